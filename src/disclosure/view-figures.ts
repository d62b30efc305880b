import type { NetworkView } from '../analysis.ts';
import type { Policy } from './audiences.ts';
import { groupBy } from './group-by.ts';
import type { Keys } from './keys.ts';
import { figureOf, type Figure, type Figures } from './suppression.ts';
import { merged, type Sight } from './visibility.ts';

/** The numbers of people in a view, by whom they are of. */
export interface ViewFigures {
  readonly network: Figure;
  readonly organisations: ReadonlyMap<string, Figure>;
  readonly crossing: ReadonlyMap<string, Figure>;
  readonly groups: ReadonlyMap<string, Figure>;
  /** By `affiliationKey`. */
  readonly affiliations: ReadonlyMap<string, Figure>;
}

export const affiliationKey = (organisation: string, group: string): string => JSON.stringify([organisation, group]);

/**
 * The numbers of people in a view and the sums that bind them: the organisations add up to the network, the organisations in a group
 * to the group, those who cross and those who don't to the organisation. (Somebody with two employers is in both: the sums are then
 * a little more than the whole, and are guarded all the same.)
 */
export function viewFigures(view: NetworkView, sight: Sight, policy: Policy, keys: Keys, figures: Figures): ViewFigures {
  // Figures of equal size are hidden in the order of the names shown: an id decides nothing.
  const nameOf = (organisation: string) => keys.organisation(organisation) ?? '';
  const figure = (
    of: string,
    id: string,
    value: number | null,
    more: { known?: boolean; barred?: boolean; least?: number } = {},
  ): Figure => {
    const made = figureOf(JSON.stringify([of, view.period, id]), 'people', value ?? 0, more);
    figures.all.push(made);
    return made;
  };
  const isShown = (organisation: string) => organisation === merged || sight.standing.get(organisation) === 'shown';
  const standing = (organisation: string) => ({ known: organisation === policy.own, barred: !isShown(organisation) });
  // How many organisations there are, in the network and in a group, is no secret: each has somebody there.
  const somebody = (value: number | null) => ((value ?? 0) > 0 ? 1 : 0);
  const network = figure('network', '', sight.persons);
  const organisations = new Map(
    view.organisations.map(({ id, persons }) => [
      id,
      figure('organisation', nameOf(id), persons, { ...standing(id), least: somebody(persons) }),
    ]),
  );
  const crossing = new Map(
    view.organisations.map((node) => [node.id, figure('crossing', nameOf(node.id), node.crossing, standing(node.id))]),
  );
  const groups = new Map(
    view.groups.map(({ id, persons }) => [
      id,
      figure('group', keys.group(id) ?? '', persons, { barred: (persons ?? 0) < policy.thresholds.group }),
    ]),
  );
  const affiliations = new Map(
    view.affiliations.map(({ organisation, group, persons }) => {
      const key = affiliationKey(organisation, group);
      const barred = !isShown(organisation) || groups.get(group)?.barred !== false;
      const name = JSON.stringify([nameOf(organisation), keys.group(group)]);
      return [key, figure('affiliation', name, persons, { known: organisation === policy.own, barred, least: somebody(persons) })];
    }),
  );
  figures.sums.push({ total: network, parts: [...organisations.values()] });
  const byGroup = groupBy(view.affiliations, ({ group }) => group);
  for (const [group, total] of groups) {
    const parts = (byGroup.get(group) ?? []).flatMap(({ organisation }) => affiliations.get(affiliationKey(organisation, group)) ?? []);
    figures.sums.push({ total, parts });
  }
  for (const [id, total] of organisations) {
    const part = crossing.get(id);
    if (part === undefined) continue;
    // Where everybody crosses nobody is singled out by it, but one number says the other.
    if (part.value >= total.value) figures.same.push([total, part]);
    else figures.sums.push({ total, parts: [part, figure('staying', nameOf(id), total.value - part.value, standing(id))] });
  }
  return { network, organisations, crossing, groups, affiliations };
}
