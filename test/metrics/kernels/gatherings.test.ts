import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatheringsOf } from '../../../src/metrics/kernels/gatherings.ts';
import { buildNetwork, type Network } from '../../../src/network/index.ts';
import { numbered, recordsOf } from '../../networks/records.ts';

type Stint = readonly [person: number, group: number, days: readonly [number, number]];

function networkOf(stints: readonly Stint[], groups = 4): Network {
  return buildNetwork(
    recordsOf({
      groups: Array.from({ length: groups }, (_, group) => ({ id: numbered('g', group), name: 'g', kind: 'plg' })),
      memberships: stints.map(([person, group, days]) => ({
        professional_id: numbered('p', person),
        group_id: numbered('g', group),
        from: Math.min(...days),
        until: Math.max(...days),
      })),
    }),
    { period: { id: 'all', from: 0, until: 9 }, ties: 'shared-groups' },
  );
}

const day = fc.integer({ min: 0, max: 9 });
const stints = fc.array(fc.tuple(fc.nat(7), fc.nat(3), fc.tuple(day, day)), { maxLength: 30, size: 'max' });

/** The sets of a network by the ids of their people. */
function setsOf({ incidence, persons }: Network): string[][] | null {
  const found = gatheringsOf(incidence);
  if (found === null) return null;
  const { offsets, targets } = found.byEvent;
  return Array.from({ length: offsets.length - 1 }, (_, set) =>
    [...targets.subarray(offsets[set], offsets[set + 1])].map((person) => persons[person] ?? ''),
  );
}

describe('people who were all together', () => {
  it('are one set where all met, the event itself', () => {
    const network = networkOf([
      [0, 0, [0, 5]],
      [1, 0, [5, 9]],
      [2, 0, [3, 7]],
    ]);
    expect(gatheringsOf(network.incidence)).toMatchObject({ byEvent: network.incidence.byEvent, byPerson: network.incidence.byPerson });
  });

  it('are those of the fullest day, and who was not there with each of them that they met', () => {
    const network = networkOf([
      ...[0, 1, 2, 3, 4].map((person): Stint => [person, 0, [0, 9]]),
      [5, 0, [0, 3]],
      [6, 0, [5, 9]],
      [7, 0, [5, 9]],
      [8, 0, [6, 7]],
    ]);
    const usual = ['p00', 'p01', 'p02', 'p03', 'p04'];
    expect(setsOf(network)).toEqual([[...usual, 'p06', 'p07', 'p08'], ...usual.map((other) => [other, 'p05'])]);
    expect([...(gatheringsOf(network.incidence)?.sizes ?? [])]).toEqual([9, 9, 9, 9, 9, 9]);
  });

  it('hold every tie of every event exactly once, in any network', () => {
    let parted = 0;
    fc.assert(
      fc.property(stints, (given) => {
        const network = networkOf(given);
        const found = gatheringsOf(network.incidence);
        if (found === null) return;
        if (found.byEvent !== network.incidence.byEvent) parted += 1;
        const weights = new Map<string, { count: number; newman: number }>();
        for (const [set, people] of (setsOf(network) ?? []).entries()) {
          for (const [at, low] of people.entries()) {
            for (const high of people.slice(at + 1)) {
              const key = [low, high].sort().join(' ');
              const { count, newman } = weights.get(key) ?? { count: 0, newman: 0 };
              weights.set(key, { count: count + 1, newman: newman + 1 / ((found.sizes[set] ?? 0) - 1) });
            }
          }
        }
        const { ties, persons } = network;
        const expected = [...ties.low].map((low, tie) => [
          `${persons[low]} ${persons[ties.high[tie] ?? -1]}`,
          { count: ties.count[tie], newman: expect.closeTo(ties.newman[tie] ?? 0, 12) },
        ]);
        expect(new Map([...weights].sort(([a], [b]) => (a < b ? -1 : 1)))).toEqual(new Map(expected as [string, object][]));
        // Both sides say the same.
        for (const [person] of persons.entries()) {
          const own = [...found.byPerson.targets.subarray(found.byPerson.offsets[person], found.byPerson.offsets[person + 1])];
          expect(own).toEqual(
            [...(setsOf(network) ?? []).entries()].filter(([, people]) => people.includes(persons[person] ?? '')).map(([set]) => set),
          );
        }
      }),
      { numRuns: 300, seed: 61 },
    );
    expect(parted).toBeGreaterThan(100);
  });

  it('are left alone where few met: the ties themselves are then fewer', () => {
    const staying = [0, 1, 2].map((person): Stint => [person, 0, [0, 9]]);
    const passing = [3, 4, 5, 6, 7, 8].map((person): Stint => [person, 0, [person, person]]);
    expect(gatheringsOf(networkOf([...staying, ...passing], 1).incidence)).toBeNull();
  });
});
