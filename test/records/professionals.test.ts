import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('professionals', () => {
  it('are read with the consent that somebody gave, and from when', async () => {
    const { rows, refused } = await readOne('professionals', 'deelnemers.csv', [
      'Deelnemersnummer;Volledige naam;Mailadres;Toestemming;Toestemming op;Toestemming ingetrokken;Werkt bij;Functie',
      '007;Anna Voorbeeld;anna@example.org;publiek;1-9-2020;31-7-2021;B01;leerkracht',
      '12;;;;;;;klokkenmaker',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      {
        id: '007',
        name: 'Anna Voorbeeld',
        email: 'anna@example.org',
        consent: 'public',
        consent_from: dayOf('2020-09-01'),
        consent_until: dayOf('2021-07-31'),
        organisation_id: 'B01',
        function: 'teacher',
      },
      {
        id: '12',
        name: null,
        email: null,
        consent: null,
        consent_from: null,
        consent_until: null,
        organisation_id: null,
        function: 'klokkenmaker',
      },
    ]);
  });

  it('refuse a consent that is none of the three, and somebody without a number', async () => {
    const { refused } = await readOne('professionals', 'deelnemers.csv', [
      'nummer;naam;toestemming',
      '1;Anna Voorbeeld;misschien',
      ';Bert Voorbeeld;geen',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'toestemming', code: 'unknown-value' },
      { row: 3, column: 'nummer', code: 'missing-value' },
    ]);
  });
});
