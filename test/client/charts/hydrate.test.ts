import { describe, expect, test } from 'vitest';
import { tooltipLines } from '../../../src/client/charts/hydrate.ts';

describe('the note of a mark', () => {
  test('says its title first and its other fields with their names', () => {
    expect(tooltipLines({ mensen: 12, title: 'PLG Rekenen' })).toEqual(['PLG Rekenen', 'mensen: 12']);
    expect(tooltipLines('een\ntwee')).toEqual(['een', 'twee']);
    expect(tooltipLines(null)).toEqual([]);
  });
});
