import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('adds up the support agreed, what others gave and what was spent over the groups of each kind', async () => {
  expect(await rowsOf('budget-by-group-kind', small)).toEqual([
    ['2020-2021', 'expert', 1, 150_000, 0, 0, 0],
    ['2020-2021', 'plg', 1, 200_000, 200_000, 350_000, 350_000],
    ['2020-2021', 'project', 1, 0, 500_000, 450_000, 450_000],
    ['2020-2021', null, 0, null, 1_000, 20_000, null],
  ]);
});

it('counts the support once for each group of the kind', async () => {
  const groups = ['g', 'h'].map((id) => ({ id, kind: 'plg', from: '2020-09-01', until: '2021-06-30' }));
  const transactions = [{ kind: 'expense', amount_eur: 100_001, group_id: 'g', year: '2020-2021' }];
  expect(await rowsOf('budget-by-group-kind', { groups, transactions })).toEqual([['2020-2021', 'plg', 2, 400_000, 0, 100_001, 50_001]]);
});
