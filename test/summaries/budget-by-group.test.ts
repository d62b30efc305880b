import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('sets what was agreed beside what others gave and what was spent, and keeps what is for no group', async () => {
  expect(await rowsOf('budget-by-group', small)).toEqual([
    ['2020-2021', 'g', 'plg', 200_000, 200_000, 350_000],
    ['2020-2021', 'h', 'expert', 150_000, 0, 0],
    ['2020-2021', 'k', 'project', 0, 500_000, 450_000],
    ['2020-2021', null, null, null, 1_000, 20_000],
  ]);
});

it('agrees nothing for a kind of group that the project file does not name', async () => {
  const rows = await rowsOf('budget-by-group', {
    groups: [{ id: 'g', kind: 'atelier', from: '2020-09-01', until: '2021-06-30' }],
    meetings: [{ id: 'm', date: '2020-10-01' }],
  });
  expect(rows).toEqual([['2020-2021', 'g', 'atelier', null, 0, 0]]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('budget-by-group', {})).toEqual([]);
});
