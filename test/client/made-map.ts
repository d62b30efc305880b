import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { same } from '../../src/i18n/text.ts';
import type { MapNode, MapPayload, MapTie } from '../../src/report/payload.ts';

/** The year that a made map opens with. */
export const madeYear = '2024';

/** A made map of so many organisations and groups, over two years, with five lines for each of them; the same one every time. */
export function madeMap(size: number): MapPayload {
  const generator = xoroshiro128plus(7);
  const unit = (): number => uniformFloat64(generator);
  const below = (bound: number): number => Math.floor(unit() * bound);
  const organisations = Math.round(size / 5);
  const nodes = Array.from({ length: size }, (_, i): MapNode => {
    const organisation = i < organisations;
    const [angle, away] = [unit() * 2 * Math.PI, Math.sqrt(unit())];
    const name = organisation ? `Stichting ${i + 1}` : `Groep ${i - organisations + 1}`;
    return {
      key: `${organisation ? 'o' : 'g'}${organisation ? i : i - organisations}`,
      kind: organisation ? 'organisation' : 'group',
      label: same(name),
      short: same(name),
      category: organisation ? (['po', 'vo', 'mbo'][i % 3] ?? 'po') : (['plg', 'expert'][i % 2] ?? 'plg'),
      community: String(1 + (i % 6)),
      x: Math.cos(angle) * away,
      y: Math.sin(angle) * away,
      years: { 2023: { persons: 1 + below(30) }, [madeYear]: { persons: 1 + below(30) } },
    };
  });
  const pairs = new Set<string>();
  while (pairs.size < size * 5) pairs.add(`${below(organisations)} ${organisations + below(size - organisations)}`);
  const ties = [...pairs].map((pair, i): MapTie => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const persons = 1 + below(6);
    return {
      key: `a${i + 1}`,
      kind: 'affiliation',
      source: nodes[a]?.key ?? '',
      target: nodes[b]?.key ?? '',
      years: { 2023: { persons }, [madeYear]: { persons } },
    };
  });
  const category = (id: string, kind: 'organisation' | 'group', colour: string) => ({ id, kind, colour, label: same(id) });
  return {
    years: ['2023', madeYear].map((id) => ({ id, label: same(id) })),
    nodes,
    ties,
    categories: [
      category('po', 'organisation', '#1d63ad'),
      category('vo', 'organisation', '#4a8cc9'),
      category('mbo', 'organisation', '#00796b'),
      category('plg', 'group', '#b4500b'),
      category('expert', 'group', '#7a2b12'),
    ],
    communities: [],
    story: [],
    sources: [],
    left: null,
  };
}
