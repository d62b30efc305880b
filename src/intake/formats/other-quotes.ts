import type { RawColumn, RawRows } from './raw-rows.ts';
import type { Cell } from './raw-table.ts';

const double = 0x22;
const single = 0x27;

/** A text in which the usual quotes stand for others, and what a cell of it says. */
export interface OtherQuotes {
  readonly text: Buffer;
  readonly back: (cell: string) => string;
}

/**
 * Rewrites a text whose cells stand between single quotes, or between none, as one with the usual quotes: each quote changes places with
 * what stands for it, and back in the cells, so that nothing is lost.
 */
export function asQuoted(text: Buffer, quote: "'" | 'none'): OtherQuotes {
  const other = quote === "'" ? single : (unusedByte(text) ?? double);
  const swapped = Buffer.from(text);
  for (let at = 0; at < swapped.length; at += 1) {
    if (swapped[at] === double) swapped[at] = other;
    else if (swapped[at] === other) swapped[at] = double;
  }
  const letter = String.fromCharCode(other);
  const back = (cell: string): string =>
    cell.includes('"') || cell.includes(letter)
      ? [...cell].map((one) => (one === '"' ? letter : one === letter ? '"' : one)).join('')
      : cell;
  return { text: swapped, back };
}

/** A control character that a text does not hold. */
function unusedByte(text: Buffer): number | null {
  for (let byte = 1; byte < 32; byte += 1) if (byte !== 9 && byte !== 10 && byte !== 13 && !text.includes(byte)) return byte;
  return null;
}

/** Whether every column name stands between single quotes: a name such as `'t Venster` is no more than a cell. */
export function isSingleQuoted(text: Buffer, delimiter: string | null): boolean {
  if (delimiter === null || !text.includes(single)) return false;
  const start = text.toString('utf8', 0, 1 << 14).trimStart();
  const cells = (start.split(/[\r\n]/, 1)[0] ?? '').split(delimiter);
  return cells.length > 1 && cells.every((cell) => /^'[^']*'$/.test(cell.trim()));
}

/** The same rows, with every cell said otherwise. */
export function cellsAs(rows: RawRows, back: (cell: string) => string): RawRows {
  const said = (cell: Cell): Cell => (typeof cell === 'string' ? back(cell) : cell);
  const columns = new Map<number, RawColumn>();
  return {
    count: rows.count,
    number: (row) => rows.number(row),
    length: (row) => rows.length(row),
    cell: (row, column) => said(rows.cell(row, column)),
    cells: (row) => rows.cells(row).map(said),
    column: (index) => {
      const known = columns.get(index);
      if (known !== undefined) return known;
      const column = rows.column(index);
      const made = { ...column, cell: (code: number): Cell => said(column.cell(code)), table: null };
      columns.set(index, made);
      return made;
    },
  };
}
