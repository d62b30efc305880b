import type { Records } from '../records/index.ts';
import { always, parseYear, yearOfDay, yearPeriod, type Period, type YearBasis } from '../records/period.ts';

/** An end this long after the last thing that began is a stand-in for “not ended” (31-12-2099), no sign of life. */
const longestEnd = 5 * 366;

/**
 * The years that have records, oldest first and without gaps: from the first to the last day on which something happened or
 * somebody joined or left. Where nothing has a date there is one period, `all`.
 */
export function yearsOf(records: Records, basis: YearBasis): Period[] {
  const began: number[] = [];
  const note = (day: number | null): void => {
    if (day !== null) began.push(day);
  };
  const noteYear = (year: string | null): void => {
    const period = year === null ? null : parseYear(year, basis);
    if (period !== null) began.push(period.from);
  };
  for (const row of records.memberships) note(row.from);
  for (const row of records.meetings) note(row.date);
  for (const row of records.products) note(row.date);
  for (const row of records.product_uses) note(row.date);
  for (const row of records.responses) note(row.date);
  for (const row of records.ties) note(row.date);
  for (const table of [records.hours, records.transactions]) {
    for (const row of table) {
      if (row.date === null) noteYear(row.year);
      else note(row.date);
    }
  }
  const last = largest(began);
  if (last === null) return [{ id: 'all', ...always }];
  const ended = records.memberships.flatMap((row) => (row.until !== null && row.until <= last + longestEnd ? [row.until] : []));
  const first = yearOfDay(smallest(began), basis);
  const end = largest(ended) ?? last;
  const years: Period[] = [];
  for (let start = Number(first.id.slice(0, 4)); ; start += 1) {
    const year = yearPeriod(start, basis);
    years.push(year);
    if (year.until >= Math.max(last, end)) return years;
  }
}

const largest = (days: readonly number[]): number | null =>
  days.length === 0 ? null : days.reduce((most, day) => (day > most ? day : most), Number.NEGATIVE_INFINITY);

const smallest = (days: readonly number[]): number => days.reduce((least, day) => (day < least ? day : least), Number.POSITIVE_INFINITY);
