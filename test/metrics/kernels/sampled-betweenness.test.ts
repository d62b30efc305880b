import { describe, expect, it } from 'vitest';
import { hubBetweenness } from '../../../src/metrics/kernels/hub-betweenness.ts';
import { hubsOf, sharedSeveral, type Hubs } from '../../../src/metrics/kernels/hubs.ts';
import { sampledBetweenness, samplesFor } from '../../../src/metrics/kernels/sampled-betweenness.ts';
import { buildNetwork, streamOf, type Network } from '../../../src/network/index.ts';
import { allTime, recordsOf } from '../../networks/records.ts';

/** People near each other in number share groups; some are in one only, some pairs in several, and two parts are apart. */
function made(seed: number): Network {
  const stream = streamOf(seed, 'made');
  const memberships = Array.from({ length: 260 }, (_, index) => {
    const person = stream.below(120);
    const group = (Math.floor(person / 6) + stream.below(4)) % 40;
    return { professional_id: `p${person + 1000}`, group_id: index % 9 === 0 && person < 20 ? 'apart' : `g${group + 100}` };
  });
  const groups = [...new Set(memberships.map((row) => row.group_id))].map((id) => ({ id, name: id, kind: 'plg' }));
  return buildNetwork(recordsOf({ groups, memberships }), { period: allTime, ties: 'shared-groups' });
}

const exact = (hubs: Hubs): number[] => {
  const values = hubBetweenness(hubs, sharedSeveral(hubs));
  const persons = hubs.classOf.length;
  return Array.from(hubs.classOf, (own) => (own < 0 ? 0 : (values[own] ?? 0)) / ((persons * (persons - 1)) / 2));
};

const farthest = (found: ArrayLike<number>, expected: readonly number[]): number =>
  expected.reduce((most, value, person) => Math.max(most, Math.abs((found[person] ?? Number.NaN) - value)), 0);

describe('betweenness from paths drawn at random', () => {
  it('lies within its bound, in every one of twenty networks', () => {
    const bound = { epsilon: 0.03, delta: 0.1 };
    for (let seed = 1; seed <= 20; seed += 1) {
      const hubs = hubsOf(made(seed).incidence, 2);
      const found = sampledBetweenness(hubs, sharedSeveral(hubs), bound, seed);
      expect(farthest(found, exact(hubs))).toBeLessThan(bound.epsilon);
    }
  });

  it('comes to the exact values, and to no others, as more paths are drawn', () => {
    const hubs = hubsOf(made(3).incidence, 2);
    const expected = exact(hubs);
    const found = sampledBetweenness(hubs, sharedSeveral(hubs), { epsilon: 0.0025, delta: 0.1 }, 5);
    // Half a million draws: their standard error is below .0007.
    expect(farthest(found, expected)).toBeLessThan(0.0025);
    expect(Math.max(...expected)).toBeGreaterThan(0.05);
    for (const [person, value] of expected.entries()) if (value === 0) expect(found[person]).toBe(0);
  });

  it('is the same for the same seed, and another for another', () => {
    const hubs = hubsOf(made(1).incidence, 2);
    const draw = (seed: number): Float64Array => sampledBetweenness(hubs, sharedSeveral(hubs), { epsilon: 0.05, delta: 0.1 }, seed);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('draws as many paths as the bound asks for', () => {
    // (0.5 / 0.0001) · (⌊log₂ 8⌋ + 1 + ln 10)
    expect(samplesFor({ epsilon: 0.01, delta: 0.1 }, 10)).toBe(Math.ceil(5000 * (4 + Math.log(10))));
    expect(samplesFor({ epsilon: 0.01, delta: 0.1 }, 2)).toBe(Math.ceil(5000 * (1 + Math.log(10))));
  });
});
