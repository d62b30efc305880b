import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/i18n/formats.ts';
import { dayOfMonth, fromSerial, hasShortYear, noSuchDay, OrderEvidence, parseDate } from '../../../src/intake/cells/dates.ts';
import type { SeenCell } from '../../../src/intake/seen-cell.ts';

const anyDay = fc.integer({ min: -25_567, max: 84_005 });

const seen = (found: string): SeenCell => ({ found, row: 1, column: 0, times: 1 });

const order = (...texts: string[]): string => {
  const evidence = new OrderEvidence();
  for (const text of texts) evidence.add(text, seen(text));
  return evidence.order;
};

describe('dates', () => {
  it('read back in every way of writing, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = '', month = '', date = ''] = isoDate(day).split('-');
        const words = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000);
        for (const text of [
          `${year}-${month}-${date}`,
          `${date}-${month}-${year}`,
          `${Number(date)}/${Number(month)}/${year}`,
          `${year}${month}${date}`,
          words,
        ]) {
          expect(parseDate(text, 'dmy')).toEqual({ day });
        }
        expect(parseDate(`${month}/${date}/${year}`, 'mdy')).toEqual({ day });
      }),
    );
  });

  it('are read in words, in either language', () => {
    for (const text of [
      "3 september '21",
      '3 sept. 2021',
      'vrijdag 3 september 2021',
      '3e september 2021',
      '3rd of September 2021',
      'September 3, 2021',
      'Sep 3rd 2021',
      'Fri Sep 03 2021',
      '3/sep/2021',
      "3-9-'21",
    ])
      expect(parseDate(text, 'dmy'), text).toEqual({ day: 18_873 });
    for (const text of ['3 sep', 'sep 21', '3 okto 2021', 'September 31, 2021', 'ca. 3 september 2021', 'na 3 sep 2021', "'21"])
      expect(parseDate(text, 'dmy'), text).toBeNull();
  });

  it('may be of two orders in one file: then nobody can tell', () => {
    const evidence = new OrderEvidence();
    for (const text of ['25/04/2021', '04/25/2021']) evidence.add(text, seen(text));
    expect(evidence.contradicts).toBe(false);
    evidence.add('03/04/2021', seen('03/04/2021'));
    expect(evidence).toMatchObject({ contradicts: true, undecided: false, first: { either: { found: '03/04/2021' } } });
    for (let i = 0; i < 9; i += 1) evidence.add('26/04/2021', seen('26/04/2021'));
    expect(evidence.contradicts).toBe(false);
  });

  it('are days of the calendar, or nothing', () => {
    for (const text of ['31-02-2021', '29-02-1900', '00-01-2021', '1-1-1899', '1-1-2200', '31-02-21', '2021', 'morgen', '1-2-3-2021'])
      expect(parseDate(text, 'dmy')).toBeNull();
    expect(parseDate('29-02-2000', 'dmy')).toEqual({ day: 11_016 });
  });

  it('have a year of two digits in Dutch order, from 1970 to 2069', () => {
    for (const [text, iso] of [
      ['1-9-23', '2023-09-01'],
      ['31/12/69', '2069-12-31'],
      ['01.01.70', '1970-01-01'],
      ['3-sep-99', '1999-09-03'],
      ['1-9-23 00:00', '2023-09-01'],
    ] as const) {
      const date = parseDate(text, 'dmy');
      expect(date !== null && 'day' in date ? isoDate(date.day) : null).toBe(iso);
      expect(hasShortYear(text)).toBe(true);
    }
    expect(parseDate('9/1/23', 'mdy')).toBeNull();
    for (const text of ['1-9-2023', '2023-09-01', 'sep-23', '230901']) expect(hasShortYear(text)).toBe(false);
  });

  it('that no calendar has are named, what is no date is not', () => {
    expect(noSuchDay('31-2-2025', 'dmy')).toEqual({ nl: '31 februari', en: '31 February' });
    expect(noSuchDay('29-02-23', 'dmy')).toEqual({ nl: '29 februari 2023', en: '29 February 2023' });
    expect(noSuchDay('12-31-2021', 'dmy')).toEqual({ nl: 'maand 31', en: 'month 31' });
    expect(noSuchDay('2021-13-01', 'dmy')).toEqual({ nl: 'maand 13', en: 'month 13' });
    expect(noSuchDay('0 mei 2021', 'dmy')).toEqual({ nl: '0 mei', en: '0 May' });
    for (const text of ['31-12-2021', '31-2-1850', 'najaar', '2021', '0000-00-00']) expect(noSuchDay(text, 'dmy')).toBeNull();
  });

  it('name a month of which the field says the day', () => {
    expect(parseDate('2020-02', 'dmy')).toEqual({ year: 2020, month: 2 });
    expect(isoDate(dayOfMonth({ year: 2020, month: 2 }, 'first'))).toBe('2020-02-01');
    expect(isoDate(dayOfMonth({ year: 2020, month: 2 }, 'last'))).toBe('2020-02-29');
  });

  it('know the day numbers of a spreadsheet', () => {
    expect(isoDate(fromSerial(44_440) ?? 0)).toBe('2021-09-01');
    expect(fromSerial(3)).toBeNull();
    expect(fromSerial(999_999)).toBeNull();
  });

  it('take the month first only where that is plainly how a file is written', () => {
    expect(order('12/31/2021', '09/01/2021')).toBe('mdy');
    expect(order('12/31/2021', '31/12/2021')).toBe('dmy');
    expect(order('12-31-2021')).toBe('dmy');
    expect(order('12/31/2021', ...Array.from({ length: 9 }, (_, i) => `0${i + 1}/09/2021`))).toBe('dmy');
  });
});
