import { shapesOf } from './cell-shapes.ts';
import type { TextBytes } from './text-bytes.ts';

/** So many rows are cut before their cells are looked up: what is far apart in memory is then fetched for several of them at once. */
export const batch = 512;

/** Cells of up to so many bytes stand in the table itself: most ids, days and words do. */
const shortest = 12;
/** Stands in the place of the length of a longer cell. */
const long = 15;

/** The bits that ASCII has not, in each of four bytes. */
const beyondAscii = 0x80808080;

/** Per length of a short cell which bits of its word from byte `from` are its own. */
const bitsOf = (from: number): Int32Array =>
  Int32Array.from({ length: shortest + 1 }, (_, length) => {
    const bytes = Math.max(0, Math.min(4, length - from));
    return bytes === 4 ? -1 : (1 << (bytes * 8)) - 1;
  });
const firstBits = bitsOf(0);
const secondBits = bitsOf(4);
const thirdBits = bitsOf(8);

/** Of each row of a batch the key of its cell, and its slot (its complement where it has more than ASCII). */
const keys = new Int32Array(4 * batch);

/** What was seen in a first look: kept, so that the look is not left out. */
const fetched = new Int32Array(1);

/**
 * The different cells of one column, each with a number from 1, made into text only where somebody asks for it; 0 is the empty cell. They
 * are found by their bytes: up to twelve stand in the table itself, so that one place in memory is looked at; longer ones are found by two
 * hashes and their length, and told apart by the bytes themselves.
 */
export class CellTable {
  /** How many different cells there are, the empty one among them. */
  size = 1;
  /** Per row the number of its cell; longer than there are rows, until `finish`. */
  codes: Int32Array;
  /** Of each row of a batch the first byte of its cell and where it ends; both are 0 where it has none. */
  readonly noted: Int32Array = new Int32Array(2 * batch);
  /**
   * Four numbers per slot. First the number of the cell and, in the last four bits, its length, or 15 where it is long (0: a free slot).
   * Then its bytes, or its two hashes and its length.
   */
  #slots = new Int32Array(4 * 16);
  #mask = 15;
  /** Two numbers per cell: its first byte, and its length, negative where it has more than ASCII. */
  #places: Int32Array = new Int32Array(2 * 8);
  readonly #text: TextBytes;
  readonly #words: DataView;
  #shapes: Uint8Array | null = null;

  /** @param rows about so many rows are to come */
  constructor(text: TextBytes, rows: number) {
    const { bytes } = text;
    this.#text = text;
    this.#words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.codes = new Int32Array(rows);
  }

  /** Looks up what was noted of `count` rows from `row`, and wipes it out. */
  settle(row: number, count: number): void {
    while ((this.size + count) * 5 > this.#mask * 4) this.#widen();
    if (row + count > this.codes.length) this.codes = grown(this.codes, row + count);
    this.#hash(this.noted, this.#words, count);
    this.#fetch(count);
    this.#find(row, count);
    this.noted.fill(0, 0, count * 2);
  }

  /** Makes the key of each noted cell of a text, here or elsewhere. */
  #hash(noted: Int32Array, words: DataView, count: number): void {
    const whole = words.byteLength - shortest;
    const mask = this.#mask;
    for (let i = 0; i < count; i += 1) {
      const start = noted[i * 2] ?? 0;
      const end = noted[i * 2 + 1] ?? 0;
      const length = end - start;
      if (length === 0) continue;
      let first = 0;
      let second = 0;
      let third = length;
      let letters = 0;
      if (length <= shortest) {
        if (start <= whole) {
          first = words.getInt32(start, true) & (firstBits[length] ?? 0);
          second = words.getInt32(start + 4, true) & (secondBits[length] ?? 0);
          third = words.getInt32(start + 8, true) & (thirdBits[length] ?? 0);
        } else {
          first = wordAt(words, start, end);
          second = wordAt(words, start + 4, end);
          third = wordAt(words, start + 8, end);
        }
        letters = first | second | third;
      } else {
        // The last four bytes, of which some are looked at again.
        const last = words.getInt32(end - 4, true);
        letters = last;
        second = last;
        for (let at = start; at < end - 4; at = (at + 4) | 0) {
          const word = words.getInt32(at, true);
          first = Math.imul(first ^ word, 0x01000193) ^ (first >>> 15);
          second = (Math.imul(second, 31) + word) | 0;
          letters |= word;
        }
      }
      const slot = slotOf(first, second, third) & mask;
      keys[i * 4] = first;
      keys[i * 4 + 1] = second;
      keys[i * 4 + 2] = third;
      keys[i * 4 + 3] = (letters & beyondAscii) === 0 ? slot : ~slot;
    }
  }

