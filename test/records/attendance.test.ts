import { describe, expect, it } from 'vitest';
import { readOne } from './read-one.ts';

describe('attendance', () => {
  it('are read with the organisation that somebody came for', async () => {
    const { rows, refused } = await readOne('attendance', 'presentielijst.csv', [
      'Vergadering;Persoon;Namens;Aantal uren',
      'V1;1;B01;1,5',
      'V1;2;;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { meeting_id: 'V1', professional_id: '1', organisation_id: 'B01', hours: 90 },
      { meeting_id: 'V1', professional_id: '2', organisation_id: null, hours: null },
    ]);
  });

  it('refuse somebody at no meeting, hours that are none, and the same person twice', async () => {
    const { refused } = await readOne('attendance', 'presentielijst.csv', [
      'bijeenkomst;deelnemer;uren',
      ';1;1',
      'V1;2;n.v.t.',
      'V1;3;1',
      'V1;3;1',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'bijeenkomst', code: 'missing-value' },
      { row: 3, column: 'uren', code: 'not-a-number' },
      { row: 5, column: null, code: 'duplicate-row' },
    ]);
  });
});
