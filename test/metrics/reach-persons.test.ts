import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('reach-persons', () => {
  it.each([
    { level: 'organisation', subject: 'a', options: {}, expected: 1 },
    { level: 'organisation', subject: 'b', options: {}, expected: 3 },
    { level: 'organisation', subject: 'c', options: {}, expected: 1 },
    { level: 'person', subject: 'cas', options: {}, expected: 3 },
    { level: 'person', subject: 'gus', options: {}, expected: 0 },
    { level: 'person', subject: 'eva', options: {}, expected: null },
    { level: 'person', subject: 'ann', options: { boundaries: ['function'] }, expected: 1 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'reach-persons', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'organisation', subject: 'a', expected: 0 },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'reach-persons', level, subject))).toBe(rounded(expected));
  });
});
