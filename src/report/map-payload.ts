import type { NetworkView } from '../analysis.ts';
import { byId, byName } from '../i18n/formats.ts';
import { same, type Locale, type Text } from '../i18n/text.ts';
import { reachOf } from './charts/reach-by-organisation.ts';
import { colour, slug } from './colours.ts';
import type { ReportContext } from './context.ts';
import { kindsOf } from './kinds.ts';
import { shortNames } from './labels.ts';
import { kindShape } from './legends.ts';
import { mapCommunities } from './map-communities.ts';
import { mapProducts, productCategory } from './map-products.ts';
import { mapRows, type MapRows } from './map-rows.ts';
import { mapStory } from './map-story.ts';
import { onTheMap, tieKey, type OnTheMap } from './on-the-map.ts';
import type { MapCategory, MapCommunityEntry, MapNode, MapPayload, MapTie, NodeYear, TieYear } from './payload.ts';

/** Node and tie values of a year, by year. */
type Years<T> = Record<string, T>;

/** Everything that the page's map can show, of every year. Both contexts are of the same analysis, one in each language. */
export function mapPayload(contexts: Readonly<Record<Locale, ReportContext>>): MapPayload {
  const context = contexts.nl;
  const { analysis } = context;
  const periods = [...analysis.periods, ...(analysis.periods.some(({ id }) => id === context.focus.id) ? [] : [context.focus])];
  const text = (of: (context: ReportContext) => string): Text => ({ nl: of(contexts.nl), en: of(contexts.en) });
  const drawn = onTheMap(context);
  const communities = { nl: mapCommunities(contexts.nl), en: mapCommunities(contexts.en) };
  const communityOf = new Map(communities.nl.flatMap(({ id, members }) => [...members].map((key) => [key, id] as const)));
  const drawnGroups = groups(context, text, drawn);
  const made = drawn.products ? mapProducts(context, new Map(drawnGroups.map((group) => [group.key, group]))) : { nodes: [], ties: [] };
  const nodes = withShortNames([...organisations(context, text, drawn), ...drawnGroups, ...persons(context, drawn), ...made.nodes])
    .map((node) => ({ ...node, community: communityOf.get(node.key) ?? null }))
    .toSorted((a, b) => byId(a.key, b.key));
  const shown = new Set(nodes.map(({ key }) => key));
  const used = new Set(nodes.map(({ kind, category }) => `${kind}:${category}`));
  const among = (ties: readonly MapTie[]): MapTie[] => ties.filter(({ source, target }) => shown.has(source) && shown.has(target));
  const rows = mapRows(analysis.memberRows);
  const map: MapPayload = {
    years: periods.map(({ id }) => ({ id, label: { nl: contexts.nl.year(id), en: contexts.en.year(id) } })),
    nodes,
    ties: [
      ...numbered(among(affiliations(context, drawn, shown, rows)), 'a'),
      ...numbered(among(organisationTies(context, drawn)), 'c'),
      ...numbered(among(drawn.persons ? memberships(context, rows) : []), 'm'),
      ...numbered(made.ties, 'f'),
    ],
    categories: categories(context, text).filter(({ kind, id }) => used.has(`${kind}:${id}`)),
    communities: communities.nl.map(({ id, name }, index): MapCommunityEntry => ({
      id,
      colour: colour(`community-${id}`),
      label: { nl: name, en: communities.en[index]?.name ?? name },
    })),
    story: [],
    sources: rows.sources,
    left: drawn.left,
  };
  return { ...map, story: mapStory(map, contexts) };
}

type Unplaced = Omit<MapNode, 'community'>;

type Words = (of: (context: ReportContext) => string) => Text;

function position(context: ReportContext, id: string): { x: number; y: number } | null {
  const found = context.analysis.positions[id];
  return found === undefined ? null : { x: tidy(found[0]), y: tidy(found[1]) };
}

const tidy = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

