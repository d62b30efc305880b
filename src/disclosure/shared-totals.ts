/**
 * Which columns of different summaries add up to the same total. By convention those of the same name in summaries of the same
 * measure (`hours-by-group` and `hours-by-year`, both `spent`); the exceptions are named here.
 */
export const exceptions: Readonly<Record<string, string>> = {
  'budget-by-organisation.fee': 'budget.fees',
};

export function totalName(summary: string, column: string): string {
  return exceptions[`${summary}.${column}`] ?? `${summary.split('-by-')[0]}.${column}`;
}

/** Columns of a row of which the second is a part of the first: what is left is known to whoever sees both. */
export const withinRow: Readonly<Record<string, readonly (readonly [whole: string, part: string])[]>> = {
  'participation-by-year': [['persons', 'persons_not_paying']],
};

/** Shares of people, and the counts of their row that, multiplied, say of how many: few who do, or don't, are not shown. */
export const shareOf: Readonly<Record<string, readonly string[]>> = {
  'attendance-by-group.presence': ['persons', 'meetings'],
};
