import type { Locale } from '../i18n/text.ts';
import type { Table, TableCell } from '../report/document.ts';

/** Headings and rows of a figure, for a program: numbers as numbers, nothing where a number was left out or is not known. */
export function figureData(table: Table, locale: Locale): { readonly headers: string[]; readonly rows: (string | number | null)[][] } {
  return {
    headers: table.columns.map(({ title }) => title),
    rows: table.rows.map(({ cells }) => cells.map((cell, index) => valueOf(cell, table.columns[index]?.numeric === true, locale))),
  };
}

const thousands: Record<Locale, RegExp> = { nl: /\./g, en: /,/g };

function valueOf({ text, state }: TableCell, numeric: boolean, locale: Locale): string | number | null {
  if (!numeric) return text;
  if (state !== undefined) return null;
  const digits = text.replaceAll(/[€\s]/g, '').replace('−', '-').replaceAll(thousands[locale], '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : text;
}