/** What each node of one kind was, year by year. */
function byNode<N extends { readonly id: string }, Y>(
  context: ReportContext,
  nodesOf: (view: NetworkView) => readonly N[],
  year: (node: N, period: string) => Y,
): ReadonlyMap<string, Years<Y>> {
  const found = new Map<string, Years<Y>>();
  for (const view of context.analysis.views) {
    for (const node of nodesOf(view)) {
      const years = found.get(node.id) ?? {};
      years[view.period] = year(node, view.period);
      found.set(node.id, years);
    }
  }
  return found;
}

function organisations(context: ReportContext, text: Words, drawn: OnTheMap): Unplaced[] {
  const years = byNode(
    context,
    (view) => view.organisations,
    ({ id, persons, crossing }, period): NodeYear => {
      const met = reachOf(context, id, period).value;
      return { persons, ...(met === null ? {} : { organisations: met }), crossing };
    },
  );
  return context.analysis.organisations.flatMap(({ id, sector }): Unplaced[] => {
    const at = position(context, `organisation:${id}`);
    const [key, own] = [context.keys.organisation.get(id), years.get(id)];
    if (at === null || key === undefined || own === undefined || !drawn.organisations.has(id)) return [];
    const label = text((each) => each.organisationName(id));
    return [{ key, kind: 'organisation', label, short: label, category: sector ?? 'unknown', ...at, years: own }];
  });
}

function groups(context: ReportContext, text: Words, drawn: OnTheMap): Unplaced[] {
  const years = byNode(
    context,
    (view) => view.groups,
    ({ persons, organisations: there }): NodeYear => ({ persons, organisations: there }),
  );
  return context.analysis.groups.flatMap(({ id, kind }): Unplaced[] => {
    const at = position(context, `group:${id}`);
    const [key, own] = [context.keys.group.get(id), years.get(id)];
    if (at === null || key === undefined || own === undefined || !drawn.groups.has(id)) return [];
    const label = text((each) => each.groupName(id));
    return [{ key, kind: 'group', label, short: label, category: slug(kind), ...at, years: own }];
  });
}

function persons(context: ReportContext, drawn: OnTheMap): Unplaced[] {
  if (!drawn.persons) return [];
  const years = byNode(
    context,
    (view) => view.persons,
    (): NodeYear => ({ persons: 1 }),
  );
  // The sector of whom somebody last took part for.
  const sectors = new Map<string, string>();
  for (const view of context.analysis.views) {
    for (const person of view.persons) {
      const [first] = person.organisations;
      if (first !== undefined) sectors.set(person.id, context.organisation(first)?.sector ?? 'unknown');
    }
  }
  return context.analysis.persons.flatMap(({ id, name }): Unplaced[] => {
    const at = position(context, `person:${id}`);
    const [key, own] = [context.keys.person.get(id), years.get(id)];
    if (at === null || key === undefined || name === null || own === undefined) return [];
    return [{ key, kind: 'person', label: same(name), short: same(name), category: sectors.get(id) ?? 'unknown', ...at, years: own }];
  });
}

/** Nodes with the name that stands on the map, two of the same name told apart. */
function withShortNames(nodes: readonly Unplaced[]): Unplaced[] {
  const [nl, en] = (['nl', 'en'] as const).map((locale) =>
    shortNames(
      nodes.map(({ label }) => label[locale]),
      60,
    ),
  );
  return nodes.map((node, index) =>
    node.kind === 'person' || node.kind === 'product'
      ? node
      : { ...node, short: { nl: nl?.[index] ?? node.label.nl, en: en?.[index] ?? node.label.en } },
  );
}

type Unnumbered = Omit<MapTie, 'key'>;

/** Ties over the years, each once: `add` says what one of them was made of in a year. */
function tiesOver(
  kind: MapTie['kind'],
  add: (put: (source: string | undefined, target: string | undefined, period: string, year: TieYear) => void) => void,
): MapTie[] {
  const ties = new Map<string, { kind: MapTie['kind']; source: string; target: string; years: Years<TieYear> }>();
  add((source, target, period, year) => {
    if (source === undefined || target === undefined) return;
    const tie = ties.get(`${source} ${target}`) ?? { kind, source, target, years: {} };
    tie.years[period] = year;
    ties.set(`${source} ${target}`, tie);
  });
  return [...ties].toSorted(([a], [b]) => byId(a, b)).map(([, tie]) => ({ key: '', ...tie }));
}

