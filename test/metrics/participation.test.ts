import { describe, it } from 'vitest';
import { expectValue, valueOf } from '../networks/index.ts';
import { alone, small } from '../networks/small.ts';

describe('participation', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 4 / 9 },
    { level: 'person', subject: 'gus', options: {}, expected: 0 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expectValue(valueOf(small(), 'participation', level, subject, options), expected);
  });

  it.each([{ name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expectValue(valueOf(network(), 'participation', level, subject), expected);
    },
  );
});
