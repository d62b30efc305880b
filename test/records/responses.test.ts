import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('responses', () => {
  it('are read as an answer to a question, with or without a name', async () => {
    const { rows, refused } = await readOne('responses', 'evaluatie.csv', [
      'Groep;Deelnemer;Stelling;Cijfer;Ingevuld op',
      'G1;;Ik leerde iets;4;1-6-2021',
      'G1;1;Ik leerde iets;3,5;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { group_id: 'G1', professional_id: null, item: 'Ik leerde iets', score: 4, mechanism: null, date: dayOf('2021-06-01') },
      { group_id: 'G1', professional_id: '1', item: 'Ik leerde iets', score: 3.5, mechanism: null, date: null },
    ]);
  });

  it('refuse an answer without a question, and a score in words', async () => {
    const { refused } = await readOne('responses', 'evaluatie.csv', ['groep;vraag;antwoord', 'G1;;4', 'G1;Ik leerde iets;veel']);
    expect(refused).toEqual([
      { row: 2, column: 'vraag', code: 'missing-value' },
      { row: 3, column: 'antwoord', code: 'not-a-number' },
    ]);
  });
});
