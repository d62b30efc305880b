import fc from 'fast-check';
import type { Records } from '../../src/records/index.ts';
import { buildNetwork, projectOrganisations, type Network } from '../../src/network/index.ts';
import { numbered, recordsOf } from '../networks/records.ts';

export const period = { id: 'year', from: 0, until: 99 };

export const networkOf = (records: Records): Network => buildNetwork(records, { period, ties: 'shared-groups' });

/** Twelve people of five organisations in up to six groups, some for a part of the time, some with a second employer. */
export const anyRecords: fc.Arbitrary<Records> = fc
  .record({
    seats: fc.uniqueArray(
      fc.record({
        person: fc.nat(11),
        group: fc.nat(5),
        from: fc.option(fc.integer({ min: 0, max: 80 })),
        days: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 4, maxLength: 30, selector: ({ person, group }) => `${person} ${group}` },
    ),
    second: fc.array(fc.record({ person: fc.nat(11), organisation: fc.nat(4) }), { maxLength: 3 }),
  })
  .map(({ seats, second }) =>
    recordsOf({
      organisations: [0, 1, 2, 3, 4].map((index) => ({ id: `o${index}`, name: `o${index}`, kind: 'other' })),
      professionals: Array.from({ length: 12 }, (_, index) => ({
        id: numbered('p', index),
        organisation_id: index === 11 ? null : `o${index % 5}`,
        function: index % 4 === 0 ? 'teacher' : null,
      })),
      appointments: second.flatMap(({ person, organisation }) =>
        [`o${person % 5}`, `o${organisation}`].map((organisation_id) => ({
          professional_id: numbered('p', person),
          organisation_id,
          fte: 0.5,
        })),
      ),
      themes: ['t0', 't1'].map((id) => ({ id, name: id })),
      groups: Array.from({ length: 6 }, (_, index) => ({
        id: `g${index}`,
        name: `g${index}`,
        kind: 'plg',
        theme_id: index < 4 ? `t${index % 2}` : null,
      })),
      memberships: seats.map(({ person, group, from, days }) => ({
        professional_id: numbered('p', person),
        group_id: `g${group}`,
        from,
        until: from === null ? null : from + days,
      })),
    }),
  );

/** `a–b` for every two organisations that met. */
export const linksIn = (network: Network): string[] => {
  const { ids, pairs } = projectOrganisations(network);
  return pairs.map(({ a, b }) => `${ids[a]}–${ids[b]}`);
};
