import { describe, it } from 'vitest';
import { expectValue, valueOf } from '../networks/index.ts';
import { alone, small } from '../networks/small.ts';

describe('tie-weight', () => {
  it.each([
    { level: 'pair', subject: 'ann', options: { weight: 'newman', other: 'bob' }, expected: 1 / 2 },
    { level: 'pair', subject: 'ann', options: { weight: 'newman', other: 'gus' }, expected: 1 },
    { level: 'pair', subject: 'ann', options: { weight: 'count', other: 'bob' }, expected: 1 },
    { level: 'pair', subject: 'ann', options: { weight: 'newman', other: 'dee' }, expected: undefined },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expectValue(valueOf(small(), 'tie-weight', level, subject, options), expected);
  });

  it.each([{ name: 'alone', network: alone, level: 'pair', subject: 'ann', expected: undefined }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expectValue(valueOf(network(), 'tie-weight', level, subject), expected);
    },
  );
});
