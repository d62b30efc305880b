import { describe, expect, it } from 'vitest';
import { computeScores, estimateWords, type Estimate, type ScoreOptions } from '../../../src/metrics/index.ts';
import { meanBound } from '../../../src/metrics/kernels/source-samples.ts';
import { buildNetwork, streamOf, type Network } from '../../../src/network/index.ts';
import { workersRunning } from '../../../src/threads/index.ts';
import { allTime, recordsOf } from '../../networks/records.ts';

/** One large piece of 2,600 people, some in one group only, some pairs in several; and a small piece. */
function made(seed: number, named = false): Network {
  const stream = streamOf(seed, 'made');
  const seats = Array.from({ length: 6500 }, (_, index) => {
    const person = index < 2600 ? index : stream.below(2600);
    const group = (Math.floor(person / 9) + stream.below(index % 5 === 0 ? 300 : 4)) % 300;
    return { person, group };
  });
  const memberships = [
    ...seats.map(({ person, group }) => ({ professional_id: `p${person + 10_000}`, group_id: `g${group + 1000}` })),
    ...[0, 1, 2, 3].map((index) => ({ professional_id: `q${index}`, group_id: index < 2 ? 'x1' : 'x2' })),
    { professional_id: 'q0', group_id: 'x2' },
  ];
  const groups = [...new Set(memberships.map((row) => row.group_id))].map((id) => ({ id, name: id, kind: 'plg' }));
  if (!named) return buildNetwork(recordsOf({ groups, memberships }), { period: allTime, ties: 'shared-groups' });
  const people = Array.from({ length: 2600 }, (_, index) => ({ id: `p${index + 10_000}` }));
  const ties = seats.flatMap(({ person, group }) => {
    const other = (person + 1 + group) % 2600;
    const ends = { from_professional_id: `p${person + 10_000}`, to_professional_id: `p${other + 10_000}` };
    return [{ ...ends, kind: 'advice', strength: 1 + (group % 3) }];
  });
  return buildNetwork(recordsOf({ professionals: people, ties }), { period: allTime, ties: 'named:advice' });
}

// What was found is known by the network: so it is found once for all tests.
const networks = new Map<number, Network>();
function grouped(seed: number): Network {
  const found = networks.get(seed) ?? made(seed);
  networks.set(seed, found);
  return found;
}

const metrics = ['betweenness', 'closeness', 'average-path-length', 'two-mode-closeness', 'two-mode-betweenness'];

function scoresOf(network: Network, options: ScoreOptions) {
  const told: Estimate[] = [];
  const scores = computeScores([network], { metrics, boundaries: [], onEstimate: (estimate) => told.push(estimate), ...options });
  return { told, scores };
}

describe('what is estimated along the shortest paths of all pairs', () => {
  it.each([
    { weight: 'none', seed: 1, ties: 'groups' },
    { weight: 'newman', seed: 2, ties: 'groups' },
    { weight: 'count', seed: 4, ties: 'named ties' },
  ] as const)('lies within the bound beside it, by weight $weight in a network of $ties', ({ weight, seed, ties }) => {
    const network = ties === 'groups' ? grouped(seed) : made(seed, true);
    const { told, scores } = scoresOf(network, { weight, sampling: { epsilon: 0.1, delta: 0.1 }, seed });
    const exact = scoresOf(network, { weight, sampling: null }).scores;
    expect(scores).toHaveLength(exact.length);
    const estimated = new Map<string, number>();
    const outside: unknown[] = [];
    for (const [index, score] of scores.entries()) {
      const { metric, value, bound } = score;
      const whole = exact[index];
      if (bound !== null) estimated.set(metric, (estimated.get(metric) ?? 0) + 1);
      const off =
        value === null || whole?.value === null
          ? value === whole?.value
            ? 0
            : Number.NaN
          : Math.abs(value - (whole?.value ?? Number.NaN));
      if (!(off <= (bound ?? 0) + 1e-9) || whole?.bound !== null || whole.subject !== score.subject) outside.push([score, whole]);
    }
    expect(outside).toEqual([]);
    // Those that were estimated say so, and a bound that is none would be no bound: most of them are near.
    expect(new Set(told.map(({ metric }) => metric))).toEqual(new Set(estimated.keys()));
    expect(estimated.get('closeness')).toBeGreaterThan(2000);
    expect(estimated.get('betweenness')).toBeGreaterThan(1000);
    expect(estimated.get('average-path-length')).toBe(1);
    if (ties === 'groups') expect(estimated.get('two-mode-closeness')).toBeGreaterThan(2600);
    expect(scores.filter(({ metric, bound, value }) => metric === 'closeness' && (bound ?? 0) > (value ?? 0) / 2)).toEqual([]);
    for (const { samples, epsilon, delta } of told) expect([samples > 200, epsilon, delta]).toEqual([true, 0.1, 0.1]);
  });

  it('is exact in a small piece, and where so much would be drawn that all is as well searched', () => {
    const { scores } = scoresOf(grouped(2), { weight: 'newman', sampling: { epsilon: 0.1, delta: 0.1 }, seed: 2 });
    const small = scores.filter(({ subject }) => subject.startsWith('q') || subject.startsWith('x'));
    expect(small.length).toBeGreaterThan(10);
    for (const { bound } of small.filter(({ metric }) => metric !== 'two-mode-closeness')) expect(bound).toBeNull();
    const near = scoresOf(grouped(1), { metrics: ['closeness'], weight: 'none', sampling: { epsilon: 0.0001, delta: 0.1 } });
    expect(near.told).toEqual([]);
    const exact = scoresOf(grouped(1), { metrics: ['closeness'], weight: 'none', sampling: null });
    expect(JSON.stringify(near.scores) === JSON.stringify(exact.scores)).toBe(true);
  });

  it('is the same for the same seed, on one thread and on three, and another for another seed', () => {
    const asked = { metrics: ['betweenness', 'closeness'], weight: 'newman', sampling: { epsilon: 0.1, delta: 0.1 } } as const;
    const draw = (seed: number, threads: number): string => {
      const { told, scores } = scoresOf(made(2), { ...asked, seed, threads });
      expect(told.map(({ metric }) => metric)).toEqual(asked.metrics);
      return JSON.stringify(scores);
    };
    const one = draw(1, 1);
    const before = workersRunning();
    expect(draw(1, 3) === one).toBe(true);
    expect(workersRunning()).toBeGreaterThanOrEqual(Math.max(2, before));
    expect(draw(2, 1) === one).toBe(false);
  });

  it('says how it was done, in both languages', () => {
    const words = estimateWords({
      metric: 'closeness',
      period: '2021',
      method: 'sources',
      samples: 4096,
      epsilon: 0.005,
      delta: 0.1,
      seed: 7,
    });
    expect(words.nl).toContain('4.096 willekeurig getrokken plaatsen');
    expect(words.nl).toContain('kans 0,9');
    expect(words.en).toContain('4,096 places');
    expect(words.en).toContain('seed 7');
  });
});

describe('how far a mean of draws may lie from the true one', () => {
  it('is the empirical Bernstein bound of Maurer & Pontil', () => {
    // Ten draws of 0 and ten of 1, one value, ten rounds: ln(4 · 10 / 0.1).
    const log = Math.log(400);
    const variance = (10 - 100 / 20) / 19;
    expect(meanBound(10, 10, 20, 1, 1, { delta: 0.1 })).toBeCloseTo(Math.sqrt((2 * variance * log) / 20) + (7 * log) / (3 * 19), 12);
  });
});
