import { expect, it } from 'vitest';
import { moneyFlow } from '../../../src/report/charts/money-flow.ts';
import { contextFor, drawn, rowsOf } from '../contexts.ts';
import { withRows } from '../summaries.ts';

const books = {
  fees: 300_000,
  grants: 0,
  cofunding: null,
  subsidies: 100_000,
  income: 400_000,
  group_expenses: 250_000,
  other_expenses: 50_000,
  overhead: 25_000,
  spent: 325_000,
  overhead_share: 0.08,
};
const of = (row: Partial<typeof books>) =>
  moneyFlow.build(contextFor('nl', 'internal', withRows({ 'budget-by-year': [{ ...books, ...row }] })));

it('has every source on one side and every use on the other, and what was left', async () => {
  await drawn(moneyFlow);
  const content = of({});
  expect(rowsOf(content?.table ?? { rows: [] })).toEqual([
    ['deelnamebijdragen', 'in', '€\u00a03.000'],
    ['subsidies', 'in', '€\u00a01.000'],
    ['groepen', 'uit', '€\u00a02.500'],
    ['andere uitgaven', 'uit', '€\u00a0500'],
    ['overhead', 'uit', '€\u00a0250'],
    ['bleef over', 'uit', '€\u00a0750'],
  ]);
  expect(content?.summary).toContain('€\u00a0750 bleef over.');
  expect(of({ fees: 100_000 })?.summary).toContain('Dat is €\u00a01.250 meer dan er binnenkwam.');
});

it('draws nothing of books with one side', () => {
  expect(of({ fees: 0, subsidies: 0 })).toBeNull();
  expect(of({ group_expenses: 0, other_expenses: 0, overhead: 0 })).toBeNull();
});
