import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('ei-index', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: (3 - 2) / 5 },
    { level: 'network', subject: 'network', options: { weight: 'newman' }, expected: (2 - 1.5) / 3.5 },
    { level: 'organisation', subject: 'a', options: {}, expected: (2 - 4) / 6 },
    { level: 'organisation', subject: 'b', options: {}, expected: 1 },
    { level: 'group', subject: 'g1', options: {}, expected: (5 - 3) / 8 },
    { level: 'group', subject: 'g4', options: {}, expected: (1 - 3) / 4 },
    { level: 'person', subject: 'ann', options: {}, expected: (1 - 2) / 3 },
    { level: 'person', subject: 'gus', options: {}, expected: -1 },
    { level: 'person', subject: 'eva', options: {}, expected: null },
    { level: 'network', subject: 'network', options: { boundaries: ['school'] }, expected: (5 - 0) / 5 },
    { level: 'network', subject: 'network', options: { boundaries: ['municipality'] }, expected: (2 - 3) / 5 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'ei-index', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: -1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'ei-index', level, subject))).toBe(rounded(expected));
  });
});
