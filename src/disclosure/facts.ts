import type { Analysis, GroupFacts, LineageFacts, OrganisationFacts, PersonFacts, ProductFacts } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import { vocabularies } from '../records/vocabularies.ts';
import { keyOf, type Context } from './context.ts';
import { build, never, open, type Rules } from './rules.ts';
import { merged, otherOrganisations, visibleMerged } from './visibility.ts';

export const organisationRules: Rules<OrganisationFacts, Context> = {
  id: (id, _, { keys }) => keyOf(keys.organisation(id)),
  name: open,
  kind: open,
  sector: open,
  // Shown organisations stand at the top of their line; the board of one that does not is named only if it is shown itself.
  board: (board, { id }, { keys }) => keys.organisation(board) ?? keyOf(keys.organisation(id)),
  municipality: open,
  memberFrom: open,
  memberUntil: open,
};

export const groupRules: Rules<GroupFacts, Context> = {
  id: (id, _, { keys }) => keyOf(keys.group(id)),
  name: open,
  kind: open,
  theme: (theme, _, { keys }) => (theme === null ? null : keys.theme(theme)),
  from: open,
  until: open,
};

export const personRules: Rules<PersonFacts, Context> = {
  id: (id, _, { keys }) => keyOf(keys.person(id)),
  name: open,
  // A function in words of one's own may say who somebody is; one of the list does not.
  function: (post) => (post !== null && Object.hasOwn(vocabularies.function.terms, post) ? post : null),
  // Whoever is named consented to this audience; until when is nobody's business.
  consent: () => 'board',
  consentFrom: never,
  consentUntil: never,
};

export const productRules: Rules<ProductFacts, Context> = {
  id: (id, _, { keys }) => keyOf(keys.product(id)),
  title: open,
  kind: open,
  group: (group, _, { keys }) => keys.group(group) ?? '',
  date: open,
};

export const lineageRules: Rules<LineageFacts, Context> = {
  from: (group, _, { keys }) => keyOf(keys.group(group)),
  to: (group, _, { keys }) => keyOf(keys.group(group)),
  kind: open,
  date: open,
};

const themeRules: Rules<Analysis['themes'][number], Context> = {
  id: (id, _, { keys }) => keyOf(keys.theme(id)),
  name: open,
};

const inOrder = <T extends { readonly id: string }>(rows: readonly T[]): T[] => rows.toSorted((a, b) => byId(a.id, b.id));

export function organisationsOf(context: Context): OrganisationFacts[] {
  const shown = context.visibility.organisations.map((facts) => build(organisationRules, facts, context));
  return inOrder(visibleMerged(context.visibility) ? [...shown, other] : shown);
}

const other: OrganisationFacts = {
  id: otherOrganisations.id,
  name: otherOrganisations.name.nl,
  kind: 'other',
  sector: null,
  board: otherOrganisations.id,
  municipality: null,
  memberFrom: null,
  memberUntil: null,
};

export const groupsOf = (context: Context): GroupFacts[] =>
  inOrder(context.analysis.groups.map((facts) => build(groupRules, facts, context)));

export const themesOf = (context: Context): Analysis['themes'] =>
  inOrder(context.analysis.themes.map((theme) => build(themeRules, theme, context)));

export const personsOf = (context: Context): PersonFacts[] =>
  inOrder(context.visibility.persons.map((facts) => build(personRules, facts, context)));

export const productsOf = (context: Context): ProductFacts[] =>
  inOrder(context.analysis.products.map((facts) => build(productRules, facts, context)));

export function lineageOf(context: Context): LineageFacts[] {
  const { group } = context.keys;
  return context.analysis.lineage
    .filter(({ from, to }) => group(from) !== null && group(to) !== null)
    .map((step) => build(lineageRules, step, context))
    .sort((a, b) => byId(a.from, b.from) || byId(a.to, b.to) || (a.date ?? 0) - (b.date ?? 0) || byId(a.kind ?? '', b.kind ?? ''));
}

/** Where what is shown stands; the other organisations stand in the middle of those they are made of. */
export function positionsOf({ analysis, visibility, keys, policy }: Context): Analysis['positions'] {
  const found: [string, readonly [number, number]][] = [];
  const small = new Set(
    [...visibility.sights.values()].flatMap(({ standing }) => [...standing].flatMap(([id, how]) => (how === 'merged' ? [id] : []))),
  );
  const together: (readonly [number, number])[] = [];
  for (const [node, place] of Object.entries(analysis.positions)) {
    const colon = node.indexOf(':');
    const kind = node.slice(0, colon);
    const id = node.slice(colon + 1);
    if (kind === 'organisation' && small.has(id)) together.push(place);
    if (kind !== 'organisation' && kind !== 'group' && kind !== 'person') continue;
    const key = keys[kind](id);
    if (key !== null) found.push([`${kind}:${key}`, [rounded(place[0]), rounded(place[1])]]);
  }
  if (policy.merge !== null && together.length > 0) {
    const mean = (axis: 0 | 1) =>
      rounded(
        together
          .map((place) => place[axis])
          .sort((a, b) => a - b)
          .reduce((sum, at) => sum + at, 0) / together.length,
      );
    found.push([`organisation:${keyOf(keys.organisation(merged))}`, [mean(0), mean(1)]]);
  }
  return Object.fromEntries(found.sort(([a], [b]) => byId(a, b)));
}

const rounded = (at: number): number => Math.round(at * 1000) / 1000 || 0;
