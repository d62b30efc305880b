import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, small } from '../networks/small.ts';

describe('constraint', () => {
  it.each([
    { level: 'person', subject: 'gus', options: {}, expected: 1 },
    { level: 'person', subject: 'bob', options: {}, expected: 8 / 9 },
    { level: 'person', subject: 'bob', options: { weight: 'newman' }, expected: 2 * 0.625 ** 2 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'constraint', level, subject, options))).toBe(rounded(expected));
  });

  it.each([{ name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expect(rounded(valueOf(network(), 'constraint', level, subject))).toBe(rounded(expected));
    },
  );
});
