import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, small } from '../networks/small.ts';

describe('degree', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: 2 },
    { level: 'group', subject: 'g1', options: {}, expected: 3 },
    { level: 'person', subject: 'ann', options: {}, expected: 3 },
    { level: 'person', subject: 'eva', options: {}, expected: 1 },
    { level: 'person', subject: 'ann', options: { normalised: true }, expected: 3 / 5 },
    { level: 'group', subject: 'g4', options: { normalised: true }, expected: 2 / 6 },
    { level: 'network', subject: 'network', options: { normalised: true }, expected: 2 / 5 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'degree', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'degree', level, subject))).toBe(rounded(expected));
  });
});
