import { describe, expect, it } from 'vitest';
import { rounded, valueOf } from '../networks/index.ts';
import { busy, small } from '../networks/small.ts';

describe('product-span', () => {
  it.each([
    { level: 'product', subject: 'q1', options: {}, expected: 1 },
    { level: 'product', subject: 'q2', options: {}, expected: 1 },
    { level: 'product', subject: 'q3', options: { boundaries: ['sector'] }, expected: 0 },
    { level: 'product', subject: 'q2', options: { boundaries: ['school'] }, expected: 1 },
    { level: 'product', subject: 'q1', options: { boundaries: ['sector'] }, expected: 1 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(busy(), 'product-span', level, subject, options))).toBe(rounded(expected));
  });

  it.each([{ name: 'small', network: small, level: 'product', subject: 'q1', expected: undefined }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expect(rounded(valueOf(network(), 'product-span', level, subject))).toBe(rounded(expected));
    },
  );
});
