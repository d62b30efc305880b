import type { Locale, Text } from '../../i18n/text.ts';
import { fold } from '../fold.ts';
import { keepFirst, type SeenCell } from '../seen-cell.ts';

/** Which comes first where a date is written with numbers only: the day, as in Dutch, or the month, as in American English. */
export type DateOrder = 'dmy' | 'mdy';

/** A date that was read: a day, or a whole month of which the field says which day it means. */
export type ReadDate = { readonly day: number } | { readonly year: number; readonly month: number };

const monthNames = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar', 'maa'],
  ['april', 'april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'november', 'nov'],
  ['december', 'december', 'dec'],
];
const monthOf = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}.*)?`;
const isoShape = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`);
/** A year, which two digits may stand for with or without the apostrophe for the century. */
const short = String.raw`(\d{4}|(?:['’‘\x60])?\d{2})`;
/** The day of the week may stand before a date; `ca. 3 september` is no date. */
const weekday = `(?:(?:${[
  '(?:zon|maan|dins|woens|donder|vrij|zater)dag',
  '(?:sun|mon|tues|wednes|thurs|fri|satur)day',
  'zon?|maa?|din?|woe?|don?|vri?|zat?',
  'sun|mon|tues?|wed|thu(?:rs?)?|fri|sat',
  'den|the',
].join('|')})\\.?,? +)?`;
const numberShape = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2${short}${time}$`);
const wordShape = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:e|en|de|ste|st|nd|rd|th)?[ ./-]+(?:of +)?(\p{L}{3,9})\.?[ .,/-]+${short}${time}$`,
  'u',
);
/** English puts the month before the day, with a comma behind it: `September 3, 2021`. */
const wordFirstShape = new RegExp(String.raw`^${weekday}(\p{L}{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})${time}$`, 'iu');
const compactShape = /^(\d{4})(\d{2})(\d{2})$/;
const monthShape = /^(\d{4})[-/.](\d{1,2})$/;
const monthLastShape = /^(\d{1,2})[-/.](\d{4})$/;
/** Two digits behind the name of a month may be a day: only the apostrophe makes them a year. */
const monthWordShape = /^(\p{L}{3,9})\.?[ ./-]+(\d{4}|['’‘`]\d{2})$/u;
const serialShape = /^\d{5}$/;
const spaces = /[\u00a0\u2009\u202f]+/g;
/** No date is longer, with its time and time zone. */
const longest = 64;

/** The first and the last year that a record may name; `always` in records/period.ts stands for anything before or after. */
export const years = { first: 1900, last: 2199 } as const;

const dayMs = 86_400_000;

/** A year of two digits, as spreadsheets save dates by default: `69` is 2069, `70` is 1970. */
const yearOf = (written: string | undefined): number => {
  if (written?.length === 4) return Number(written);
  const year = Number(written?.slice(-2));
  return year < 70 ? 2000 + year : 1900 + year;
};
const isShort = (written: string | undefined): boolean => written?.length !== 4;

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

interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The year has two digits. */
  readonly short: boolean;
}

/** The day that a text writes, whether the calendar has it or not; `null` where it writes none. */
function writtenIn(text: string, order: DateOrder): Written | null {
  let match = isoShape.exec(text);
  if (match !== null) return { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]), short: false };
  match = numberShape.exec(text);
  if (match !== null) {
    const dutch = order === 'dmy' || match[2] !== '/';
    const short = isShort(match[4]);
    // An American date with a short year may be any of three: that is for its writer to say.
    if (short && !dutch) return null;
    const [day, month] = dutch ? [match[1], match[3]] : [match[3], match[1]];
    return { year: yearOf(match[4]), month: Number(month), day: Number(day), short };
  }
  match = wordShape.exec(text);
  if (match !== null) {
    const month = monthOf.get(fold(match[2] ?? ''));
    return month === undefined ? null : { year: yearOf(match[3]), month, day: Number(match[1]), short: isShort(match[3]) };
  }
  match = wordFirstShape.exec(text);
  if (match !== null) {
    const month = monthOf.get(fold(match[1] ?? ''));
    return month === undefined ? null : { year: Number(match[3]), month, day: Number(match[2]), short: false };
  }
  match = compactShape.exec(text);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), short: false };
}

const monthInWords = (locale: Locale, month: number): string => monthNames[month - 1]?.[locale === 'nl' ? 0 : 1] ?? '';

/**
 * What is wrong with a date that is written as it should be and yet is none: `31 februari`, `29 februari 2023`, `maand 13`.
 * `null` where the text is no date at all, or names a year that no record may name.
 */
