import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { empty, oneOrganisation, small } from '../networks/small.ts';

describe('density-ratio', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: 6 / 14 / (10 / 20) },
    { level: 'organisation', subject: 'a', options: {}, expected: 4 / 6 / (10 / 20) },
    { level: 'organisation', subject: 'c', options: {}, expected: null },
    { level: 'pair', subject: 'b', options: { other: 'c' }, expected: 2 },
    { level: 'pair', subject: 'a', options: { other: 'c' }, expected: 0 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'density-ratio', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'organisation', subject: 'a', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'density-ratio', level, subject))).toBe(rounded(expected));
  });
});
