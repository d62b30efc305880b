import type { LineEnds } from '../report.ts';

/** What ends a row, where it is one thing. */
export type LineEnd = Exclude<LineEnds, 'mixed'>;

/** A text in which only one thing ends a row, and what a cell of it says. */
export interface OneLineEnd {
  readonly text: Buffer;
  readonly back: (cell: string) => string;
}

const others: Readonly<Record<LineEnd, RegExp>> = { LF: /\r/g, CRLF: /\r(?!\n)|(?<!\r)\n/g, CR: /\n/g };

/**
 * Rewrites a text so that only `end` ends a row: the other line ends become letters that it does not hold, and line ends again in the
 * cells. Some programs write a line break inside a cell as it is, without quotes around the cell.
 */
export function asOneLineEnd(text: Buffer, end: LineEnd): OneLineEnd {
  const whole = text.toString('utf8');
  const [carriage, newline] = unused(whole);
  const written = whole.replace(others[end], (found) => (found === '\r' ? carriage : newline));
  const back = (cell: string): string =>
    cell.includes(carriage) || cell.includes(newline) ? cell.replaceAll(carriage, '\r').replaceAll(newline, '\n') : cell;
  return { text: Buffer.from(written), back };
}

/** Two letters of nobody's alphabet that a text does not hold. */
function unused(text: string): readonly [string, string] {
  const free: string[] = [];
  for (let letter = 0xe000; letter <= 0xf8ff && free.length < 2; letter += 1) {
    const one = String.fromCharCode(letter);
    if (!text.includes(one)) free.push(one);
  }
  return [free[0] ?? '\ue000', free[1] ?? '\ue001'];
}

/** How often each line end stands in a text, and the first line that ends otherwise than most. */
export function countLineEnds(text: Buffer): {
  readonly counts: Readonly<Record<LineEnd, number>>;
  readonly first: Partial<Record<LineEnd, number>>;
} {
  const counts = { LF: 0, CRLF: 0, CR: 0 };
  const first: Partial<Record<LineEnd, number>> = {};
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    if (byte !== 10 && byte !== 13) continue;
    const end: LineEnd = byte === 10 ? 'LF' : text[at + 1] === 10 ? 'CRLF' : 'CR';
    if (end === 'CRLF') at += 1;
    counts[end] += 1;
    first[end] ??= line;
    line += 1;
  }
  return { counts, first };
}
