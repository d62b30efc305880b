import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokeredPairs } from '../../src/evidence/broker-pairs.ts';
import { computeScores } from '../../src/metrics/index.ts';
import { partition, type Network } from '../../src/network/index.ts';
import { karate } from '../networks/index.ts';
import { small } from '../networks/small.ts';
import { anyRecords, networkOf } from '../what-if/records.ts';

const roles = ['coordinator', 'gatekeeper', 'itinerant', 'liaison', 'representative'];

function checkAll(network: Network): number {
  const scores = computeScores([network], { metrics: roles, levels: ['person'], boundaries: ['organisation'], weight: 'none' });
  let pairs = 0;
  for (const { metric, subject, value } of scores) {
    const found = brokeredPairs(network, partition(network, 'organisation'), metric, subject);
    expect([metric, subject, found.reduce((sum, { share }) => sum + share, 0)]).toEqual([metric, subject, expect.closeTo(value ?? 0, 9)]);
    pairs += found.length;
  }
  return pairs;
}

it('names whom a broker connects, both ways where ties have no direction', () => {
  // Cas (b) stands between ann and bob (a) and dee (c).
  const pairs = brokeredPairs(small(), partition(small(), 'organisation'), 'liaison', 'cas');
  expect(pairs.map(({ from, to }) => `${from}–${to}`)).toEqual(['ann–dee', 'bob–dee', 'dee–ann', 'dee–bob']);
  expect(brokeredPairs(small(), partition(small(), 'organisation'), 'degree', 'cas')).toEqual([]);
});

it('adds up to every score, with two employers too, and where ties have a direction', () => {
  let pairs = checkAll(karate());
  fc.assert(
    fc.property(anyRecords, (records) => {
      pairs += checkAll(networkOf(records));
    }),
    { numRuns: 40, seed: 111 },
  );
  expect(pairs).toBeGreaterThan(1000);
});
