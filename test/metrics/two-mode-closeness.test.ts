import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, small } from '../networks/small.ts';

describe('two-mode-closeness', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 14 / 26 },
    { level: 'group', subject: 'g1', options: {}, expected: 12 / 22 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'two-mode-closeness', level, subject, options))).toBe(rounded(expected));
  });

  it.each([{ name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 1 }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expect(rounded(valueOf(network(), 'two-mode-closeness', level, subject))).toBe(rounded(expected));
    },
  );
});
