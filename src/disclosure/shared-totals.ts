/**
 * Which columns of different summaries add up to the same total. By convention those of the same name in summaries of the same
 * measure (`hours-by-group` and `hours-by-year`, both `spent`); the exceptions are named here.
 */
const exceptions: Readonly<Record<string, string>> = {
  'budget-by-organisation.fee': 'budget.fees',
};

export function totalName(summary: string, column: string): string {
  return exceptions[`${summary}.${column}`] ?? `${summary.split('-by-')[0]}.${column}`;
}
