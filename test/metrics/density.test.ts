import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('density', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: 6 / 15 },
    { level: 'organisation', subject: 'a', options: {}, expected: 2 / 3 },
    { level: 'organisation', subject: 'b', options: {}, expected: null },
    { level: 'pair', subject: 'a', options: { other: 'a' }, expected: 4 / 6 },
    { level: 'pair', subject: 'a', options: { other: 'b' }, expected: 2 / 3 },
    { level: 'pair', subject: 'a', options: { other: 'c' }, expected: 0 },
    { level: 'pair', subject: 'b', options: { other: 'c' }, expected: 1 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'density', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'density', level, subject))).toBe(rounded(expected));
  });
});
