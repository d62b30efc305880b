import { describe, expect, it } from 'vitest';
import { computeScores } from '../../src/metrics/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { rounded } from '../networks/index.ts';
import { recordsOf } from '../networks/records.ts';
import { twoYears } from '../networks/small.ts';

const of = (level: 'network' | 'group', period: string, subject: string): number | null | undefined =>
  rounded(
    computeScores(twoYears(), { metrics: ['continuity'], levels: [level] }).find(
      (score) => score.period === period && score.subject === subject,
    )?.value,
  );

describe('continuity', () => {
  it.each([
    { level: 'group', subject: 'g1', expected: 2 / 4 },
    { level: 'group', subject: 'g2', expected: 1 },
    { level: 'network', subject: 'network', expected: 3 / 6 },
  ] as const)('of $level $subject is $expected, as worked out by hand', ({ level, subject, expected }) => {
    expect(of(level, 'second', subject)).toBe(rounded(expected));
  });

  it('is not defined without a period before, nor for a group that had nobody then', () => {
    expect(of('group', 'first', 'g1')).toBeNull();
    expect(of('network', 'first', 'network')).toBeNull();
    expect(of('group', 'second', 'g3')).toBeNull();
  });

  it('goes on with a group that goes on under another id, as worked out by hand', () => {
    // old: ann bob, then new: bob cas. One that splits is a new group.
    const of = (kind: 'continues' | 'splits'): number | null | undefined => {
      const records = recordsOf({
        professionals: ['ann', 'bob', 'cas'].map((id) => ({ id })),
        groups: ['new', 'old'].map((id) => ({ id, name: id, kind: 'plg' })),
        memberships: [
          ...['ann', 'bob'].map((professional_id) => ({ professional_id, group_id: 'old', from: 0, until: 99 })),
          ...['bob', 'cas'].map((professional_id) => ({ professional_id, group_id: 'new', from: 100, until: 199 })),
        ],
        lineage: [{ from_group_id: 'old', to_group_id: 'new', kind }],
      });
      const years = [0, 100].map((from) =>
        buildNetwork(records, { period: { id: `${from}`, from, until: from + 99 }, ties: 'shared-groups' }),
      );
      return computeScores(years, { metrics: ['continuity'], levels: ['group'] }).find(
        ({ period, subject }) => period === '100' && subject === 'new',
      )?.value;
    };
    expect(of('continues')).toBeCloseTo(1 / 3, 12);
    expect(of('splits')).toBeNull();
  });
});
