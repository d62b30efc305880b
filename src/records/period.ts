import { dayOf } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';

/** `school`: 1 August – 31 July, written `2020-2021` · `calendar`: written `2021`. */
export type YearBasis = 'school' | 'calendar';

/** A stretch of days, both ends included, in days since 1970-01-01. */
export interface Period {
  /** `2020-2021`, `2021`, `all`, or `2020-09-01..2021-03-31`. */
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

/** The first day that a missing `from` and the last day that a missing `until` stand for: 1 January 1900 and 31 December 2199. */
export const always = { from: -25_567, until: 84_005 } as const;

/** The year that starts in calendar year `start`. */
export function yearPeriod(start: number, basis: YearBasis): Period {
  return basis === 'school'
    ? { id: `${start}-${start + 1}`, from: dayOf(`${start}-08-01`), until: dayOf(`${start + 1}-07-31`) }
    : { id: `${start}`, from: dayOf(`${start}-01-01`), until: dayOf(`${start}-12-31`) };
}

/** The year a day falls in. */
export function yearOfDay(day: number, basis: YearBasis): Period {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  return yearPeriod(basis === 'school' && date.getUTCMonth() < 7 ? year - 1 : year, basis);
}

/** `2020-2021` or `2021`, as the basis asks; `null` for any other text. */
export function parseYear(text: string, basis: YearBasis): Period | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (match === null) return null;
  const start = Number(match[1]);
  if (basis === 'calendar') return match[2] === undefined ? yearPeriod(start, basis) : null;
  return match[2] !== undefined && Number(match[2]) === start + 1 ? yearPeriod(start, basis) : null;
}

/** How a year is written, for a message. */
export const yearExample: Record<YearBasis, Text> = {
  school: { nl: 'een schooljaar zoals 2020-2021', en: 'a school year such as 2020-2021' },
  calendar: { nl: 'een jaar zoals 2021', en: 'a year such as 2021' },
};
