import type { Locale } from '../index.ts';

export type Value = string | number | null;

/** A heading is broken over lines at spaces, where its column would else be wider than its cells and than this. */
const narrow = 12;

/** Rows as a table for a terminal: numbers to the right, columns two spaces apart. */
export const textTable = (headers: readonly string[], rows: Iterable<readonly Value[]>, locale: Locale): string =>
  [...tableLines(headers, rows, locale)].join('');

/** The same line by line. The rows are gone through twice, and are never all there. */
export function* tableLines(headers: readonly string[], rows: Iterable<readonly Value[]>, locale: Locale): Generator<string> {
  const number = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 });
  const shown = (value: Value | undefined): string => (typeof value === 'number' ? number.format(value) : (value ?? '–'));
  const right = headers.map(() => false);
  const widest = headers.map(() => 0);
  for (const row of rows) {
    for (const [column, value] of row.entries()) {
      if (isNumeric(value)) right[column] = true;
      widest[column] = Math.max(widest[column] ?? 0, width(shown(value)));
    }
  }
  const headings = headers.map((header, column) => wrap(header, Math.max(widest[column] ?? 0, narrow)).split('\n'));
  const height = Math.max(1, ...headings.map((lines) => lines.length));
  const widths = headings.map((lines, column) => Math.max(widest[column] ?? 0, ...lines.map(width)));
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(cell));
        return right[column] === true ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd()}\n`;
  // A short heading stands at the bottom, above its cells.
  for (let at = 0; at < height; at += 1) yield line(headings.map((lines) => lines[at - height + lines.length] ?? ''));
  yield line(widths.map((w) => '─'.repeat(w)));
  for (const row of rows) yield line(row.map(shown));
}

/** A number, or one that was written out: an amount with its cents, a share. */
const isNumeric = (value: Value): boolean =>
  typeof value === 'number' || (value !== null && /^-?[\d.,]*[.,]\d{2}$|^-?[\d.,]+\s?%$/u.test(value));

const width = (text: string): number => [...text].length;

/** Texts name a command as it is called once installed; whoever runs it from a checkout reads what works there. */
export function asTyped(text: string, env: NodeJS.ProcessEnv = process.env): string {
  const fromCheckout = env['npm_lifecycle_event'] === 'grensganger' || env['npm_lifecycle_event'] === 'start';
  return fromCheckout ? text.replaceAll(/\bgrensganger (?=--help|[a-z]+\b)/g, 'npm run -s grensganger -- ') : text;
}

/** Words as they are typed behind a command: quoted where a shell would else take them apart. */
export const inShell = (words: readonly string[]): string =>
  words
    .map((word) => {
      if (/^[\p{L}\p{N}_./\\:@%+=,~-]+$/u.test(word)) return word;
      return /["$`!]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
    })
    .join(' ');

/** Words broken at spaces to fit a terminal. */
export function wrap(text: string, columns = 100): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && width(line) + width(word) + 1 > columns) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
