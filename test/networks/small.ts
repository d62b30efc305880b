import { buildNetwork, type Network } from '../../src/network/index.ts';
import { allTime, recordsOf, recordsOfTies } from './records.ts';

/**
 * A network to work out by hand.
 *
 *     groups   g1: ann bob cas · g2: cas dee · g3: dee eva · g4: ann gus · fay is in none
 *     ties     gus – ann, ann – bob, ann – cas, bob – cas, cas – dee, dee – eva
 *     boards   a: ann (at its school a1), bob, gus · b: cas · c: dee · eva's employer is not known
 *     sectors  a: po (its school takes it over) · b: mbo · c: hbo
 */
export const smallRecords = recordsOf({
  organisations: [
    { id: 'a', name: 'Board A', kind: 'school-board', sector: 'po', municipality: 'Oost' },
    { id: 'a1', name: 'School A1', kind: 'school', parent_id: 'a' },
    { id: 'b', name: 'College B', kind: 'vocational-college', sector: 'mbo', municipality: 'West' },
    { id: 'c', name: 'Academy C', kind: 'teacher-education', sector: 'hbo', municipality: 'West' },
  ],
  professionals: [
    { id: 'ann', organisation_id: 'a1', function: 'teacher' },
    { id: 'bob', organisation_id: 'a', function: 'board-member' },
    { id: 'cas', organisation_id: 'b', function: 'teacher' },
    { id: 'dee', organisation_id: 'c', function: 'researcher' },
    { id: 'eva' },
    { id: 'fay', organisation_id: 'b' },
    { id: 'gus', organisation_id: 'a', function: 'teacher' },
  ],
  groups: ['g1', 'g2', 'g3', 'g4'].map((id) => ({ id, name: id, kind: 'plg' })),
  memberships: Object.entries({ g1: ['ann', 'bob', 'cas'], g2: ['cas', 'dee'], g3: ['dee', 'eva'], g4: ['ann', 'gus'] }).flatMap(
    ([group_id, people]) => people.map((professional_id) => ({ professional_id, group_id })),
  ),
});

export const small = (): Network => buildNetwork(smallRecords, { period: allTime, ties: 'shared-groups' });

/** Nothing at all. */
export const empty = (): Network => buildNetwork(recordsOf({}), { period: allTime, ties: 'shared-groups' });

/** One person, alone in a group. */
export const alone = (): Network =>
  buildNetwork(
    recordsOf({
      organisations: [{ id: 'a', name: 'A', kind: 'other' }],
      professionals: [{ id: 'ann', organisation_id: 'a' }],
      groups: [{ id: 'g1', name: 'g1', kind: 'plg' }],
      memberships: [{ professional_id: 'ann', group_id: 'g1' }],
    }),
    { period: allTime, ties: 'shared-groups' },
  );

/** Everybody of one organisation, in one group. */
export const oneOrganisation = (): Network =>
  buildNetwork(
    recordsOf({
      organisations: [{ id: 'a', name: 'A', kind: 'other', sector: 'po' }],
      professionals: ['ann', 'bob', 'cas'].map((id) => ({ id, organisation_id: 'a' })),
      groups: [{ id: 'g1', name: 'g1', kind: 'plg' }],
      memberships: ['ann', 'bob', 'cas'].map((professional_id) => ({ professional_id, group_id: 'g1' })),
    }),
    { period: allTime, ties: 'shared-groups' },
  );

/** Three people in a row, i – v – j, of the classes given; without direction, or each naming the next. */
export const row = (classes: readonly [string, string, string], bothWays = true): Network =>
  buildNetwork(
    recordsOfTies(
      [
        [0, 1],
        [1, 2],
      ],
      classes,
      bothWays,
    ),
    { period: allTime, ties: 'named:collaboration' },
  );

/**
 * The same network, with what people did.
 *
 *     hours     g1: ann 10, bob 5 (paid by b), cas 2 · g2: cas 1, dee 4 · g3: eva 1½ · facilitated hours do not count
 *     products  q1 of g1, without a date · q2 of g2 · q3 of g3; q1 is used at c and at a's school, q2 at that school and at c
 *     meetings  m1: ann bob cas · m2: ann bob
 */
export const busy = (): Network => buildNetwork(busyRecords, { period: allTime, ties: 'shared-groups' });

const hour = (professional_id: string, group_id: string, hours: number, rest: { kind?: 'facilitated'; employer_id?: string } = {}) => ({
  professional_id,
  group_id,
  hours: hours * 60,
  date: 18_000,
  ...rest,
});

export const busyRecords = recordsOf({
  organisations: smallRecords.organisations,
  professionals: smallRecords.professionals,
  groups: smallRecords.groups,
  memberships: smallRecords.memberships,
  hours: [
    hour('ann', 'g1', 10),
    hour('ann', 'g1', 100, { kind: 'facilitated' }),
    hour('bob', 'g1', 5, { employer_id: 'b' }),
    hour('cas', 'g1', 2),
    hour('cas', 'g2', 1),
    hour('dee', 'g2', 4),
    hour('eva', 'g3', 1.5),
  ],
  products: [
    { id: 'q1', title: 'Q1', group_id: 'g1' },
    { id: 'q2', title: 'Q2', group_id: 'g2', date: 18_010 },
    { id: 'q3', title: 'Q3', group_id: 'g3', date: 18_020 },
  ],
  product_uses: [
    { product_id: 'q1', organisation_id: 'c', context: 'classroom' },
    { product_id: 'q1', organisation_id: 'a1' },
    { product_id: 'q2', organisation_id: 'a1', context: 'teacher-education' },
    { product_id: 'q2', organisation_id: 'c', context: 'classroom' },
  ],
  meetings: ['m1', 'm2'].map((id) => ({ id, title: id, group_id: 'g1', date: 18_005 })),
  attendance: Object.entries({ m1: ['ann', 'bob', 'cas'], m2: ['ann', 'bob'] }).flatMap(([meeting_id, people]) =>
    people.map((professional_id) => ({ meeting_id, professional_id })),
  ),
});

/**
 * Two years, one after the other.
 *
 *     first   g1: ann bob cas · g2: dee
 *     second  g1: ann bob eva · g2: dee · g3: fay
 */
export const twoYears = (): Network[] => {
  const years = { first: { from: 1000, until: 1099 }, second: { from: 1100, until: 1199 } };
  const members = {
    first: { g1: ['ann', 'bob', 'cas'], g2: ['dee'] },
    second: { g1: ['ann', 'bob', 'eva'], g2: ['dee'], g3: ['fay'] },
  };
  const records = recordsOf({
    professionals: ['ann', 'bob', 'cas', 'dee', 'eva', 'fay'].map((id) => ({ id })),
    groups: ['g1', 'g2', 'g3'].map((id) => ({ id, name: id, kind: 'plg' })),
    memberships: (['first', 'second'] as const).flatMap((year) =>
      Object.entries(members[year]).flatMap(([group_id, people]) =>
        people.map((professional_id) => ({ professional_id, group_id, ...years[year] })),
      ),
    ),
  });
  return Object.entries(years).map(([id, days]) => buildNetwork(records, { period: { id, ...days }, ties: 'shared-groups' }));
};
