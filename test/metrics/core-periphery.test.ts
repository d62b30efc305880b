import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('core-periphery', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: (15 * 5 - 6 * 9) / 54 },
    { level: 'person', subject: 'ann', options: {}, expected: 1 },
    { level: 'person', subject: 'cas', options: {}, expected: 1 },
    { level: 'person', subject: 'bob', options: {}, expected: 0 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'core-periphery', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'core-periphery', level, subject))).toBe(rounded(expected));
  });
});
