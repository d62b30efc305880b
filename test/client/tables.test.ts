import { describe, expect, test } from 'vitest';
import { compareValues, sortValue } from '../../src/client/tables.ts';

describe('sorting a table', () => {
  test('reads numbers as each language writes them', () => {
    expect(sortValue('1.234,5', null, 'nl')).toBe(1234.5);
    expect(sortValue('1,234.5', null, 'en')).toBe(1234.5);
    expect(sortValue('€\u00a03.000', null, 'nl')).toBe(3000);
    expect(sortValue('−12%', null, 'nl')).toBe(-12);
    expect(sortValue('12 organisaties', '12', 'nl')).toBe(12);
    expect(sortValue('0,5', '0.5', 'nl')).toBe(0.5);
    expect(sortValue('PLG 2', null, 'nl')).toBe('PLG 2');
  });

  test('a cell without a value is none, and comes last whichever way', () => {
    expect([sortValue('·', null, 'nl'), sortValue('–', null, 'en'), sortValue('te weinig', '', 'nl')]).toEqual([null, null, null]);
    const { compare } = new Intl.Collator('nl', { numeric: true });
    const sorted = (order: 'ascending' | 'descending') => [3, null, 'b', 1].toSorted((a, b) => compareValues(a, b, order, compare));
    expect(sorted('ascending')).toEqual([1, 3, 'b', null]);
    expect(sorted('descending')).toEqual([3, 1, 'b', null]);
  });
});