const numbered = (ties: readonly Unnumbered[], letter: string): MapTie[] =>
  ties.map((tie, index) => ({ ...tie, key: `${letter}${index + 1}` }));

function affiliations(context: ReportContext, drawn: OnTheMap, shown: ReadonlySet<string>, rows: MapRows): MapTie[] {
  const { organisation: organisationKey, group: groupKey, person: personKey } = context.keys;
  return tiesOver('affiliation', (put) => {
    for (const view of context.analysis.views) {
      for (const { organisation, group, persons: count, minutes, who } of view.affiliations) {
        if (drawn.affiliations?.has(tieKey(organisation, group)) === false) continue;
        const people = who.flatMap((id) => personKey.get(id) ?? []).filter((key) => shown.has(key));
        // The rows of whoever is on the map stand at their own lines.
        const others = who.filter((id) => !shown.has(personKey.get(id) ?? ''));
        const behind = rows.of(view.period, others, group);
        put(organisationKey.get(organisation), groupKey.get(group), view.period, {
          persons: count,
          ...(minutes === null || minutes === 0 ? {} : { minutes }),
          ...(people.length === 0 ? {} : { who: people.toSorted(byId) }),
          ...(behind.length === 0 ? {} : { rows: behind }),
        });
      }
    }
  });
}

function organisationTies(context: ReportContext, drawn: OnTheMap): MapTie[] {
  const { organisation: organisationKey, group: groupKey } = context.keys;
  const titles = new Map(context.analysis.products.map(({ id, title }) => [id, title]));
  return tiesOver('organisations', (put) => {
    for (const view of context.analysis.views) {
      for (const { a, b, personsA, personsB, groups: shared, products } of view.organisationTies) {
        if (drawn.organisationTies?.has(tieKey(a, b)) === false) continue;
        put(organisationKey.get(a), organisationKey.get(b), view.period, {
          persons: personsA === null || personsB === null ? null : personsA + personsB,
          groups: shared
            .filter((id) => drawn.groups.has(id))
            .flatMap((id) => groupKey.get(id) ?? [])
            .toSorted(byId),
          products: products.flatMap((id) => titles.get(id) ?? []).toSorted(byName),
        });
      }
    }
  });
}

function memberships(context: ReportContext, rows: MapRows): MapTie[] {
  const { person: personKey, group: groupKey } = context.keys;
  return tiesOver('membership', (put) => {
    for (const view of context.analysis.views) {
      for (const person of view.persons) {
        for (const group of person.groups) {
          const behind = rows.of(view.period, [person.id], group);
          put(personKey.get(person.id), groupKey.get(group), view.period, {
            persons: 1,
            ...(behind.length === 0 ? {} : { rows: behind }),
          });
        }
      }
    }
  });
}

function categories(context: ReportContext, text: Words): MapCategory[] {
  const sectors = ['po', 'so', 'vo', 'mbo', 'hbo', 'wo', 'other', 'unknown'];
  const ofSectors = (kind: 'organisation' | 'person'): MapCategory[] =>
    sectors.map((id) => ({
      id,
      kind,
      colour: colour(`sector-${id}`),
      label: text((each) => each.term('sector', id === 'unknown' ? null : id)),
      shape: 'circle',
    }));
  return [
    ...ofSectors('organisation'),
    ...ofSectors('person'),
    productCategory({ nl: 'product', en: 'product' }),
    ...kindsOf(context.analysis).map((kind): MapCategory => ({
      id: slug(kind),
      kind: 'group',
      colour: colour(`kind-${slug(kind)}`),
      label: text((each) => each.term('group_kind', kind)),
      shape: kindShape(kind),
    })),
  ];
}
