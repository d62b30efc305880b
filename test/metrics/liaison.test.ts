import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { alone, empty, row, small } from '../networks/small.ts';

describe('liaison', () => {
  it.each([
    { level: 'person', subject: 'cas', options: {}, expected: 4 },
    { level: 'organisation', subject: 'b', options: {}, expected: 4 },
    { level: 'network', subject: 'network', options: {}, expected: 4 },
    { level: 'person', subject: 'dee', options: {}, expected: 0 },
    { level: 'person', subject: 'eva', options: {}, expected: null },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'liaison', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: 0 },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'liaison', level, subject))).toBe(rounded(expected));
  });

  it('is taken by the middle one of a row', () => {
    expect(valueOf(row(['a', 'b', 'c']), 'liaison', 'person', 'p01')).toBe(2);
    expect(valueOf(row(['a', 'b', 'c'], false), 'liaison', 'person', 'p01')).toBe(1);
    expect(valueOf(row(['a', 'b', 'c']), 'liaison', 'person', 'p00')).toBe(0);
  });
});
