import { describe, expect, it } from 'vitest';
import { karate, rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('ei-index-highest', () => {
  it.each([
    // Seven of the ten pairs of people whose board is known cross, so that all five ties can.
    { level: 'network', subject: 'network', options: {}, expected: (2 * 5) / 5 - 1 },
    { level: 'network', subject: 'network', options: { boundaries: ['municipality'] }, expected: (2 * 5) / 5 - 1 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'ei-index-highest', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: -1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'ei-index-highest', level, subject))).toBe(rounded(expected));
  });

  it('of the karate club is 1: 78 ties fit between two clubs of 17', () => {
    expect(valueOf(karate(), 'ei-index-highest', 'network', 'network')).toBe(1);
  });
});
