import { isBlankRow } from './columns.ts';
import { warning } from './findings.ts';
import type { BrokenRow, RawTable } from './formats/raw-table.ts';
import type { Warning } from './report.ts';

/** Excel leaves out the empty cells at the end of a row, or writes them, for sixteen rows together. */
const together = 16;

export interface LongRows {
  /** Rows that are not to be read, by their place. */
  readonly refused: ReadonlyMap<number, BrokenRow>;
  /** What is to be said of those that are. */
  readonly warnings: readonly Warning[];
}

/**
 * Rows with more cells than there are columns. One with something in such a cell is not read. Where those are empty, and the header has
 * none: a program that ends every row but the header in a delimiter writes such rows, and Excel does for sixteen rows together, and those
 * are told of; but a row that is so by itself has a delimiter too many in one of its cells, with every cell behind it shifted.
 * @param columns how many columns have a name, or stand before one that has
 */
export function longRows(raw: RawTable, header: number, columns: number): LongRows {
  const { rows } = raw;
  const refused = new Map<number, BrokenRow>();
  const width = rows.length(header);
  const long: number[] = [];
  let all = 0;
  for (let row = header + 1; row < rows.count; row += 1) {
    const length = rows.length(row);
    // An empty line has one cell, and says nothing.
    if (length > 1) all += 1;
    if (length <= columns) continue;
    const cells = rows.cells(row);
    const extra = cells.slice(columns).find((cell) => String(cell).trim() !== '');
    if (extra !== undefined) {
      refused.set(row, { row: rows.number(row), code: 'too-many-cells', found: String(extra), facts: { count: columns } });
    } else if (raw.delimiter !== null && length > width && !isBlankRow(cells)) long.push(row);
  }
  const usual = new Set(
    [...timesOf(long, (row) => rows.length(row))].flatMap(([length, times]) => (times > 1 && times * 2 > all ? [length] : [])),
  );
  const blockOf = (row: number): string => `${rows.length(row)} ${Math.floor(row / together)}`;
  const blocks = timesOf(long, blockOf);
  let first: number | null = null;
  let count = 0;
  for (const row of long) {
    const cells = rows.length(row);
    if (usual.has(cells) || (blocks.get(blockOf(row)) ?? 0) * 2 > rowsAround(raw, header, row)) {
      first ??= row;
      count += 1;
    } else refused.set(row, { row: rows.number(row), code: 'empty-cell-too-many', found: '', facts: { cells, count: width } });
  }
  return { refused, warnings: first === null ? [] : [warning('long-rows', raw, rows.number(first), { count })] };
}

/** How many rows with something in them Excel writes together with this one; one that is alone has no neighbours to be like. */
function rowsAround({ rows }: RawTable, header: number, row: number): number {
  const start = row - (row % together);
  let size = 0;
  for (let near = Math.max(header + 1, start); near < Math.min(rows.count, start + together); near += 1)
    if (rows.length(near) > 1) size += 1;
  return Math.max(size, 2);
}

function timesOf<Key>(rows: readonly number[], keyOf: (row: number) => Key): Map<Key, number> {
  const times = new Map<Key, number>();
  for (const row of rows) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  return times;
}
