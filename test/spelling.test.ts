import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../src/spelling.ts';

describe('nearest', () => {
  it('finds a slip of the hand: a letter changed, left out, added or swapped', () => {
    for (const slip of ['groeben', 'groepn', 'grooepen', 'greopen']) expect(nearest(slip, ['uren', 'groepen', 'scholen'])).toBe('groepen');
  });

  it('proposes nothing where nothing is near', () => {
    expect(nearest('kleur', ['naam', 'soort'])).toBeNull();
    expect(nearest('x'.repeat(1000), ['naam'])).toBeNull();
  });

  it('takes the nearest of several, and of equally near ones the first', () => {
    expect(nearest('schol', ['schot', 'school'])).toBe('schot');
    expect(nearest('deelnemer', ['deelnamer', 'deelnemer'])).toBe('deelnemer');
  });

  it('always finds a word among its candidates', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.array(fc.string()), (word, others) => {
        expect(nearest(word, [...others, word])).toBe(word);
      }),
    );
  });
});
