import { describe, expect, it } from 'vitest';
import { expectValue, valueOf } from '../networks/index.ts';
import { alone, empty, row, small } from '../networks/small.ts';

describe('gatekeeper', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 1 },
    { level: 'organisation', subject: 'a', options: {}, expected: 1 },
    { level: 'network', subject: 'network', options: {}, expected: 1 },
    { level: 'person', subject: 'eva', options: {}, expected: null },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expectValue(valueOf(small(), 'gatekeeper', level, subject, options), expected);
  });

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: 0 },
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expectValue(valueOf(network(), 'gatekeeper', level, subject), expected);
  });

  it('is taken by the middle one of a row', () => {
    expect(valueOf(row(['b', 'a', 'a']), 'gatekeeper', 'person', 'p01')).toBe(1);
    expect(valueOf(row(['b', 'a', 'a'], false), 'gatekeeper', 'person', 'p01')).toBe(1);
    expect(valueOf(row(['b', 'a', 'a']), 'gatekeeper', 'person', 'p00')).toBe(0);
  });
});
