import type { Records } from '../../../src/records/index.ts';
import { years, type Setting } from './world.ts';

/**
 * The second year of a setting, worked out again from the records day by day: lists and square matrices, and nothing of the engine.
 * `null` stands for a class that is not known.
 */
export interface Plain extends Setting {
  readonly persons: readonly string[];
  readonly before: readonly string[];
  /** Groups that somebody was in, with their members; and those of the year before. */
  readonly groups: readonly Group[];
  readonly groupsBefore: readonly Group[];
  /** Is there an arc from i to j? A tie through a group goes both ways. */
  readonly arc: readonly (readonly boolean[])[];
  /** How strong the tie of i and j is; 0 without one. */
  readonly strength: readonly (readonly number[])[];
  readonly sharedGroups: readonly (readonly number[])[];
  readonly sharedMeetings: readonly (readonly number[])[];
  /** The class of a post for the boundary, and its organisation. */
  readonly classOf: (person: number, post: Post) => string | null;
  readonly organisationOf: (person: number, post: Post) => string | null;
  /** Of a tie: in which posts its ends were, and for which part of it. */
  readonly joint: (i: number, j: number) => readonly { readonly a: Post; readonly b: Post; readonly share: number }[];
  /** The part of a person in each class, and at each organisation. */
  readonly shares: (person: number) => ReadonlyMap<string, number>;
  readonly organisationShares: (person: number) => ReadonlyMap<string, number>;
  /** Every post that somebody of the network held in the year. */
  readonly posts: readonly { readonly person: number; readonly post: Post }[];
  /** The posts of a person on a day, each with its part. */
  readonly postsOn: (person: string, day: number) => readonly (Post & { readonly share: number })[];
  /** Was the person in the group on that day? */
  readonly isIn: (person: string, group: string, day: number) => boolean;
  readonly classes: readonly string[];
}

export interface Post {
  readonly organisation: string | null;
  readonly function: string | null;
}

export interface Group {
  readonly id: string;
  readonly members: readonly string[];
}

export const daysOf = ({ from, until }: { from: number; until: number }): number[] =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index);
export const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

const postsOn =
  (records: Records) =>
  (person: string, day: number): (Post & { share: number })[] => {
    const home = records.professionals.find(({ id }) => id === person);
    const own = records.appointments.filter((row) => row.professional_id === person);
    if (own.length === 0) return [{ organisation: home?.organisation_id ?? null, function: home?.function ?? null, share: 1 }];
    const running = own.filter((row) => (row.from ?? day) <= day && day <= (row.until ?? day));
    if (running.length === 0) return [{ organisation: null, function: home?.function ?? null, share: 1 }];
    const total = sum(running.map((row) => row.fte ?? 1));
    return running.map((row) => ({
      organisation: row.organisation_id,
      function: row.function ?? home?.function ?? null,
      share: (row.fte ?? 1) / total,
    }));
  };

const parentOf = (records: Records, id: string): string | null => records.organisations.find((row) => row.id === id)?.parent_id ?? null;
export const boardOf = (records: Records, id: string): string => parentOf(records, id) ?? id;
export const sectorOf = (records: Records, id: string): string | null => {
  const own = records.organisations.find((row) => row.id === id);
  return own?.sector ?? records.organisations.find((row) => row.id === own?.parent_id)?.sector ?? null;
};

