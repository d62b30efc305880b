import { byId } from '../i18n/formats.ts';
import { same, type Locale, type Text } from '../i18n/text.ts';
import { clientWords } from './client-words.ts';
import { colour, slug } from './colours.ts';
import type { ReportContext } from './context.ts';
import { differencesOf } from './differences.ts';
import { shortNames } from './labels.ts';
import { budgetOfYear } from './budget-of-year.ts';
import type { BudgetPayload, ChartSpec, MapCategory, MapNode, MapPayload, MapTie, Payload } from './payload.ts';
import { kindsOf } from './kinds.ts';
import { kindShape } from './legends.ts';

/** Node and tie values of a year, by year. */
type Years<T> = Record<string, T>;

/** What the page's script receives. Both contexts are of the same analysis, one in each language. */
export function makePayload(
  contexts: Readonly<Record<Locale, ReportContext>>,
  charts: Readonly<Record<Locale, Readonly<Record<string, ChartSpec>>>>,
): Payload {
  const english = Object.entries(charts.en).flatMap(([id, chart]) => {
    const difference = differencesOf(charts.nl[id], chart);
    return difference === null ? [] : [[id, difference] as const];
  });
  return {
    focus: contexts.nl.focus.id,
    map: mapPayload(contexts),
    charts: charts.nl,
    chartsInEnglish: Object.fromEntries(english),
    budget: budgetPayload(contexts),
    words: clientWords,
  };
}

function mapPayload(contexts: Readonly<Record<Locale, ReportContext>>): MapPayload {
  const context = contexts.nl;
  const { analysis } = context;
  const periods = [...analysis.periods, ...(analysis.periods.some(({ id }) => id === context.focus.id) ? [] : [context.focus])];
  const text = (of: (context: ReportContext) => string): Text => ({ nl: of(contexts.nl), en: of(contexts.en) });
  const nodes = withShortNames([...organisations(context, text), ...groups(context, text), ...persons(context)]).toSorted((a, b) =>
    byId(a.key, b.key),
  );
  const shown = new Set(nodes.map(({ key }) => key));
  const used = new Set(nodes.map(({ kind, category }) => `${kind}:${category}`));
  return {
    years: periods.map(({ id }) => ({ id, label: { nl: contexts.nl.year(id), en: contexts.en.year(id) } })),
    nodes,
    ties: [...affiliations(context), ...organisationTies(context), ...memberships(context)].filter(
      ({ source, target }) => shown.has(source) && shown.has(target),
    ),
    categories: categories(context, text).filter(({ kind, id }) => used.has(`${kind}:${id}`)),
  };
}

/** What the panel of the year reported on works with: everything by the page's own keys. */
function budgetPayload(contexts: Readonly<Record<Locale, ReportContext>>): BudgetPayload | null {
  const context = contexts.nl;
  const year = budgetOfYear(context);
  if (year === null) return null;
  const organisation = (id: string): string => context.keys.organisation.get(id) ?? '';
  const both = (of: (each: ReportContext) => string): Text => ({ nl: of(contexts.nl), en: of(contexts.en) });
  return {
    year: {
      ...year,
      members: year.members.map((member) => ({ ...member, organisation: organisation(member.organisation) })),
      ties: year.ties.map(({ a, b }) => ({ a: organisation(a), b: organisation(b) })),
      groups: year.groups.map(({ group, organisations, others }) => ({
        group: context.groupName(group),
        organisations: organisations.map(organisation),
        others,
      })),
    },
    names: Object.fromEntries(
      year.members.map((member) => [organisation(member.organisation), both((each) => each.organisationName(member.organisation))]),
    ),
    kinds: Object.fromEntries(year.basis.kinds.map(({ kind }) => [kind, both((each) => each.term('group_kind', kind))])),
  };
}

type Words = (of: (context: ReportContext) => string) => Text;

function position(context: ReportContext, id: string): { x: number; y: number } | null {
  const found = context.analysis.positions[id];
  return found === undefined ? null : { x: tidy(found[0]), y: tidy(found[1]) };
}

const tidy = (value: number): number => Math.round(value * 1e4) / 1e4;

function organisations(context: ReportContext, text: Words): MapNode[] {
  return context.analysis.organisations.flatMap(({ id, sector }): MapNode[] => {
    const at = position(context, `organisation:${id}`);
    const key = context.keys.organisation.get(id);
    if (at === null || key === undefined) return [];
    const years: Years<{ persons: number | null; crossing: number | null }> = {};
    for (const view of context.analysis.views) {
      const node = view.organisations.find((each) => each.id === id);
      if (node !== undefined) years[view.period] = { persons: node.persons, crossing: node.crossing };
    }
    if (Object.keys(years).length === 0) return [];
    const label = text((each) => each.organisationName(id));
    return [{ key, kind: 'organisation', label, short: label, category: sector ?? 'unknown', ...at, years }];
  });
}

