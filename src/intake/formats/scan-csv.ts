import type { Cell } from './raw-table.ts';
import type { LineEnds } from '../report.ts';
import { columnOf, type RawColumn, type RawRows } from './raw-rows.ts';

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

/** So many cells of a column are looked up in one go. */
const waitingCells = 1024;

/**
 * The different cells of one column, each with a number, made into text only where somebody asks for it. They are found by their bytes:
 * up to eight stand in the table itself (most ids, days and words), so that one place in memory is looked at; longer ones are found by
 * two hashes and told apart by the bytes themselves.
 */
class CellTable {
  size = 1;
  codes: Int32Array = new Int32Array(16);
  /** Four numbers per slot: the number of the cell (0: free), its length, and its bytes or hashes. */
  #slots = new Int32Array(4 * 16);
  #mask = 15;
  /** Two numbers per cell: its first byte, and its length, negative where it has more than ASCII. */
  #places: Int32Array = new Int32Array(2 * 8);
  readonly #bytes: Uint8Array;
  /** Cells that are noted and not yet looked up: row, first byte, and end, negative where they have more than ASCII. */
  #noted: Int32Array = new Int32Array(3 * 16);
  #waiting = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * Notes that `row` holds the bytes from `start` up to `end`. Cells are looked up many at a time: what is far apart in memory is then
   * fetched for several of them at once.
   */
  add(row: number, start: number, end: number, ascii: boolean): void {
    if (this.#waiting === waitingCells) this.settle();
    const at = this.#waiting * 3;
    if (at === this.#noted.length) this.#noted = grown(this.#noted, at + 3);
    this.#noted[at] = row;
    this.#noted[at + 1] = start;
    this.#noted[at + 2] = ascii ? end : -end;
    this.#waiting += 1;
  }

  /** Looks up what was noted. */
  settle(): void {
    const noted = this.#noted;
    const count = this.#waiting;
    this.#waiting = 0;
    const last = count === 0 ? -1 : (noted[(count - 1) * 3] ?? -1);
    if (last >= this.codes.length) this.codes = grown(this.codes, last + 1);
    const bytes = this.#bytes;
    const codes = this.codes;
    for (let i = 0; i < count; i += 1) {
      const row = noted[i * 3] ?? 0;
      const start = noted[i * 3 + 1] ?? 0;
      const written = noted[i * 3 + 2] ?? 0;
      const end = Math.abs(written);
      const length = end - start;
      if (length === 0) continue;
      let low = 0;
      let high = 0;
      if (length <= 8) {
        for (let at = start; at < end; at += 1) {
          high = (high << 8) | (low >>> 24);
          low = (low << 8) | (bytes[at] ?? 0);
        }
      } else {
        for (let at = start; at < end; at += 1) {
          const byte = bytes[at] ?? 0;
          low = Math.imul(low ^ byte, 0x01000193);
          high = (Math.imul(high, 31) + byte) | 0;
        }
      }
      const slots = this.#slots;
      const mask = this.#mask;
      for (let slot = slotOf(low, high) & mask; ; slot = (slot + 1) & mask) {
        const at = slot << 2;
        const code = slots[at] ?? 0;
        if (code === 0) {
          slots[at] = this.size;
          slots[at + 1] = length;
          slots[at + 2] = low;
          slots[at + 3] = high;
          codes[row] = this.#keep(start, written < 0 ? -length : length);
          break;
        }
        if (
          slots[at + 2] === low &&
          slots[at + 3] === high &&
          slots[at + 1] === length &&
          (length <= 8 || this.#same(code, start, length))
        ) {
          codes[row] = code;
          break;
        }
      }
    }
  }

  #same(code: number, start: number, length: number): boolean {
    const bytes = this.#bytes;
    const other = this.#places[code * 2] ?? 0;
    for (let i = 0; i < length; i += 1) if (bytes[other + i] !== bytes[start + i]) return false;
    return true;
  }

  #keep(start: number, written: number): number {
    const code = this.size;
    if (code * 2 + 2 > this.#places.length) this.#places = grown(this.#places, code * 2 + 2);
    this.#places[code * 2] = start;
    this.#places[code * 2 + 1] = written;
    this.size += 1;
    if (this.size * 3 > this.#mask * 2) this.#widen();
    return code;
  }

  #widen(): void {
    // A large table grows by less: what lies far apart is found late.
    const mask = this.#mask < 1 << 16 ? this.#mask * 4 + 3 : this.#mask * 2 + 1;
    const before = this.#slots;
    const slots = new Int32Array((mask + 1) * 4);
    for (let from = 0; from < before.length; from += 4) {
      if (before[from] === 0) continue;
      let slot = slotOf(before[from + 2] ?? 0, before[from + 3] ?? 0) & mask;
      while (slots[slot << 2] !== 0) slot = (slot + 1) & mask;
      for (let i = 0; i < 4; i += 1) slots[(slot << 2) + i] = before[from + i] ?? 0;
    }
    this.#slots = slots;
    this.#mask = mask;
  }

  /** Where a cell's bytes stand: its first byte and its length, negative where it has more than ASCII. */
  place(code: number): readonly [start: number, written: number] {
    return [this.#places[code * 2] ?? 0, this.#places[code * 2 + 1] ?? 0];
  }

  /** The number of the cell in each of `count` rows, when all are there: what finds them is no longer needed. */
  finish(count: number): Int32Array {
    this.#slots = new Int32Array(0);
    if (this.codes.length !== count) {
      const exact = new Int32Array(count);
      exact.set(this.codes.length > count ? this.codes.subarray(0, count) : this.codes);
      this.codes = exact;
    }
    return this.codes;
  }
}

function slotOf(low: number, high: number): number {
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function grown(array: Int32Array, needed: number): Int32Array {
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

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
  let lengths: Int32Array = new Int32Array(1024);
  let dense = Number.POSITIVE_INFINITY;
  let row = 0;
  let ends = 0;
  let column = 0;
  let at = 0;
  while (at < total) {
    // One cell, up to its delimiter, the end of its line or the end of the text.
    let start = at;
    let high = 0;
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
      let lines = false;
      for (let i = start; i < end; i += 1) {
        const byte = bytes[i] ?? 0;
        if (byte === newline) lines = true;
        high |= byte;
      }
      if (lines) overLines.push([row, column]);
    } else {
      for (; at < total; at += 1) {
        const byte = bytes[at] ?? 0;
        if (special[byte] === 1) {
          if (byte === newline || byte === carriage || (byte === mark && isMark(at))) break;
          if (byte === quote && !relaxed) return null;
        }
        high |= byte;
      }
      end = at;
    }
    if (column < dense) {
      const table = (tables[column] ??= new CellTable(bytes));
      table.add(row, start, end, high < 0x80);
    } else {
      const cells = beyond.get(row);
      const text = buffer.toString('utf8', start, end);
      if (cells === undefined) beyond.set(row, [text]);
      else cells.push(text);
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
    if ((row & 0xffff) === 0) onRows?.(row, at);
    const windows = bytes[at] === carriage && bytes[at + 1] === newline;
    if (at < total) ends |= windows ? 2 : bytes[at] === newline ? 1 : 4;
    at += windows ? 2 : 1;
  }
  for (const table of tables) table.settle();
  const width = lengths.subarray(0, Math.min(row, looked)).reduce((most, length) => Math.max(most, length), 0);
  return { rows: rowsIn(buffer, tables, dense, beyond, lengths, row), width, overLines, lineEnds: lineEndsOf[ends] ?? 'mixed' };
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

/** Text is longer than this in no version of the engine. */
const longestText = 0x1fffffe8;

function rowsIn(
  bytes: Buffer,
  tables: readonly CellTable[],
  dense: number,
  beyond: ReadonlyMap<number, readonly string[]>,
  lengths: Int32Array,
  count: number,
): RawRows {
  // One text of all bytes, a letter for each, of which a cell is a part: many times faster than making each from its bytes.
  let letters: string | null = null;
  const textOf = (table: CellTable, code: number): string => {
    if (code === 0) return '';
    const [start, written] = table.place(code);
    if (written < 0) return bytes.toString('utf8', start, start - written);
    if (bytes.length > longestText) return bytes.toString('latin1', start, start + written);
    letters ??= bytes.toString('latin1');
    return letters.slice(start, start + written);
  };
  const columns = new Map<number, RawColumn>();
  const cell = (row: number, column: number): string => {
    const table = tables[column];
    return table === undefined ? (beyond.get(row)?.[column - dense] ?? '') : textOf(table, table.codes[row] ?? 0);
  };
  const made = (index: number): RawColumn => {
    const table = tables[index];
    if (table === undefined) return columnOf(Array.from({ length: count }, (_, row) => cell(row, index)));
    const texts: (string | undefined)[] = [];
    return { codes: table.finish(count), size: table.size, cell: (code): Cell => (texts[code] ??= textOf(table, code)) };
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
