import type { Field } from '../../records/define-table.ts';
import type { Project } from '../../project.ts';
import { choicesOf, isVocabulary } from '../cells/choices.ts';
import { parseDate } from '../cells/dates.ts';
import { bareAmount, bareHours, bareMinutes, clockOf, digitsOf, hintOf } from '../cells/numbers.ts';
import { fold } from '../fold.ts';
import type { RawRows } from '../formats/raw-rows.ts';

/** What stands in one column of a file, below its name. */
export interface ColumnContent {
  /** Rows in which there is something, and how many different texts that are. */
  readonly filled: number;
  readonly rows: number;
  readonly distinct: number;
  /** The different texts with how often each occurs, the first ones where there are very many. */
  readonly texts: ReadonlyMap<string, number>;
}

/** More different texts than this tell no more about what they are. */
const enough = 5000;

/** Looks at one column from the row below `header`. */
export function contentOf(rows: RawRows, header: number, column: number): ColumnContent {
  const { codes, cell } = rows.column(column);
  const times = new Map<number, number>();
  for (let row = header + 1; row < rows.count; row += 1) {
    const code = codes[row] ?? 0;
    times.set(code, (times.get(code) ?? 0) + 1);
  }
  const texts = new Map<string, number>();
  let filled = 0;
  let distinct = 0;
  for (const [code, count] of times) {
    const text = String(cell(code)).trim();
    if (text === '') continue;
    filled += count;
    distinct += 1;
    if (texts.size < enough) texts.set(text, (texts.get(text) ?? 0) + count);
  }
  return { filled, rows: Math.max(0, rows.count - header - 1), distinct, texts };
}

/** The share of the filled cells of which something is true. */
export function shareOf(content: ColumnContent, holds: (text: string) => boolean): number {
  let all = 0;
  let true_ = 0;
  for (const [text, count] of content.texts) {
    all += count;
    if (holds(text)) true_ += count;
  }
  return all === 0 ? 0 : true_ / all;
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const address = /^(?:https?:\/\/|www\.)\S+$/i;
const schoolYear = /^['’]?\d{2,4}\s*[-–/]\s*['’]?\d{2,4}$|^\d{4}$/;
const yesOrNo = /^(?:ja|nee|j|n|yes|no|y|true|false|waar|onwaar|x|0|1|✓)$/i;

export const isDate = (text: string): boolean => parseDate(text, 'dmy') !== null || parseDate(text, 'mdy') !== null;

export function isNumber(text: string): boolean {
  if (clockOf(text) !== null) return true;
  const digits = digitsOf(bareMinutes(text) ?? bareHours(bareAmount(text)));
  return digits !== null && hintOf(digits.body) !== null;
}

/** How well what stands in a column fits a field: 0 to 1, `null` where it tells nothing, −1 where it contradicts it. */
export function contentFit(content: ColumnContent, field: Field, project: Project, ids: ReadonlySet<string> | null): number | null {
  if (content.filled === 0) return null;
  const most = (share: number): number => (share >= 0.8 ? share : -1);
  const free = shareOf(content, (text) => isDate(text) || isNumber(text));
  switch (field.type) {
    case 'date':
      return most(shareOf(content, isDate));
    case 'email':
      return most(shareOf(content, (text) => email.test(text)));
    case 'url':
      return most(shareOf(content, (text) => address.test(text)));
    case 'year':
      return most(shareOf(content, (text) => schoolYear.test(text)));
    case 'hours':
    case 'money':
    case 'number':
      return most(shareOf(content, isNumber)) < 0 ? -1 : 0.3;
    case 'boolean':
      return most(shareOf(content, (text) => yesOrNo.test(text)));
    case 'choice': {
      if (field.vocabulary === undefined || !isVocabulary(field.vocabulary)) return null;
      const { values } = choicesOf(field.vocabulary, project);
      const known = shareOf(content, (text) => values.has(fold(text)));
      // A handful of words in many rows may be choices of their own.
      return known >= 0.3 ? known : content.distinct <= 30 && content.distinct * 2 <= content.filled && free < 0.5 ? null : -1;
    }
    case 'id': {
      if (ids !== null && ids.size > 0) {
        const known = shareOf(content, (text) => ids.has(text));
        return known >= 0.5 ? known : -1;
      }
      return shareOf(content, (text) => text.length > 80) > 0.2 ? -1 : null;
    }
    case 'text':
      return free > 0.9 ? -1 : null;
  }
}
