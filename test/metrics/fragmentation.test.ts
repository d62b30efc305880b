import { describe, expect, it } from 'vitest';
import { karate, rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('fragmentation', () => {
  it.each([
    { level: 'network', subject: 'network', expected: 0 },
    { level: 'person', subject: 'ann', expected: 0.4 },
    { level: 'person', subject: 'bob', expected: 0 },
    { level: 'person', subject: 'cas', expected: 0.6 },
    { level: 'person', subject: 'dee', expected: 0.4 },
    { level: 'person', subject: 'eva', expected: 0 },
  ] as const)('of $level $subject is $expected, as worked out by hand', ({ level, subject, expected }) => {
    expect(rounded(valueOf(small(), 'fragmentation', level, subject))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'fragmentation', level, subject))).toBe(rounded(expected));
  });

  it('of the karate club grows by 1 − 722 / 1056 without the instructor: pieces of 27, 5 and 1 are left', () => {
    expect(valueOf(karate(), 'fragmentation', 'person', 'p00')).toBeCloseTo(1 - (27 * 26 + 5 * 4) / (33 * 32), 12);
    expect(valueOf(karate(), 'fragmentation', 'person', 'p33')).toBe(0);
  });
});