function groups(context: ReportContext, text: Words): MapNode[] {
  return context.analysis.groups.flatMap(({ id, kind }): MapNode[] => {
    const at = position(context, `group:${id}`);
    const key = context.keys.group.get(id);
    if (at === null || key === undefined) return [];
    const years: Years<{ persons: number | null; organisations: number | null }> = {};
    for (const view of context.analysis.views) {
      const node = view.groups.find((each) => each.id === id);
      if (node !== undefined) years[view.period] = { persons: node.persons, organisations: node.organisations };
    }
    if (Object.keys(years).length === 0) return [];
    const label = text((each) => each.groupName(id));
    return [{ key, kind: 'group', label, short: label, category: slug(kind), ...at, years }];
  });
}

function persons(context: ReportContext): MapNode[] {
  return context.analysis.persons.flatMap(({ id, name }): MapNode[] => {
    const at = position(context, `person:${id}`);
    const key = context.keys.person.get(id);
    if (at === null || key === undefined || name === null) return [];
    const years: Years<{ persons: number }> = {};
    for (const view of context.analysis.views) if (view.persons.some((each) => each.id === id)) years[view.period] = { persons: 1 };
    return Object.keys(years).length === 0
      ? []
      : [{ key, kind: 'person', label: same(name), short: same(name), category: null, ...at, years }];
  });
}

/** Nodes with the name that stands on the map, two of the same name told apart. */
function withShortNames(nodes: readonly MapNode[]): MapNode[] {
  const [nl, en] = (['nl', 'en'] as const).map((locale) => shortNames(nodes.map(({ label }) => label[locale])));
  return nodes.map((node, index) =>
    node.kind === 'person' ? node : { ...node, short: { nl: nl?.[index] ?? node.label.nl, en: en?.[index] ?? node.label.en } },
  );
}

function affiliations(context: ReportContext): MapTie[] {
  const ties = new Map<string, { source: string; target: string; years: Years<{ persons: number | null; minutes: number | null }> }>();
  for (const view of context.analysis.views) {
    for (const { organisation, group, persons, minutes } of view.affiliations) {
      const source = context.keys.organisation.get(organisation);
      const target = context.keys.group.get(group);
      if (source === undefined || target === undefined) continue;
      const tie = ties.get(`${source} ${target}`) ?? { source, target, years: {} };
      tie.years[view.period] = { persons, minutes };
      ties.set(`${source} ${target}`, tie);
    }
  }
  return numbered(ties, 'a', 'affiliation');
}

function organisationTies(context: ReportContext): MapTie[] {
  type Made = { persons: number | null; groups: readonly string[]; products: number };
  const ties = new Map<string, { source: string; target: string; years: Years<Made> }>();
  for (const view of context.analysis.views) {
    for (const tie of view.organisationTies) {
      const source = context.keys.organisation.get(tie.a);
      const target = context.keys.organisation.get(tie.b);
      if (source === undefined || target === undefined) continue;
      const entry = ties.get(`${source} ${target}`) ?? { source, target, years: {} };
      entry.years[view.period] = {
        persons: tie.personsA === null || tie.personsB === null ? null : tie.personsA + tie.personsB,
        groups: tie.groups.flatMap((id) => context.keys.group.get(id) ?? []).toSorted(byId),
        products: tie.products.length,
      };
      ties.set(`${source} ${target}`, entry);
    }
  }
  return numbered(ties, 'c', 'organisations');
}

function memberships(context: ReportContext): MapTie[] {
  const ties = new Map<string, { source: string; target: string; years: Years<{ persons: number }> }>();
  for (const view of context.analysis.views) {
    for (const person of view.persons) {
      for (const group of person.groups) {
        const source = context.keys.person.get(person.id);
        const target = context.keys.group.get(group);
        if (source === undefined || target === undefined) continue;
        const entry = ties.get(`${source} ${target}`) ?? { source, target, years: {} };
        entry.years[view.period] = { persons: 1 };
        ties.set(`${source} ${target}`, entry);
      }
    }
  }
  return numbered(ties, 'm', 'membership');
}

function numbered(ties: ReadonlyMap<string, Omit<MapTie, 'key' | 'kind'>>, letter: string, kind: MapTie['kind']): MapTie[] {
  return [...ties].toSorted(([a], [b]) => byId(a, b)).map(([, tie], index) => ({ key: `${letter}${index + 1}`, kind, ...tie }));
}

function categories(context: ReportContext, text: Words): MapCategory[] {
  const sectors = ['po', 'so', 'vo', 'mbo', 'hbo', 'wo', 'other', 'unknown'];
  return [
    ...sectors.map((id): MapCategory => ({
      id,
      kind: 'organisation',
      colour: colour(`sector-${id}`),
      label: text((each) => each.term('sector', id === 'unknown' ? null : id)),
      shape: 'circle',
    })),
    ...kindsOf(context.analysis).map((kind): MapCategory => ({
      id: slug(kind),
      kind: 'group',
      colour: colour(`kind-${slug(kind)}`),
      label: text((each) => each.term('group_kind', kind)),
      shape: kindShape(kind),
    })),
  ];
}
