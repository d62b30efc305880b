import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('meetings', () => {
  it('are read whether a group or a governing body met, with their length in minutes', async () => {
    const { rows, refused } = await readOne('meetings', 'vergaderingen.csv', [
      'Bijeenkomst;Groep;Overleg;Datum;Duur (uren);Onderwerp',
      'V1;G1;;12-10-2020;1,5;Start',
      'V2;;beleidsgroep;3-11-2020;2:15;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { id: 'V1', group_id: 'G1', body: null, date: dayOf('2020-10-12'), hours: 90, title: 'Start' },
      { id: 'V2', group_id: null, body: 'policy', date: dayOf('2020-11-03'), hours: 135, title: null },
    ]);
  });

  it('refuse a meeting of nobody, one without a date, and one longer than a day', async () => {
    const { refused } = await readOne('meetings', 'vergaderingen.csv', [
      'nummer;groep;orgaan;datum;uren',
      'V1;;;1-9-2020;2',
      'V2;G1;;;2',
      'V3;G1;;1-9-2020;25',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'groep', code: 'group-or-body-missing' },
      { row: 3, column: 'datum', code: 'missing-value' },
      { row: 4, column: 'uren', code: 'out-of-range' },
    ]);
  });
});
