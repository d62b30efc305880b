import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts places of use and products by the board that uses them, and apart those that others made', async () => {
  // x is of A, B and C; z of A alone; who made w is not known. Use without a date has no year.
  expect(await rowsOf('product-uses-by-organisation', small)).toEqual([
    ['2020-2021', 'A', 1, 0, 1, 0],
    ['2020-2021', 'B', 2, 1, 2, 1],
    ['2020-2021', 'C', 2, 1, 2, 1],
    [null, 'A', 1, 0, 1, 0],
  ]);
});
