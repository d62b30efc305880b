import type { ReportContext, Reading, SummaryReading } from './context.ts';

const missing: Reading = { value: null, state: 'unknown' };

const numberOf = (row: SummaryReading | undefined, column: string): Reading => row?.number(column) ?? missing;

/** The sum of what is known; hidden where any part is, unknown where no part is known. */
export function sum(parts: readonly Reading[]): Reading {
  if (parts.some(({ state }) => state === 'hidden')) return { value: null, state: 'hidden' };
  const known = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  return known.length === 0 ? missing : { value: known.reduce((total, value) => total + value, 0), state: 'known' };
}

const rowOf = (context: ReportContext, id: string, period: string): SummaryReading | undefined =>
  context.summary(id).find((row) => row.text('period') === period);

/** The network's books in one year, in cents. */
export function budgetOf(context: ReportContext, period: string) {
  const row = rowOf(context, 'budget-by-year', period);
  return {
    fees: numberOf(row, 'fees'),
    grants: numberOf(row, 'grants'),
    cofunding: numberOf(row, 'cofunding'),
    subsidies: numberOf(row, 'subsidies'),
    income: numberOf(row, 'income'),
    groups: numberOf(row, 'group_expenses'),
    other: numberOf(row, 'other_expenses'),
    overhead: numberOf(row, 'overhead'),
    spending: numberOf(row, 'spent'),
    overheadShare: numberOf(row, 'overhead_share'),
  };
}

/** Hours of one year, in minutes. */
export function hoursOf(context: ReportContext, period: string) {
  const row = rowOf(context, 'hours-by-year', period);
  return { facilitated: numberOf(row, 'facilitated'), spent: numberOf(row, 'spent') };
}

/** Who took part in one year. */
export function participationOf(context: ReportContext, period: string) {
  const row = rowOf(context, 'participation-by-year', period);
  const view = context.viewOf(period);
  const people = numberOf(row, 'persons');
  return {
    people,
    notPaying: numberOf(row, 'not_paying'),
    organisations:
      row === undefined && view !== null ? { value: view.organisations.length, state: 'known' as const } : numberOf(row, 'organisations'),
    groups: row === undefined && view !== null ? { value: view.groups.length, state: 'known' as const } : numberOf(row, 'groups'),
  };
}

/** Products of one year. */
export function productsOf(context: ReportContext, period: string) {
  const row = rowOf(context, 'products-by-year', period);
  return { made: numberOf(row, 'made'), used: numberOf(row, 'used'), usedBeyond: numberOf(row, 'used_beyond') };
}

/** Every year that a report compares: those with records, and the stretch reported on where it is none of them. */
export function yearsOf(context: ReportContext) {
  const { periods } = context.analysis;
  return periods.length > 0 ? periods : [context.focus];
}
