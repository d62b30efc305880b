import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts places of use and products by what they are used for', async () => {
  expect(await rowsOf('product-uses-by-context', small)).toEqual([
    ['2020-2021', 'classroom', 4, 1, 3, 1],
    ['2020-2021', 'teacher_education', 1, 1, 1, 1],
    [null, 'other', 1, 0, 1, 0],
  ]);
});
