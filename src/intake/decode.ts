import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { quoted } from './findings.ts';
import type { Note } from './formats/raw-table.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** What is odd in the characters, for somebody to look at. */
  readonly notes: readonly Note[];
}

const dos = new Set(['cp437', 'cp850', 'cp858']);
const westerly = new Set(['windows-1252', 'iso-8859-1', 'iso-8859-15']);

/** Where every other byte is zero, it is UTF-16 that lost its byte order mark. */
function nulPattern(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null;
}

/** How many bytes at `at` form one character of UTF-8 that is no ASCII; 0 where they do not. */
function utf8Length(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  return length > 0 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length ? length : 0;
}

/** How many characters are UTF-8, and how many bytes are not. */
function countUtf8(bytes: Buffer): { letters: number; strays: number } {
  let letters = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const length = utf8Length(bytes, i);
    if (length === 0) strays += 1;
    else {
      letters += 1;
      i += length - 1;
    }
  }
  return { letters, strays };
}

/** UTF-8 in which some bytes are not: one cell pasted from elsewhere would else garble every accent in the file. */
function decodeMixed(bytes: Buffer): { text: string; strays: number; found: string } {
  const pieces: string[] = [];
  let copied = 0;
  let strays = 0;
  let found = '';
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const length = utf8Length(bytes, i);
    if (length > 0) {
      i += length - 1;
      continue;
    }
    pieces.push(bytes.toString('utf8', copied, i), iconv.decode(bytes.subarray(i, i + 1), 'windows-1252'));
    copied = i + 1;
    strays += 1;
    if (strays === 1) found = around(iconv.decode(bytes.subarray(Math.max(0, i - 15), i + 15), 'windows-1252'), Math.min(15, i));
  }
  pieces.push(bytes.toString('utf8', copied));
  return { text: pieces.join(''), strays, found };
}

/** The words on one line around a place in a text. */
function around(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 15), at)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = text.slice(at, at + 15).split(/[\r\n]/, 1)[0] ?? '';
  return quoted(before + after);
}

/**
 * What accents look like after they were read in the wrong encoding, here or in the program the file came from: `CafÃ©` and `â€™`
 * from UTF-8, `Caf‚` and `CafŽ` from DOS and from an old Mac; `\ufffd` is what is left of a character that was lost.
 */
const garbled = /Ã[\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u2013-\u203a\u20ac]|â€[\u0080-\u009f\u0153\u02dc\u201c\u201d\u2122¦]|\ufffd/;
const garbledWesterly = /\p{Ll}[‚‰‹ŽŠ]/u;
/** Lines and corners of DOS, which no list holds: what UTF-8 looks like there. */
const garbledDos = /[\u2500-\u257f]/;

function garbledNote(text: string, encoding: string): Note[] {
  let at = text.search(garbled);
  if (at < 0 && westerly.has(encoding)) at = text.search(garbledWesterly);
  if (at < 0 && dos.has(encoding)) at = text.search(garbledDos);
  return at < 0 ? [] : [{ code: 'garbled-text', row: null, facts: { found: around(text, at) } }];
}

/** Letters with an accent that names and words in Dutch, and in the languages around it, are written with. */
const accents = 'éëïöüèáíóúàçñêâîôûäåøæßÉËÏÖÜÈÁÓÀÇÑÅØÆ';
/** Those that Dutch is full of. */
const usualAccents = 'éëïöüèÉËÏÖÜ';
const letter = /\p{L}/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;

/** How well the bytes of an encoding fit into their words: whether what they become is a letter such as stands there. */
function fitInWords(bytes: Buffer, encoding: string): number {
  const become = Array.from({ length: 256 }, (_, byte) => iconv.decode(Buffer.of(byte), encoding));
  const at = (index: number): string => become[bytes[index] ?? 32] ?? ' ';
  let fit = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const [before, found, after] = [i === 0 ? ' ' : at(i - 1), at(i), at(i + 1)];
    if (!letter.test(before) && !letter.test(after)) continue;
    const inWord = letter.test(before) && letter.test(after);
    const jumps = (upper.test(found) && lower.test(before)) || (lower.test(found) && upper.test(after));
    if (accents.includes(found) && !jumps) fit += usualAccents.includes(found) ? 2 : 1;
    else if (found === '’' && inWord) fit += 1;
    else if (inWord || (letter.test(before) && !/[\p{Pf}\p{Pe}…–—]/u.test(found))) fit -= 1;
  }
  return fit;
}

/** A file from DOS or an old Mac, where its accents make words that way and in no other. */
function olderEncoding(bytes: Buffer): string | null {
  const usual = fitInWords(bytes, 'windows-1252');
  const [best] = ['cp850', 'macintosh'].map((encoding) => ({ encoding, fit: fitInWords(bytes, encoding) })).sort((a, b) => b.fit - a.fit);
  return usual < 0 && best !== undefined && best.fit > 0 ? best.encoding : null;
}

/**
 * The encoding of a text file: a byte order mark says it, then a pattern of zero bytes, then whether the bytes are valid UTF-8. Only
 * then is a guess asked for, and only among the encodings that spreadsheets in Western Europe write or wrote. A file that is UTF-8 but for a few bytes is UTF-8.
 */
export function settleEncoding(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = nulPattern(bytes);
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const { letters, strays } = countUtf8(bytes);
  // By chance two such bytes hardly ever stand beside each other: one letter of UTF-8 says as much as one byte that is none.
  if (letters > 0 && letters >= strays) return 'utf-8';
  const older = olderEncoding(bytes);
  if (older !== null) return older;
  const guess = analyse(bytes.subarray(0, 1 << 16))
    .map((match) => match.name.toLowerCase())
    .find((name) => westerly.has(name));
  // Windows-1252 holds all of ISO-8859-1 and its curly quotes and euro sign besides: what calls itself the one is mostly the other.
  return guess === 'iso-8859-15' ? guess : 'windows-1252';
}

/** Whether an encoding that a project file names exists. */
export const isEncoding = (name: string): boolean => iconv.encodingExists(name);

/** Bytes → text, without its byte order mark; see `settleEncoding`. */
export function decode(bytes: Buffer, forced?: string): Decoded {
  const encoding = forced?.toLowerCase() ?? settleEncoding(bytes);
  if ((encoding === 'utf-8' || westerly.has(encoding)) && isAscii(bytes)) return { text: bytes.toString('latin1'), encoding, notes: [] };
  const bare = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    const { text, strays, found } = decodeMixed(bytes);
    return { text: bare(text), encoding, notes: [{ code: 'mixed-encoding', row: null, facts: { count: strays, found } }] };
  }
  const text = bare(encoding === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding));
  return { text, encoding, notes: garbledNote(text, encoding) };
}

/** What `decode` gives, as UTF-8 again: a file that was UTF-8 all along stays the bytes it is. */
export function utf8Of(bytes: Buffer, forced?: string): { readonly bytes: Buffer } & Omit<Decoded, 'text'> {
  const encoding = forced?.toLowerCase() ?? settleEncoding(bytes);
  const plain = (encoding === 'utf-8' && isUtf8(bytes)) || (westerly.has(encoding) && isAscii(bytes));
  // Whoever holds one of these has to be looked at letter by letter.
  const doubtful = plain && ['Ã', 'â€', '\ufffd'].some((letters) => bytes.includes(letters));
  if (!plain || doubtful) {
    const { text, notes } = decode(bytes, encoding);
    return { bytes: Buffer.from(text), encoding, notes };
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { bytes: marked ? bytes.subarray(3) : bytes, encoding, notes: [] };
}
