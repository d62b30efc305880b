import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

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

/**
 * The encoding of a text file: a byte order mark says it, then a pattern of zero bytes, then whether the bytes are valid UTF-8. Only
 * then is a guess asked for, and only among the encodings that spreadsheets in Western Europe write.
 */
export function settleEncoding(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = nulPattern(bytes);
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return 'utf-8';
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
  const text = encoding === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding);
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding };
}
