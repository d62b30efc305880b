import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDifference } from '../../../src/client/charts/apply-difference.ts';
import { differencesOf } from '../../../src/report/differences.ts';

describe('a difference', () => {
  it('makes of any value of JSON any other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (from, to) => {
        expect(applyDifference(from, differencesOf(from, to))).toEqual(to);
      }),
    );
  });

  it('leaves what it changes as it was', () => {
    const from = { marks: [{ text: 'groepen', size: 3 }] };
    expect(applyDifference(from, differencesOf(from, { marks: [{ text: 'groups', size: 3 }] }))).toEqual({
      marks: [{ text: 'groups', size: 3 }],
    });
    expect(from.marks[0]?.text).toBe('groepen');
  });
});
