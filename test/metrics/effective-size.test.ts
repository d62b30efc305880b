import { describe, it } from 'vitest';
import { expectValue, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('effective-size', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 7 / 3 },
    { level: 'person', subject: 'bob', options: {}, expected: 1 },
    { level: 'person', subject: 'bob', options: { weight: 'newman' }, expected: 1.5 },
    { level: 'person', subject: 'gus', options: {}, expected: 1 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expectValue(valueOf(small(), 'effective-size', level, subject, options), expected);
  });

  it.each([
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expectValue(valueOf(network(), 'effective-size', level, subject), expected);
  });
});
