import { byId } from '../i18n/formats.ts';
import { int, num } from './arrays.ts';
import type { Network } from './network.ts';
import { partition } from './partition.ts';
import { stintsOf } from './stints.ts';

/** People of one organisation in one group, and when. */
export interface Delegation {
  /** Index of the organisation's class in the partition, and of the group in `memberships.events`. */
  readonly organisation: number;
  readonly group: number;
  /** Indexes of its people there, ascending. */
  readonly persons: readonly number[];
}

export interface OrganisationPair {
  readonly a: number;
  readonly b: number;
  /** Groups in which somebody of `a` and somebody else of `b` were at the same time. */
  readonly groups: readonly number[];
  /** The people of `a`, and of `b`, in those groups. */
  readonly personsA: readonly number[];
  readonly personsB: readonly number[];
}

/** The projection on organisations, with what stands behind it. Indexes ascend; `a < b`. */
export interface OrganisationProjection {
  readonly ids: readonly string[];
  readonly delegations: readonly Delegation[];
  readonly pairs: readonly OrganisationPair[];
  /** Per class: those who took part in its name, and those of them who were in a group with somebody of another organisation. */
  readonly persons: readonly ReadonlySet<number>[];
  readonly crossing: readonly ReadonlySet<number>[];
}

interface Presence {
  readonly person: number;
  readonly from: number;
  readonly until: number;
}

interface Pair {
  readonly groups: number[];
  readonly personsA: Set<number>;
  readonly personsB: Set<number>;
}

/**
 * Organisations (boards, or with `school` organisations as recorded) that were in groups together. Where ties are named, also those between whose
 * people one was named, with no group behind it; who crosses is then who named, or was named by, somebody elsewhere.
 */
export function projectOrganisations(network: Network, level: 'organisation' | 'school' = 'organisation'): OrganisationProjection {
  const { ids, ofPost } = partition(network, level);
  const stints = stintsOf(network);
  const groups = network.memberships.events.map(() => new Map<number, Presence[]>());
  const persons = ids.map(() => new Set<number>());
  const crossing = ids.map(() => new Set<number>());
  for (let stint = 0; stint < stints.person.length; stint += 1) {
    const organisation = int(ofPost, int(stints.post, stint));
    if (organisation < 0) continue;
    const group = groups[int(stints.event, stint)];
    const list = group?.get(organisation) ?? [];
    group?.set(organisation, list);
    const person = int(stints.person, stint);
    list.push({ person, from: int(stints.from, stint), until: int(stints.until, stint) });
    persons[organisation]?.add(person);
  }

  const delegations: Delegation[] = [];
  const pairs = new Map<number, Pair>();
  const pairOf = (a: number, b: number): Pair => {
    const key = a * ids.length + b;
    const pair = pairs.get(key) ?? { groups: [], personsA: new Set(), personsB: new Set() };
    pairs.set(key, pair);
    return pair;
  };
  if (network.directed) addNamed(network, ofPost, persons, crossing, pairOf);
  for (const [group, byOrganisation] of groups.entries()) {
    const present = [...byOrganisation].sort(([a], [b]) => a - b);
    for (const [index, [a, ofA]] of present.entries()) {
      delegations.push({ organisation: a, group, persons: distinct(ofA) });
      for (const [b, ofB] of present.slice(index + 1)) {
        const metA = ofA.filter((mine) => ofB.some((theirs) => meet(mine, theirs)));
        if (metA.length === 0) continue;
        const metB = ofB.filter((theirs) => ofA.some((mine) => meet(mine, theirs)));
        const pair = pairOf(a, b);
        if (!network.directed) for (const { person } of metA) crossing[a]?.add(person);
        if (!network.directed) for (const { person } of metB) crossing[b]?.add(person);
        pair.groups.push(group);
        for (const { person } of ofA) pair.personsA.add(person);
        for (const { person } of ofB) pair.personsB.add(person);
      }
    }
  }
  return {
    ids,
    persons,
    crossing,
    delegations,
    pairs: [...pairs]
      .sort(([a], [b]) => a - b)
      .map(([key, pair]) => ({
        a: Math.floor(key / ids.length),
        b: key % ids.length,
        groups: pair.groups,
        personsA: [...pair.personsA].sort((x, y) => x - y),
        personsB: [...pair.personsB].sort((x, y) => x - y),
      })),
  };
}

/** What named ties add: everybody in the network takes part, and a tie across is a tie of the two organisations. */
function addNamed(
  network: Network,
  ofPost: Int32Array,
  persons: readonly Set<number>[],
  crossing: readonly Set<number>[],
  pairOf: (a: number, b: number) => Pair,
): void {
  const { posts, ties } = network;
  for (const [post, person] of posts.person.entries()) if (num(posts.share, post) > 0) persons[int(ofPost, post)]?.add(person);
  for (let entry = 0; entry < ties.mixing.share.length; entry += 1) {
    const [low, high] = [int(ties.mixing.low, entry), int(ties.mixing.high, entry)];
    const [first, second] = int(ofPost, low) < int(ofPost, high) ? [low, high] : [high, low];
    const [a, b] = [int(ofPost, first), int(ofPost, second)];
    if (a < 0 || a === b) continue;
    const pair = pairOf(a, b);
    pair.personsA.add(int(posts.person, first));
    pair.personsB.add(int(posts.person, second));
    crossing[a]?.add(int(posts.person, first));
    crossing[b]?.add(int(posts.person, second));
  }
}

/** Two different people, at the same time: who works for both sides is not a meeting of the two. */
const meet = (a: Presence, b: Presence): boolean => a.person !== b.person && a.from <= b.until && b.from <= a.until;

const distinct = (presences: readonly Presence[]): number[] => [...new Set(presences.map(({ person }) => person))].sort((a, b) => a - b);

/** Ids in the order that everything deterministic hangs on. */
export const sortedIds = (ids: Iterable<string>): string[] => [...ids].sort(byId);
