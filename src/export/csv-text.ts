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

/** A table as CSV (RFC 4180): UTF-8, commas, one line feed per row. */
export function csvText(headers: readonly string[], rows: Iterable<readonly Value[]>): string {
  const lines = [headers.map(cell).join(',')];
  for (const row of rows) lines.push(row.map(cell).join(','));
  return `${lines.join('\n')}\n`;
}
