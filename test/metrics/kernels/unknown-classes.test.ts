import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknownClasses } from '../../../src/metrics/index.ts';
import { partition, type Network } from '../../../src/network/index.ts';
import { networksOf, settings } from '../definitions/world.ts';
import { karate } from '../../networks/index.ts';
import { small } from '../../networks/small.ts';

describe('of whom a class is not known', () => {
  it('are counted, and the ties they have, as worked out by hand', () => {
    // Only Eva has no employer: of six people in groups, with six ties of which dee – eva is one.
    expect(unknownClasses(small(), partition(small(), 'organisation'))).toEqual({ persons: 1, people: 6, ties: 1, allTies: 6 });
    expect(unknownClasses(small(), partition(small(), 'municipality'))).toEqual({ persons: 1, people: 6, ties: 1, allTies: 6 });
    expect(unknownClasses(karate(), partition(karate(), 'organisation'))).toEqual({ persons: 0, people: 34, ties: 0, allTies: 78 });
    // Nobody in the karate club has a function.
    expect(unknownClasses(karate(), partition(karate(), 'function'))).toEqual({ persons: 34, people: 34, ties: 78, allTies: 78 });
  });

  it('are the same counted event by event as tie by tie', () => {
    let counted = 0;
    fc.assert(
      fc.property(settings, (setting) => {
        for (const network of networksOf(setting)) {
          const classes = partition(network, setting.boundary);
          const walked: Network = Object.create(network, { byEvents: { value: false } });
          expect(unknownClasses(network, classes)).toEqual(unknownClasses(walked, classes));
          counted += network.byEvents && network.persons.length > 2 ? 1 : 0;
        }
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(counted).toBeGreaterThan(20);
  });
});
