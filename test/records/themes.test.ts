import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('themes', () => {
  it('are read from the research agenda', async () => {
    const { rows, refused } = await readOne('themes', 'onderzoeksagenda.csv', [
      'Themacode;Thema;Volgorde;Begindatum;Einddatum',
      'T1;Taal en rekenen;1;2018-08;2020-07',
      'T2;Het jonge kind;;;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { id: 'T1', name: 'Taal en rekenen', priority: 1, from: dayOf('2018-08-01'), until: dayOf('2020-07-31') },
      { id: 'T2', name: 'Het jonge kind', priority: null, from: null, until: null },
    ]);
  });

  it('refuse a priority that is no number, and an end before the beginning', async () => {
    const { refused } = await readOne('themes', 'onderzoeksagenda.csv', [
      'nummer;naam;prioriteit;vanaf;tot',
      'T1;Taal;hoog;;',
      'T2;Rekenen;2;1-8-2020;1-8-2019',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'prioriteit', code: 'not-a-number' },
      { row: 3, column: 'tot', code: 'dates-reversed' },
    ]);
  });
});
