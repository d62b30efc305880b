import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('coleman-homophily', () => {
  it.each([
    { level: 'pair', subject: 'a', options: { other: 'a' }, expected: 1 / 3 },
    { level: 'pair', subject: 'b', options: { other: 'b' }, expected: null },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'coleman-homophily', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'pair', subject: 'a', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'pair', subject: 'a', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'coleman-homophily', level, subject))).toBe(rounded(expected));
  });
});