export function noSuchDay(found: string, order: DateOrder): Text | null {
  const written = found.length > longest ? null : writtenIn(found.replace(spaces, ' '), order);
  if (written === null) return null;
  const { year, month, day } = written;
  if (year < years.first || year > years.last) return null;
  if (month < 1 || month > 12) return { nl: `maand ${month}`, en: `month ${month}` };
  if (day >= 1 && day <= lengthOf(year, month)) return null;
  const leap = month === 2 && day === 29 ? ` ${year}` : '';
  const inEnglish = monthInWords('en', month).replace(/^./, (first) => first.toUpperCase());
  return { nl: `${day} ${monthInWords('nl', month)}${leap}`, en: `${day} ${inEnglish}${leap}` };
}

/** Whether a date has a year of two digits, of which the century was taken for granted. */
export function hasShortYear(found: string): boolean {
  if (found.length > longest) return false;
  const text = found.replace(spaces, ' ');
  const written = writtenIn(text, 'dmy');
  return written === null ? isShort(monthWordShape.exec(text)?.[2] ?? '0000') : written.short;
}

/**
 * Reads `2021-12-31`, `31-12-2021`, `31/12/2021`, `31-12-'21`, `3 sep 2021`, `September 3rd, 2021`, `20211231`, `2018-09`, with or
 * without a time, which is dropped. A year of two digits is one of 1970–2069.
 */
export function parseDate(found: string, order: DateOrder): ReadDate | null {
  if (found.length > longest) return null;
  const text = found.replace(spaces, ' ');
  const written = writtenIn(text, order);
  if (written !== null) return dayIn(written.year, written.month, written.day);
  let match = monthShape.exec(text);
  if (match !== null) return monthIn(Number(match[1]), Number(match[2]));
  match = monthLastShape.exec(text);
  if (match !== null) return monthIn(Number(match[2]), Number(match[1]));
  match = monthWordShape.exec(text);
  if (match !== null) return monthIn(yearOf(match[2]), monthOf.get(fold(match[1] ?? '')) ?? 0);
  if (serialShape.test(text)) {
    const day = fromSerial(Number(text));
    return day === null ? null : { day };
  }
  return null;
}

/** How a date in digits is written: with the year first, or last after a slash, or after another sign, where the day may be above 12. */
type DateShape = DateOrder | 'either' | 'year-first' | 'dashes' | 'dashes-dmy';

/** The order in which a whole file writes its dates. */
export class OrderEvidence {
  dmy = 0;
  mdy = 0;
  slashes = 0;
  /** The first date of each kind; `either`: with a slash, and the order is not to be seen. */
  readonly first: Partial<Record<DateShape, SeenCell>> = {};
  /** Dates in digits that have the year first, and those that have it last. */
  yearFirst = 0;
  yearLast = 0;

  add(text: string, seen: SeenCell): void {
    if (text.length > longest) return;
    const { times } = seen;
    if (isoShape.test(text)) {
      this.yearFirst += times;
      keepFirst(this.first, 'year-first', seen);
    }
    const written = numberShape.exec(text);
    if (written === null) return;
    this.yearLast += times;
    if (written[2] !== '/') {
      keepFirst(this.first, Number(written[1]) > 12 ? 'dashes-dmy' : 'dashes', seen);
      return;
    }
    this.slashes += times;
    const hint = orderHint(text);
    if (hint === 'dmy') this.dmy += times;
    else if (hint === 'mdy') this.mdy += times;
    if (hint !== null) keepFirst(this.first, hint, seen);
    else if (Number(written[1]) <= 12 && written[1] !== written[3]) keepFirst(this.first, 'either', seen);
  }

  /**
   * The month comes first only where no date contradicts it and at least a fifth of them can't be read otherwise: among real dates
   * three in five have a day above 12, so a single slip among Dutch dates does not turn them all round.
   */
  get order(): DateOrder {
    return this.dmy === 0 && this.mdy > 0 && this.mdy * 5 >= this.slashes ? 'mdy' : 'dmy';
  }

  /** Some dates can only have the day first and about as many only the month, while others may have either: the file contradicts itself. */
  get contradicts(): boolean {
    return this.first.either !== undefined && Math.min(this.dmy, this.mdy) * 5 >= this.slashes;
  }

  /** Dates with a slash, of which not one tells the order. */
  get undecided(): boolean {
    return this.first.either !== undefined && this.dmy + this.mdy === 0;
  }
}
