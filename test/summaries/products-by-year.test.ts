import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts what was ready, and what was taken into use; without a date apart', async () => {
  expect(await rowsOf('products-by-year', small)).toEqual([
    ['2020-2021', 3, 3, 1, 5],
    [null, 1, 1, 0, 1],
  ]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('products-by-year', { meetings: [{ id: 'm', date: '2020-10-01' }] })).toEqual([]);
});
