import { affiliationCommunities } from '../metrics/kernels/affiliation-communities.ts';
import { byId, byName } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import { communityColours } from './colours.ts';
import type { ReportContext } from './context.ts';
import { fillText } from './fill.ts';
import { shortName } from './labels.ts';

/** A circle of organisations and groups that mostly have to do with each other. */
export interface MapCommunity {
  /** `1` the largest. */
  readonly id: string;
  readonly name: string;
  /** Organisations and groups by their page keys. */
  readonly members: ReadonlySet<string>;
}

const around = {
  one: { nl: 'rond {a}', en: 'around {a}' },
  two: { nl: 'rond {a} en {b}', en: 'around {a} and {b}' },
} satisfies Record<string, Text>;

/** Fewer than this is no circle. */
const least = 3;

/**
 * The communities of what is on the map, over all years together, so that a colour stays from year to year. They are computed from what
 * the gate let through, of the lines that are drawn: they say nothing that those do not. Largest first, at most as many as there are
 * colours; whoever is in none of them is in none.
 *
 * Each is named after the theme of most of its groups, or else after the organisations with most people in it.
 */
export function mapCommunities(context: ReportContext): MapCommunity[] {
  const { analysis, keys } = context;
  const weights = new Map<string, { organisation: string; group: string; weight: number }>();
  for (const view of analysis.views) {
    if (view.period === analysis.focus.id && !analysis.periods.some(({ id }) => id === view.period)) continue;
    for (const { organisation, group, persons } of view.affiliations) {
      const [a, b] = [keys.organisation.get(organisation), keys.group.get(group)];
      if (a === undefined || b === undefined) continue;
      const tie = weights.get(`${a} ${b}`) ?? { organisation, group, weight: 0 };
      weights.set(`${a} ${b}`, { ...tie, weight: tie.weight + (persons ?? 1) });
    }
  }
  const ties = [...weights].map(([pair, { weight }]) => {
    const [a = '', b = ''] = pair.split(' ');
    return { a, b, weight };
  });
  const members = new Map<number, string[]>();
  for (const [key, community] of affiliationCommunities(ties, analysis.about.seed)) {
    members.set(community, [...(members.get(community) ?? []), key]);
  }
  const large = [...members.values()]
    .filter((list) => list.length >= least)
    .toSorted((a, b) => b.length - a.length || byId(a[0] ?? '', b[0] ?? ''))
    .slice(0, communityColours.length);
  const all = [...weights.values()];
  const taken = new Set<string>();
  return large.map((list, index) => {
    const own = new Set(list);
    const inside = all.filter((tie) => own.has(keys.group.get(tie.group) ?? '') && own.has(keys.organisation.get(tie.organisation) ?? ''));
    const theme = themeOf(context, own);
    const name = theme !== null && !taken.has(theme) ? theme : organisationsIn(context, inside);
    taken.add(name);
    return { id: String(index + 1), name, members: own };
  });
}

/** The theme that at least half of the groups with a theme have, and at least two of them. */
function themeOf({ analysis, keys }: ReportContext, members: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  let known = 0;
  for (const { id, theme } of analysis.groups) {
    if (theme === null || !members.has(keys.group.get(id) ?? '')) continue;
    known += 1;
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || byId(a, b));
  if (first === undefined || first[1] < 2 || first[1] * 2 < known) return null;
  return analysis.themes.find(({ id }) => id === first[0])?.name ?? null;
}

function organisationsIn(context: ReportContext, ties: readonly { readonly organisation: string; readonly weight: number }[]): string {
  const sums = new Map<string, number>();
  for (const { organisation, weight } of ties) sums.set(organisation, (sums.get(organisation) ?? 0) + weight);
  const names = [...sums]
    .map(([id, sum]) => ({ sum, name: shortName(context.organisationName(id), 34) }))
    .toSorted((a, b) => b.sum - a.sum || byName(a.name, b.name));
  const [a, b] = names;
  if (a === undefined) return '';
  return b === undefined ? fillText(context.t(around.one), { a: a.name }) : fillText(context.t(around.two), { a: a.name, b: b.name });
}
