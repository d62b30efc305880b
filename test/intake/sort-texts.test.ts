import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortTexts } from '../../src/intake/sort-texts.ts';

it('orders texts by code unit, whatever is in them', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^p[0-9]{0,12}$/),
    fc.constantFrom('', '\0', 'a', 'a\0', 'p1\0\0'),
  );
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 60 }), (texts) => {
      expect(Array.from(sortTexts(texts), (index) => texts[index])).toEqual([...texts].sort());
    }),
    { numRuns: 2000 },
  );
});
