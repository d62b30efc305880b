import { expect, it } from 'vitest';
import { checksOf, verdictsOf } from './checks.ts';

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

const saidOf = async (...urls: readonly (string | null)[]) => {
  // Another product with a place, so that places are kept at all.
  const products = [...urls.map((url, index) => product(`p${index}`, url)), product('z', 'https://voorbeeld.example/z', 'h')];
  return (await checksOf(id, { ...base, products }))[0]?.because;
};

it('says so in a sentence that reads well for one, for some and for all', async () => {
  const place = 'https://voorbeeld.example/x';
  expect(await saidOf(null)).toEqual({
    nl: 'Deze PLG maakte in 2020-2021 één product, maar nergens staat waar anderen het kunnen vinden.',
    en: 'This PLG made one product in 2020-2021, but nowhere is it recorded where others can find it.',
  });
  expect(await saidOf(null, null)).toEqual({
    nl: 'Deze PLG maakte in 2020-2021 2 producten, maar nergens staat waar anderen ze kunnen vinden.',
    en: 'This PLG made 2 products in 2020-2021, but nowhere is it recorded where others can find them.',
  });
  expect(await saidOf(null, place, place)).toEqual({
    nl: 'Deze PLG maakte in 2020-2021 3 producten, maar van één daarvan staat nergens waar anderen het kunnen vinden.',
    en: 'This PLG made 3 products in 2020-2021, but for one of them nowhere is it recorded where others can find it.',
  });
  expect((await saidOf(null, null, place))?.nl).toBe(
    'Deze PLG maakte in 2020-2021 3 producten, maar van 2 daarvan staat nergens waar anderen ze kunnen vinden.',
  );
  expect(await saidOf(place)).toEqual({
    nl: 'Deze PLG maakte in 2020-2021 één product; anderen kunnen het vinden of gebruiken het al.',
    en: 'This PLG made one product in 2020-2021; others can find it or already use it.',
  });
  expect((await saidOf(place, place))?.en).toBe('This PLG made 2 products in 2020-2021; others can find them or already use them.');
});
