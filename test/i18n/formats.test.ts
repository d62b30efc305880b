import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byName,
  dayOf,
  formatDate,
  formatEuro,
  formatHours,
  formatList,
  formatNumber,
  formatShare,
  isoDate,
  plural,
  stretches,
} from '../../src/i18n/formats.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('numbers, dates and lists in words a reader expects', () => {
  it('writes Dutch and English numbers', () => {
    expect(formatNumber('nl', 1234.5, 1)).toBe('1.234,5');
    expect(formatNumber('en', 1234.5, 1)).toBe('1,234.5');
    expect(formatNumber('nl', -2.5, 1)).toBe('−2,5');
    expect(formatNumber('nl', -0.001)).toBe('0');
    expect(formatShare('nl', 0.125, 1)).toBe('12,5%');
  });

  it('writes cents as euros and minutes as hours', () => {
    expect(plain(formatEuro('nl', 300_000))).toBe('€ 3.000');
    expect(plain(formatEuro('nl', -1_250, true))).toBe('−€ 12,50');
    expect(formatHours('nl', 2_250)).toBe('37,5');
  });

  it('writes dates and lists', () => {
    expect(formatDate('nl', dayOf('2021-08-01'))).toBe('1 augustus 2021');
    expect(formatDate('en', dayOf('2021-08-01'))).toBe('1 August 2021');
    expect(formatList('nl', ['a', 'b', 'c'])).toBe('a, b en c');
    expect(plural('nl', 1, { one: 'groep', other: 'groepen' })).toBe('groep');
    expect(plural('nl', 0, { one: 'groep', other: 'groepen' })).toBe('groepen');
    expect(['Z', 'é', 'a 10', 'a 9'].sort(byName)).toEqual(['a 9', 'a 10', 'é', 'Z']);
  });

  it('reads back every day it writes, and no day that is not in the calendar', () => {
    fc.assert(fc.property(fc.integer({ min: -25_567, max: 84_005 }), (day) => dayOf(isoDate(day)) === day));
    for (const text of ['2021-02-30', '2021-13-01', 'gisteren', '']) expect(dayOf(text)).toBeNaN();
  });
});

it('says rows that follow each other together, in whatever order they come', () => {
  expect(stretches([12, 3, 4, 5, 6, 7])).toBe('3–7, 12');
  expect(stretches([9, 8, 2])).toBe('2, 8, 9');
  expect(stretches([4, 4])).toBe('4');
  expect(stretches([])).toBe('');
});
