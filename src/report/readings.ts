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

/** A yearly amount in one period: of every year together it is the sum of the years. */
function amountOf(context: ReportContext, id: string, period: string, column: string): Reading {
  if (period !== 'all' || context.span !== 'all') return numberOf(rowOf(context, id, period), column);
  return sum(context.analysis.periods.map((year) => numberOf(rowOf(context, id, year.id), column)));
}

/** The network's books in one year or in every year, in cents. */
export function budgetOf(context: ReportContext, period: string) {
  const of = (column: string) => amountOf(context, 'budget-by-year', period, column);
  const [overhead, spending] = [of('overhead'), of('spent')];
  const together: Reading =
    overhead.value === null || spending.value === null || spending.value <= 0
      ? { value: null, state: overhead.state === 'hidden' || spending.state === 'hidden' ? 'hidden' : 'unknown' }
      : { value: overhead.value / spending.value, state: 'known' };
  return {
    fees: of('fees'),
    grants: of('grants'),
    cofunding: of('cofunding'),
    subsidies: of('subsidies'),
    income: of('income'),
    groups: of('group_expenses'),
    other: of('other_expenses'),
    overhead,
    spending,
    // A share does not add up over the years: it is that of the sums.
    overheadShare: period === 'all' ? together : numberOf(rowOf(context, 'budget-by-year', period), 'overhead_share'),
  };
}

/** Hours of one year or of every year, in minutes. */
export function hoursOf(context: ReportContext, period: string) {
  const of = (column: string) => amountOf(context, 'hours-by-year', period, column);
  return { facilitated: of('facilitated'), spent: of('spent') };
}

/** Who took part in one year. */
export function participationOf(context: ReportContext, period: string) {
  const row = rowOf(context, 'participation-by-year', period);
  const view = context.viewOf(period);
  // Beyond a year people are counted where everybody is shown; of those who consented alone it would be too few.
  const everybody = row === undefined && view !== null && context.audience === 'internal' && view.persons.length > 0;
  return {
    people: everybody ? { value: view.persons.length, state: 'known' as const } : numberOf(row, 'persons'),
    notPaying: numberOf(row, 'not_paying'),
    organisations:
      row === undefined && view !== null ? { value: view.organisations.length, state: 'known' as const } : numberOf(row, 'organisations'),
    groups: row === undefined && view !== null ? { value: view.groups.length, state: 'known' as const } : numberOf(row, 'groups'),
  };
}

/** Products of one year, or of every year: a product is made once, but can be taken into use in more years, so its uses do not add up. */
export function productsOf(context: ReportContext, period: string) {
  const row = rowOf(context, 'products-by-year', period);
  return {
    made: amountOf(context, 'products-by-year', period, 'made'),
    used: numberOf(row, 'used'),
    usedBeyond: numberOf(row, 'used_beyond'),
  };
}

/** Every year that a report compares: those with records, and the stretch reported on where it is none of them. */
export function yearsOf(context: ReportContext) {
  const { periods } = context.analysis;
  return periods.length > 0 ? periods : [context.focus];
}
