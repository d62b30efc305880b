import { expect, it } from 'vitest';
import { rowsOf } from './rows.ts';

const year = '2020-2021';

it('adds up what was booked on the groups of a theme, and apart what has no theme or no group', async () => {
  const rows = await rowsOf('budget-by-theme', {
    themes: [{ id: 't1' }, { id: 't2' }],
    groups: [
      { id: 'g', kind: 'plg', theme_id: 't1' },
      { id: 'h', kind: 'expert', theme_id: 't1' },
      { id: 'k', kind: 'plg' },
    ],
    transactions: [
      { kind: 'expense', amount_eur: 100, group_id: 'g', year },
      { kind: 'expense', amount_eur: 50, group_id: 'h', year },
      { kind: 'expense', amount_eur: -20, group_id: 'h', year },
      { kind: 'cofunding', amount_eur: 7, group_id: 'h', year },
      { kind: 'expense', amount_eur: 3, group_id: 'k', year },
      { kind: 'expense', amount_eur: 4, year },
      { kind: 'overhead', amount_eur: 1000, group_id: 'g', year },
      { kind: 'fee', amount_eur: 5000, year },
    ],
  });
  expect(rows).toEqual([
    [year, 't1', 7, 130],
    [year, null, 0, 7],
  ]);
});

it('has no rows where no money is kept', async () => {
  expect(await rowsOf('budget-by-theme', {})).toEqual([]);
});
