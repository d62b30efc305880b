import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, row, small } from '../networks/small.ts';

describe('gatekeeper', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 1 },
    { level: 'organisation', subject: 'a', options: {}, expected: 1 },
    { level: 'network', subject: 'network', options: {}, expected: 1 },
    { level: 'person', subject: 'eva', options: {}, expected: null },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'gatekeeper', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: 0 },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'gatekeeper', level, subject))).toBe(rounded(expected));
  });

  it('is taken by the middle one of a row', () => {
    expect(valueOf(row(['b', 'a', 'a']), 'gatekeeper', 'person', 'p01')).toBe(1);
    expect(valueOf(row(['b', 'a', 'a'], false), 'gatekeeper', 'person', 'p01')).toBe(1);
    expect(valueOf(row(['b', 'a', 'a']), 'gatekeeper', 'person', 'p00')).toBe(0);
  });
});
