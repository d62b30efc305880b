import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, small } from '../networks/small.ts';

describe('two-mode-degree', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 2 / 4 },
    { level: 'group', subject: 'g1', options: {}, expected: 3 / 6 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'two-mode-degree', level, subject, options))).toBe(rounded(expected));
  });

  it.each([{ name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 1 }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expect(rounded(valueOf(network(), 'two-mode-degree', level, subject))).toBe(rounded(expected));
    },
  );
});
