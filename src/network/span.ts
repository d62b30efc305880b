import { columnsOf, type NumberColumn } from '../records/columns.ts';
import type { Records } from '../records/index.ts';
import { always, type Period } from '../records/period.ts';
import type { Span } from './employment.ts';

/**
 * The days that a network is measured over: the period, cut at the calendar years of the first and the last date in the records where it
 * is open on that side. Otherwise a post without an end would outweigh every other by the years still to come.
 */
export function spanOf(records: Records, period: Period): Span {
  if (period.from > always.from && period.until < always.until) return { from: period.from, until: period.until };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const take = (day: number): void => {
    if (Number.isNaN(day) || day <= always.from || day >= always.until) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  const takeAll = ({ values }: NumberColumn): void => {
    for (const day of values) take(day);
  };
  for (const table of ['memberships', 'appointments', 'groups'] as const) {
    const { from, until } = columnsOf(records, table).columns;
    takeAll(from);
    takeAll(until);
  }
  for (const table of ['meetings', 'hours', 'ties', 'products'] as const) takeAll(columnsOf(records, table).columns.date);
  if (first > last) return { from: period.from, until: period.until };
  return {
    from: period.from > always.from ? period.from : Date.UTC(yearOf(first), 0, 1) / 86_400_000,
    until: period.until < always.until ? period.until : Date.UTC(yearOf(last), 11, 31) / 86_400_000,
  };
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
