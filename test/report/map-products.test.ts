import { expect, test } from 'vitest';
import { disclose } from '../../src/disclosure/index.ts';
import { dayOf } from '../../src/i18n/formats.ts';
import { contextOf } from '../../src/report/context.ts';
import { mapProducts } from '../../src/report/map-products.ts';
import { madeAnalysis } from './fixture.ts';

const made = madeAnalysis();
const [group, period] = [made.groups[0]?.id ?? '', made.periods.at(-1)];
const product = (id: string, title: string, date: string | null, of = group) => ({
  id,
  title,
  kind: 'lesson',
  group: of,
  date: date === null ? null : dayOf(date),
});

function placed(products: readonly ReturnType<typeof product>[]) {
  const context = contextOf(disclose({ ...made, products: [...products] }, 'internal'), 'internal', 'nl');
  return mapProducts(context, new Map([[context.keys.group.get(group) ?? '', { x: 0.5, y: 0.99 }]]));
}

const day = new Date((period?.from ?? 0) * 86_400_000 + 86_400_000).toISOString().slice(0, 10);

test('a product stands beside the group that made it, in the year of its date, each at a place of its own', () => {
  const { nodes, ties } = placed([product('x', 'Lesbrief', day), product('y', 'Atlas', day)]);
  expect(nodes.map(({ key, label, years }) => [key, label.nl, Object.keys(years)])).toEqual([
    ['d1', 'Atlas', [period?.id]],
    ['d2', 'Lesbrief', [period?.id]],
  ]);
  expect(ties.map(({ source, target }) => [source, target])).toEqual(['d1', 'd2'].map((key) => [ties[0]?.source, key]));
  for (const { x, y } of nodes) {
    expect(Math.hypot(x - 0.5, y - 0.99)).toBeLessThan(0.09);
    expect(y).toBeLessThanOrEqual(1);
  }
  expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
});

test('one without a date, or of a group that is not drawn, is not on the map', () => {
  expect(
    placed([product('x', 'Lesbrief', null), product('y', 'Atlas', day, 'nobody'), product('z', 'Kaart', day, made.groups[1]?.id)]),
  ).toEqual({
    nodes: [],
    ties: [],
  });
});
