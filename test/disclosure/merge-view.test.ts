import { describe, expect, it } from 'vitest';
import type { NetworkView } from '../../src/analysis.ts';
import { mergeView } from '../../src/disclosure/merge-view.ts';
import { merged, type Sight } from '../../src/disclosure/visibility.ts';

// Ann works for x and for y; she and Bob (y) meet Cas (big) in g, Dan (z) meets Cas and Eve (big) in h.
const view: NetworkView = {
  period: '2021-2022',
  organisations: [
    { id: 'big', persons: 2, crossing: 2 },
    { id: 'x', persons: 1, crossing: 1 },
    { id: 'y', persons: 2, crossing: 2 },
    { id: 'z', persons: 1, crossing: 1 },
  ],
  groups: [
    { id: 'g', persons: 3, organisations: 3 },
    { id: 'h', persons: 3, organisations: 2 },
  ],
  persons: [],
  affiliations: [
    { organisation: 'big', group: 'g', persons: 1, minutes: 60, who: ['cas'] },
    { organisation: 'x', group: 'g', persons: 1, minutes: 30, who: ['ann'] },
    { organisation: 'y', group: 'g', persons: 2, minutes: null, who: ['ann', 'bob'] },
    { organisation: 'big', group: 'h', persons: 2, minutes: 10, who: ['cas', 'eve'] },
    { organisation: 'z', group: 'h', persons: 1, minutes: 5, who: ['dan'] },
  ],
  organisationTies: [
    { a: 'big', b: 'x', groups: ['g'], personsA: 1, personsB: 1, products: ['p'] },
    { a: 'big', b: 'y', groups: ['g'], personsA: 1, personsB: 2, products: ['p'] },
    { a: 'big', b: 'z', groups: ['h'], personsA: 2, personsB: 1, products: ['q'] },
    { a: 'x', b: 'y', groups: ['g'], personsA: 1, personsB: 2, products: ['p'] },
  ],
};
const sight: Sight = {
  period: '2021-2022',
  persons: 5,
  standing: new Map([
    ['big', 'shown'],
    ['x', 'merged'],
    ['y', 'merged'],
    ['z', 'merged'],
  ]),
  mergedPersons: 3,
};

describe('mergeView', () => {
  const whole = mergeView(view, sight);

  it('makes one organisation of the small ones, and counts nobody twice', () => {
    expect(whole.organisations).toEqual([
      { id: 'big', persons: 2, crossing: 2 },
      { id: merged, persons: 3, crossing: 3 },
    ]);
    expect(whole.affiliations.filter(({ organisation }) => organisation === merged)).toEqual([
      { organisation: merged, group: 'g', persons: 2, minutes: 30, who: ['ann', 'bob'] },
      { organisation: merged, group: 'h', persons: 1, minutes: 5, who: ['dan'] },
    ]);
  });

  it('makes one tie of theirs to each other organisation, and none among themselves', () => {
    expect(whole.organisationTies).toEqual([{ a: merged, b: 'big', groups: ['g', 'h'], personsA: 3, personsB: 2, products: ['p', 'q'] }]);
  });

  it('leaves a view alone in which nothing is merged', () => {
    expect(mergeView(view, { ...sight, standing: new Map([['big', 'shown']]) })).toBe(view);
  });
});
