import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { empty, oneOrganisation, small } from '../networks/small.ts';

describe('modularity', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: -0.06 },
    // ann, bob, cas and gus; dee and eva: 5 of 6 ties within, 9 and 3 of 12 ends.
    { level: 'network', subject: 'network', options: { bare: true }, expected: 5 / 6 - (81 + 9) / 144 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'modularity', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'modularity', level, subject))).toBe(rounded(expected));
  });
});
