import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts places of use and products by sector', async () => {
  expect(await rowsOf('product-uses-by-sector', small)).toEqual([
    ['2020-2021', 'po', 1, 0, 1, 0],
    ['2020-2021', 'so', 2, 1, 2, 1],
    ['2020-2021', 'wo', 2, 1, 2, 1],
    [null, 'po', 1, 0, 1, 0],
  ]);
});
