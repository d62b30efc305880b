import type { LineEnds } from '../report.ts';
import { batch, CellTable, grown } from './cell-table.ts';
import { columnOf, type RawColumn, type RawRows } from './raw-rows.ts';
import type { Cell } from './raw-table.ts';
import { TextBytes } from './text-bytes.ts';

/** What a text of cells and delimiters came to. */
export interface ScannedRows {
  readonly rows: RawRows;
  /** How many columns the rows near the top have at most. */
  readonly width: number;
  /** Where a quoted cell runs over several lines: pairs of row and column. */
  readonly overLines: readonly (readonly [row: number, column: number])[];
  /** How rows end; `null` where there is only one. */
  readonly lineEnds: LineEnds | null;
}

const quote = 34;
const newline = 10;
const carriage = 13;

/** Told now and then how many rows were cut, out of how many bytes. */
export type OnRows = (rows: number, bytes: number) => void;

/** After so many rows a column that none of them has is taken for a slip of its row, and kept beside. */
const looked = 100;

/**
 * Cuts UTF-8 text into rows of cells (RFC 4180; a line may end in LF, CRLF or CR). A quote opens only where a cell starts. `null` where a
 * quote stays open, and where one stands elsewhere: that is not written by these rules, or with `relaxed` it is text.
 * Cells are made of the bytes when they are asked for: whoever gave them leaves them as they are.
 */
export function scanCsv(given: Buffer, delimiter: string | null, relaxed: boolean, onRows?: OnRows): ScannedRows | null {
  const marks = Buffer.from(delimiter ?? '');
  const mark = marks[0] ?? -1;
  // A cell with doubled quotes is written over itself: in a copy, since these bytes are not ours.
  const buffer = given.includes('""') ? Buffer.from(given) : given;
  const text = new TextBytes(buffer);
  const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
  const total = bytes.length;
  const special = new Uint8Array(256);
  for (const byte of [mark, quote, newline, carriage]) if (byte >= 0) special[byte] = 1;
  const rest = marks.subarray(1);
  const isMark = (from: number): boolean =>
    bytes[from] === mark && (marks.length === 1 || rest.every((byte, index) => bytes[from + 1 + index] === byte));

  const tables: CellTable[] = [];
  const beyond = new Map<number, string[]>();
  const overLines: [number, number][] = [];
  const expected = rowsExpected(bytes);
  let lengths: Int32Array = new Int32Array(expected);
  let dense = Number.POSITIVE_INFINITY;
  let row = 0;
  /** The first row of which nothing is looked up yet. */
  let waiting = 0;
  let ends = 0;
  let column = 0;
  let at = 0;
  while (at < total) {
    // One cell, up to its delimiter, the end of its line or the end of the text.
    let start = at;
    let end: number;
    if (bytes[at] === quote) {
      const close = closingQuote(buffer, at + 1);
      if (close < 0) return null;
      at = close + 1;
      const next = bytes[at];
      const closes = at >= total || next === newline || next === carriage || isMark(at);
      if (!closes && !relaxed) return null;
      // What looked like a quoted cell may go on: then its quotes are text.
      if (!closes) while (at < total && bytes[at] !== newline && bytes[at] !== carriage && !isMark(at)) at += 1;
      start += 1;
      end = withoutDoubled(buffer, start, close, closes ? close : at);
      if (!closes) start -= 1;
      for (let i = start; i < end; i += 1) {
        if (bytes[i] !== newline) continue;
        overLines.push([row, column]);
        break;
      }
    } else {
      for (; at < total; at += 1) {
        const byte = bytes[at] ?? 0;
        if (special[byte] === 0) continue;
        if (byte === newline || byte === carriage || (byte === mark && isMark(at))) break;
        if (byte === quote && !relaxed) return null;
      }
      end = at;
    }
    if (column < dense) {
      const { noted } = (tables[column] ??= new CellTable(text, expected));
      noted[(row - waiting) * 2] = start;
      noted[(row - waiting) * 2 + 1] = end;
    } else {
      const cells = beyond.get(row);
      const found = buffer.toString('utf8', start, end);
      if (cells === undefined) beyond.set(row, [found]);
      else cells.push(found);
    }
    column += 1;
    if (at < total && isMark(at)) {
      at += marks.length;
      if (at < total) continue;
      // The text ends in a delimiter: behind it is one more cell, with nothing in it.
      column += 1;
    }
    if (row >= lengths.length) lengths = grown(lengths, row + 1);
    lengths[row] = column;
    row += 1;
    column = 0;
    if (row === looked) dense = tables.length;
    if (row - waiting === batch) {
      for (const table of tables) table.settle(waiting, batch);
      waiting = row;
      if ((row & 0xffff) === 0) onRows?.(row, at);
    }
    const windows = bytes[at] === carriage && bytes[at + 1] === newline;
    if (at < total) ends |= windows ? 2 : bytes[at] === newline ? 1 : 4;
    at += windows ? 2 : 1;
  }
  for (const table of tables) table.settle(waiting, row - waiting);
  const width = lengths.subarray(0, Math.min(row, looked)).reduce((most, length) => Math.max(most, length), 0);
  return { rows: rowsIn(tables, dense, beyond, lengths, row), width, overLines, lineEnds: lineEndsOf[ends] ?? 'mixed' };
}

