import type { Value } from './tables.ts';

/** What a spreadsheet may take for a formula, in the usual signs and their full-width forms; and what may bring it there. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const quotable = /[",;\t\r\n]|^\s|\s$/;

/** A text that a spreadsheet would run as a formula gets an apostrophe in front; a number stays a number. */
export function neutralise(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return typeof value === 'number' && !Number.isFinite(value) ? '' : String(value);
  const text = neutralise(value);
  // An empty text is quoted: it is not the same as nothing.
  return text === '' || quotable.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180): UTF-8, commas or another delimiter that cells are quoted for, one line feed per row. */
export const csvText = (headers: readonly string[], rows: Iterable<readonly Value[]>, delimiter: ',' | ';' = ','): string =>
  [...csvLines(headers, rows, delimiter)].join('');

/** The same line by line, each with its line feed. */
export function* csvLines(headers: readonly string[], rows: Iterable<readonly Value[]>, delimiter: ',' | ';' = ','): Generator<string> {
  yield `${headers.map(cell).join(delimiter)}\n`;
  for (const row of rows) yield `${row.map(cell).join(delimiter)}\n`;
}
