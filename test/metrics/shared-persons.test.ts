import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { empty, oneOrganisation, small } from '../networks/small.ts';

describe('shared-persons', () => {
  it.each([
    { level: 'pair', subject: 'a', options: { other: 'b' }, expected: 3 },
    { level: 'pair', subject: 'b', options: { other: 'c' }, expected: 2 },
    { level: 'pair', subject: 'a', options: { other: 'c' }, expected: undefined },
    { level: 'pair', subject: 'a1', options: { other: 'b', boundaries: ['school'] }, expected: 2 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'shared-persons', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'pair', subject: 'a', expected: undefined },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'pair', subject: 'a', expected: undefined },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'shared-persons', level, subject))).toBe(rounded(expected));
  });
});
