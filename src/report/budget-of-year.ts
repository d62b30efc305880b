import type { BudgetYear } from '../budget/reach.ts';
import type { ReportContext } from './context.ts';

/** The books and agreements of the year reported on; `null` where nobody paid and nothing came in, or none is to be seen. */
export function budgetOfYear({ analysis, focus }: ReportContext): BudgetYear | null {
  const year = analysis.budgets.find(({ basis }) => basis.period === focus.id);
  if (year === undefined) return null;
  const { organisations, fees, otherIncome } = year.basis;
  return organisations === 0 && fees === 0 && otherIncome === 0 ? null : year;
}
