import { describe, expect, it } from 'vitest';
import { computeScores } from '../../src/metrics/index.ts';
import { rounded } from '../networks/index.ts';
import { twoYears } from '../networks/small.ts';
import { ofRenamedGroup } from './renamed-group.ts';

const of = (level: 'network' | 'group', period: string, subject: string): number | null | undefined =>
  rounded(
    computeScores(twoYears(), { metrics: ['turnover'], levels: [level] }).find(
      (score) => score.period === period && score.subject === subject,
    )?.value,
  );

describe('turnover', () => {
  it.each([
    { level: 'group', subject: 'g1', expected: (1 + 1) / (3 + 3) },
    { level: 'group', subject: 'g2', expected: 0 },
    { level: 'network', subject: 'network', expected: (1 + 2) / (4 + 5) },
  ] as const)('of $level $subject is $expected, as worked out by hand', ({ level, subject, expected }) => {
    expect(of(level, 'second', subject)).toBe(rounded(expected));
  });

  it('is not defined without a period before, nor for a group that had nobody then', () => {
    expect(of('group', 'first', 'g1')).toBeNull();
    expect(of('network', 'first', 'network')).toBeNull();
    expect(of('group', 'second', 'g3')).toBeNull();
  });

  it('goes on with a group that goes on under another id, as worked out by hand', () => {
    expect(ofRenamedGroup('turnover', 'continues')).toBeCloseTo((1 + 1) / (2 + 2), 12);
    // One that splits is a new group.
    expect(ofRenamedGroup('turnover', 'splits')).toBeNull();
  });
});
