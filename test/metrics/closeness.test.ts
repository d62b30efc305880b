import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('closeness', () => {
  it.each([
    { level: 'person', subject: 'cas', options: {}, expected: 5 / 7 },
    { level: 'person', subject: 'cas', options: { weight: 'newman' }, expected: 5 / 10 },
    { level: 'person', subject: 'gus', options: {}, expected: 5 / (1 + 2 + 2 + 3 + 4) },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'closeness', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'closeness', level, subject))).toBe(rounded(expected));
  });
});
