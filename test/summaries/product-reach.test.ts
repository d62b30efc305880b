import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts boards, sectors and contexts beyond the makers; not known where the makers are not', async () => {
  expect(await rowsOf('product-reach', small)).toEqual([
    ['w', 'k', 1, null, null, null],
    ['x', 'g', 2, 0, 0, 0],
    ['y', 'g', 0, 0, 0, 0],
    ['z', 'h', 3, 2, 2, 2],
  ]);
});

it('does not count as a maker who joined after the product was ready', async () => {
  const rows = await rowsOf('product-reach', {
    organisations: [
      { id: 'A', sector: 'po' },
      { id: 'B', sector: 'vo' },
    ],
    professionals: [
      { id: 'p', organisation_id: 'A' },
      { id: 'q', organisation_id: 'B' },
    ],
    groups: [{ id: 'g', kind: 'plg' }],
    memberships: [
      { professional_id: 'p', group_id: 'g', from: '2020-09-01' },
      { professional_id: 'q', group_id: 'g', from: '2021-03-02' },
    ],
    products: [{ id: 'x', group_id: 'g', date: '2021-03-01' }],
    product_uses: [{ product_id: 'x', organisation_id: 'B', context: 'classroom' }],
  });
  expect(rows).toEqual([['x', 'g', 1, 1, 1, 1]]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('product-reach', {})).toEqual([]);
});
