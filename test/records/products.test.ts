import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('products', () => {
  it('are read with the group that made them', async () => {
    const { rows, refused } = await readOne('products', 'opbrengsten.csv', [
      'Productnummer;Titel;Vorm;Gemaakt door;Verschenen;Link',
      'P1;Spelen met taal;kaartenset;G1;2021-03;https://example.org/kaarten',
      'P2;Rekenlied;lied;G2;;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      {
        id: 'P1',
        title: 'Spelen met taal',
        kind: 'card-set',
        group_id: 'G1',
        date: dayOf('2021-03-01'),
        url: 'https://example.org/kaarten',
      },
      { id: 'P2', title: 'Rekenlied', kind: 'lied', group_id: 'G2', date: null, url: null },
    ]);
  });

  it('refuse a product that no group made, and an address that is none', async () => {
    const { refused } = await readOne('products', 'opbrengsten.csv', [
      'nummer;titel;groep;vindplaats',
      'P1;Kaarten;;',
      'P2;Film;G1;op de server',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'groep', code: 'missing-value' },
      { row: 3, column: 'vindplaats', code: 'not-a-url' },
    ]);
  });
});
