import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, small } from '../networks/small.ts';

describe('crossing-share', () => {
  it.each([
    { level: 'network', subject: 'network', options: {}, expected: 4 / 5 },
    { level: 'organisation', subject: 'a', options: {}, expected: 2 / 3 },
    { level: 'organisation', subject: 'b', options: {}, expected: 1 },
    { level: 'group', subject: 'g4', options: {}, expected: 1 / 2 },
    { level: 'group', subject: 'g3', options: {}, expected: 1 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'crossing-share', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'crossing-share', level, subject))).toBe(rounded(expected));
  });
});
