import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, small } from '../networks/small.ts';

describe('two-mode-density', () => {
  it.each([{ level: 'network', subject: 'network', options: {}, expected: 9 / 24 }] as const)(
    'of $level $subject ($options) is $expected, as worked out by hand',
    ({ level, subject, options, expected }) => {
      expect(rounded(valueOf(small(), 'two-mode-density', level, subject, options))).toBe(rounded(expected));
    },
  );

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'two-mode-density', level, subject))).toBe(rounded(expected));
  });
});
