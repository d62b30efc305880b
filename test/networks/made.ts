import fc from 'fast-check';
import type { Records } from '../../src/records/index.ts';
import { recordsOf } from './records.ts';

export const period = { id: 'year', from: 1000, until: 1099 };
export const people = 8;
const organisations = ['a', 'b', 'c'];
const day = fc.integer({ min: 990, max: 1110 });
const stretch = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([one, other]) => (one !== null && other !== null && one > other ? { from: other, until: one } : { from: one, until: other }));

/** Small records of every kind: several stints, several employers at once or in turn, employers that are not known. */
export const made: fc.Arbitrary<Records> = fc
  .record({
    memberships: fc.array(fc.record({ person: fc.nat(people - 1), group: fc.nat(4), when: stretch }), { maxLength: 25 }),
    appointments: fc.array(
      fc.record({ person: fc.nat(people - 1), organisation: fc.nat(2), fte: fc.option(fc.constantFrom(0.2, 0.5, 1)), when: stretch }),
      { maxLength: 8 },
    ),
    homes: fc.array(fc.option(fc.nat(2)), { minLength: people, maxLength: people }),
  })
  .map(({ memberships, appointments, homes }) =>
    recordsOf({
      organisations: organisations.map((id) => ({ id, name: id, kind: 'other', sector: id === 'c' ? 'hbo' : 'po' })),
      professionals: homes.map((home, index) => ({
        id: `p${index}`,
        organisation_id: home === null ? null : (organisations[home] ?? null),
      })),
      groups: [0, 1, 2, 3, 4].map((index) => ({ id: `g${index}`, name: `g${index}`, kind: 'plg' })),
      memberships: memberships.map(({ person, group, when }) => ({ professional_id: `p${person}`, group_id: `g${group}`, ...when })),
      appointments: appointments.map(({ person, organisation, fte, when }) => ({
        professional_id: `p${person}`,
        organisation_id: organisations[organisation] ?? '',
        fte,
        ...when,
      })),
    }),
  );
