import { booleanOf, fetchRows, loadSql, numberOf, numberOrNull, textOf, type FetchedRow, type Store } from '../store/index.ts';
import type { BudgetGroup, BudgetYear } from './reach.ts';

export const budgetStatements = ['basis', 'groups', 'kinds', 'members', 'ties'] as const;

/** The statement behind one of them, from the `.sql` beside this file. */
export const budgetStatement = (name: (typeof budgetStatements)[number]): string => loadSql(name, import.meta.url);

/** What the books and agreements of every year say, and what hangs on its organisations; oldest first. */
export async function readBudgets(store: Store): Promise<BudgetYear[]> {
  const rowsOf = async <T>(name: (typeof budgetStatements)[number], read: (row: FetchedRow) => T) => {
    const byPeriod = new Map<string, T[]>();
    for (const row of await fetchRows(store, budgetStatement(name))) {
      const period = textOf(row, 'period');
      const before = byPeriod.get(period);
      if (before === undefined) byPeriod.set(period, [read(row)]);
      else before.push(read(row));
    }
    return (period: string): readonly T[] => byPeriod.get(period) ?? [];
  };
  const kinds = await rowsOf('kinds', (row) => ({
    kind: textOf(row, 'kind'),
    support: numberOf(row, 'support'),
    groups: numberOf(row, 'groups'),
  }));
  const members = await rowsOf('members', (row) => ({
    organisation: textOf(row, 'organisation'),
    pays: booleanOf(row, 'pays'),
    fee: numberOf(row, 'fee'),
    persons: numberOf(row, 'persons'),
  }));
  const ties = await rowsOf('ties', (row) => ({ a: textOf(row, 'a'), b: textOf(row, 'b') }));
  const seats = await rowsOf('groups', (row) => ({ group: textOf(row, 'group_id'), organisation: textOf(row, 'organisation') }));
  return (await fetchRows(store, budgetStatement('basis'))).map((row) => {
    const period = textOf(row, 'period');
    return {
      basis: {
        period,
        organisations: numberOf(row, 'organisations'),
        required: numberOrNull(row, 'required'),
        fee: numberOrNull(row, 'fee'),
        fees: numberOf(row, 'fees'),
        otherIncome: numberOf(row, 'other_income'),
        earmarked: numberOf(row, 'earmarked'),
        otherCosts: numberOf(row, 'other_costs'),
        kinds: kinds(period),
      },
      organisationsInGroup: numberOrNull(row, 'organisations_in_group'),
      members: members(period),
      ties: ties(period),
      groups: groupsOf(seats(period)),
    };
  });
}

function groupsOf(seats: readonly { readonly group: string; readonly organisation: string }[]): BudgetGroup[] {
  const groups = new Map<string, string[]>();
  for (const { group, organisation } of seats) groups.set(group, [...(groups.get(group) ?? []), organisation]);
  return [...groups].map(([group, organisations]) => ({ group, organisations, others: 0 }));
}

export { budgetLines, budgetSentence, showFigure, type BudgetFigure, type BudgetLine } from './lines.ts';
export { movementQuestion, reachOf, type BudgetGroup, type BudgetMember, type BudgetYear, type Movement, type Reach } from './reach.ts';
export { whatIf, type BudgetAnswer, type BudgetBasis, type BudgetQuestion } from './what-if.ts';
