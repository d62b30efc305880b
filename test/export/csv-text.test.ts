import { assert, constant, constantFrom, double, oneof, property, string, tuple, array } from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText, neutralise } from '../../src/export/csv-text.ts';

describe('csvText', () => {
  it('puts an apostrophe before what a spreadsheet would run, and leaves numbers alone', () => {
    const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    for (const start of starts) expect(neutralise(`${start}1+1`)).toBe(`'${start}1+1`);
    expect(neutralise('1-1=0')).toBe('1-1=0');
    expect(csvText(['a', 'b'], [[-5, '-5']])).toBe("a,b\n-5,'-5\n");
  });

  it('tells nothing from an empty text, and writes no NaN', () => {
    expect(csvText(['a', 'b', 'c'], [[null, '', Number.NaN]])).toBe('a,b,c\n,"",\n');
  });

  it('is read back as it was, whatever the text', () => {
    const nasty = oneof(
      string({ unit: 'binary' }),
      tuple(constantFrom('=', '+', '-', '@', '\t', '\r\n', '＝', '"', ';', ','), string()).map((parts) => parts.join('')),
    );
    const value = oneof(nasty, double({ noNaN: true, noDefaultInfinity: true }), constant(null));
    assert(
      property(array(tuple(value, value, value), { maxLength: 20 }), (rows) => {
        const back: string[][] = parse(csvText(['a', 'b', 'c'], rows), { from: 2, skip_empty_lines: false, record_delimiter: '\n' });
        const expected = rows.map((row) =>
          row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? String(cell) : neutralise(cell))),
        );
        expect(back).toEqual(expected);
        expect(back.flat().filter((cell) => /^[=+@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
