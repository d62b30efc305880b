import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, busy, small } from '../networks/small.ts';

describe('hours-given', () => {
  it.each([
    { level: 'organisation', subject: 'a', options: {}, expected: 10 },
    { level: 'organisation', subject: 'b', options: {}, expected: 8 },
    { level: 'organisation', subject: 'c', options: {}, expected: 4 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(busy(), 'hours-given', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'small', network: small, level: 'organisation', subject: 'a', expected: null },
    { name: 'alone', network: alone, level: 'organisation', subject: 'a', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'hours-given', level, subject))).toBe(rounded(expected));
  });
});
