import { describe, expect, it } from 'vitest';
import { computeGroupRanges, computeScores } from '../../src/metrics/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { karate, karateRecords } from '../networks/index.ts';
import { allTime } from '../networks/records.ts';
import { small, smallRecords } from '../networks/small.ts';

const options = { boundaries: ['organisation'] as const, metrics: ['ei-index', 'assortativity'], weight: 'none' as const };

describe('each group left out in turn', () => {
  it('says how far the E-I index of the small network hangs on one group', () => {
    // Ties by board: ann–gus and ann–bob within a; ann–cas, bob–cas and cas–dee across; eva's employer is unknown.
    const range = computeGroupRanges(smallRecords, [small()], options).find(({ metric }) => metric === 'ei-index');
    expect(range).toEqual({
      metric: 'ei-index',
      boundary: 'organisation',
      period: 'all',
      value: (3 - 2) / 5,
      // Without g1: cas–dee across, ann–gus within. Without g4: three across, one within.
      low: 0,
      lowWithout: 'g1',
      high: (3 - 1) / 4,
      highWithout: 'g4',
      groups: 4,
      undefinedWithout: [],
    });
  });

  it('gives what a fresh build without the group gives, and names the groups without which nothing is left to measure', () => {
    const records = {
      ...smallRecords,
      memberships: smallRecords.memberships.filter(({ group_id }) => group_id === 'g1' || group_id === 'g3'),
    };
    const network = buildNetwork(records, { period: allTime, ties: 'shared-groups' });
    const [ranges] = [computeGroupRanges(records, [network], { ...options, metrics: ['ei-index'] })];
    expect(ranges[0]?.undefinedWithout).toEqual(['g1']);
    const rest = buildNetwork(
      { ...records, memberships: records.memberships.filter(({ group_id }) => group_id !== 'g3') },
      { period: allTime, ties: 'shared-groups' },
    );
    const [score] = computeScores([rest], { ...options, metrics: ['ei-index'], levels: ['network'] });
    expect([ranges[0]?.low, ranges[0]?.high]).toEqual([score?.value, score?.value]);
  });

  it('is nothing where ties were named: no group made them', () => {
    expect(computeGroupRanges(karateRecords, [karate()], options)).toEqual([]);
  });
});
