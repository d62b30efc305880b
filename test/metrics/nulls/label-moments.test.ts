import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameClass } from '../../../src/metrics/kernels/same-class.ts';
import { labelMoments } from '../../../src/metrics/nulls/label-moments.ts';
import { partition, weightsOf, type Network, type Partition } from '../../../src/network/index.ts';
import { buildNetwork } from '../../../src/network/index.ts';
import { karate } from '../../networks/index.ts';
import { allTime, numbered, recordsOf } from '../../networks/records.ts';

const permutations = (items: readonly number[]): number[][] =>
  items.length === 0 ? [[]] : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

/** The index under every order of the people whose class is known: mean and deviation, by counting all of them. */
function byCounting(network: Network, classes: Partition, weights: Float64Array): { expected: number; sd: number } {
  const known = [...classes.main.keys()].filter((person) => (classes.main[person] ?? -1) >= 0);
  const ties = [...network.ties.low.keys()].flatMap((tie) => {
    const [a, b] = [known.indexOf(network.ties.low[tie] ?? -1), known.indexOf(network.ties.high[tie] ?? -1)];
    return a < 0 || b < 0 ? [] : [{ a, b, weight: weights[tie] ?? 0 }];
  });
  const total = ties.reduce((sum, { weight }) => sum + weight, 0);
  const values = permutations(known).map((order) => {
    const within = ties.reduce((sum, { a, b, weight }) => sum + weight * sameClass(classes, order[a] ?? -1, order[b] ?? -1), 0);
    return 1 - (2 * within) / total;
  });
  const expected = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { expected, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - expected) ** 2, 0) / values.length) };
}

it('is the mean and the deviation over every order of the people, also of those with two employers', () => {
  const given = fc.record({
    homes: fc.array(fc.option(fc.nat(2), { freq: 5 }), { minLength: 6, maxLength: 6 }),
    second: fc.array(fc.record({ person: fc.nat(5), organisation: fc.nat(2), fte: fc.constantFrom(0.3, 1) }), { maxLength: 5 }),
    seats: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(3)), { minLength: 5, maxLength: 16, selector: (each) => each.join(' ') }),
  });
  let compared = 0;
  fc.assert(
    fc.property(given, fc.constantFrom('newman', 'count', 'none'), ({ homes, second, seats }, weight) => {
      const network = buildNetwork(
        recordsOf({
          organisations: [0, 1, 2].map((index) => ({ id: `o${index}`, name: 'o', kind: 'other' })),
          professionals: homes.map((home, index) => ({ id: numbered('p', index), organisation_id: home === null ? null : `o${home}` })),
          appointments: second.map(({ person, organisation, fte }) => ({
            professional_id: numbered('p', person),
            organisation_id: `o${organisation}`,
            fte,
          })),
          groups: [0, 1, 2, 3].map((index) => ({ id: `g${index}`, name: 'g', kind: 'plg' })),
          memberships: seats.map(([person, group]) => ({ professional_id: numbered('p', person), group_id: `g${group}` })),
        }),
        { period: allTime, ties: 'shared-groups' },
      );
      const classes = partition(network, 'organisation');
      const weights = weightsOf(network, weight);
      const exact = labelMoments(network, classes, weights);
      if (exact === null || exact.sd === null) return;
      const counted = byCounting(network, classes, weights);
      expect(exact.expected).toBeCloseTo(counted.expected, 9);
      expect(exact.sd ** 2).toBeCloseTo(counted.sd ** 2, 9);
      compared += 1;
    }),
    { numRuns: 60, seed: 11 },
  );
  expect(compared).toBeGreaterThan(30);
});

it('gives the karate club 1 − 2 Σ n(n − 1) / (N(N − 1)), with both clubs of seventeen', () => {
  const network = karate();
  const exact = labelMoments(network, partition(network, 'organisation'), weightsOf(network, 'none'));
  expect(exact?.expected).toBeCloseTo(0.030303, 6);
});