export function plain(setting: Setting): Plain {
  const { records, ties, boundary, counting, unknown, weight } = setting;
  const year = years.second;
  const named = ties.startsWith('named:');
  const isIn = (person: string, group: string, day: number): boolean =>
    records.memberships.some(
      (row) => row.professional_id === person && row.group_id === group && (row.from ?? day) <= day && day <= (row.until ?? day),
    );
  const groupsIn = (period: { from: number; until: number }): Group[] =>
    records.groups
      .map(({ id }) => ({
        id,
        members: records.professionals.map((row) => row.id).filter((person) => daysOf(period).some((day) => isIn(person, id, day))),
      }))
      .filter(({ members }) => members.length > 0);
  const namers = named ? records.ties.flatMap((row) => [row.from_professional_id, row.to_professional_id]) : [];
  const taking = (list: readonly Group[]): string[] => [...new Set([...list.flatMap(({ members }) => members), ...namers])].sort();
  const groups = groupsIn(year);
  const groupsBefore = groupsIn(years.first);
  const persons = taking(groups);
  const held = postsOn(records);

  const namedAs = (from: string, to: string): Records['ties'][number] | undefined =>
    named ? records.ties.find((row) => row.from_professional_id === from && row.to_professional_id === to) : undefined;
  const together = (a: string, b: string, group: string): number[] =>
    daysOf(year).filter((day) => isIn(a, group, day) && isIn(b, group, day));
  const shared = persons.map((a) => persons.map((b) => (a === b ? [] : groups.filter(({ id }) => together(a, b, id).length > 0))));
  const sharedMeetings = persons.map((a) =>
    persons.map((b) => {
      const of = (person: string) => records.attendance.filter((row) => row.professional_id === person).map((row) => row.meeting_id);
      const there = records.meetings.filter(
        ({ id, date }) => date >= year.from && date <= year.until && of(a).includes(id) && of(b).includes(id),
      );
      return a === b ? 0 : there.length;
    }),
  );
  const arc = persons.map((a, i) => persons.map((b, j) => (named ? namedAs(a, b) !== undefined : (shared[i]?.[j]?.length ?? 0) > 0)));
  const isTie = (i: number, j: number): boolean => arc[i]?.[j] === true || arc[j]?.[i] === true;

  const minutes = (person: string, group: string): number => {
    const inYear = records.hours.filter((row) => row.date !== null && row.date >= year.from && row.date <= year.until);
    const spent = inYear.filter((row) => row.kind !== 'facilitated');
    const rows = spent.length > 0 ? spent : inYear;
    return sum(rows.filter((row) => row.professional_id === person && row.group_id === group).map((row) => row.hours));
  };
  const strengthOf = (i: number, j: number): number => {
    if (!isTie(i, j)) return 0;
    if (weight === 'none') return 1;
    if (weight === 'attendance') return sharedMeetings[i]?.[j] ?? 0;
    const [a, b] = [persons[i] ?? '', persons[j] ?? ''];
    if (named) {
      const ways = [namedAs(a, b), namedAs(b, a)].filter((row) => row !== undefined);
      return weight === 'hours' ? 0 : sum(ways.map((row) => row.strength ?? 1)) / ways.length;
    }
    const common = shared[i]?.[j] ?? [];
    if (weight === 'count') return common.length;
    if (weight === 'newman') return sum(common.map(({ members }) => 1 / (members.length - 1)));
    return sum(common.map(({ id }) => Math.min(minutes(a, id), minutes(b, id)))) / 60;
  };

  const bare: Record<string, (post: Post) => string | null> = {
    organisation: (post) => (post.organisation === null ? null : boardOf(records, post.organisation)),
    school: (post) => post.organisation,
    sector: (post) => (post.organisation === null ? null : sectorOf(records, post.organisation)),
    function: (post) => post.function,
  };
  // No post has it: it is that of most groups of the person, the first by name of kinds that are even.
  const kindOf = (person: number): string | null => {
    const own = groups.filter(({ members }) => members.includes(persons[person] ?? ''));
    const kinds = own.map(({ id }) => records.groups.find((row) => row.id === id)?.kind ?? '');
    const times = (kind: string): number => kinds.filter((each) => each === kind).length;
    return kinds.toSorted((a, b) => times(b) - times(a) || (a < b ? -1 : 1))[0] ?? null;
  };
  const sharesBy = (of: (post: Post, person: number) => string | null, person: number): Map<string, number> => {
    const id = persons[person] ?? '';
    const inGroups = daysOf(year).filter((day) => groups.some((group) => isIn(id, group.id, day)));
    const days = inGroups.length > 0 ? inGroups : daysOf(year);
    const found = new Map<string, number>();
    for (const day of days) {
      for (const post of held(id, day)) {
        const own = of(post, person);
        if (own !== null && post.share > 0) found.set(own, (found.get(own) ?? 0) + post.share);
      }
    }
    const total = sum(found.values());
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([own, share]) => [own, share / total]));
  };
  const mainOf = (shares: ReadonlyMap<string, number>): string | null => {
    const most = Math.max(0, ...shares.values());
    return [...shares].find(([, share]) => share > most - 1e-9)?.[0] ?? null;
  };
  const dividing = (of: (post: Post, person: number) => string | null) => {
    const shares = persons.map((_, person) => sharesBy(of, person));
    const mains = shares.map(mainOf);
    if (counting === 'by-share') return { of: (person: number, post: Post) => of(post, person), shares };
    return {
      of: (person: number) => mains[person] ?? null,
      shares: mains.map((main): Map<string, number> => (main === null ? new Map() : new Map([[main, 1]]))),
    };
  };
  const nothing = (): null => null;
  const inClass = boundary === 'group-kind' ? (_: Post, person: number): string | null => kindOf(person) : (bare[boundary] ?? nothing);
  const orUnknown = (post: Post, person: number): string => inClass(post, person) ?? 'unknown';
  const cut = dividing(unknown === 'category' ? orUnknown : inClass);
  const organisations = dividing(bare[boundary === 'school' ? 'school' : 'organisation'] ?? nothing);
  const joint = (i: number, j: number): { a: Post; b: Post; share: number }[] => {
    const [one, other] = [persons[i] ?? '', persons[j] ?? ''];
    const days = named ? daysOf(year) : (shared[i]?.[j] ?? []).flatMap(({ id }) => together(one, other, id));
    return days.flatMap((day) =>
      held(one, day).flatMap((a) => held(other, day).map((b) => ({ a, b, share: (a.share * b.share) / days.length }))),
    );
  };
  const posts = persons.flatMap((id, person) => daysOf(year).flatMap((day) => held(id, day).map((post) => ({ person, post }))));
  const lacking =
    persons.some((_, person) => sharesBy(orUnknown, person).has('unknown')) ||
    (boundary === 'sector' && records.organisations.some(({ id }) => sectorOf(records, id) === null));
  const known: Record<string, readonly (string | null)[]> = {
    organisation: records.organisations.map(({ id }) => boardOf(records, id)),
    school: records.organisations.map(({ id }) => id),
    sector: records.organisations.map(({ id }) => sectorOf(records, id)),
    function: [...records.professionals, ...records.appointments].map((row) => row.function),
    'group-kind': records.groups.map(({ kind }) => kind),
  };
  return {
    ...setting,
    persons,
    before: taking(groupsBefore),
    groups,
    groupsBefore,
    arc,
    strength: persons.map((_, i) => persons.map((__, j) => strengthOf(i, j))),
    sharedGroups: shared.map((row) => row.map((list) => list.length)),
    sharedMeetings,
    classOf: cut.of,
    organisationOf: organisations.of,
    joint,
    shares: (person) => cut.shares[person] ?? new Map(),
    organisationShares: (person) => organisations.shares[person] ?? new Map(),
    posts,
    postsOn: held,
    isIn,
    classes: [
      ...[...new Set(known[boundary])].filter((own) => own !== null).sort(),
      ...(unknown === 'category' && lacking ? ['unknown'] : []),
    ],
  };
}
