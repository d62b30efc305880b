import { describe, it } from 'vitest';
import { expectValue, valueOf } from '../networks/index.ts';
import { empty, oneOrganisation, small } from '../networks/small.ts';

describe('assortativity', () => {
  it.each([{ level: 'network', subject: 'network', options: {}, expected: -1 / 9 }] as const)(
    'of $level $subject ($options) is $expected, as worked out by hand',
    ({ level, subject, options, expected }) => {
      expectValue(valueOf(small(), 'assortativity', level, subject, options), expected);
    },
  );

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expectValue(valueOf(network(), 'assortativity', level, subject), expected);
  });
});
