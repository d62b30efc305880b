import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, small } from '../networks/small.ts';

describe('participation', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 4 / 9 },
    { level: 'person', subject: 'gus', options: {}, expected: 0 },
    { level: 'person', subject: 'cas', options: { bare: true }, expected: 4 / 9 },
    { level: 'person', subject: 'ann', options: { bare: true }, expected: 0 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'participation', level, subject, options))).toBe(rounded(expected));
  });

  it.each([{ name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expect(rounded(valueOf(network(), 'participation', level, subject))).toBe(rounded(expected));
    },
  );
});
