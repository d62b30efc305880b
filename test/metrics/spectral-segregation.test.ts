import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('spectral-segregation', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 1.5 / (Math.SQRT1_2 + 1.5) },
    { level: 'person', subject: 'bob', options: {}, expected: 1.5 / (1 + 1.5 / Math.SQRT1_2) },
    { level: 'person', subject: 'cas', options: {}, expected: 0 },
    { level: 'person', subject: 'eva', options: {}, expected: null },
    { level: 'network', subject: 'network', options: {}, expected: (3 * Math.SQRT1_2) / 5 },
    { level: 'organisation', subject: 'a', options: {}, expected: Math.SQRT1_2 },
    { level: 'organisation', subject: 'b', options: {}, expected: 0 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'spectral-segregation', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: 1 },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'spectral-segregation', level, subject))).toBe(rounded(expected));
  });
});
