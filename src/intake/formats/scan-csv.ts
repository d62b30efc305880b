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
  // A cell with doubled quotes is written over itself: in a copy, since these bytes are not ours.
  const buffer = given.includes('""') ? Buffer.from(given) : given;
  const cutting = new Cutting(buffer, Buffer.from(delimiter ?? ''), relaxed);
  if (!cutting.cut(onRows)) return null;
  const { tables, dense, beyond, lengths, rows, overLines, ends } = cutting;
  const width = lengths.subarray(0, Math.min(rows, looked)).reduce((most, length) => Math.max(most, length), 0);
  return {
    rows: rowsIn(tables, dense, beyond, lengths, rows),
    width,
    overLines,
    lineEnds: lineEndsOf[ends] === undefined ? 'mixed' : lineEndsOf[ends],
  };
}

/** One text while it is cut. */
class Cutting {
  readonly tables: CellTable[] = [];
  /** Rows that are longer than those near the top: what they have more. */
  readonly beyond = new Map<number, string[]>();
  readonly overLines: [number, number][] = [];
  lengths: Int32Array;
  /** How many columns are kept as columns. */
  dense = Number.POSITIVE_INFINITY;
  rows = 0;
  /** The line ends there are: 1 LF, 2 CRLF, 4 CR. */
  ends = 0;
  readonly #text: TextBytes;
  readonly #bytes: Uint8Array;
  readonly #special = new Uint8Array(256);
  readonly #marks: Uint8Array;
  readonly #relaxed: boolean;
  readonly #expected: number;
  /** Where the text of the quoted cell begins and ends that was cut last. */
  #start = 0;
  #end = 0;

  constructor(buffer: Buffer, marks: Uint8Array, relaxed: boolean) {
    this.#text = new TextBytes(buffer);
    this.#bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
    this.#marks = marks;
    this.#relaxed = relaxed;
    for (const byte of [...marks.subarray(0, 1), quote, newline, carriage]) this.#special[byte] = 1;
    this.#expected = rowsExpected(this.#bytes);
    this.lengths = new Int32Array(this.#expected);
  }

  /** Cuts all of it; whether it is written by the rules. */
  cut(onRows?: OnRows): boolean {
    const bytes = this.#bytes;
    const special = this.#special;
    const total = bytes.length;
    const relaxed = this.#relaxed;
    const mark = this.#marks[0] ?? -1;
    const step = this.#marks.length;
    /** The first row of which nothing is looked up yet. */
    let waiting = 0;
    let row = 0;
    let column = 0;
    let at = 0;
    while (at < total) {
      // One cell, up to its delimiter, the end of its line or the end of the text.
      let start = at;
      let end = at;
      if (bytes[at] === quote) {
        at = this.#quoted(at, row, column);
        if (at < 0) return false;
        start = this.#start;
        end = this.#end;
      } else {
        for (; ; at += 1) {
          at = plainEnd(bytes, special, at);
          if (at >= total) break;
          const byte = bytes[at];
          if (byte === mark ? step === 1 || this.#isMark(at) : byte !== quote) break;
          if (byte === quote && !relaxed) return false;
        }
        end = at;
      }
      if (column < this.dense) {
        const { noted } = (this.tables[column] ??= new CellTable(this.#text, this.#expected));
        noted[(row - waiting) * 2] = start;
        noted[(row - waiting) * 2 + 1] = end;
      } else this.#keepBeyond(row, start, end);
      column += 1;
      const after = at < total ? bytes[at] : newline;
      if (after !== newline && after !== carriage) {
        at += step;
        if (at < total) continue;
        // The text ends in a delimiter: behind it is one more cell, with nothing in it.
        column += 1;
      }
      if (row >= this.lengths.length) this.lengths = grown(this.lengths, row + 1);
      this.lengths[row] = column;
      row += 1;
      column = 0;
      if (row === looked) this.dense = this.tables.length;
      if (row - waiting === batch) {
        this.#settle(waiting, row, at, onRows);
        waiting = row;
      }
      if (at >= total) break;
      const windows = after === carriage && bytes[at + 1] === newline;
      this.ends |= windows ? 2 : after === newline ? 1 : 4;
      at += windows ? 2 : 1;
    }
    this.#settle(waiting, row, at);
    this.rows = row;
    return true;
  }

  #settle(from: number, until: number, at: number, onRows?: OnRows): void {
    for (const table of this.tables) table.settle(from, until - from);
    if ((until & 0xffff) === 0) onRows?.(until, at);
  }

  /** Cuts a cell that begins with a quote; where it ends, or −1 where it breaks the rules. */
  #quoted(from: number, row: number, column: number): number {
    const bytes = this.#bytes;
    const total = bytes.length;
    let close = from + 1;
    let doubled = false;
    let lines = false;
    for (; close < total; close += 1) {
      const byte = bytes[close];
      if (byte === newline) lines = true;
      else if (byte === quote) {
        if (bytes[close + 1] !== quote) break;
        doubled = true;
        close += 1;
      }
    }
    if (close >= total) return -1;
    let at = close + 1;
    const closes = this.#endsCell(at);
    if (!closes && !this.#relaxed) return -1;
    // What looked like a quoted cell may go on: then its quotes are text.
    if (!closes) while (!this.#endsCell(at)) at += 1;
    const end = closes ? close : at;
    this.#end = doubled ? withoutDoubled(bytes, from + 1, close, end) : end;
    this.#start = closes ? from + 1 : from;
    if (lines) this.overLines.push([row, column]);
    return at;
  }

  /** Whether a cell ends before this place: at a delimiter, or the end of the line or of the text. */
  #endsCell(at: number): boolean {
    const byte = this.#bytes[at];
    return byte === undefined || byte === newline || byte === carriage || this.#isMark(at);
  }

  #isMark(at: number): boolean {
    const marks = this.#marks;
    for (let i = 0; i < marks.length; i += 1) if (this.#bytes[at + i] !== marks[i]) return false;
    return marks.length > 0;
  }

  #keepBeyond(row: number, start: number, end: number): void {
    const text = this.#text.bytes.toString('utf8', start, end);
    const cells = this.beyond.get(row);
    if (cells === undefined) this.beyond.set(row, [text]);
    else cells.push(text);
  }
}

/** The next byte from `at` that may end a cell. */
function plainEnd(bytes: Uint8Array, special: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && special[bytes[end] ?? 0] === 0) end += 1;
  return end;
}

/** About how many rows a text has, by its beginning. */
function rowsExpected(bytes: Uint8Array): number {
  const seen = bytes.subarray(0, 1 << 14);
  let lines = 1;
  for (const byte of seen) if (byte === newline) lines += 1;
  return Math.ceil((lines / Math.max(1, seen.length)) * bytes.length * 1.02) + 1;
}

const lineEndsOf: readonly (LineEnds | null | undefined)[] = [null, 'LF', 'CRLF', undefined, 'CR'];

/** Takes one of each two quotes before `close` out of the bytes from `start` up to `end`; says where they end then. */
function withoutDoubled(bytes: Uint8Array, start: number, close: number, end: number): number {
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
