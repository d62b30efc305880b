import type { Locale } from '../index.ts';

export type Value = string | number | null;

/** Rows as a table for a terminal: numbers to the right, columns two spaces apart. */
export function textTable(headers: readonly string[], rows: readonly (readonly Value[])[], locale: Locale): string {
  const number = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 });
  const shown = rows.map((row) => row.map((value) => (typeof value === 'number' ? number.format(value) : (value ?? '–'))));
  const right = headers.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const widths = headers.map((header, column) => shown.reduce((most, row) => Math.max(most, width(row[column] ?? '')), width(header)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(cell));
        return right[column] === true ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return [line(headers), line(widths.map((w) => '─'.repeat(w))), ...shown.map(line)].join('\n') + '\n';
}

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
