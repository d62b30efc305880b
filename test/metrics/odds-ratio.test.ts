import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('odds-ratio', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: (2 * (7 - 3)) / (3 * (3 - 2)) },
    { level: 'network', subject: 'network', options: { boundaries: ['sector'] }, expected: 8 / 3 },
    { level: 'network', subject: 'network', options: { boundaries: ['function'] }, expected: (2 * (7 - 3)) / (3 * (3 - 2)) },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'odds-ratio', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'odds-ratio', level, subject))).toBe(rounded(expected));
  });
});
