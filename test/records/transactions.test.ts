import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('transactions', () => {
  it('are read as cents, with refunds below nought', async () => {
    const { rows, refused } = await readOne('transactions', 'boekingen.csv', [
      'Boekstuk;Boekdatum;Rekening;Bedrag (€);Relatie;Kostenplaats;Toelichting',
      '2020-1;1-9-2020;contributie;€ 3.000,00;B01;;',
      '2020-2;2-9-2020;kosten;-25,50;;G1;Zaalhuur terug',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      {
        id: '2020-1',
        date: dayOf('2020-09-01'),
        year: null,
        kind: 'fee',
        amount_eur: 300000,
        organisation_id: 'B01',
        group_id: null,
        description: null,
      },
      {
        id: '2020-2',
        date: dayOf('2020-09-02'),
        year: null,
        kind: 'expense',
        amount_eur: -2550,
        organisation_id: null,
        group_id: 'G1',
        description: 'Zaalhuur terug',
      },
    ]);
  });

  it('refuse a booking of no day and no year, of no amount, and of an unknown kind', async () => {
    const { refused } = await readOne('transactions', 'boekingen.csv', [
      'boekingsnummer;jaar;soort;bedrag',
      '1;;uitgave;10,00',
      '2;2020-2021;uitgave;',
      '3;2020-2021;fooi;10,00',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'date', code: 'date-or-year-missing' },
      { row: 3, column: 'bedrag', code: 'missing-value' },
      { row: 4, column: 'soort', code: 'unknown-value' },
    ]);
  });
});
