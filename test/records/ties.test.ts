import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('ties', () => {
  it('are read from who named whom, and how strongly', async () => {
    const { rows, refused } = await readOne('ties', 'relaties.csv', [
      'Van deelnemer;Naar deelnemer;Soort contact;Hoe vaak;Datum',
      '1;2;advies;3;1-5-2021',
      '2;1;koffie;;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { from_professional_id: '1', to_professional_id: '2', kind: 'advice', strength: 3, date: dayOf('2021-05-01') },
      { from_professional_id: '2', to_professional_id: '1', kind: 'koffie', strength: null, date: null },
    ]);
  });

  it('refuse a tie with nobody, and a strength below nought', async () => {
    const { refused } = await readOne('ties', 'relaties.csv', ['van;naar;sterkte', '1;;1', '1;2;-1']);
    expect(refused).toEqual([
      { row: 2, column: 'naar', code: 'missing-value' },
      { row: 3, column: 'sterkte', code: 'out-of-range' },
    ]);
  });
});
