import { describe, it } from 'vitest';
import { expectValue, valueOf } from '../networks/index.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

describe('freeman-segregation', () => {
  it.each([{ level: 'network', subject: 'network', options: {}, expected: 1 / 7 }] as const)(
    'of $level $subject ($options) is $expected, as worked out by hand',
    ({ level, subject, options, expected }) => {
      expectValue(valueOf(small(), 'freeman-segregation', level, subject, options), expected);
    },
  );

  it.each([
    { name: 'empty', network: empty, level: 'network', subject: 'network', expected: null },
    { name: 'alone', network: alone, level: 'network', subject: 'network', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'network', subject: 'network', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expectValue(valueOf(network(), 'freeman-segregation', level, subject), expected);
  });
});
