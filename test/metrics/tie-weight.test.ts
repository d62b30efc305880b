import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, small } from '../networks/small.ts';

describe('tie-weight', () => {
  it.each([
    { level: 'pair', subject: 'ann', options: { weight: 'newman', other: 'bob' }, expected: 1 / 2 },
    { level: 'pair', subject: 'ann', options: { weight: 'newman', other: 'gus' }, expected: 1 },
    { level: 'pair', subject: 'ann', options: { weight: 'count', other: 'bob' }, expected: 1 },
    { level: 'pair', subject: 'ann', options: { weight: 'newman', other: 'dee' }, expected: undefined },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'tie-weight', level, subject, options))).toBe(rounded(expected));
  });

  it.each([{ name: 'alone', network: alone, level: 'pair', subject: 'ann', expected: undefined }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expect(rounded(valueOf(network(), 'tie-weight', level, subject))).toBe(rounded(expected));
    },
  );
});
