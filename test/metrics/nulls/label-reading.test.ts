import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeScores, type Weight } from '../../../src/metrics/index.ts';
import { labelReading } from '../../../src/metrics/nulls/label-reading.ts';
import { buildNetwork, divide, relabelled, type Counting, type Network } from '../../../src/network/index.ts';
import { allTime, numbered, recordsOf } from '../../networks/records.ts';

const employers = ['a', 'b', 'c'];
const day = fc.integer({ min: 0, max: 9 });

/** People in groups, some with dates so that not all met; some without an employer, and some with two at once. */
const networks = fc
  .record({
    seats: fc.array(fc.tuple(fc.nat(7), fc.nat(4), fc.option(fc.tuple(day, day), { freq: 3 })), {
      minLength: 4,
      maxLength: 30,
      size: 'max',
    }),
    homes: fc.array(fc.constantFrom(...employers, null), { minLength: 8, maxLength: 8 }),
    second: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  })
  .map(({ seats, homes, second }) =>
    buildNetwork(
      recordsOf({
        organisations: employers.map((id) => ({ id, name: id, kind: 'other' })),
        professionals: homes.map((organisation_id, index) => ({ id: numbered('p', index), organisation_id })),
        appointments: homes.flatMap((organisation_id, index) =>
          second[index] === true && organisation_id !== null
            ? [organisation_id, 'c'].map((id) => ({ professional_id: numbered('p', index), organisation_id: id, fte: 0.5 }))
            : [],
        ),
        groups: [0, 1, 2, 3, 4].map((index) => ({ id: numbered('g', index), name: 'g', kind: 'plg' })),
        memberships: seats.map(([person, group, days]) => ({
          professional_id: numbered('p', person),
          group_id: numbered('g', group),
          from: days === null ? null : Math.min(...days),
          until: days === null ? null : Math.max(...days),
        })),
      }),
      { period: allTime, ties: 'shared-groups' },
    ),
  );

/** The metric's own function, in a network whose people have traded places. */
function plainly(network: Network, weight: Weight, counting: Counting, as: Int32Array): number | null {
  const options = { metrics: ['ei-index'], levels: ['network'], boundaries: ['organisation'], weight, counting } as const;
  return computeScores([relabelled(network, as)], options)[0]?.value ?? null;
}

describe('the E-I index of the network where people trade places', () => {
  it.each(['newman', 'count', 'none'] as const)('is that of its own function, by weight %s', (weight) => {
    let compared = 0;
    const check = (network: Network, counting: Counting, seed: number): void => {
      const classes = divide(network, 'organisation', { counting });
      const reading = labelReading(network, classes, weight, 'organisation');
      const own = Int32Array.from(network.persons.keys());
      const known = own.filter((person) => (classes.main[person] ?? -1) >= 0);
      const as = own.slice();
      for (const [index, person] of known.entries()) as[person] = known[(index + 1 + seed) % known.length] ?? person;
      if (reading === null) {
        expect(plainly(network, weight, counting, own)).toBeNull();
        return;
      }
      const into = new Float64Array(1);
      for (const places of [own, as]) {
        reading.read({ as: places, seating: null, network, divisions: never }, into, 0, 1);
        expect(into[0]).toBeCloseTo(plainly(network, weight, counting, places) ?? Number.NaN, 9);
        compared += 1;
      }
      expect(reading.observed[0]).toBeCloseTo(plainly(network, weight, counting, own) ?? Number.NaN, 9);
    };
    fc.assert(fc.property(networks, fc.constantFrom<Counting>('binary', 'by-share'), fc.nat(6), check), { numRuns: 60, seed: 29 });
    expect(compared).toBeGreaterThan(60);
  });
});

const never = {
  classes: (): never => {
    throw new Error('nobody asks');
  },
  organisations: (): never => {
    throw new Error('nobody asks');
  },
};
