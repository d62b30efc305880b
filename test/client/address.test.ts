import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/client/address.ts';
import { firstSelection, type Selection } from '../../src/client/selection.ts';

const first = firstSelection('2021', 'affiliation');

describe('the address of a view', () => {
  test('is empty where nothing was chosen', () => {
    expect(writeAddress(first, first, 'nl', 'nl')).toBe('');
  });

  test('is read back as it was written', () => {
    const now: Selection = {
      ...first,
      year: '2019',
      view: 'organisations',
      hidden: new Set(['organisation:vo', 'group:plg']),
      selected: ['o1', 'g2'],
      colour: 'community',
      size: 'bridge',
      strength: 'groups',
      least: 3,
      changes: true,
      around: 2,
      filter: true,
    };
    expect(readAddress(writeAddress(now, first, 'en', 'nl'))).toEqual({
      year: '2019',
      view: 'organisations',
      hidden: new Set(['group:plg', 'organisation:vo']),
      selected: ['o1', 'g2'],
      colour: 'community',
      size: 'bridge',
      strength: 'groups',
      least: 3,
      changes: true,
      around: 2,
      filter: true,
      language: 'en',
    });
  });

  test('leaves an ordinary link inside the page alone, and what it does not know', () => {
    expect(readAddress('#money-nl')).toBe(null);
    expect(readAddress('')).toBe(null);
    expect(readAddress('#view=nothing&other=1&size=huge&from=-3&around=9&changes=yes&colour=__proto__')).toEqual({});
  });
});
