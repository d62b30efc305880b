import { expect, it } from 'vitest';
import { exchange } from './exchange-network.ts';
import { rowsOf } from './rows.ts';

const year = '2020-2021';

it('shares every use out by the hours that the makers put in', async () => {
  // p: A 101 minutes, B 10, C none. 909.909…, 90.090…: the thousandth left over to A.
  expect(await rowsOf('product-uses-by-organisation-pair', exchange)).toEqual([
    [year, 'A', 'A', 0.91, 'hours'],
    [year, 'A', 'C', 0.91, 'hours'],
    [year, 'B', 'A', 0.09, 'hours'],
    [year, 'B', 'C', 0.09, 'hours'],
    [year, 'C', 'A', 0, 'hours'],
    [year, 'C', 'C', 0, 'hours'],
    [year, null, 'B', 1, 'hours'],
  ]);
});

it('shares it out alike over the makers where the rule says so', async () => {
  const rows = await rowsOf('product-uses-by-organisation-pair', exchange, { products: 'makers' });
  expect(rows.map((row) => row.slice(1, 4))).toEqual([
    ['A', 'A', 0.334],
    ['A', 'C', 0.334],
    ['B', 'A', 0.333],
    ['B', 'C', 0.333],
    ['C', 'A', 0.333],
    ['C', 'C', 0.333],
    [null, 'B', 1],
  ]);
});
