import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('lineage', () => {
  it('are read as the steps from one group to the next', async () => {
    const { rows, refused } = await readOne('lineage', 'levensloop.csv', [
      'Oude groep;Nieuwe groep;Stap;Per',
      'G2;G5;wordt;1-8-2019',
      'G5;G7;afsplitsing;1-8-2020',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { from_group_id: 'G2', to_group_id: 'G5', kind: 'continues', date: dayOf('2019-08-01') },
      { from_group_id: 'G5', to_group_id: 'G7', kind: 'splits', date: dayOf('2020-08-01') },
    ]);
  });

  it('refuse a step that leads nowhere, and one of an unknown kind', async () => {
    const { refused } = await readOne('lineage', 'levensloop.csv', ['van groep;naar groep;hoe', 'G2;;wordt', 'G2;G3;verdwijnt']);
    expect(refused).toEqual([
      { row: 2, column: 'naar groep', code: 'missing-value' },
      { row: 3, column: 'hoe', code: 'unknown-value' },
    ]);
  });
});
