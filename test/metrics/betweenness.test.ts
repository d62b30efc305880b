import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('betweenness', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 4 },
    { level: 'person', subject: 'cas', options: {}, expected: 6 },
    { level: 'person', subject: 'dee', options: {}, expected: 4 },
    { level: 'person', subject: 'bob', options: {}, expected: 0 },
    { level: 'person', subject: 'cas', options: { weight: 'newman' }, expected: 6 },
    { level: 'person', subject: 'cas', options: { normalised: true }, expected: 6 / 10 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'betweenness', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 0 },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'betweenness', level, subject))).toBe(rounded(expected));
  });
});
