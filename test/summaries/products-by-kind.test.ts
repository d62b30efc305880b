import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts what was made and used by kind of product', async () => {
  const products = [
    { id: 'x', kind: 'clip', group_id: 'g', date: '2021-05-01' },
    { id: 'y', kind: 'document', group_id: 'g', date: '2021-06-01' },
    { id: 'z', kind: 'clip', group_id: 'h', date: '2021-06-01' },
    { id: 'w', group_id: 'k' },
  ];
  expect(await rowsOf('products-by-kind', { ...small, products })).toEqual([
    ['2020-2021', 'clip', 2, 2, 1],
    ['2020-2021', 'document', 1, 0, 0],
    [null, null, 1, 1, 0],
  ]);
});
