import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('blau-index', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: 1 - (9 + 1 + 1) / 25 },
    { level: 'group', subject: 'g1', options: {}, expected: 4 / 9 },
    { level: 'group', subject: 'g4', options: {}, expected: 0 },
    { level: 'organisation', subject: 'a', options: {}, expected: 1 - (16 + 4) / 36 },
    { level: 'person', subject: 'ann', options: {}, expected: 4 / 9 },
    { level: 'person', subject: 'ann', options: { weight: 'newman' }, expected: 1 - (0.75 ** 2 + 0.25 ** 2) },
    { level: 'person', subject: 'eva', options: {}, expected: 0 },
    { level: 'group', subject: 'g1', options: { boundaries: ['function'] }, expected: 4 / 9 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'blau-index', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'blau-index', level, subject))).toBe(rounded(expected));
  });
});
