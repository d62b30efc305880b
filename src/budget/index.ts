import { booleanOf, fetchRows, loadSql, numberOf, numberOrNull, textOf, type Store } from '../store/index.ts';
import type { BudgetBasis } from './what-if.ts';

/** An organisation that paid or took part in a year, and what hangs on it. */
export interface BudgetMember {
  readonly period: string;
  readonly organisation: string;
  readonly pays: boolean;
  /** What it paid in fees, in cents. */
  readonly fee: number;
  readonly persons: number;
  readonly ties: number;
  /** Groups that keep to the number of organisations agreed only with it. */
  readonly groupsBelow: number;
}

export const budgetStatements = ['basis', 'kinds', 'members'] as const;

/** The statement behind one of them, from the `.sql` beside this file. */
export const budgetStatement = (name: (typeof budgetStatements)[number]): string => loadSql(name, import.meta.url);

/** What the books and agreements of every year say, oldest first. */
export async function readBudgets(store: Store): Promise<BudgetBasis[]> {
  const kinds = (await fetchRows(store, budgetStatement('kinds'))).map((row) => ({
    period: textOf(row, 'period'),
    kind: textOf(row, 'kind'),
    support: numberOf(row, 'support'),
    groups: numberOf(row, 'groups'),
  }));
  return (await fetchRows(store, budgetStatement('basis'))).map((row) => ({
    period: textOf(row, 'period'),
    organisations: numberOf(row, 'organisations'),
    required: numberOrNull(row, 'required'),
    fee: numberOrNull(row, 'fee'),
    fees: numberOf(row, 'fees'),
    otherIncome: numberOf(row, 'other_income'),
    earmarked: numberOf(row, 'earmarked'),
    otherCosts: numberOf(row, 'other_costs'),
    kinds: kinds.filter(({ period }) => period === row['period']).map(({ kind, support, groups }) => ({ kind, support, groups })),
  }));
}

/** Every organisation that paid or took part, by year and id. */
export async function readBudgetMembers(store: Store): Promise<BudgetMember[]> {
  return (await fetchRows(store, budgetStatement('members'))).map((row) => ({
    period: textOf(row, 'period'),
    organisation: textOf(row, 'organisation'),
    pays: booleanOf(row, 'pays'),
    fee: numberOf(row, 'fee'),
    persons: numberOf(row, 'persons'),
    ties: numberOf(row, 'ties'),
    groupsBelow: numberOf(row, 'groups_below'),
  }));
}

export { whatIf, type BudgetAnswer, type BudgetBasis, type BudgetQuestion } from './what-if.ts';
