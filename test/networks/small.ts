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
