import { describe, expect, it } from 'vitest';
import { tableNamed, tableNames } from '../../src/intake/name-table.ts';
import { tableIds } from '../../src/records/index.ts';

describe('the name of a file or sheet', () => {
  it('is a table’s id or any of its other names, in any spelling', () => {
    for (const id of tableIds) for (const name of tableNames(id)) expect([name, tableNamed(name.toUpperCase())]).toEqual([name, id]);
    expect(tableNamed('Product-Gebruik')).toBe('product_uses');
    expect(tableNamed('thema’s')).toBe('themes');
  });

  it('may carry a year or a number', () => {
    for (const name of ['Uren 2020-2021', 'uren_2021', '01 uren', 'uren (2)']) expect(tableNamed(name)).toBe('hours');
  });

  it('is nothing where it is none of them', () => {
    for (const name of ['lijstje', '2021', '', 'urenlijst oud']) expect(tableNamed(name)).toBeNull();
  });
});
