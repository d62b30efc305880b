import type { Affiliation, GroupNode, NetworkView, OrganisationNode, OrganisationTie, PersonNode } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import { keyOf, roundTo, type Context } from './context.ts';
import { build, none, type Rules } from './rules.ts';
import type { Figure } from './suppression.ts';
import { affiliationKey, type ViewFigures } from './view-figures.ts';
import { merged, type Sight } from './visibility.ts';

/** A view as it is being built: who is shown in it, and which numbers. */
interface InView extends Context {
  readonly sight: Sight;
  readonly shown: ViewFigures;
}

const people = (figure: Figure | undefined, { policy }: Context): number | null =>
  figure?.shown === true ? roundTo(figure.value, policy.rounding?.count) : null;

const isShown = (organisation: string, { sight }: InView): boolean =>
  organisation === merged || sight.standing.get(organisation) === 'shown';

const isLargeEnough = (group: string, { shown }: InView): boolean => shown.groups.get(group)?.barred === false;

export const organisationNodeRules: Rules<OrganisationNode, InView> = {
  id: (id, _, { keys }) => keyOf(keys.organisation(id)),
  persons: (_, { id }, context) => people(context.shown.organisations.get(id), context),
  crossing: (_, { id }, context) => people(context.shown.crossing.get(id), context),
};

export const groupNodeRules: Rules<GroupNode, InView> = {
  id: (id, _, { keys }) => keyOf(keys.group(id)),
  persons: (_, { id }, context) => people(context.shown.groups.get(id), context),
  // Counts organisations, not people; but with everything rounded, one more or less would tell of one person.
  organisations: (count, { id }, context) => {
    if (count === null || context.shown.groups.get(id)?.shown !== true) return null;
    const { rounding, thresholds } = context.policy;
    if (rounding === null) return count;
    return count < thresholds.count ? null : roundTo(count, rounding.count);
  },
};

export const personNodeRules: Rules<PersonNode, InView> = {
  id: (id, _, { keys }) => keyOf(keys.person(id)),
  // Largest share first: the order says something, and stays.
  organisations: (ids, _, context) => ids.filter((id) => isShown(id, context)).map((id) => keyOf(context.keys.organisation(id))),
  groups: (ids, _, { keys }) => ids.flatMap((id) => keys.group(id) ?? []).sort(byId),
};

export const affiliationRules: Rules<Affiliation, InView> = {
  organisation: (id, _, { keys }) => keyOf(keys.organisation(id)),
  group: (id, _, { keys }) => keyOf(keys.group(id)),
  persons: (_, { organisation, group }, context) => people(context.shown.affiliations.get(affiliationKey(organisation, group)), context),
  // The hours of one organisation in one group have one contributor.
  minutes: (minutes, { organisation }, { policy }) => (organisation === policy.own ? minutes : null),
  who: none,
};

export const organisationTieRules: Rules<OrganisationTie, InView> = {
  a: (id, _, { keys }) => keyOf(keys.organisation(id)),
  b: (id, _, { keys }) => keyOf(keys.organisation(id)),
  groups: (ids, _, context) =>
    ids
      .filter((id) => isLargeEnough(id, context))
      .map((id) => keyOf(context.keys.group(id)))
      .sort(byId),
  personsA: (persons, tie, context) => tiePeople(persons, tie.a, tie.groups, context),
  personsB: (persons, tie, context) => tiePeople(persons, tie.b, tie.groups, context),
  products: (ids, _, context) =>
    ids
      .filter((id) => isLargeEnough(context.makers.get(id) ?? '', context))
      .flatMap((id) => context.keys.product(id) ?? [])
      .sort(byId),
};

/** People of an organisation in several groups: hidden where it would give away the one number in those groups that is hidden. */
function tiePeople(persons: number | null, organisation: string, groups: readonly string[], context: InView): number | null {
  const { policy, shown } = context;
  const whole = shown.organisations.get(organisation);
  if (persons === null || whole === undefined) return null;
  if (organisation === policy.own) return persons;
  const hidden = groups.filter((group) => shown.affiliations.get(affiliationKey(organisation, group))?.shown === false).length;
  if (persons < policy.thresholds.count || hidden === 1 || !whole.shown) return null;
  return roundTo(persons, policy.rounding?.count);
}

const viewRules: Rules<NetworkView, InView> = {
  period: (period) => period,
  organisations: (nodes, _, context) =>
    nodes
      .filter(({ id }) => isShown(id, context) || context.sight.standing.get(id) === 'bare')
      .map((node) => build(organisationNodeRules, node, context))
      .sort((a, b) => byId(a.id, b.id)),
  groups: (nodes, _, context) => nodes.map((node) => build(groupNodeRules, node, context)).sort((a, b) => byId(a.id, b.id)),
  persons: (nodes, _, context) =>
    nodes
      .filter(({ id }) => context.keys.person(id) !== null)
      .map((node) => build(personNodeRules, node, context))
      .sort((a, b) => byId(a.id, b.id)),
  affiliations: (rows, _, context) =>
    rows
      .filter(({ organisation, group }) => isShown(organisation, context) && isLargeEnough(group, context))
      .map((row) => build(affiliationRules, row, context))
      .sort((a, b) => byId(a.organisation, b.organisation) || byId(a.group, b.group)),
  organisationTies: (ties, _, context) =>
    ties
      .filter((tie) => isTieShown(tie, context))
      .map((tie) => inOrder(build(organisationTieRules, tie, context)))
      .sort((a, b) => byId(a.a, b.a) || byId(a.b, b.b)),
};

function isTieShown(tie: OrganisationTie, context: InView): boolean {
  const together = (tie.personsA ?? 0) + (tie.personsB ?? 0);
  return (
    isShown(tie.a, context) &&
    isShown(tie.b, context) &&
    together >= context.policy.thresholds.tie &&
    // Ties that were named in a questionnaire have no groups.
    (tie.groups.length === 0 || tie.groups.some((group) => isLargeEnough(group, context)))
  );
}

const inOrder = (tie: OrganisationTie): OrganisationTie =>
  tie.a <= tie.b ? tie : { a: tie.b, b: tie.a, groups: tie.groups, personsA: tie.personsB, personsB: tie.personsA, products: tie.products };

export function viewsOf(context: Context): NetworkView[] {
  return [...context.views.values()].flatMap((view) => {
    const sight = context.visibility.sights.get(view.period);
    const shown = context.figures.get(view.period);
    return sight === undefined || shown === undefined ? [] : build(viewRules, view, { ...context, sight, shown });
  });
}

/** The pairs of organisations whose tie is shown in a period, by their ids inside the gate. */
export function shownTies(period: string, context: Context): ReadonlySet<string> {
  const view = context.views.get(period);
  const sight = context.visibility.sights.get(period);
  const shown = context.figures.get(period);
  if (view === undefined || sight === undefined || shown === undefined) return new Set();
  const ties = view.organisationTies.filter((tie) => isTieShown(tie, { ...context, sight, shown }));
  return new Set(ties.flatMap(({ a, b }) => [JSON.stringify([a, b]), JSON.stringify([b, a])]));
}
