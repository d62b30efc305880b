import type { RawColumn, RawRows } from './raw-rows.ts';

/** The same rows, some of which count as empty: whatever else is said of a row keeps its number. */
export function withoutRows(rows: RawRows, gone: ReadonlySet<number>): RawRows {
  return viewOf(rows, {
    length: (row) => (gone.has(row) ? 0 : rows.length(row)),
    cell: (row, column) => (gone.has(row) ? '' : rows.cell(row, column)),
    cells: (row) => (gone.has(row) ? [] : rows.cells(row)),
    column: (index) => {
      const column = rows.column(index);
      const codes = Int32Array.from(column.codes);
      for (const row of gone) codes[row] = 0;
      return { ...column, codes };
    },
  });
}

/** The same rows, in which some columns never were. */
export function withoutColumns(rows: RawRows, gone: readonly number[]): RawRows {
  const sorted = gone.toSorted((a, b) => a - b);
  const before = (index: number): number => sorted.reduce((at, left) => (left <= at ? at + 1 : at), index);
  return viewOf(rows, {
    length: (row) => rows.length(row) - sorted.filter((index) => index < rows.length(row)).length,
    cell: (row, column) => rows.cell(row, before(column)),
    cells: (row) => rows.cells(row).filter((_, index) => !sorted.includes(index)),
    column: (index) => rows.column(before(index)),
  });
}

function viewOf(rows: RawRows, seen: Pick<RawRows, 'cell' | 'cells' | 'column' | 'length'>): RawRows {
  const columns = new Map<number, RawColumn>();
  return {
    ...seen,
    count: rows.count,
    number: (row) => rows.number(row),
    column: (index) => {
      const known = columns.get(index);
      if (known !== undefined) return known;
      const made = seen.column(index);
      columns.set(index, made);
      return made;
    },
  };
}
