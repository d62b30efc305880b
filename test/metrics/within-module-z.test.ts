import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('within-module-z', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: Math.SQRT2 },
    { level: 'person', subject: 'bob', options: {}, expected: -Math.SQRT1_2 },
    { level: 'person', subject: 'cas', options: {}, expected: null },
    { level: 'person', subject: 'eva', options: {}, expected: null },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'within-module-z', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'within-module-z', level, subject))).toBe(rounded(expected));
  });
});
