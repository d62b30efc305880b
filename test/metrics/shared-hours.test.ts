import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { busy, oneOrganisation, small } from '../networks/small.ts';

describe('shared-hours', () => {
  it.each([
    { level: 'pair', subject: 'a', options: { other: 'b' }, expected: 17 },
    { level: 'pair', subject: 'b', options: { other: 'c' }, expected: 5 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(busy(), 'shared-hours', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'small', network: small, level: 'pair', subject: 'a', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'pair', subject: 'a', expected: undefined },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'shared-hours', level, subject))).toBe(rounded(expected));
  });
});
