import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, small } from '../networks/small.ts';

describe('two-mode-betweenness', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 14 / 30 },
    { level: 'person', subject: 'gus', options: {}, expected: 0 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'two-mode-betweenness', level, subject, options))).toBe(rounded(expected));
  });

  it.each([{ name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expect(rounded(valueOf(network(), 'two-mode-betweenness', level, subject))).toBe(rounded(expected));
    },
  );
});
