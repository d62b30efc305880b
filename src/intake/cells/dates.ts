import { fold } from '../fold.ts';

/** Which comes first where a date is written with numbers only: the day, as in Dutch, or the month, as in American English. */
export type DateOrder = 'dmy' | 'mdy';

/** A date that was read: a day, or a whole month of which the field says which day it means. */
export type ReadDate = { readonly day: number } | { readonly year: number; readonly month: number };

const monthNames = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar', 'maa'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthOf = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}.*)?`;
const isoShape = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`);
const numberShape = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})${time}$`);
const wordShape = /^(?:\p{L}{2,9}\.?,? +)?(\d{1,2})[ .-]+(\p{L}{3,9})\.?[ .,-]+(\d{4})$/u;
const compactShape = /^(\d{4})(\d{2})(\d{2})$/;
const monthShape = /^(\d{4})[-/.](\d{1,2})$/;
const monthLastShape = /^(\d{1,2})[-/.](\d{4})$/;
const monthWordShape = /^(\p{L}{3,9})\.?[ .-]+(\d{4})$/u;
const serialShape = /^\d{5}$/;
const spaces = /[\u00a0\u2009\u202f]+/g;
/** No date is longer, with its time and time zone. */
const longest = 64;

/** The first and the last year that a record may name; `always` in records/period.ts stands for anything before or after. */
export const years = { first: 1900, last: 2199 } as const;

const dayMs = 86_400_000;

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function dayIn(year: number, month: number, day: number): ReadDate | null {
  if (year < years.first || year > years.last || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null;
  return { day: Date.UTC(year, month - 1, day) / dayMs };
}

function monthIn(year: number, month: number): ReadDate | null {
  return year < years.first || year > years.last || month < 1 || month > 12 ? null : { year, month };
}

/** The first or the last day of a month. */
export function dayOfMonth(date: { readonly year: number; readonly month: number }, means: 'first' | 'last'): number {
  return Date.UTC(date.year, date.month - 1, means === 'first' ? 1 : lengthOf(date.year, date.month)) / dayMs;
}

/** What a date written with numbers only tells about the order: `null` where both orders give a day, or neither does. */
export function orderHint(text: string): DateOrder | null {
  const match = numberShape.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  if (first > 12 && first <= 31 && second <= 12) return 'dmy';
  // Only American dates put the month first, and those are written with a slash: 12-31-2021 is a slip of the hand.
  return second > 12 && second <= 31 && first <= 12 && match[2] === '/' ? 'mdy' : null;
}

/** Excel's day number, counted from 1900 with its leap-year mistake, as days since 1970-01-01; `null` outside the years we keep. */
export function fromSerial(serial: number): number | null {
  const day = Math.floor(serial) - 25_569;
  const year = new Date(day * dayMs).getUTCFullYear();
  return year >= years.first && year <= years.last && serial > 60 ? day : null;
}

/** Whether a text is the bare day number that a spreadsheet leaves where a date loses its format. */
export const isSerial = (text: string): boolean => serialShape.test(text);

/** Reads `2021-12-31`, `31-12-2021`, `31/12/2021`, `3 sep 2021`, `20211231`, `2018-09`, with or without a time, which is dropped. */
export function parseDate(found: string, order: DateOrder): ReadDate | null {
  if (found.length > longest) return null;
  const text = found.replace(spaces, ' ');
  let match = isoShape.exec(text);
  if (match !== null) return dayIn(Number(match[1]), Number(match[3]), Number(match[4]));
  match = numberShape.exec(text);
  if (match !== null) {
    const [day, month] = order === 'dmy' || match[2] !== '/' ? [match[1], match[3]] : [match[3], match[1]];
    return dayIn(Number(match[4]), Number(month), Number(day));
  }
  match = wordShape.exec(text);
  if (match !== null) return dayIn(Number(match[3]), monthOf.get(fold(match[2] ?? '')) ?? 0, Number(match[1]));
  match = compactShape.exec(text);
  if (match !== null) return dayIn(Number(match[1]), Number(match[2]), Number(match[3]));
  match = monthShape.exec(text);
  if (match !== null) return monthIn(Number(match[1]), Number(match[2]));
  match = monthLastShape.exec(text);
  if (match !== null) return monthIn(Number(match[2]), Number(match[1]));
  match = monthWordShape.exec(text);
  if (match !== null) return monthIn(Number(match[2]), monthOf.get(fold(match[1] ?? '')) ?? 0);
  if (serialShape.test(text)) {
    const day = fromSerial(Number(text));
    return day === null ? null : { day };
  }
  return null;
}

/** The order in which a whole file writes its dates. */
export class OrderEvidence {
  dmy = 0;
  mdy = 0;
  slashes = 0;

  add(text: string): void {
    if (!text.includes('/')) return;
    this.slashes += 1;
    const hint = orderHint(text);
    if (hint === 'dmy') this.dmy += 1;
    else if (hint === 'mdy') this.mdy += 1;
  }

  /**
   * The month comes first only where no date contradicts it and at least a fifth of them can't be read otherwise: among real dates
   * three in five have a day above 12, so a single slip among Dutch dates does not turn them all round.
   */
  get order(): DateOrder {
    return this.dmy === 0 && this.mdy > 0 && this.mdy * 5 >= this.slashes ? 'mdy' : 'dmy';
  }
}
