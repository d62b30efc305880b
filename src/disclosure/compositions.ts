import type { OrganisationFacts } from '../analysis.ts';
import { mainKind } from '../network/group-kinds.ts';
import type { Boundary } from '../network/partition.ts';
import type { Context } from './context.ts';
import { groupBy } from './group-by.ts';
import { affiliationKey } from './view-figures.ts';

/** How many people there are of each class (`sector:po`), as far as the analysis itself can tell. */
type Sizes = ReadonlyMap<string, number>;

/**
 * Whose people are together in a period. A score over classes follows from it: the Blau index of a group of eight with five people of
 * one organisation says how the other three are divided, though none of them is shown. So such a score leaves only where this is no
 * secret, or where many groups are mixed in it.
 */
export interface Compositions {
  /** People of each sector, function, municipality and kind of group. */
  readonly sizes: Sizes;
  /** Is it shown, or does it say nothing of few, how many people of each class are in the group? */
  readonly ofGroup: (group: string, boundary: Boundary) => boolean;
  /** The same of the network as a whole. */
  readonly ofAll: (boundary: Boundary) => boolean;
  /** The same of the groups these organisations are in, together; or are there enough such groups? */
  readonly ofOrganisations: (organisations: readonly string[]) => boolean;
}

export function compositionsOf(period: string, context: Context): Compositions {
  const { analysis, figures, policy, views } = context;
  const view = analysis.views.find((one) => one.period === period);
  const shown = figures.get(period)?.affiliations;
  const isShown = (organisation: string, group: string) => shown?.get(affiliationKey(organisation, group))?.shown === true;
  const byGroup = groupBy(views.get(period)?.affiliations ?? [], ({ group }) => group);
  const groupsOf = new Map(
    [...groupBy(views.get(period)?.affiliations ?? [], ({ organisation }) => organisation)].map(([organisation, rows]) => [
      organisation,
      new Set(rows.map(({ group }) => group)),
    ]),
  );
  const people = view?.persons ?? [];
  const unknown = analysis.about.unknown === 'category';
  /** Where the unknown are a class, are there none of them in the group (`null`: in the network), or enough? */
  const isUnknownHidden = (group: string | null) => {
    if (!unknown) return true;
    const count = people.filter(
      ({ groups, organisations }) => (group === null || groups.includes(group)) && organisations.length === 0,
    ).length;
    return count === 0 || count >= policy.thresholds.count;
  };
  const allShown = (group: string) => (byGroup.get(group) ?? []).every((row) => isShown(row.organisation, group)) && isUnknownHidden(group);
  const classes = classesOf(context);
  const all = sizesOf(people.map(classes));
  return {
    sizes: all,
    ofGroup: (group, boundary) => {
      if (boundary === 'organisation') return allShown(group);
      if (boundary === 'school') return false;
      const sizes = sizesOf(people.filter(({ groups }) => groups.includes(group)).map(classes));
      return [...sizes].every(([key, size]) => !key.startsWith(`${boundary}:`) || size >= policy.thresholds.count);
    },
    ofAll: (boundary) => {
      if (boundary === 'school') return false;
      if (boundary === 'organisation')
        return (
          (view?.organisations ?? []).every(
            ({ id, persons }) => persons === 0 || figures.get(period)?.organisations.get(id)?.shown === true,
          ) && isUnknownHidden(null)
        );
      return [...all].every(([key, size]) => !key.startsWith(`${boundary}:`) || size >= policy.thresholds.count);
    },
    ofOrganisations: ([first, ...others]) => {
      const groups = [...(groupsOf.get(first ?? '') ?? [])].filter((group) => others.every((other) => groupsOf.get(other)?.has(group)));
      return groups.length >= policy.mixed || groups.every(allShown);
    },
  };
}

/** The sectors, functions and municipalities of somebody in a view, and the kind of most of their groups. */
function classesOf({
  analysis,
}: Context): (person: { readonly id: string; readonly organisations: readonly string[]; readonly groups: readonly string[] }) => string[] {
  const facts = new Map<string, OrganisationFacts>(analysis.organisations.map((organisation) => [organisation.id, organisation]));
  const posts = new Map(analysis.persons.map((person) => [person.id, person.function]));
  const kinds = new Map(analysis.groups.map((group) => [group.id, group.kind]));
  return ({ id, organisations, groups }) => {
    const employers = organisations.flatMap((organisation) => facts.get(organisation) ?? []);
    return [
      ...new Set([
        `function:${posts.get(id) ?? ''}`,
        `group-kind:${mainKind(groups.flatMap((group) => kinds.get(group) ?? [])) ?? ''}`,
        ...(employers.length === 0 && analysis.about.unknown === 'category' ? ['sector:', 'municipality:'] : []),
        ...employers.map(({ sector }) => `sector:${sector ?? ''}`),
        ...employers.map(({ municipality }) => `municipality:${municipality ?? ''}`),
      ]),
    ];
  };
}

function sizesOf(people: readonly (readonly string[])[]): Sizes {
  const sizes = new Map<string, number>();
  for (const classes of people) for (const key of classes) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return sizes;
}
