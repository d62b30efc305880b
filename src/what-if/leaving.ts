import { byId } from '../i18n/formats.ts';
import { int, type Network } from '../network/index.ts';
import { endsOf, linksOf, meetingsAmong, presencesOf, type Links, type Presence, type Presences } from './presences.ts';

/** Who or what leaves. */
export interface Leaver {
  readonly kind: 'person' | 'group' | 'organisation';
  readonly id: string;
}

/** What breaks when somebody leaves, or a group ends. Every list is in the order of its ids; organisations are boards. */
export interface Loss {
  readonly leaver: Leaver;
  /** Pairs of organisations, both of which stay, that then share no group any more; with the groups in which they met. */
  readonly links: readonly { readonly a: string; readonly b: string; readonly groups: readonly string[] }[];
  /** Organisations that then have nobody left in a group. */
  readonly delegations: readonly { readonly organisation: string; readonly group: string }[];
  /** Groups in which several organisations were together, and then one at most. */
  readonly ownCompany: readonly string[];
  /** Organisations that met others, and then none. */
  readonly cutOff: readonly string[];
  /** How many other organisations an organisation meets, where that becomes fewer. */
  readonly reach: readonly { readonly organisation: string; readonly before: number; readonly after: number }[];
  /** Into how many parts the organisations that take part fall: those that meet, directly or through others, are one part. */
  readonly parts: { readonly before: number; readonly after: number };
  /** People who are then in no group. */
  readonly peopleOut: readonly string[];
}

/**
 * What breaks when somebody leaves all groups, when a group ends, or when nobody takes part in an organisation's name any more. The same
 * as the difference with a network without them, and found in their own groups alone.
 * @returns `null` where the leaver took no part in this period
 */
export function lossOf(network: Network, leaver: Leaver): Loss | null {
  const presences = presencesOf(network);
  return lossAmong(network, presences, linksOf(presences), leaver);
}

function lossAmong(network: Network, presences: Presences, links: Links, leaver: Leaver): Loss | null {
  const { organisations, groups, byGroup } = presences;
  const leaves = leavesOf(network, presences, leaver);
  const peopleOut = leaves === null ? null : outOf(network, presences, leaver, leaves);
  if (leaves === null || peopleOut === null) return null;
  const size = organisations.length;
  const gone = leaver.kind === 'organisation' ? organisations.indexOf(leaver.id) : -1;
  const name = (organisation: number): string => organisations[organisation] ?? '';
  const group = (index: number): string => groups[index] ?? '';

  const lostIn = new Map<number, number>();
  const delegations: { organisation: string; group: string }[] = [];
  const ownCompany: string[] = [];
  for (const [index, all] of byGroup.entries()) {
    const rest = all.filter((presence) => !leaves(presence, index));
    if (rest.length === all.length) continue;
    const after = meetingsAmong(rest, size);
    for (const key of meetingsAmong(all, size)) if (!after.has(key)) lostIn.set(key, (lostIn.get(key) ?? 0) + 1);
    const left = new Set(rest.map(({ organisation }) => organisation));
    const before = new Set(all.map(({ organisation }) => organisation));
    if (leaver.kind !== 'group') {
      for (const organisation of before) {
        if (!left.has(organisation) && organisation !== gone) delegations.push({ organisation: name(organisation), group: group(index) });
      }
      if (before.size > 1 && left.size <= 1) ownCompany.push(group(index));
    }
  }
  const lost = [...lostIn].flatMap(([key, count]) => (links.get(key)?.length === count ? [key] : []));
  const stays = (key: number): boolean => !endsOf(key, size).includes(gone);
  const reach = reachOf(links.keys(), size);
  const reachAfter = reachOf(
    [...links.keys()].filter((key) => !lost.includes(key)),
    size,
  );
  const present = new Set(byGroup.flat().map(({ organisation }) => organisation));
  const presentAfter = new Set(
    byGroup.flatMap((all, index) => all.filter((presence) => !leaves(presence, index))).map(({ organisation }) => organisation),
  );
  const fewer = [...present].filter((each) => each !== gone && int(reachAfter, each) < int(reach, each)).sort((a, b) => a - b);
  return {
    leaver,
    links: lost
      .filter(stays)
      .sort((a, b) => a - b)
      .map((key) => {
        const [a, b] = endsOf(key, size);
        return { a: name(a), b: name(b), groups: (links.get(key) ?? []).map(group) };
      }),
    delegations: delegations.sort((a, b) => byId(a.organisation, b.organisation) || byId(a.group, b.group)),
    ownCompany,
    cutOff: fewer.filter((each) => int(reachAfter, each) === 0).map(name),
    reach: fewer.map((each) => ({ organisation: name(each), before: int(reach, each), after: int(reachAfter, each) })),
    parts: {
      before: partsOf(present, links.keys(), size),
      after: partsOf(
        presentAfter,
        [...links.keys()].filter((key) => !lost.includes(key)),
        size,
      ),
    },
    peopleOut,
  };
}

