import type { Field } from '../../records/define-table.ts';
import type { Project } from '../../project.ts';
import { choicesOf, isVocabulary } from '../cells/choices.ts';
import { parseDate } from '../cells/dates.ts';
import { bareAmount, bareHours, bareMinutes, clockOf, digitsOf, hintOf } from '../cells/numbers.ts';
import { fold } from '../fold.ts';
import { wordsIn } from '../identity/letters.ts';
import type { RawRows } from '../formats/raw-rows.ts';

/** What stands in one column of a file, below its name. */
export interface ColumnContent {
  /** Rows in which there is something, and how many different texts that are. */
  readonly filled: number;
  readonly rows: number;
  readonly distinct: number;
  /** The different texts with how often each occurs; where there are very many, some from all over the file. */
  readonly texts: ReadonlyMap<string, number>;
  /** Every different text, to look others up in. */
  readonly all: () => ReadonlySet<string>;
}

/** More different texts than this tell no more about what they are. */
const enough = 1000;

/** Looks at one column from the row below `header`. */
export function contentOf(rows: RawRows, header: number, column: number): ColumnContent {
  const { codes, size, cell } = rows.column(column);
  const times = timesOf(codes, header + 1, rows.count, size);
  const textOf = (code: number): string => String(cell(code)).trim();
  const held: number[] = [];
  let filled = 0;
  for (let code = 0; code < size; code += 1) {
    const count = times[code] ?? 0;
    if (count === 0 || textOf(code) === '') continue;
    filled += count;
    held.push(code);
  }
  const texts = new Map<string, number>();
  const step = Math.max(1, held.length / enough);
  for (let at = 0; at < held.length; at += step) {
    const code = held[Math.floor(at)] ?? 0;
    const text = textOf(code);
    texts.set(text, (texts.get(text) ?? 0) + (times[code] ?? 0));
  }
  let all: ReadonlySet<string> | null = null;
  return {
    filled,
    rows: Math.max(0, rows.count - header - 1),
    distinct: held.length,
    texts,
    all: () => (all ??= new Set(held.map(textOf))),
  };
}

/** How often each code occurs: a loop by itself, for a million rows. */
function timesOf(codes: Int32Array, from: number, until: number, size: number): Int32Array {
  const times = new Int32Array(size);
  for (let row = from; row < until; row += 1) {
    const code = codes[row] ?? 0;
    times[code] = (times[code] ?? 0) + 1;
  }
  return times;
}

/** The same column is held against every field of every list, and dates and numbers take time to tell. */
const shares = new WeakMap<ColumnContent, Map<(text: string) => boolean, number>>();

/** The share of the filled cells that are of a kind; each kind is asked for once of a column. */
function shareOfKind(content: ColumnContent, holds: (text: string) => boolean): number {
  const known = shares.get(content) ?? new Map<(text: string) => boolean, number>();
  shares.set(content, known);
  const before = known.get(holds);
  if (before !== undefined) return before;
  const share = shareOf(content, holds);
  known.set(holds, share);
  return share;
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

const isEmail = (text: string): boolean => email.test(text);
const isAddress = (text: string): boolean => address.test(text);
const isYear = (text: string): boolean => schoolYear.test(text);
const isYesOrNo = (text: string): boolean => yesOrNo.test(text);
const isDateOrNumber = (text: string): boolean => isDate(text) || isNumber(text);
const isLong = (text: string): boolean => text.length > 80;

/** A name as a key, whichever of its words stands first and however they are written; no id is like it. */
export const nameIn = (text: string): string => `\u0001${wordsIn(text).sort().join(' ')}`;

/** How well what stands in a column fits a field: 0 to 1, `null` where it tells nothing, −1 where it contradicts it. */
export function contentFit(content: ColumnContent, field: Field, project: Project, ids: ReadonlySet<string> | null): number | null {
  if (content.filled === 0) return null;
  const most = (share: number): number => (share >= 0.8 ? share : -1);
  const free = (): number => shareOfKind(content, isDateOrNumber);
  switch (field.type) {
    case 'date':
      return most(shareOfKind(content, isDate));
    case 'email':
      return most(shareOfKind(content, isEmail));
    case 'url':
      return most(shareOfKind(content, isAddress));
    case 'year':
      return most(shareOfKind(content, isYear));
    case 'hours':
    case 'money':
    case 'number':
      return most(shareOfKind(content, isNumber)) < 0 ? -1 : 0.3;
    case 'boolean':
      return most(shareOfKind(content, isYesOrNo));
    case 'choice': {
      if (field.vocabulary === undefined || !isVocabulary(field.vocabulary)) return null;
      const { values } = choicesOf(field.vocabulary, project);
      const known = shareOf(content, (text) => values.has(fold(text)));
      // A handful of words in many rows may be choices of their own.
      return known >= 0.3 ? known : content.distinct <= 30 && content.distinct * 2 <= content.filled && free() < 0.5 ? null : -1;
    }
    case 'id': {
      if (ids !== null && ids.size > 0) {
        const known = shareOf(content, (text) => ids.has(text) || ids.has(nameIn(text)));
        return known >= 0.5 ? known : -1;
      }
      return shareOfKind(content, isLong) > 0.2 ? -1 : null;
    }
    case 'text':
      return free() > 0.9 ? -1 : null;
  }
}
