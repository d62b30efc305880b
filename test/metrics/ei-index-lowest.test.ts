import { describe, expect, it } from 'vitest';
import { karate, rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('ei-index-lowest', () => {
  it.each([
    // Five ties among five people whose board is known: three pairs of a, so that two ties must cross.
    { level: 'network', subject: 'network', options: {}, expected: 1 - (2 * 3) / 5 },
    // Only bob and gus share a school: one pair.
    { level: 'network', subject: 'network', options: { boundaries: ['school'] }, expected: 1 - (2 * 1) / 5 },
    { level: 'network', subject: 'network', options: { boundaries: ['municipality'] }, expected: 1 - (2 * 4) / 5 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'ei-index-lowest', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: -1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'ei-index-lowest', level, subject))).toBe(rounded(expected));
  });

  it('of the karate club is −1: 78 ties fit within two clubs of 17', () => {
    expect(valueOf(karate(), 'ei-index-lowest', 'network', 'network')).toBe(-1);
  });
});
