import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, row } from '../networks/small.ts';

describe('eigenvector', () => {
  it.each([
    { subject: 'p00', expected: Math.SQRT1_2 },
    { subject: 'p01', expected: 1 },
    { subject: 'p02', expected: Math.SQRT1_2 },
  ])('of $subject in a row of three is $expected, as worked out by hand', ({ subject, expected }) => {
    expect(rounded(valueOf(row(['a', 'b', 'c']), 'eigenvector', 'person', subject))).toBe(rounded(expected));
    expect(rounded(valueOf(row(['a', 'b', 'c'], false), 'eigenvector', 'person', subject))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, expected: undefined },
    { name: 'alone', network: alone, expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, expected: 1 },
  ])('in a network that is $name is $expected', ({ network, expected }) => {
    expect(rounded(valueOf(network(), 'eigenvector', 'person', 'ann'))).toBe(expected);
  });
});
