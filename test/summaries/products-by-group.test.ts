import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts what a group made, and what of it is used, also beyond its makers; without a date apart', async () => {
  expect(await rowsOf('products-by-group', small)).toEqual([
    ['2020-2021', 'g', 'plg', 2, 1, 0],
    ['2020-2021', 'k', 'project', 1, 1, 0],
    [null, 'h', 'expert', 1, 1, 1],
  ]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('products-by-group', {})).toEqual([]);
});
