import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('organisations', () => {
  it('are read from the list that a network keeps of its boards and schools', async () => {
    const { rows, refused } = await readOne('organisations', 'besturen.csv', [
      'Organisatienummer;Naam;Soort organisatie;Onderwijssoort;Hoort bij;Gemeentenaam;Lid sinds;Lid tot;Samen opleiden;BRIN',
      'B01;Stichting De Beek;Bevoegd gezag;basisonderwijs;;Hengelo;1-8-2018;;ja;41234',
      'S01;De Wilg;basisschool;;B01;;;;;00AB',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      {
        id: 'B01',
        name: 'Stichting De Beek',
        kind: 'school-board',
        sector: 'po',
        parent_id: null,
        municipality: 'Hengelo',
        member_from: dayOf('2018-08-01'),
        member_until: null,
        training_partnership: true,
        registry_id: '41234',
      },
      {
        id: 'S01',
        name: 'De Wilg',
        kind: 'school',
        sector: null,
        parent_id: 'B01',
        municipality: null,
        member_from: null,
        member_until: null,
        training_partnership: null,
        registry_id: '00AB',
      },
    ]);
  });

  it('refuse a kind that nobody knows, and a second row with the same number', async () => {
    const { refused } = await readOne('organisations', 'besturen.csv', [
      'nummer;naam;soort',
      'B01;De Beek;bestuur',
      'B02;De Kern;kasteel',
      'B01;De Bron;bestuur',
    ]);
    expect(refused).toEqual([
      { row: 3, column: 'soort', code: 'unknown-value' },
      { row: 4, column: 'nummer', code: 'duplicate-id' },
    ]);
  });

  it('refuse a school that belongs to itself, however many steps it takes', async () => {
    const { refused } = await readOne('organisations', 'besturen.csv', [
      'nummer;naam;soort;bestuur',
      'S01;De Wilg;school;S02',
      'S02;De Es;school;S01',
      'S03;De Eik;school;',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'bestuur', code: 'parent-cycle' },
      { row: 3, column: 'bestuur', code: 'parent-cycle' },
    ]);
  });
});
