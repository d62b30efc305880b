import { describe, expect, it } from 'vitest';
import { karate, rounded, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('articulation-point', () => {
  it.each([
    { level: 'person', subject: 'ann', expected: 1 },
    { level: 'person', subject: 'bob', expected: 0 },
    { level: 'person', subject: 'cas', expected: 1 },
    { level: 'person', subject: 'dee', expected: 1 },
    { level: 'person', subject: 'eva', expected: 0 },
  ] as const)('of $level $subject is $expected, as worked out by hand', ({ level, subject, expected }) => {
    expect(rounded(valueOf(small(), 'articulation-point', level, subject))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 0 },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'articulation-point', level, subject))).toBe(rounded(expected));
  });

  it('of the karate club is the instructor alone, as R igraph’s articulation_points says', () => {
    const network = karate();
    expect(network.persons.filter((id) => valueOf(network, 'articulation-point', 'person', id) === 1)).toEqual(['p00']);
  });
});
