import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/i18n/formats.ts';
import { dayOfMonth, fromSerial, OrderEvidence, parseDate } from '../../../src/intake/cells/dates.ts';

const anyDay = fc.integer({ min: -25_567, max: 84_005 });

const order = (...texts: string[]): string => {
  const evidence = new OrderEvidence();
  for (const text of texts) evidence.add(text);
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

  it('are days of the calendar, or nothing', () => {
    for (const text of ['31-02-2021', '29-02-1900', '00-01-2021', '1-1-1899', '1-1-2200', '31-12-21', '2021', 'morgen', '1-2-3-2021'])
      expect(parseDate(text, 'dmy')).toBeNull();
    expect(parseDate('29-02-2000', 'dmy')).toEqual({ day: 11_016 });
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
