import type { CellTable } from './cell-table.ts';
import type { Cell } from './raw-table.ts';

/** One column of cells by number: row r holds `cell(codes[r])`. Code 0 is an empty cell, and one that its row lacks. */
export interface RawColumn {
  readonly codes: Int32Array;
  /** How many different cells there are, the empty one among them. */
  readonly size: number;
  readonly cell: (code: number) => Cell;
  /** The bytes that its cells are parts of, where they are parts of a text as it is. */
  readonly table: CellTable | null;
}

/**
 * The rows of one file or sheet, by column: whoever looks at a column meets each different cell once, however many rows hold it.
 * An empty row is there too.
 */
export interface RawRows {
  readonly count: number;
  /** The row as a spreadsheet shows it: `row + 1`, unless several rows were made of one. */
  number(row: number): number;
  /** How many cells a row has: some files leave out those at its end. */
  length(row: number): number;
  column(index: number): RawColumn;
  cell(row: number, column: number): Cell;
  /** One row by itself: for the few that somebody has to look at as a whole. */
  cells(row: number): readonly Cell[];
}

/**
 * Rows that were read row by row, as workbooks and JSON are; a column is made where it is first asked for.
 * @param numbers the row of the spreadsheet that each row was made of, where that is not simply the next
 */
export function rowsOfCells(rows: readonly (readonly Cell[])[], numbers?: readonly number[]): RawRows {
  const columns = new Map<number, RawColumn>();
  return {
    count: rows.length,
    number: (row) => numbers?.[row] ?? row + 1,
    length: (row) => rows[row]?.length ?? 0,
    column: (index) => {
      const known = columns.get(index);
      if (known !== undefined) return known;
      const made = columnOf(rows.map((row) => row[index] ?? ''));
      columns.set(index, made);
      return made;
    },
    cell: (row, column) => rows[row]?.[column] ?? '',
    cells: (row) => rows[row] ?? [],
  };
}

/** Cells by number, in the order in which they first occur. */
export function columnOf(cells: readonly Cell[]): RawColumn {
  const values: Cell[] = [''];
  const known = new Map<Cell, number>([['', 0]]);
  const codes = Int32Array.from(cells, (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    known.set(cell, values.length);
    return values.push(cell) - 1;
  });
  return { codes, size: values.length, cell: (code) => values[code] ?? '', table: null };
}
