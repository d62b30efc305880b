import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('efficiency', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 7 / 9 },
    { level: 'person', subject: 'bob', options: {}, expected: 1 / 2 },
    { level: 'person', subject: 'gus', options: {}, expected: 1 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'efficiency', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: 1 / 2 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'efficiency', level, subject))).toBe(rounded(expected));
  });
});
