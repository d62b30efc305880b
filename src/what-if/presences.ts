import { int, partition, stintsOf, type Network } from '../network/index.ts';

/** Somebody in a group, for an organisation, over some days. */
export interface Presence {
  readonly person: number;
  readonly organisation: number;
  readonly from: number;
  readonly until: number;
}

/** Who is in which group in whose name: everything that organisations' links hang on. */
export interface Presences {
  /** Ids of organisations (boards), in the order of `Presence.organisation`. */
  readonly organisations: readonly string[];
  readonly groups: readonly string[];
  readonly byGroup: readonly (readonly Presence[])[];
}

/** Presences in groups in the period of a network; people whose employer is not known are in nobody's name. */
export function presencesOf(network: Network): Presences {
  const { ids, ofPost } = partition(network, 'organisation');
  const stints = stintsOf(network);
  const byGroup = network.memberships.events.map((): Presence[] => []);
  for (let stint = 0; stint < stints.person.length; stint += 1) {
    const organisation = int(ofPost, int(stints.post, stint));
    if (organisation < 0) continue;
    byGroup[int(stints.event, stint)]?.push({
      ...{ person: int(stints.person, stint), organisation },
      ...{ from: int(stints.from, stint), until: int(stints.until, stint) },
    });
  }
  return { organisations: ids, groups: network.memberships.events, byGroup };
}

/** Two organisations whose people met, and in which groups (indexes, ascending). */
export type Links = ReadonlyMap<number, readonly number[]>;

export const linkKey = (a: number, b: number, organisations: number): number => Math.min(a, b) * organisations + Math.max(a, b);

/** Two different people, at the same time: who works for both sides is not a meeting of the two. */
const meet = (a: Presence, b: Presence): boolean => a.person !== b.person && a.from <= b.until && b.from <= a.until;

/** The pairs of organisations that met among these presences, as keys. */
export function meetingsAmong(presences: readonly Presence[], organisations: number): Set<number> {
  const byOrganisation = new Map<number, Presence[]>();
  for (const presence of presences) {
    const list = byOrganisation.get(presence.organisation) ?? [];
    byOrganisation.set(presence.organisation, list);
    list.push(presence);
  }
  const present = [...byOrganisation];
  const found = new Set<number>();
  for (const [index, [a, ofA]] of present.entries()) {
    for (const [b, ofB] of present.slice(index + 1)) {
      if (ofA.some((mine) => ofB.some((theirs) => meet(mine, theirs)))) found.add(linkKey(a, b, organisations));
    }
  }
  return found;
}

/** Every link between organisations, with the groups it is made in. */
export function linksOf({ organisations, byGroup }: Presences): Links {
  const links = new Map<number, number[]>();
  for (const [group, presences] of byGroup.entries()) {
    for (const key of meetingsAmong(presences, organisations.length)) {
      const groups = links.get(key) ?? [];
      links.set(key, groups);
      groups.push(group);
    }
  }
  return links;
}

/** The ends of a link. */
export const endsOf = (key: number, organisations: number): [number, number] => [Math.floor(key / organisations), key % organisations];
