import { describe, it } from 'vitest';
import { expectValue, valueOf } from '../networks/index.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('closeness', () => {
  it.each([
    { level: 'person', subject: 'cas', options: {}, expected: 5 / 7 },
    { level: 'person', subject: 'cas', options: { weight: 'newman' }, expected: 5 / 10 },
    { level: 'person', subject: 'gus', options: {}, expected: 5 / (1 + 2 + 2 + 3 + 4) },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expectValue(valueOf(small(), 'closeness', level, subject, options), expected);
  });

  it.each([
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: 1 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expectValue(valueOf(network(), 'closeness', level, subject), expected);
  });
});