type Leaves = (presence: Presence, group: number) => boolean;

function leavesOf(network: Network, { organisations, groups }: Presences, { kind, id }: Leaver): Leaves | null {
  const at = { person: network.persons, group: groups, organisation: organisations }[kind].indexOf(id);
  if (at < 0) return null;
  if (kind === 'person') return ({ person }) => person === at;
  if (kind === 'group') return (_, group) => group === at;
  return ({ organisation }) => organisation === at;
}

/** Who is then in no group; `null` where an organisation has nobody in any. */
function outOf(network: Network, { byGroup }: Presences, { kind, id }: Leaver, leaves: Leaves): string[] | null {
  const { offsets, targets } = network.memberships.byPerson;
  const groupsOf = (person: number): number[] => [...targets.subarray(int(offsets, person), int(offsets, person + 1))];
  if (kind === 'person') return [id];
  if (kind === 'group') {
    const group = network.memberships.events.indexOf(id);
    return network.persons.filter((_, person) => groupsOf(person).includes(group) && groupsOf(person).length === 1);
  }
  const all = byGroup.flatMap((presences, group) => presences.map((presence) => ({ presence, group })));
  const named = new Set(all.filter(({ presence, group }) => leaves(presence, group)).map(({ presence }) => presence.person));
  const elsewhere = new Set(all.filter(({ presence, group }) => !leaves(presence, group)).map(({ presence }) => presence.person));
  return named.size === 0 ? null : network.persons.filter((_, person) => named.has(person) && !elsewhere.has(person));
}

function reachOf(links: Iterable<number>, organisations: number): Int32Array {
  const reach = new Int32Array(organisations);
  for (const key of links) for (const end of endsOf(key, organisations)) reach[end] = int(reach, end) + 1;
  return reach;
}

/** Union–find, with every path halved. */
function partsOf(present: ReadonlySet<number>, links: Iterable<number>, organisations: number): number {
  const head = Int32Array.from({ length: organisations }, (_, index) => index);
  const find = (start: number): number => {
    let at = start;
    while (int(head, at) !== at) {
      head[at] = int(head, int(head, at));
      at = int(head, at);
    }
    return at;
  };
  let parts = present.size;
  for (const key of links) {
    const [a, b] = endsOf(key, organisations);
    const [one, other] = [find(a), find(b)];
    if (one === other) continue;
    head[one] = other;
    parts -= 1;
  }
  return parts;
}

/** How much hangs on one person or one group. */
export interface Burden extends Leaver {
  /** Pairs of organisations that share no group without them. */
  readonly links: number;
  /** Organisations that meet nobody else without them. */
  readonly cutOff: readonly string[];
}

/**
 * The people and groups on whom links between organisations rest alone, most links first, then by kind and id. A link rests on a person
 * where every meeting of the two organisations is one with that person, and on a group where they met in no other.
 */
export function burdensOf(network: Network): Burden[] {
  const presences = presencesOf(network);
  const { organisations, groups, byGroup } = presences;
  const size = organisations.length;
  const links = linksOf(presences);
  const reach = reachOf(links.keys(), size);
  const resting = new Map<string, { leaver: Leaver; keys: number[] }>();
  const rest = (leaver: Leaver, key: number): void => {
    const id = `${leaver.kind} ${leaver.id}`;
    const known = resting.get(id) ?? { leaver, keys: [] };
    resting.set(id, known);
    known.keys.push(key);
  };
  for (const [key, within] of links) {
    const ends = endsOf(key, size);
    const [only] = within;
    if (within.length === 1 && only !== undefined) rest({ kind: 'group', id: groups[only] ?? '' }, key);
    const meetings = within.map((group) => (byGroup[group] ?? []).filter(({ organisation }) => ends.includes(organisation)));
    // Whom it rests on was in each of those groups: the smallest has the fewest to try.
    const candidates = new Set(meetings.toSorted((a, b) => a.length - b.length)[0]?.map(({ person }) => person));
    for (const person of candidates) {
      const holds = meetings.some(
        (all) =>
          meetingsAmong(
            all.filter((each) => each.person !== person),
            size,
          ).size > 0,
      );
      if (!holds) rest({ kind: 'person', id: network.persons[person] ?? '' }, key);
    }
  }
  return [...resting.values()]
    .map(({ leaver, keys }) => {
      const lost = reachOf(keys, size);
      const cutOff = organisations.filter((_, each) => int(lost, each) > 0 && int(lost, each) === int(reach, each));
      return { ...leaver, links: keys.length, cutOff };
    })
    .sort((a, b) => b.links - a.links || byId(a.kind, b.kind) || byId(a.id, b.id));
}
