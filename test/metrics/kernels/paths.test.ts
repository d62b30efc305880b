import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitDistances } from '../../../src/metrics/kernels/bit-distances.ts';
import { hubBetweenness } from '../../../src/metrics/kernels/hub-betweenness.ts';
import { gatheringsOf } from '../../../src/metrics/kernels/gatherings.ts';
import { hubsOf, sharedSeveral } from '../../../src/metrics/kernels/hubs.ts';
import {
  betweennessOf,
  closenessAt,
  distancesOf,
  twoModeBetweenness,
  twoModeDistances,
  type Distances,
} from '../../../src/metrics/kernels/paths.ts';
import { tieBetweenness } from '../../../src/metrics/kernels/tie-betweenness.ts';
import { buildNetwork, weightsOf, type Network } from '../../../src/network/index.ts';
import { workersRunning } from '../../../src/threads/index.ts';
import { allTime, numbered, recordsOf } from '../../networks/records.ts';
import { alone, empty, oneOrganisation, small } from '../../networks/small.ts';
import { slowPaths, type SlowPaths } from './slow-paths.ts';

const weights = ['none', 'newman', 'count', 'hours'] as const;

const day = fc.integer({ min: 0, max: 9 });
const stint = fc.tuple(fc.nat(8), fc.nat(5), fc.option(fc.tuple(day, day), { freq: 8 }), fc.constantFrom(0, 60, 90));
type Stint = readonly [person: number, group: number, days: readonly [number, number] | null, minutes: number];

function networkOf(stints: readonly Stint[]): Network {
  const groups = [...new Set(stints.map(([, group]) => group))];
  return buildNetwork(
    recordsOf({
      groups: groups.map((group) => ({ id: numbered('g', group), name: 'g', kind: 'plg' })),
      memberships: stints.map(([person, group, days]) => ({
        professional_id: numbered('p', person),
        group_id: numbered('g', group),
        from: days === null ? null : Math.min(...days),
        until: days === null ? null : Math.max(...days),
      })),
      hours: stints.map(([person, group, , hours]) => ({
        professional_id: numbered('p', person),
        group_id: numbered('g', group),
        kind: 'spent',
        date: 5,
        hours,
      })),
    }),
    { period: { id: 'all', from: 0, until: 9 }, ties: 'shared-groups' },
  );
}

const dated = fc.array(stint, { maxLength: 30, size: 'max' }).map(networkOf);
const undated = fc
  .array(stint, { maxLength: 34, size: 'max' })
  .map((stints) => networkOf(stints.map(([person, group, , hours]) => [person, group, null, hours])));

/** The lengths of the ties as a matrix, from the projection alone. */
function lengthsOf(network: Network, weight: (typeof weights)[number]): number[][] {
  const values = weightsOf(network, weight);
  const lengths = network.persons.map(() => network.persons.map(() => Number.POSITIVE_INFINITY));
  for (const [tie, low] of network.ties.low.entries()) {
    const high = network.ties.high[tie] ?? -1;
    const value = values[tie] ?? 0;
    for (const [a, b] of [
      [low, high],
      [high, low],
    ] as const) {
      const row = lengths[a];
      if (row !== undefined) row[b] = value > 0 ? 1 / value : Number.POSITIVE_INFINITY;
    }
  }
  return lengths;
}

/** People and groups as the nodes of one matrix. */
function twoModeLengths({ memberships: { byPerson, events }, persons }: Network): number[][] {
  const size = persons.length + events.length;
  const lengths = Array.from({ length: size }, () => Array.from({ length: size }, () => Number.POSITIVE_INFINITY));
  for (const person of persons.keys()) {
    for (const event of byPerson.targets.subarray(byPerson.offsets[person], byPerson.offsets[person + 1])) {
      const [row, column] = [lengths[person], lengths[persons.length + event]];
      if (row !== undefined) row[persons.length + event] = 1;
      if (column !== undefined) column[person] = 1;
    }
  }
  return lengths;
}

function expectClose(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 9);
}

function expectSame(betweenness: Float64Array, { reached, far }: Distances, slow: SlowPaths): void {
  expectClose(betweenness, slow.betweenness);
  expectClose(reached, slow.reached);
  expectClose(far, slow.far);
}

