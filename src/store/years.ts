import { columnsOf, type NumberColumn } from '../records/columns.ts';
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
  const noteAll = ({ values }: NumberColumn): void => {
    for (const day of values) if (!Number.isNaN(day)) began.push(day);
  };
  const memberships = columnsOf(records, 'memberships').columns;
  noteAll(memberships.from);
  for (const table of ['meetings', 'products', 'product_uses', 'responses', 'ties'] as const)
    noteAll(columnsOf(records, table).columns.date);
  for (const table of ['hours', 'transactions'] as const) {
    const { date, year } = columnsOf(records, table).columns;
    const starts = year.values.map((text) => parseYear(text, basis)?.from ?? null);
    for (const [row, day] of date.values.entries()) {
      const start = Number.isNaN(day) ? (starts[year.codes[row] ?? -1] ?? null) : day;
      if (start !== null) began.push(start);
    }
  }
  const last = largest(began);
  if (last === null) return [{ id: 'all', ...always }];
  // An end that is not known (NaN) lies on no side of it.
  const ended = [...memberships.until.values].filter((day) => day <= last + longestEnd);
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
