/**
 * Which columns of different summaries add up to the same total. By convention those of the same name in summaries of the same
 * measure (`hours-by-group` and `hours-by-year`, both `spent`); the exceptions are named here.
 */
export const exceptions: Readonly<Record<string, string>> = {
  'budget-by-organisation.fee': 'budget.fees',
  'balance-by-organisation.fee': 'budget.fees',
  'balance-by-organisation.given': 'budget.given',
  'balance-by-organisation.hours_spent': 'hours.spent',
  'cost-by-year.hours': 'hours.spent',
  'ties-by-year.hours': 'hours.spent',
  'cost-by-year.persons': 'participation.persons',
  'balance-by-organisation.hours_to_others': 'exchange.hours_for_others',
};

export function totalName(summary: string, column: string): string {
  return exceptions[`${summary}.${column}`] ?? `${summary.split('-by-')[0]}.${column}`;
}

/** Totals that no table has under this name, and that follow from the network's books, which everybody sees: grants, cofunding and subsidies. */
export const openTotals: ReadonlySet<string> = new Set(['budget.given']);

/** Columns of a row of which the second is a part of the first: what is left is known to whoever sees both. */
export const withinRow: Readonly<Record<string, readonly (readonly [whole: string, part: string])[]>> = {
  'balance-by-organisation': [['hours_spent', 'hours_to_others']],
  'participation-by-year': [['persons', 'persons_not_paying']],
  'plg-hours-by-year': [
    ['participants', 'recorded'],
    ['recorded', 'enough'],
    ['recorded', 'fewer'],
    ['participants', 'enough'],
    ['participants', 'fewer'],
  ],
};

/** Columns of a row that together come to the named total of another summary. */
export const partsOf: Readonly<Record<string, { readonly total: string; readonly parts: readonly string[] }>> = {
  'exchange-by-year': { total: 'hours.spent', parts: ['hours_for_own', 'hours_for_others', 'hours_unshared'] },
};

/** Shares of people, and the counts of their row that, multiplied, say of how many: few who do, or don't, are not shown. */
export const shareOf: Readonly<Record<string, readonly string[]>> = {
  'attendance-by-group.presence': ['persons', 'meetings'],
};
