import { describe, expect, it } from 'vitest';
import { plate, wrapTo } from '../../src/figures/plate.ts';
import { palette } from '../../src/report/colours.ts';
import { Html } from '../../src/report/html.ts';

/** Every character as wide as it is high. */
const measure = (text: string, size: number): number => [...text].length * size;

describe('a plate', () => {
  it('breaks a text between words, and a word that is wider than the room where it must', () => {
    expect(wrapTo(measure, 'een twee drie', 90, 10)).toEqual(['een twee', 'drie']);
    expect(wrapTo(measure, 'aa hottentotten', 60, 10)).toEqual(['aa', 'hotten', 'totten']);
    expect(wrapTo(measure, 'w', 1, 10)).toEqual(['w']);
    expect(wrapTo(measure, '  ', 100, 10)).toEqual([]);
  });

  it('grows with what stands on it, and is as wide as its drawing asks', () => {
    const drawing = new Html('<svg width="300" height="100"><rect width="1" height="1"/></svg>');
    const text = { locale: 'nl', title: 'Titel', summary: 'Kort.', source: 'Bron: x.', foot: 'Net.', legend: [] } as const;
    const height = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const short = plate(drawing, text, measure, palette([]));
    const long = plate(drawing, { ...text, summary: 'Een veel langere zin die over meer regels loopt.' }, measure, palette([]));
    const legend = plate(drawing, { ...text, legend: [{ name: 'po', colour: 'sector-po', shape: 'circle' }] }, measure, palette([]));
    expect(short).toContain(' width="348"');
    expect(height(long)).toBeGreaterThan(height(short));
    expect(height(legend)).toBe(height(short) + 32);
    expect(short).toMatch(/<svg x="24" y="[\d.]+" width="300" height="100">/);
  });
});