/** About how many rows a text has, by its beginning. */
function rowsExpected(bytes: Uint8Array): number {
  const seen = bytes.subarray(0, 1 << 14);
  let lines = 1;
  for (const byte of seen) if (byte === newline) lines += 1;
  return Math.ceil((lines / Math.max(1, seen.length)) * bytes.length * 1.02) + 1;
}

const lineEndsOf: readonly (LineEnds | null | undefined)[] = [null, 'LF', 'CRLF', undefined, 'CR'];

/** Where a quoted cell closes: at the first quote that is not doubled; −1 where it stays open. */
function closingQuote(bytes: Buffer, from: number): number {
  for (let close = bytes.indexOf(quote, from); ; close = bytes.indexOf(quote, close + 2)) {
    if (close < 0 || bytes[close + 1] !== quote) return close;
  }
}

/** Takes one of each two quotes before `close` out of the bytes from `start` up to `end`; says where they end then. */
function withoutDoubled(bytes: Buffer, start: number, close: number, end: number): number {
  const first = bytes.indexOf(quote, start);
  if (first < 0 || first >= close) return end;
  let to = first;
  for (let from = first; from < end; from += 1) {
    const byte = bytes[from] ?? 0;
    bytes[to] = byte;
    to += 1;
    if (byte === quote && from < close) from += 1;
  }
  return to;
}

function rowsIn(
  tables: readonly CellTable[],
  dense: number,
  beyond: ReadonlyMap<number, readonly string[]>,
  lengths: Int32Array,
  count: number,
): RawRows {
  const columns = new Map<number, RawColumn>();
  const cell = (row: number, column: number): string => {
    const table = tables[column];
    return table === undefined ? (beyond.get(row)?.[column - dense] ?? '') : table.text(table.codes[row] ?? 0);
  };
  const made = (index: number): RawColumn => {
    const table = tables[index];
    if (table === undefined) return columnOf(Array.from({ length: count }, (_, row) => cell(row, index)));
    const texts: (string | undefined)[] = [];
    return { codes: table.finish(count), size: table.size, cell: (code): Cell => (texts[code] ??= table.text(code)), table };
  };
  return {
    count,
    number: (row) => row + 1,
    length: (row) => (row < count ? (lengths[row] ?? 0) : 0),
    cell,
    cells: (row) => Array.from({ length: row < count ? (lengths[row] ?? 0) : 0 }, (_, column) => cell(row, column)),
    column: (index) => {
      const known = columns.get(index);
      if (known !== undefined) return known;
      const column = made(index);
      columns.set(index, column);
      return column;
    },
  };
}
