import { isBlankRow } from './columns.ts';
import { warning } from './findings.ts';
import type { RawTable } from './formats/raw-table.ts';
import type { Warning } from './report.ts';

/** Excel leaves out the empty cells at the end of a row, or writes them, for sixteen rows together. */
const together = 16;

/**
 * Rows of a text file that end in empty cells of which the header has none. A program that ends every row but the header in a delimiter
 * writes such rows, and Excel does for sixteen rows together: those are told of. A row that is so by itself has a delimiter too many in
 * one of its cells, with every cell behind it shifted.
 * @returns the rows (as `raw.rows` numbers them) that are not to be read, and the warning of those that are
 */
export function longRows(raw: RawTable, header: number): { readonly refused: ReadonlySet<number>; readonly warnings: readonly Warning[] } {
  const { rows } = raw;
  const refused = new Set<number>();
  if (raw.delimiter === null) return { refused, warnings: [] };
  const width = rows.length(header);
  const long: number[] = [];
  let all = 0;
  for (let row = header + 1; row < rows.count; row += 1) {
    const length = rows.length(row);
    if (length > width && !isBlankRow(rows.cells(row))) long.push(row);
    // An empty line has one cell, and says nothing.
    if (length > 1) all += 1;
  }
  if (long.length === 0) return { refused, warnings: [] };
  const usual = new Set(
    [...timesOf(long, (row) => rows.length(row))].flatMap(([length, times]) => (times > 1 && times * 2 > all ? [length] : [])),
  );
  const blocks = timesOf(long, (row) => `${rows.length(row)} ${Math.floor(row / together)}`);
  let first: number | null = null;
  let count = 0;
  for (const row of long) {
    const inBlock = blocks.get(`${rows.length(row)} ${Math.floor(row / together)}`) ?? 0;
    if (!usual.has(rows.length(row)) && inBlock * 2 <= blockSize(row)) {
      refused.add(row);
      continue;
    }
    first ??= row;
    count += 1;
  }
  return { refused, warnings: first === null ? [] : [warning('long-rows', raw, rows.number(first), { count })] };

  /** How many rows with something in them stand in the block of a row; one that is alone there has no neighbours to be like. */
  function blockSize(of: number): number {
    const start = Math.max(header + 1, of - (of % together));
    const end = Math.min(rows.count, of - (of % together) + together);
    let size = 0;
    for (let row = start; row < end; row += 1) if (rows.length(row) > 1) size += 1;
    return Math.max(size, 2);
  }
}

function timesOf<Key>(rows: readonly number[], keyOf: (row: number) => Key): Map<Key, number> {
  const times = new Map<Key, number>();
  for (const row of rows) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  return times;
}
