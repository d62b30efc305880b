import { z } from 'zod';
import { locales, type Locale } from '../../i18n/text.ts';
import { decode } from '../decode.ts';
import { rejectColumnOf, rejectColumns } from './origin.ts';
import type { RejectedTable } from './rejected-rows.ts';

/**
 * Rejected rows of JSON, each as it is written in the file (a number keeps all of its digits), with why in front. What is no object
 * stands as text in a field of its own.
 */
export function rejectedJson(tables: readonly RejectedTable[], source: Buffer, locale: Locale): string {
  const { text } = decode(source);
  const isList = text.trimStart().startsWith('[');
  const lines = isList ? elementsOf(text) : text.split(/\r?\n/);
  const objects = tables.flatMap(({ rows, clean, added: [reason, origin] }) =>
    rows.map((row) => {
      const own = (lines[row.row - 2] ?? '').trim();
      const before = `${JSON.stringify(reason)}:${JSON.stringify(row.reason)},${JSON.stringify(origin)}:${JSON.stringify(row.origin)}`;
      if (row.line !== null) return `{${before},${JSON.stringify(rejectColumns.line[locale])}:${JSON.stringify(clean(own))}}`;
      const inside = cleanObject(hasOurs(own) ? withoutOurs(own) : own, clean)
        .slice(1)
        .trimStart();
      return `{${before}${inside === '}' ? '' : ','}${inside}`;
    }),
  );
  return isList ? `[\n${objects.join(',\n')}\n]\n` : `${objects.join('\n')}\n`;
}

const hasOurs = (object: string): boolean => locales.some((locale) => object.includes(JSON.stringify(rejectColumns.origin[locale])));

/** An object that comes from an earlier such file, without what stands in front there. */
function withoutOurs(object: string): string {
  const fields = Object.entries(z.record(z.string(), z.unknown()).parse(JSON.parse(object)));
  return JSON.stringify(Object.fromEntries(fields.filter(([name]) => rejectColumnOf(name) === null)));
}

/** An object without whoever is left out; as it stands where it holds nobody. */
function cleanObject(object: string, clean: (text: string) => string): string {
  const before: unknown = JSON.parse(object);
  let held = false;
  const without = (value: unknown): unknown => {
    if (typeof value === 'string') {
      held ||= clean(value) !== value;
      return clean(value);
    }
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [String(without(name)), without(inner)]));
  };
  const after = without(before);
  return held ? JSON.stringify(after) : object;
}

/** The text of each element of a list, as it stands; the text is known to be JSON. */
function elementsOf(text: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  let start = text.indexOf('[') + 1;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === ',' || sign === ']') && depth === 0) {
      elements.push(text.slice(start, at));
      start = at + 1;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return elements;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
