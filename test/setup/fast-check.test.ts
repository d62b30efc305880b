import * as fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';

const drawn = (settings?: { seed?: number; numRuns?: number }): number[] => {
  const seen: number[] = [];
  fc.assert(
    fc.property(fc.integer(), (one) => {
      seen.push(one);
    }),
    settings,
  );
  return seen;
};

describe('a property', () => {
  it('is tried on the same cases every time', () => {
    expect(drawn()).toEqual(drawn());
    expect(fc.sample(fc.integer(), 5)).toEqual(fc.sample(fc.integer(), 5));
  });

  it('is tried on as many cases as were asked for, times what the environment says', () => {
    const { factor } = inject('chance');
    expect(drawn({ numRuns: 40 })).toHaveLength(Math.max(1, Math.round(40 * factor)));
  });
});
