import { byId } from '../i18n/formats.ts';
import { int, partition, type Network } from '../network/index.ts';
import type { Records } from '../records/index.ts';
import { endsOf, linkKey, linksOf, presencesOf } from './presences.ts';

/** Two organisations that would meet, and what they have in common already. */
export interface NewLink {
  readonly organisation: string;
  /** Themes that both work on, in groups apart. */
  readonly themes: readonly string[];
  /** Functions that people of both have. */
  readonly functions: readonly string[];
}

/** One membership that would connect what is not connected now. */
export interface Suggestion {
  readonly person: string;
  /** In whose name the person takes part. */
  readonly organisation: string;
  readonly group: string;
  /** Organisations in the group that the person's own does not meet anywhere, with a theme or function in common. */
  readonly links: readonly NewLink[];
  /** Others in the group that it does not meet, without anything in common. */
  readonly others: readonly string[];
  /** Pairs of organisations that would be nearer to each other: met, or with fewer others between them. */
  readonly nearer: number;
  /** Groups that the person is in now. */
  readonly groups: number;
  /** Is the person in a group with the same theme? */
  readonly knowsTheme: boolean;
}

/**
 * Where one new membership would connect the most: candidates of every organisation and group, by the organisations with something in
 * common that would meet, then by all that would meet, then by the pairs of organisations that come nearer. Of an organisation's people the
 * one is named who is at home in the group's theme, then who is in the fewest groups, then the first by id. A group, and a person, is
 * named once at most.
 * @param records the rows that the network was built from
 */
export function suggestionsFor(network: Network, records: Records, limit = 10): Suggestion[] {
  const presences = presencesOf(network);
  const { organisations, groups, byGroup } = presences;
  const size = organisations.length;
  const links = linksOf(presences);
  const common = commonGround(network, records, presences);
  const people = peopleOf(network, size);
  const themeOf = themesOfGroups(network, records);

  const candidates: { readonly organisation: number; readonly group: number; readonly links: NewLink[]; readonly others: number[] }[] = [];
  for (const [group, present] of byGroup.entries()) {
    const there = [...new Set(present.map(({ organisation }) => organisation))].sort((a, b) => a - b);
    for (let organisation = 0; organisation < size; organisation += 1) {
      if ((people[organisation]?.length ?? 0) === 0 || there.includes(organisation)) continue;
      const unmet = there.filter((other) => !links.has(linkKey(organisation, other, size)));
      if (unmet.length === 0) continue;
      const found = unmet.map((other) => ({ other, link: common(organisation, other) }));
      candidates.push({
        organisation,
        group,
        links: found.flatMap(({ link }) => (link === null ? [] : [link])),
        others: found.flatMap(({ other, link }) => (link === null ? [other] : [])),
      });
    }
  }
  const ranked = candidates.sort(
    (a, b) =>
      b.links.length - a.links.length ||
      b.others.length - a.others.length ||
      byId(organisations[a.organisation] ?? '', organisations[b.organisation] ?? '') ||
      a.group - b.group,
  );
  // Distances are looked at for those that are in the running: of the rest the order is settled by what comes first.
  const distances = distancesBetween(links.keys(), size);
  const running = ranked.slice(0, Math.max(50, limit * 5)).map((candidate) => ({
    ...candidate,
    nearer: nearerWith(
      distances,
      size,
      candidate.organisation,
      (byGroup[candidate.group] ?? []).map(({ organisation }) => organisation),
    ),
  }));
  running.sort((a, b) => b.links.length - a.links.length || b.others.length - a.others.length || b.nearer - a.nearer);

  const named = new Set<string>();
  const suggestions: Suggestion[] = [];
  for (const { organisation, group, links: found, others, nearer } of running) {
    const id = groups[group] ?? '';
    if (suggestions.length === limit || named.has(`group ${id}`)) continue;
    const best = (people[organisation] ?? [])
      .map((person) => ({ ...standingOf(network, person, group, themeOf), id: network.persons[person] ?? '' }))
      .filter((person) => !person.isIn && !named.has(`person ${person.id}`))
      .sort((a, b) => Number(b.knowsTheme) - Number(a.knowsTheme) || a.groups - b.groups || byId(a.id, b.id))[0];
    if (best === undefined) continue;
    named.add(`group ${id}`).add(`person ${best.id}`);
    suggestions.push({
      ...{ person: best.id, organisation: organisations[organisation] ?? '', group: id, links: found },
      others: others.map((other) => organisations[other] ?? ''),
      ...{ nearer, groups: best.groups, knowsTheme: best.knowsTheme },
    });
  }
  return suggestions;
}

