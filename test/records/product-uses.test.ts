import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { readOne } from './read-one.ts';

describe('product uses', () => {
  it('are read with what the product is used for', async () => {
    const { rows, refused } = await readOne('product_uses', 'gebruik.csv', [
      'Product;Gebruikt bij;Toepassing;Sinds',
      'P1;B02;pabo;2021-09',
      'P1;B02;klas;',
    ]);
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { product_id: 'P1', organisation_id: 'B02', context: 'classroom', date: null },
      { product_id: 'P1', organisation_id: 'B02', context: 'teacher_education', date: dayOf('2021-09-01') },
    ]);
  });

  it('refuse a use by nobody, and for something unknown', async () => {
    const { refused } = await readOne('product_uses', 'gebruik.csv', ['product;organisatie;waarvoor', 'P1;;klas', 'P1;B01;reclame']);
    expect(refused).toEqual([
      { row: 2, column: 'organisatie', code: 'missing-value' },
      { row: 3, column: 'waarvoor', code: 'unknown-value' },
    ]);
  });
});
