import { dayOf } from '../../src/i18n/formats.ts';
import type { Random } from './random.ts';

/** The school years of the sample, by the calendar year in which they start. */
export const startYears = [2021, 2022, 2023, 2024] as const;
export const yearId = (start: number): string => `${start}-${start + 1}`;
export const firstDay = (start: number): number => dayOf(`${start}-08-01`);
export const lastDay = (start: number): number => dayOf(`${start + 1}-07-31`);

/** Month of the year and its length in the school year that starts in `start`. */
export function dayIn(random: Random, start: number, month: number, from = 1, until = 28): number {
  const year = month >= 8 ? start : start + 1;
  return dayOf(`${year}-${String(month).padStart(2, '0')}-${String(random.int(from, until)).padStart(2, '0')}`);
}

/** Monday to Friday: a day in a weekend moves to the Monday after it. */
export function weekday(day: number): number {
  const at = (((day + 3) % 7) + 7) % 7;
  return at < 5 ? day : day + (7 - at);
}

/** The months in which groups meet, from September to June, without the weeks of Christmas. */
export const meetingMonths = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6] as const;
