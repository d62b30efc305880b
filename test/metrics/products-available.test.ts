import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, busy, small } from '../networks/small.ts';

describe('products-available', () => {
  it.each([
    { level: 'organisation', subject: 'a', options: {}, expected: 1 },
    { level: 'organisation', subject: 'b', options: {}, expected: 2 },
    { level: 'organisation', subject: 'c', options: {}, expected: 2 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(busy(), 'products-available', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'small', network: small, level: 'organisation', subject: 'a', expected: null },
    { name: 'alone', network: alone, level: 'organisation', subject: 'a', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'products-available', level, subject))).toBe(rounded(expected));
  });
});