/** What two organisations have in common; `null` where that is nothing. */
function commonGround(
  network: Network,
  records: Records,
  { organisations, byGroup }: ReturnType<typeof presencesOf>,
): (a: number, b: number) => NewLink | null {
  const themeOf = themesOfGroups(network, records);
  const themes = organisations.map(() => new Set<string>());
  const functions = organisations.map(() => new Set<string>());
  for (const [group, presences] of byGroup.entries()) {
    const theme = themeOf[group];
    if (theme !== null && theme !== undefined) for (const { organisation } of presences) themes[organisation]?.add(theme);
  }
  const { ofPost } = partition(network, 'organisation');
  for (const [post, held] of network.posts.functions.entries()) {
    // Being of some other function is nothing to have in common.
    if (held !== null && held !== 'other') functions[int(ofPost, post)]?.add(held);
  }
  const shared = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): string[] =>
    [...(a ?? [])].filter((each) => b?.has(each)).sort(byId);
  const known = new Map<number, NewLink | null>();
  const look = (a: number, b: number): NewLink | null => {
    const link = {
      organisation: organisations[b] ?? '',
      themes: shared(themes[a], themes[b]),
      functions: shared(functions[a], functions[b]),
    };
    return link.themes.length + link.functions.length === 0 ? null : link;
  };
  return (a, b) => {
    const key = a * organisations.length + b;
    const found = known.get(key);
    if (found !== undefined) return found;
    const looked = look(a, b);
    known.set(key, looked);
    return looked;
  };
}

function themesOfGroups(network: Network, records: Records): (string | null)[] {
  const themes = new Map(records.groups.map(({ id, theme_id }) => [id, theme_id]));
  return network.memberships.events.map((id) => themes.get(id) ?? null);
}

/** Per organisation the people who mainly take part in its name, ascending. */
function peopleOf(network: Network, organisations: number): number[][] {
  const { main } = partition(network, 'organisation');
  const people = Array.from({ length: organisations }, (): number[] => []);
  for (const [person, organisation] of main.entries()) people[organisation]?.push(person);
  return people;
}

function standingOf(network: Network, person: number, group: number, themeOf: readonly (string | null)[]) {
  const { offsets, targets } = network.memberships.byPerson;
  const own = targets.subarray(int(offsets, person), int(offsets, person + 1));
  const theme = themeOf[group] ?? null;
  return { isIn: own.includes(group), groups: own.length, knowsTheme: theme !== null && own.some((each) => themeOf[each] === theme) };
}

const unreached = 30_000;

/** Steps between organisations, row by row; `unreached` where there is no way. */
function distancesBetween(links: Iterable<number>, size: number): Int32Array {
  const neighbours = Array.from({ length: size }, (): number[] => []);
  for (const key of links) {
    const [a, b] = endsOf(key, size);
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const distances = new Int32Array(size * size).fill(unreached);
  for (let start = 0; start < size; start += 1) {
    distances[start * size + start] = 0;
    const queue = [start];
    for (const at of queue) {
      for (const next of neighbours[at] ?? []) {
        if (int(distances, start * size + next) !== unreached) continue;
        distances[start * size + next] = int(distances, start * size + at) + 1;
        queue.push(next);
      }
    }
  }
  return distances;
}

/** The pairs that come nearer where one organisation is linked with others: every new way leads through that one. */
function nearerWith(distances: Int32Array, size: number, organisation: number, others: readonly number[]): number {
  const from = Int32Array.from({ length: size }, (_, each) =>
    others.reduce((least, other) => Math.min(least, 1 + int(distances, other * size + each)), int(distances, organisation * size + each)),
  );
  let nearer = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) if (int(from, a) + int(from, b) < int(distances, a * size + b)) nearer += 1;
  }
  return nearer;
}
