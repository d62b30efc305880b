import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeScores, type Weight } from '../../src/metrics/index.ts';
import { buildNetwork, toGraph, type Network } from '../../src/network/index.ts';
import { allTime, numbered, recordsOf } from './records.ts';

const made = fc
  .uniqueArray(fc.tuple(fc.nat(7), fc.nat(4)), { maxLength: 22, selector: ([person, group]) => `${person} ${group}` })
  .map((memberships) =>
    buildNetwork(
      recordsOf({
        groups: [0, 1, 2, 3, 4].map((index) => ({ id: numbered('g', index), name: 'g', kind: 'plg' })),
        memberships: memberships.map(([person, group]) => ({ professional_id: numbered('p', person), group_id: numbered('g', group) })),
      }),
      { period: allTime, ties: 'shared-groups' },
    ),
  );

/** The weights of the ties as a square matrix: nothing but the graph that leaves for others. */
function matrixOf(network: Network, weight: 'none' | 'newman'): number[][] {
  const graph = toGraph(network);
  return network.persons.map((a) =>
    network.persons.map((b) => {
      if (a === b || !graph.hasEdge(a, b)) return 0;
      return weight === 'none' ? 1 : Number(graph.getEdgeAttribute(a, b, 'newman'));
    }),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const at = (matrix: readonly (readonly number[])[], row: number, column: number): number => matrix[row]?.[column] ?? 0;

const slow: Record<string, (w: number[][], weight: Weight) => (number | null)[]> = {
  constraint: (w) =>
    w.map((own, i) => {
      if (sum(own) === 0) return null;
      const p = (a: number, b: number): number => at(w, a, b) / sum(w[a] ?? []);
      return sum(
        own.map((tie, j) =>
          tie === 0 ? 0 : (p(i, j) + sum(own.map((_, q) => (q === i || q === j || at(w, q, j) === 0 ? 0 : p(i, q) * p(q, j))))) ** 2,
        ),
      );
    }),
  'effective-size': (w) =>
    w.map((own, i) => {
      if (sum(own) === 0) return null;
      const p = (q: number): number => at(w, i, q) / sum(own);
      const m = (j: number, q: number): number => at(w, j, q) / Math.max(...(w[j] ?? []));
      return sum(own.map((tie, j) => (tie === 0 ? 0 : 1 - sum(own.map((_, q) => (q === i || q === j ? 0 : p(q) * m(j, q)))))));
    }),
  closeness: (w) => {
    const d = w.map((own, i) => own.map((tie, j) => (i === j ? 0 : tie === 0 ? Number.POSITIVE_INFINITY : 1 / tie)));
    for (const k of w.keys())
      for (const from of d) for (const to of w.keys()) from[to] = Math.min(from[to] ?? 0, (from[k] ?? 0) + at(d, k, to));
    return d.map((from) => {
      const near = from.filter((length) => length > 0 && Number.isFinite(length));
      if (w.length < 2) return null;
      return near.length === 0 ? 0 : (near.length / (w.length - 1)) * (near.length / sum(near));
    });
  },
  strength: (w) => w.map(sum),
};

describe.each(Object.keys(slow))('%s, whatever the network,', (metric) => {
  it.each(['none', 'newman'] as const)('agrees with its definition on a matrix, with weight %s', (weight) => {
    fc.assert(
      fc.property(made, (network) => {
        const expected = slow[metric]?.(matrixOf(network, weight), weight) ?? [];
        const found = computeScores([network], { metrics: [metric], levels: ['person'], weight });
        expect(found).toHaveLength(expected.length);
        for (const [person, value] of expected.entries()) {
          if (value === null) expect(found[person]?.value).toBeNull();
          else expect(found[person]?.value).toBeCloseTo(value, 9);
        }
      }),
      { numRuns: 80, seed: 31 },
    );
  });
});
