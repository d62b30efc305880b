import { describe, expect, it } from 'vitest';
import { karate, rounded, valueOf, women } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('core-number', () => {
  it.each([
    { level: 'person', subject: 'ann', expected: 2 },
    { level: 'person', subject: 'bob', expected: 2 },
    { level: 'person', subject: 'cas', expected: 2 },
    { level: 'person', subject: 'dee', expected: 1 },
    { level: 'person', subject: 'gus', expected: 1 },
  ] as const)('of $level $subject is $expected, as worked out by hand', ({ level, subject, expected }) => {
    expect(rounded(valueOf(small(), 'core-number', level, subject))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 0 },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: 2 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'core-number', level, subject))).toBe(rounded(expected));
  });

  it('of the karate club is what R igraph’s coreness gives, from the instructor’s 4 to the 1 of who knows nobody else', () => {
    const expected = [4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4];
    const network = karate();
    expect(network.persons.map((id) => valueOf(network, 'core-number', 'person', id))).toEqual(expected);
  });

  it('of Davis’ Southern Women is 14 for fifteen of them, 12 for Olivia and Flora, 11 for Charlotte', () => {
    const network = women();
    const cores = network.persons.map((id) => valueOf(network, 'core-number', 'person', id));
    expect([14, 12, 11].map((core) => cores.filter((each) => each === core).length)).toEqual([15, 2, 1]);
  });
});
