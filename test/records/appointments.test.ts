import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('appointments', () => {
  it('are read with the days on which they begin and end', async () => {
    const { rows, refused } = await readOne('appointments', 'dienstverbanden.csv', [
      'Deelnemersnummer;Werkgever;Functie;WTF;Ingangsdatum;Einddatum',
      '1;B01;IB-er;0,6;1-8-2018;31-7-2020',
      '1;B02;directeur;1;1-8-2020;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      {
        professional_id: '1',
        organisation_id: 'B01',
        function: 'internal-supervisor',
        fte: 0.6,
        from: dayOf('2018-08-01'),
        until: dayOf('2020-07-31'),
      },
      { professional_id: '1', organisation_id: 'B02', function: 'school-leader', fte: 1, from: dayOf('2020-08-01'), until: null },
    ]);
  });

  it('refuse a size beyond two full weeks, and an end before the beginning', async () => {
    const { refused } = await readOne('appointments', 'dienstverbanden.csv', [
      'deelnemer;organisatie;omvang;vanaf;tot',
      '1;B01;36;;',
      '2;B01;0,8;1-8-2020;1-8-2019',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'omvang', code: 'out-of-range' },
      { row: 3, column: 'tot', code: 'dates-reversed' },
    ]);
  });
});
