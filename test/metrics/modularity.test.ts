import { describe, it } from 'vitest';
import { expectValue, valueOf } from '../networks/index.ts';
import { empty, oneOrganisation, small } from '../networks/small.ts';

describe('modularity', () => {
  it.each([{ level: 'network', subject: 'network', options: {}, expected: -0.06 }] as const)(
    'of $level $subject ($options) is $expected, as worked out by hand',
    ({ level, subject, options, expected }) => {
      expectValue(valueOf(small(), 'modularity', level, subject, options), expected);
    },
  );

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: 0 },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expectValue(valueOf(network(), 'modularity', level, subject), expected);
  });
});
