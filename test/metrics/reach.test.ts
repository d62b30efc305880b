import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('reach', () => {
  it.each([
    { level: 'organisation', subject: 'a', options: {}, expected: 1 },
    { level: 'organisation', subject: 'b', options: {}, expected: 2 },
    { level: 'organisation', subject: 'c', options: {}, expected: 1 },
    { level: 'group', subject: 'g1', options: {}, expected: 2 },
    { level: 'group', subject: 'g3', options: {}, expected: 1 },
    { level: 'person', subject: 'cas', options: {}, expected: 2 },
    { level: 'person', subject: 'gus', options: {}, expected: 0 },
    { level: 'person', subject: 'eva', options: {}, expected: null },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'reach', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'organisation', subject: 'a', expected: 0 },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'organisation', subject: 'a', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'reach', level, subject))).toBe(rounded(expected));
  });
});
