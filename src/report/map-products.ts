import { same, type Text } from '../i18n/text.ts';
import type { ReportContext } from './context.ts';
import type { MapCategory, MapNode, MapTie } from './payload.ts';

/** What products are called in the legend, and how they are drawn: apart from groups by shape as well as by colour. */
export const productCategory = (label: Text): MapCategory => ({
  id: 'product',
  kind: 'product',
  colour: 'var(--ink-2)',
  label,
  shape: 'hexagon',
});

type Unplaced = Omit<MapNode, 'community'>;
type Unnumbered = Omit<MapTie, 'key'>;

const golden = Math.PI * (3 - Math.sqrt(5));
const tidy = (value: number): number => Math.round(Math.min(1, Math.max(-1, value)) * 1e4) / 1e4 + 0;

/**
 * Products around the groups that made them, in the year of their date: a product without one belongs to no year, as in every count of them.
 * @param groups the groups that are drawn, by their keys, with their places
 */
export function mapProducts(
  { analysis, keys }: ReportContext,
  groups: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): { readonly nodes: Unplaced[]; readonly ties: Unnumbered[] } {
  const made = new Map<string, number>();
  const found = analysis.products.flatMap(({ id, title, group, date }) => {
    const [key, maker] = [keys.product.get(id), keys.group.get(group)];
    const at = maker === undefined ? undefined : groups.get(maker);
    const years = date === null ? [] : analysis.periods.filter(({ from, until }) => date >= from && date <= until);
    return key === undefined || maker === undefined || at === undefined || years.length === 0 ? [] : [{ key, title, maker, at, years }];
  });
  const nodes: Unplaced[] = [];
  const ties: Unnumbered[] = [];
  for (const { key, title, maker, at, years } of found.toSorted((a, b) => Number(a.key.slice(1)) - Number(b.key.slice(1)))) {
    const nth = made.get(maker) ?? 0;
    made.set(maker, nth + 1);
    const away = 0.07 + 0.014 * Math.sqrt(nth);
    const there = Object.fromEntries(years.map(({ id }) => [id, { persons: 1 }]));
    nodes.push({
      key,
      kind: 'product',
      label: same(title),
      short: same(title),
      category: 'product',
      x: tidy(at.x + away * Math.cos(nth * golden)),
      y: tidy(at.y + away * Math.sin(nth * golden)),
      years: there,
    });
    ties.push({ kind: 'production', source: maker, target: key, years: there });
  }
  return { nodes, ties };
}
