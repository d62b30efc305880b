import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('divides what was spent by organisations, people, groups and hours', async () => {
  // 10,000 euros; A, B and C; five people; three groups; 765 minutes.
  expect(await rowsOf('cost-by-year', small)).toEqual([['2020-2021', 1_000_000, 3, 5, 3, 765, 333_333, 200_000, 333_333, 78_431]]);
});

it('is empty where there is nothing to divide by, and where nothing was booked or kept', async () => {
  const transactions = [
    { kind: 'expense', amount_eur: 100, year: '2020-2021' },
    { kind: 'fee', amount_eur: 100, year: '2022-2023' },
  ];
  // Nobody took part; of the second year nothing is in the books, and of the third that nothing was spent.
  expect(await rowsOf('cost-by-year', { transactions })).toEqual([
    ['2020-2021', 100, 0, 0, 0, null, null, null, null, null],
    ['2021-2022', null, 0, 0, 0, null, null, null, null, null],
    ['2022-2023', 0, 0, 0, 0, null, null, null, null, null],
  ]);
});
