import { describe, expect, it } from 'vitest';
import { karate, rounded, valueOf, women } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('average-path-length', () => {
  it.each([{ level: 'network', subject: 'network', expected: 29 / 15 }] as const)(
    'of $level $subject is $expected, as worked out by hand',
    ({ level, subject, expected }) => {
      expect(rounded(valueOf(small(), 'average-path-length', level, subject))).toBe(rounded(expected));
    },
  );

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'average-path-length', level, subject))).toBe(rounded(expected));
  });

  it('of the karate club is the known 2.408200, of Davis’ Southern Women 1 + 14 / 153', () => {
    expect(valueOf(karate(), 'average-path-length', 'network', 'network')).toBeCloseTo(2.40819964349376, 12);
    expect(valueOf(women(), 'average-path-length', 'network', 'network')).toBeCloseTo(1 + 14 / 153, 12);
  });
});