  /** Has a first look at every place where a cell of the batch may stand: in so short a loop the processor fetches many of them at once. */
  #fetch(count: number): void {
    const slots = this.#slots;
    const mask = this.#mask;
    if (mask < 1 << 13) return;
    let seen = 0;
    for (let i = 3; i < count * 4; i += 4) {
      const place = keys[i] ?? 0;
      seen |= slots[((place ^ (place >> 31)) & mask) << 2] ?? 0;
    }
    fetched[0] = seen;
  }

  #find(row: number, count: number): void {
    const noted = this.noted;
    const words = this.#words;
    const codes = this.codes;
    for (let i = 0; i < count; i += 1) {
      const start = noted[i * 2] ?? 0;
      const length = (noted[i * 2 + 1] ?? 0) - start;
      if (length === 0) continue;
      const tag = length <= shortest ? length : long;
      const first = keys[i * 4] ?? 0;
      const second = keys[i * 4 + 1] ?? 0;
      const third = keys[i * 4 + 2] ?? 0;
      const place = keys[i * 4 + 3] ?? 0;
      const slots = this.#slots;
      const mask = this.#mask;
      for (let slot = place < 0 ? ~place : place; ; slot = (slot + 1) & mask) {
        const at = slot << 2;
        const held = slots[at] ?? 0;
        if (held === 0) {
          slots[at] = (this.size << 4) | tag;
          slots[at + 1] = first;
          slots[at + 2] = second;
          slots[at + 3] = third;
          codes[row + i] = this.#keep(start, place < 0 ? -length : length);
          break;
        }
        if (
          slots[at + 1] === first &&
          slots[at + 2] === second &&
          slots[at + 3] === third &&
          (held & 15) === tag &&
          (tag !== long || this.#same(held >>> 4, words, start, length))
        ) {
          codes[row + i] = held >>> 4;
          break;
        }
      }
    }
  }

  /** Per number of a cell of `other` the number of the same cell here; −1 where there is none, 0 for the empty cell. */
  translated(other: CellTable): Int32Array {
    const codes = new Int32Array(other.size);
    const noted = new Int32Array(2 * batch);
    for (let from = 1; from < other.size; from += batch) {
      const count = Math.min(batch, other.size - from);
      for (let i = 0; i < count; i += 1) {
        const start = other.#places[(from + i) * 2] ?? 0;
        noted[i * 2] = start;
        noted[i * 2 + 1] = start + Math.abs(other.#places[(from + i) * 2 + 1] ?? 0);
      }
      this.#seek(noted, other.#words, count, codes.subarray(from, from + count));
    }
    return codes;
  }

  /** The number of the cell that holds this text; −1 where there is none. */
  find(text: string): number {
    const bytes = Buffer.from(text);
    const codes = new Int32Array(1);
    this.#seek(Int32Array.of(0, bytes.length), new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 1, codes);
    return codes[0] ?? -1;
  }

  #seek(noted: Int32Array, words: DataView, count: number, codes: Int32Array): void {
    this.#hash(noted, words, count);
    this.#fetch(count);
    const slots = this.#slots;
    const mask = this.#mask;
    for (let i = 0; i < count; i += 1) {
      const start = noted[i * 2] ?? 0;
      const length = (noted[i * 2 + 1] ?? 0) - start;
      if (length === 0) continue;
      const tag = length <= shortest ? length : long;
      const place = keys[i * 4 + 3] ?? 0;
      for (let slot = place < 0 ? ~place : place; ; slot = (slot + 1) & mask) {
        const at = slot << 2;
        const held = slots[at] ?? 0;
        if (held === 0) {
          codes[i] = -1;
          break;
        }
        if (
          slots[at + 1] === keys[i * 4] &&
          slots[at + 2] === keys[i * 4 + 1] &&
          slots[at + 3] === keys[i * 4 + 2] &&
          (held & 15) === tag &&
          (tag !== long || this.#same(held >>> 4, words, start, length))
        ) {
          codes[i] = held >>> 4;
          break;
        }
      }
    }
  }

  /** Whether a long cell holds the same bytes as stand elsewhere. */
  #same(code: number, words: DataView, start: number, length: number): boolean {
    const own = this.#words;
    const place = this.#places[code * 2] ?? 0;
    for (let i = 0; i < length; i += 4) {
      const at = i + 4 <= length ? i : length - 4;
      if (own.getInt32(place + at, true) !== words.getInt32(start + at, true)) return false;
    }
    return true;
  }

  #keep(start: number, written: number): number {
    const code = this.size;
    if (code * 2 + 2 > this.#places.length) this.#places = grown(this.#places, code * 2 + 2);
    this.#places[code * 2] = start;
    this.#places[code * 2 + 1] = written;
    this.size += 1;
    return code;
  }

  #widen(): void {
    // A large table grows by less: what lies far apart is found late.
    const mask = this.#mask < 1 << 16 ? this.#mask * 4 + 3 : this.#mask * 2 + 1;
    const before = this.#slots;
    const slots = new Int32Array((mask + 1) * 4);
    for (let from = 0; from < before.length; from += 4) {
      if (before[from] === 0) continue;
      let slot = slotOf(before[from + 1] ?? 0, before[from + 2] ?? 0, before[from + 3] ?? 0) & mask;
      while (slots[slot << 2] !== 0) slot = (slot + 1) & mask;
      for (let i = 0; i < 4; i += 1) slots[(slot << 2) + i] = before[from + i] ?? 0;
    }
    this.#slots = slots;
    this.#mask = mask;
  }

  /** The text of a cell. */
  text(code: number): string {
    return code === 0 ? '' : this.#text.slice(this.#places[code * 2] ?? 0, this.#places[code * 2 + 1] ?? 0);
  }

  /** What each cell looks like, by its bytes: see `shapes`. */
  get shapes(): Uint8Array {
    return (this.#shapes ??= shapesOf(this.#text.bytes, this.#places, this.size));
  }

  /**
   * The first eight bytes of each cell as two numbers that order as the bytes do, with zeros behind a shorter one; `null` where a cell has
   * more than ASCII, whose letters may order otherwise.
   */
  firstBytes(): readonly [Uint32Array, Uint32Array] | null {
    const first = new Uint32Array(this.size);
    const second = new Uint32Array(this.size);
    const words = this.#words;
    const whole = words.byteLength - 8;
    for (let code = 1; code < this.size; code += 1) {
      const start = this.#places[code * 2] ?? 0;
      const length = this.#places[code * 2 + 1] ?? 0;
      if (length < 0) return null;
      const end = start + length;
      const high = start <= whole ? words.getInt32(start, true) : wordAt(words, start, end);
      const low = start <= whole ? words.getInt32(start + 4, true) : wordAt(words, start + 4, end);
      first[code] = turned(length < 4 ? high & (firstBits[length] ?? 0) : high);
      second[code] = turned(length < 8 ? low & (secondBits[length] ?? 0) : low);
    }
    return [first, second];
  }

  /** The number of the cell in each of `count` rows, when all are there. */
  finish(count: number): Int32Array {
    if (this.codes.length !== count) {
      const exact = new Int32Array(count);
      exact.set(this.codes.length > count ? this.codes.subarray(0, count) : this.codes);
      this.codes = exact;
    }
    return this.codes;
  }
}

/** Four bytes of which the first counts most. */
function turned(word: number): number {
  return ((word & 0xff) << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);
}

/** Four bytes, those from `end` as zero: near the end of the text a word may not be whole. */
function wordAt(words: DataView, start: number, end: number): number {
  let word = 0;
  for (let at = Math.min(start + 3, end - 1); at >= start; at -= 1) word |= words.getUint8(at) << ((at - start) * 8);
  return word;
}

function slotOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** The same numbers, with room for `needed` of them or twice as many as there were. */
export function grown(array: Int32Array, needed: number): Int32Array {
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
