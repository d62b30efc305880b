import { expect, it } from 'vitest';
import { budgetStatement, budgetStatements, readBudgetMembers, readBudgets } from '../../src/budget/index.ts';
import { makeStore } from '../store/records.ts';
import { small } from '../summaries/network.ts';

it.each(budgetStatements)('reads %s with one statement that says what one row is', async (name) => {
  const store = await makeStore({});
  expect(budgetStatement(name)).toMatch(/^-- One row per .+\n/);
  expect((await store.connection.extractStatements(budgetStatement(name))).count).toBe(1);
  await store.close();
});

it('reads of a year what came in for no group, what it cost beside groups, and the support agreed by kind', async () => {
  const store = await makeStore(small);
  expect(await readBudgets(store)).toEqual([
    {
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
  ]);
  await store.close();
});

it('reads of an organisation what it pays, and what would be gone without it', async () => {
  const store = await makeStore(small);
  // Group g has exactly three organisations: each of them keeps it from falling below.
  expect(
    (await readBudgetMembers(store)).map(({ organisation, pays, fee, persons, ties, groupsBelow }) => [
      organisation,
      pays,
      fee,
      persons,
      ties,
      groupsBelow,
    ]),
  ).toEqual([
    ['A', true, 349_999, 2, 2, 1],
    ['B', true, 175_000, 1, 2, 1],
    ['C', false, 0, 1, 2, 1],
  ]);
  await store.close();
});
