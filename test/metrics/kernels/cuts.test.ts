import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreNumbers } from '../../../src/metrics/kernels/cores.ts';
import { cutsOf } from '../../../src/metrics/kernels/cuts.ts';
import { buildNetwork, type Network } from '../../../src/network/index.ts';
import { valueOf } from '../../networks/index.ts';
import { numbered, recordsOf } from '../../networks/records.ts';

const day = fc.integer({ min: 0, max: 9 });
const made = fc
  .array(fc.tuple(fc.nat(8), fc.nat(5), fc.option(fc.tuple(day, day), { freq: 2 })), { maxLength: 20, size: 'max' })
  .map((stints): Network =>
    buildNetwork(
      recordsOf({
        groups: [0, 1, 2, 3, 4, 5].map((group) => ({ id: numbered('g', group), name: 'g', kind: 'plg' })),
        memberships: stints.map(([person, group, days]) => ({
          professional_id: numbered('p', person),
          group_id: numbered('g', group),
          from: days === null ? null : Math.min(...days),
          until: days === null ? null : Math.max(...days),
        })),
      }),
      { period: { id: 'all', from: 0, until: 9 }, ties: 'shared-groups' },
    ),
  );

const alters = (network: Network, person: number): number[] => {
  const { offsets, targets } = network.neighbours;
  return [...targets.subarray(offsets[person], offsets[person + 1])];
};

/** The sizes of the pieces that the people given fall into, by walking from each. */
function piecesAmong(network: Network, people: ReadonlySet<number>): number[] {
  const left = new Set(people);
  const sizes: number[] = [];
  for (const start of people) {
    if (!left.delete(start)) continue;
    const piece = [start];
    for (const person of piece) for (const other of alters(network, person)) if (left.delete(other)) piece.push(other);
    sizes.push(piece.length);
  }
  return sizes.sort((a, b) => a - b);
}

const broken = (sizes: readonly number[]): number => {
  const people = sizes.reduce((sum, size) => sum + size, 0);
  return 1 - sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (people * (people - 1));
};

describe('what breaks without somebody', () => {
  it('is what taking each person out shows, in any network', () => {
    let broke = 0;
    fc.assert(
      fc.property(made, (network) => {
        const all = new Set(network.persons.keys());
        const whole = piecesAmong(network, all);
        expect([...cutsOf(network).pieces].sort((a, b) => a - b)).toEqual(whole);
        for (const person of all) {
          const without = piecesAmong(network, new Set([...all].filter((other) => other !== person)));
          const cuts = without.length > whole.length;
          if (cuts) broke += 1;
          const id = network.persons[person] ?? '';
          expect(valueOf(network, 'articulation-point', 'person', id)).toBe(cuts ? 1 : 0);
          const adds = valueOf(network, 'fragmentation', 'person', id);
          if (all.size < 3) expect(adds).toBeNull();
          else expect(adds).toBeCloseTo(broken(without) - broken(whole), 9);
        }
      }),
      { numRuns: 300, seed: 61 },
    );
    expect(broke).toBeGreaterThan(50);
  });
});

describe('cores', () => {
  it('are what taking away everybody with fewer than k ties leaves, for every k', () => {
    fc.assert(
      fc.property(made, (network) => {
        const slow = network.persons.map(() => 0);
        for (let k = 1; k < network.persons.length; k += 1) {
          let rest = new Set(network.persons.keys());
          for (;;) {
            const among = rest;
            const kept = new Set([...among].filter((person) => alters(network, person).filter((other) => among.has(other)).length >= k));
            if (kept.size === rest.size) break;
            rest = kept;
          }
          for (const person of rest) slow[person] = k;
        }
        expect([...coreNumbers(network)]).toEqual(slow);
      }),
      { numRuns: 300, seed: 67 },
    );
  });
});