describe('paths between people', () => {
  it.each(weights)('are those of the definition in any dated network, by weight %s', (weight) => {
    let withHoles = 0;
    fc.assert(
      fc.property(dated, (network) => {
        if (gatheringsOf(network.incidence)?.byEvent !== network.incidence.byEvent) withHoles += 1;
        expectSame(betweennessOf(network, weight), distancesOf(network, weight), slowPaths(lengthsOf(network, weight)));
      }),
      { numRuns: 200, seed: 41 },
    );
    expect(withHoles).toBeGreaterThan(50);
  });

  it.each(weights)('are those of the definition where all are in a group at once, by weight %s', (weight) => {
    fc.assert(
      fc.property(undated, (network) => {
        expectSame(betweennessOf(network, weight), distancesOf(network, weight), slowPaths(lengthsOf(network, weight)));
      }),
      { numRuns: 200, seed: 43 },
    );
  });

  it('are the same over groups and over ties', () => {
    fc.assert(
      fc.property(undated, (network) => {
        const hubs = hubsOf(network.incidence, 2);
        const byHubs = hubBetweenness(hubs, sharedSeveral(hubs));
        const byTies = tieBetweenness(network.neighbours);
        const slow = slowPaths(lengthsOf(network, 'none'));
        expectClose(byTies, slow.betweenness);
        expectClose(
          Array.from(hubs.classOf, (own) => (own < 0 ? 0 : (byHubs[own] ?? 0))),
          slow.betweenness,
        );
        const nodes = network.persons.length;
        expectClose(bitDistances(network.neighbours, new Int32Array(nodes).fill(1), nodes), slow.far);
      }),
      { numRuns: 200, seed: 47 },
    );
  });

  it.each([empty, alone, oneOrganisation, small])('are whole in a network to work out by hand: %o', (made) => {
    const network = made();
    expectSame(betweennessOf(network, 'none'), distancesOf(network, 'none'), slowPaths(lengthsOf(network, 'none')));
    expectSame(betweennessOf(network, 'newman'), distancesOf(network, 'newman'), slowPaths(lengthsOf(network, 'newman')));
  });

  it('take no tie of weight zero or below', () => {
    const ties = (strength: number): Network =>
      buildNetwork(
        recordsOf({
          professionals: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
          ties: [
            { from_professional_id: 'a', to_professional_id: 'b', kind: 'advice', strength: 2 },
            { from_professional_id: 'b', to_professional_id: 'c', kind: 'advice', strength },
          ],
        }),
        { period: allTime, ties: 'named:advice' },
      );
    expect([...betweennessOf(ties(1), 'count')]).toEqual([0, 1, 0]);
    for (const strength of [0, -1]) {
      expect([...betweennessOf(ties(strength), 'count')]).toEqual([0, 0, 0]);
      expect(closenessAt(distancesOf(ties(strength), 'count'), 2)).toBe(0);
    }
  });
});

describe('paths between people and groups', () => {
  it('are those of the definition', () => {
    fc.assert(
      fc.property(dated, (network) => {
        const slow = slowPaths(twoModeLengths(network));
        expectSame(twoModeBetweenness(network.memberships), twoModeDistances(network.memberships), slow);
      }),
      { numRuns: 300, seed: 53 },
    );
  });
});

describe('a network that is worth several threads', () => {
  it('gives the same bytes on one thread and on three', () => {
    // 700 people, each in six of 100 groups.
    const one = networkOf(
      Array.from({ length: 4200 }, (_, index): Stint => [Math.floor(index / 6), (index * 7 + (index % 6) * (index % 13)) % 100, null, 0]),
    );
    // What was found is known by the network: another, made of the same parts, is searched anew.
    const three = { ...one, memberships: { ...one.memberships } };
    const all = (of: Network, threads: number): (Float64Array | Int32Array)[] => [
      betweennessOf(of, 'none', { threads }),
      distancesOf(of, 'none', { threads }).far,
      twoModeBetweenness(of.memberships, { threads }),
      twoModeDistances(of.memberships, { threads }).far,
    ];
    const single = all(one, 1);
    expect(workersRunning()).toBe(0);
    const together = all(three, 3);
    expect(workersRunning()).toBe(2);
    expect(together).toEqual(single);
  });
});
