import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeScores } from '../../src/metrics/index.ts';
import { buildNetwork, type Network } from '../../src/network/index.ts';
import { karate } from '../networks/index.ts';
import { allTime, numbered, recordsOfTies } from '../networks/records.ts';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('communities', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: 2 },
    { level: 'person', subject: 'ann', options: {}, expected: 1 },
    { level: 'person', subject: 'cas', options: {}, expected: 1 },
    { level: 'person', subject: 'eva', options: {}, expected: 2 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'communities', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: 0 },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 1 },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'communities', level, subject))).toBe(rounded(expected));
  });

  it('of the karate club reach the highest modularity there is, .4198 (Brandes et al. 2008), or another seed one near it', () => {
    const of = (seed: number) => valueOf(karate(), 'modularity', 'network', 'network', { bare: true, seed });
    expect(of(1)).toBeCloseTo(0.41979, 6);
    expect(valueOf(karate(), 'communities', 'network', 'network', { seed: 1 })).toBe(4);
    for (const seed of [2, 3, 4]) expect(of(seed)).toBeGreaterThan(0.415);
  });

  it('are the same for the same people under other ids, where no two people are each other’s mirror image', () => {
    const size = 12;
    const ties = fc.uniqueArray(
      fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a < b),
      { minLength: 14, maxLength: 24, selector: ([a, b]) => `${a} ${b}` },
    );
    const build = (edges: readonly (readonly [number, number])[]): Network =>
      buildNetwork(
        recordsOfTies(
          edges,
          Array.from({ length: size }, () => 'a'),
        ),
        { period: allTime, ties: 'named:collaboration' },
      );
    const of = (network: Network): ReadonlyMap<string, number | null> =>
      new Map(
        computeScores([network], { metrics: ['communities'], levels: ['person'], weight: 'none' }).map(({ subject, value }) => [
          subject,
          value,
        ]),
      );
    let compared = 0;
    fc.assert(
      fc.property(ties, fc.shuffledSubarray([...Array(size).keys()], { minLength: size }), (edges, other) => {
        if (!isRigid(edges, size)) return;
        compared += 1;
        const own = of(build(edges));
        const renamed = of(build(edges.map(([a, b]) => [other[a] ?? 0, other[b] ?? 0])));
        for (const [id, community] of own) expect(renamed.get(numbered('p', other[Number(id.slice(1))] ?? 0))).toBe(community);
      }),
      { numRuns: 200, seed: 5 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

/** Can everybody be told apart by their place in the ties alone? */
function isRigid(edges: readonly (readonly [number, number])[], size: number): boolean {
  let colours = Array.from({ length: size }, () => '');
  for (let round = 0; round < 4; round += 1) {
    const next = colours.map((own, node) => {
      const near = edges.flatMap(([a, b]) => (a === node ? [colours[b]] : b === node ? [colours[a]] : []));
      return JSON.stringify([own, near.sort((a, b) => (a ?? '').localeCompare(b ?? ''))]);
    });
    const names = [...new Set(next)].sort();
    colours = next.map((colour) => String(names.indexOf(colour)));
  }
  return new Set(colours).size === size;
}
