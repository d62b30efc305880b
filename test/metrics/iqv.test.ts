import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { empty, oneOrganisation, small } from '../networks/small.ts';

describe('iqv', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: (1 - 11 / 25) / (2 / 3) },
    { level: 'group', subject: 'g1', options: {}, expected: 2 / 3 },
    { level: 'person', subject: 'eva', options: {}, expected: 0 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'iqv', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'iqv', level, subject))).toBe(rounded(expected));
  });
});
