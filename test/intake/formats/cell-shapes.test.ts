import { describe, expect, it } from 'vitest';
import { shapes } from '../../../src/intake/formats/cell-shapes.ts';
import { scanCsv } from '../../../src/intake/formats/scan-csv.ts';

/** What each cell of one column looks like. */
function shapesOf(cells: readonly string[]): Map<string, number> {
  const { rows } = scanCsv(Buffer.from(cells.map((cell) => `${cell};x\n`).join('')), ';', true) ?? expect.fail();
  const { codes, cell, table } = rows.column(0);
  return new Map(Array.from(codes, (code) => [String(cell(code)), table?.shapes[code] ?? 0]));
}

const { tidy, word, address, total } = shapes;

describe('what a cell looks like by its bytes', () => {
  it('is the text itself where nothing is to be taken off it', () => {
    const found = shapesOf(['Jan', 'Jan de Boer', 'Zoë de Boer', ' Jan', 'Jan ', '\tJan', '\u00a0Jan', 'Jan\u00a0', 'Élise', '#N/B']);
    expect([...found].filter(([, shape]) => (shape & tidy) !== 0).map(([cell]) => cell)).toEqual(['Jan', 'Jan de Boer', 'Zoë de Boer']);
  });

  it('is one word where every letter is to be seen and is ASCII', () => {
    const found = shapesOf(['p1', 'p 1', 'p\u200b1', 'pé1', '0141', "'t", 'p\u00011']);
    expect([...found].filter(([, shape]) => (shape & word) !== 0).map(([cell]) => cell)).toEqual(['p1', '0141', "'t"]);
  });

  it('is an address only where the pattern for addresses says so too', () => {
    const cells = [
      'a@b.nl',
      'a@b.c.nl',
      'a@@b.nl',
      'a@b@c.nl',
      '@b.nl',
      'a@.nl',
      'a@b.',
      'a@b',
      'a.b@c',
      'a@b..nl',
      'a@..nl',
      'a@b.nl.',
      'é@b.nl',
    ];
    const pattern = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
    for (const [cell, shape] of shapesOf(cells)) if ((shape & address) !== 0) expect(cell).toMatch(pattern);
    expect([...shapesOf(cells)].filter(([, shape]) => (shape & address) !== 0).map(([cell]) => cell)).toEqual(
      cells.filter((cell) => pattern.test(cell) && !cell.includes('é')),
    );
  });

  it('may be the label of a row of totals', () => {
    const found = shapesOf(['Totaal', 'subTOTAL', 'eindtotaal:', 'g1', 'stop', 't-o-t']);
    expect([...found].filter(([, shape]) => (shape & total) !== 0).map(([cell]) => cell)).toEqual(['Totaal', 'subTOTAL', 'eindtotaal:']);
  });
});
