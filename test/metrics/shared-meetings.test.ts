import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, busy, small } from '../networks/small.ts';

describe('shared-meetings', () => {
  it.each([
    { level: 'pair', subject: 'ann', options: { other: 'bob' }, expected: 2 },
    { level: 'pair', subject: 'bob', options: { other: 'cas' }, expected: 1 },
    { level: 'pair', subject: 'cas', options: { other: 'dee' }, expected: undefined },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(busy(), 'shared-meetings', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'small', network: small, level: 'pair', subject: 'ann', expected: undefined },
    { name: 'alone', network: alone, level: 'pair', subject: 'ann', expected: undefined },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'shared-meetings', level, subject))).toBe(rounded(expected));
  });
});
