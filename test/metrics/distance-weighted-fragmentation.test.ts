import { describe, expect, it } from 'vitest';
import { karate, rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('distance-weighted-fragmentation', () => {
  it.each([
    // Six people: six pairs at one step, five at two, three at three, one at four.
    { level: 'network', subject: 'network', options: {}, expected: 1 - (6 + 5 / 2 + 3 / 3 + 1 / 4) / 15 },
    { level: 'network', subject: 'network', options: { weight: 'newman' }, expected: 1 - (6 + 5 / 2 + 3 / 3 + 1 / 4) / 15 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'distance-weighted-fragmentation', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'distance-weighted-fragmentation', level, subject))).toBe(rounded(expected));
  });

  it('of the karate club is 1 less its global efficiency in R igraph and NetworkX', () => {
    expect(valueOf(karate(), 'distance-weighted-fragmentation', 'network', 'network')).toBeCloseTo(1 - 0.492008318478905, 12);
  });
});
