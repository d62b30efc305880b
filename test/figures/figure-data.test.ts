import { describe, expect, it } from 'vitest';
import { figureData } from '../../src/figures/figure-data.ts';
import type { Table, TableCell } from '../../src/report/document.ts';

const table = (...cells: TableCell[]): Table => ({
  id: 't',
  caption: '',
  columns: cells.map((_, index) => ({ title: `k${index}`, numeric: index > 0 })),
  rows: [{ cells }],
});

describe('the data of a figure', () => {
  it('reads numbers as they are written in each language', () => {
    const of = (locale: 'nl' | 'en', ...texts: string[]) =>
      figureData(table({ text: 'naam' }, ...texts.map((text) => ({ text }))), locale).rows[0]?.slice(1);
    expect(of('nl', '1.234', '€\u00a088.000', '69,5', '−3', '0', '85%', '10 tot 12')).toEqual([
      1234,
      88_000,
      69.5,
      -3,
      0,
      '85%',
      '10 tot 12',
    ]);
    expect(of('en', '1,234', '€88,000', '69.5')).toEqual([1234, 88_000, 69.5]);
  });

  it('leaves a cell empty that the gate hid or that is not known', () => {
    expect(figureData(table({ text: '12' }, { text: 'te weinig', state: 'hidden' }, { text: '–', state: 'unknown' }), 'nl')).toEqual({
      headers: ['k0', 'k1', 'k2'],
      rows: [['12', null, null]],
    });
  });
});
