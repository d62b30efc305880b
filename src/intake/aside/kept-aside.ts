import type { RawColumn } from '../formats/raw-rows.ts';
import type { RawTable } from '../formats/raw-table.ts';
import type { AsideColumn, ColumnUse, Origins } from '../report.ts';
import type { TableId } from '../../records/index.ts';
import { looksPersonal } from './personal-column.ts';

/** One cell that is kept aside. */
export interface AsideCell {
  readonly file: number;
  readonly row: number;
  readonly position: number;
  readonly name: string;
  readonly value: string;
}

/** Whether the column has anything in it below its heading. */
export function isFilled(raw: RawTable, header: number, { codes, cell }: RawColumn): boolean {
  for (let row = header + 1; row < raw.rows.count; row += 1) {
    const code = codes[row] ?? 0;
    if (code !== 0 && String(cell(code)).trim() !== '') return true;
  }
  return false;
}

/**
 * Of each column that nobody knows whether its cells are kept aside: not where that is switched off, nor where it looks as if it held what
 * is nobody's business here. A column without a heading is listed only where something stands in it.
 */
export function usesAside(raw: RawTable, header: number, uses: readonly ColumnUse[], keep: boolean): ColumnUse[] {
  return uses.map((use, index): ColumnUse => {
    if (use.by !== 'unknown') return use;
    const column = raw.rows.column(index);
    if (!isFilled(raw, header, column)) return use;
    if (looksPersonal(raw.table, use.column, column)) return { ...use, aside: 'personal' };
    return keep ? { ...use, aside: 'kept' } : use;
  });
}

/** The columns of a file whose cells are kept aside. */
export function asideColumns(
  raw: RawTable,
  uses: readonly ColumnUse[],
  file: number,
  positionOf: (index: number) => number,
): AsideColumn[] {
  const { rows, table } = raw;
  return uses.flatMap((use, index) =>
    use.aside === 'kept'
      ? [
          {
            file,
            table,
            position: positionOf(index),
            name: use.column,
            cells: rows.column(index),
            numberOf: (row: number) => rows.number(row),
          },
        ]
      : [],
  );
}

/** Every cell that is kept aside, in the order of files, columns and rows: those with something in them, in rows that were loaded. */
export function* asideCells(columns: readonly AsideColumn[], origins: { readonly [T in TableId]: Origins }): Generator<AsideCell> {
  const loaded = new Map<number, Set<number>>();
  const loadedIn = ({ file, table }: AsideColumn): ReadonlySet<number> => {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const { files, rows } = origins[table];
    const found = new Set<number>();
    for (let index = 0; index < files.length; index += 1) if (files[index] === file) found.add(rows[index] ?? 0);
    loaded.set(file, found);
    return found;
  };
  // A row of a wide sheet may have become several.
  const told = new Set<string>();
  for (const column of columns) {
    const { file, position, name, cells, numberOf } = column;
    const rows = loadedIn(column);
    const wide = columns.some((other) => other !== column && other.file === file && other.position === position);
    for (let at = 0; at < cells.codes.length; at += 1) {
      const code = cells.codes[at] ?? 0;
      const row = numberOf(at);
      if (code === 0 || !rows.has(row)) continue;
      const value = String(cells.cell(code)).trim();
      if (value === '') continue;
      if (wide) {
        const key = `${file} ${position} ${row}`;
        if (told.has(key)) continue;
        told.add(key);
      }
      yield { file, row, position, name, value };
    }
  }
}
