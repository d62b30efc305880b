import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('groups', () => {
  it('are read with their kind, goal and life', async () => {
    const { rows, refused } = await readOne('groups', 'leergemeenschappen.csv', [
      'Groepscode;Naam groep;Soort groep;Thema;Doelstelling;Startdatum;Einddatum;Betaald door',
      'G1;Jonge kind;professionele leergemeenschap;T2;Spelend leren;1-8-2019;;',
      'G2;Wetenschap en techniek;projectgroep;;;2018-09;2019-07;Gemeente',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      {
        id: 'G1',
        name: 'Jonge kind',
        kind: 'plg',
        theme_id: 'T2',
        goal: 'Spelend leren',
        from: dayOf('2019-08-01'),
        until: null,
        funder: null,
      },
      {
        id: 'G2',
        name: 'Wetenschap en techniek',
        kind: 'project',
        theme_id: null,
        goal: null,
        from: dayOf('2018-09-01'),
        until: dayOf('2019-07-31'),
        funder: 'Gemeente',
      },
    ]);
  });

  it('refuse a kind that nobody agreed on, and a group without a name', async () => {
    const { refused } = await readOne('groups', 'leergemeenschappen.csv', ['nummer;naam;soort', 'G1;Jonge kind;leeskring', 'G2;;plg']);
    expect(refused).toEqual([
      { row: 2, column: 'soort', code: 'unknown-value' },
      { row: 3, column: 'naam', code: 'missing-value' },
    ]);
  });
});
