import { describe, expect, it } from 'vitest';
import { karate, rounded, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('components', () => {
  it.each([{ level: 'network', subject: 'network', expected: 1 }] as const)(
    'of $level $subject is $expected, as worked out by hand',
    ({ level, subject, expected }) => {
      expect(rounded(valueOf(small(), 'components', level, subject))).toBe(rounded(expected));
    },
  );

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: 0 },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: 1 },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'components', level, subject))).toBe(rounded(expected));
  });

  it('of the karate club is one', () => {
    expect(valueOf(karate(), 'components', 'network', 'network')).toBe(1);
  });
});
