import { expect, it } from 'vitest';
import { budgetStatement, budgetStatements, readBudgets } from '../../src/budget/index.ts';
import { makeStore } from '../store/records.ts';
import { small } from '../summaries/network.ts';

it.each(budgetStatements)('reads %s with one statement that says what one row is', async (name) => {
  const store = await makeStore({});
  expect(budgetStatement(name)).toMatch(/^-- One row per .+\n/);
  expect((await store.connection.extractStatements(budgetStatement(name))).count).toBe(1);
  await store.close();
});

it('reads of a year what came in for no group, what it cost beside groups, the support agreed by kind, and what hangs on its organisations', async () => {
  const store = await makeStore(small);
  expect(await readBudgets(store)).toEqual([
    {
      basis: {
        period: '2020-2021',
        organisations: 2,
        required: 10,
        fee: 300_000,
        fees: 349_999 + 175_000,
        otherIncome: 1_000,
        earmarked: 700_000,
        otherCosts: 200_000,
        kinds: [
          { kind: 'expert', support: 150_000, groups: 1 },
          { kind: 'plg', support: 200_000, groups: 1 },
        ],
      },
      organisationsInGroup: 3,
      members: [
        { organisation: 'A', pays: true, fee: 349_999, persons: 2 },
        { organisation: 'B', pays: true, fee: 175_000, persons: 1 },
        { organisation: 'C', pays: false, fee: 0, persons: 1 },
      ],
      ties: [
        { a: 'A', b: 'B' },
        { a: 'A', b: 'C' },
        { a: 'B', b: 'C' },
      ],
      groups: [
        { group: 'g', organisations: ['A', 'B', 'C'], others: 0 },
        { group: 'h', organisations: ['A'], others: 0 },
      ],
    },
  ]);
  await store.close();
});
