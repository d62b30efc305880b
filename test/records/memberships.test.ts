import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('memberships', () => {
  it('are read with role and period; empty is open-ended', async () => {
    const { rows, refused } = await readOne('memberships', 'groepsleden.csv', [
      'Deelnemer;Groep;Rol;Lid vanaf;Lid tot',
      '1;G1;trekker;1-8-2019;31-7-2020',
      '1;G1;lid;1-8-2020;',
      '2;G1;;;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { professional_id: '1', group_id: 'G1', role: 'lid', from: dayOf('2020-08-01'), until: null },
      { professional_id: '1', group_id: 'G1', role: 'trekker', from: dayOf('2019-08-01'), until: dayOf('2020-07-31') },
      { professional_id: '2', group_id: 'G1', role: null, from: null, until: null },
    ]);
  });

  it('refuse a row without a group, the same row again, and a date that does not exist', async () => {
    const { refused } = await readOne('memberships', 'groepsleden.csv', [
      'deelnemer;groep;vanaf',
      '1;;',
      '2;G1;1-8-2019',
      '2;G1;1-8-2019',
      '3;G1;31-2-2020',
    ]);
    expect(refused).toEqual([
      { row: 2, column: 'groep', code: 'missing-value' },
      { row: 4, column: null, code: 'duplicate-row' },
      { row: 5, column: 'vanaf', code: 'no-such-date' },
    ]);
  });
});
