import { describe, it } from 'vitest';
import { expectValue, valueOf } from '../networks/index.ts';
import { alone, small } from '../networks/small.ts';

describe('two-mode-betweenness', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: 14 / 30 },
    { level: 'person', subject: 'gus', options: {}, expected: 0 },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expectValue(valueOf(small(), 'two-mode-betweenness', level, subject, options), expected);
  });

  it.each([{ name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null }] as const)(
    'in a network that is $name, of $level $subject, is $expected',
    ({ network, level, subject, expected }) => {
      expectValue(valueOf(network(), 'two-mode-betweenness', level, subject), expected);
    },
  );
});
