import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('hours', () => {
  it('are read as minutes, by day or by school year', async () => {
    const { rows, refused } = await readOne('hours', 'urenregistratie.csv', [
      'Medewerker;Groep;Schooljaar;Datum;Aantal uren;Soort uren;Werkgever',
      '1;G1;2020-2021;;40;toegekend;B01',
      '1;G1;;14-9-2020;7:30;;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { professional_id: '1', group_id: 'G1', date: null, year: '2020-2021', hours: 2400, kind: 'facilitated', employer_id: 'B01' },
      { professional_id: '1', group_id: 'G1', date: dayOf('2020-09-14'), year: null, hours: 450, kind: null, employer_id: null },
    ]);
  });

  it('refuse hours of no day and no year, fewer than none, and a kind that nobody knows', async () => {
    const { refused } = await readOne('hours', 'urenregistratie.csv', [
      'deelnemer;jaar;uren;soort',
      '1;;8;',
      '2;2020-2021;-4;',
      '3;2020-2021;8;gedroomd',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'date', code: 'date-or-year-missing' },
      { row: 3, column: 'uren', code: 'out-of-range' },
      { row: 4, column: 'soort', code: 'unknown-value' },
    ]);
  });
});
