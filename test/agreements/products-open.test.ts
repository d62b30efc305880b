import { expect, it } from 'vitest';
import { verdictsOf } from './checks.ts';

const id = 'products-open';

const groups = [
  { id: 'g', kind: 'plg' },
  { id: 'h', kind: 'expert' },
];
const base = {
  organisations: [{ id: 'A' }, { id: 'B' }],
  professionals: [{ id: 'p', organisation_id: 'A' }],
  memberships: [{ professional_id: 'p', group_id: 'g', from: '2020-09-01', until: '2021-06-30' }],
  groups,
};
const product = (product_id: string, url: string | null = null, group_id = 'g') => ({ id: product_id, url, group_id, date: '2021-05-01' });

it('is kept where every product can be found, or is used beyond its makers', async () => {
  const products = [product('x', 'https://voorbeeld.example/x'), product('y'), product('z', null, 'h')];
  expect(await verdictsOf(id, { ...base, products, product_uses: [{ product_id: 'y', organisation_id: 'B' }] })).toEqual([
    '2020-2021 g: 2 of 2, kept',
  ]);
});

it('is not kept where a product is used by its makers alone', async () => {
  const products = [product('x', 'https://voorbeeld.example/x'), product('y')];
  expect(await verdictsOf(id, { ...base, products, product_uses: [{ product_id: 'y', organisation_id: 'A' }] })).toEqual([
    '2020-2021 g: 1 of 2, not-kept',
  ]);
});

it('is not known where neither places nor uses are kept', async () => {
  expect(await verdictsOf(id, { ...base, products: [product('x')] })).toEqual(['2020-2021 g: null of 1, unknown']);
});
