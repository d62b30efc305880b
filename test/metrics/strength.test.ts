import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, small } from '../networks/small.ts';

describe('strength', () => {
  it.each([
    { level: 'person', subject: 'ann', options: { weight: 'newman' }, expected: 2 },
    { level: 'person', subject: 'cas', options: { weight: 'newman' }, expected: 2 },
    { level: 'person', subject: 'gus', options: { weight: 'newman' }, expected: 1 },
    { level: 'person', subject: 'ann', options: {}, expected: 3 },
    { level: 'network', subject: 'network', options: { weight: 'newman' }, expected: 9 / 6 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'strength', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'strength', level, subject))).toBe(rounded(expected));
  });
});
