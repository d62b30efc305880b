import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId } from '../../src/i18n/formats.ts';
import { Field, type ReadColumn } from '../../src/intake/field-column.ts';
import { batch } from '../../src/intake/formats/cell-table.ts';
import { scanCsv } from '../../src/intake/formats/scan-csv.ts';

/** A column as it is read from a text file: cells without a capital stand as they are, the others are read as their small letters. */
function readOf(cells: readonly string[]): ReadColumn {
  const { rows } = scanCsv(Buffer.from(cells.map((cell) => `${cell},x\n`).join('')), ',', false) ?? expect.fail();
  const { codes, size, cell, table } = rows.column(0);
  const texts = Array.from({ length: size }, (_, code) => String(cell(code)));
  const standing = Uint8Array.from(texts, (text) => Number(text !== '' && text === text.toLowerCase()));
  const valueOf = (code: number): string | null => texts[code]?.toLowerCase() || null;
  return { codes, size, standing: table === null ? null : { table, cells: standing }, valueOf, distinct: false };
}

const cells = fc.array(fc.constantFrom('', 'p1', 'P1', 'p2', 'een langere naam', 'Een langere naam', 'é', 'q'), { maxLength: 20 });
const expected = (all: readonly string[]): (string | null)[] => all.map((cell) => cell.toLowerCase() || null);
const appended = (files: readonly (readonly string[])[]): Field => {
  const field = new Field();
  let start = 0;
  for (const file of files) {
    field.append(start, Int32Array.from(file.keys()), readOf(file));
    start += file.length;
  }
  return field;
};

describe('the column of a field', () => {
  it('holds each different value once, whatever cells of whatever file it was read from', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 3 }), (files) => {
        const field = appended(files);
        const all = expected(files.flat());
        expect(Array.from(field.codes, (code) => field.value(code))).toEqual(all);
        expect(new Set(field.codes).size).toBe(new Set(all).size);
        const values = Array.from({ length: field.size }, (_, code) => field.value(code));
        expect(new Set(values).size).toBe(field.size);
        for (const [code, value] of values.entries()) expect(field.find(value)).toBe(code);
        expect(Array.from(field.ordered(), (code) => values[code])).toEqual(values.map(String).toSorted(byId));
      }),
    );
  });

  it('tells which of its values are in another', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 2 }), fc.array(cells, { minLength: 1, maxLength: 2 }), (files, others) => {
        const [here, there] = [appended(files), appended(others)];
        const translated = here.translated(there);
        for (let code = 0; code < there.size; code += 1) expect(translated[code]).toBe(here.find(there.value(code)));
      }),
    );
  });

  it('says so of values that came after it was asked, too', () => {
    const [here, there] = [appended([['a', 'b']]), appended([['b', 'c']])];
    expect([...here.translated(there)]).toEqual([1, -1]);
    here.codeOf('c');
    expect([...here.translated(there)]).toEqual([1, 2]);
    there.codeOf('a');
    expect([...here.translated(there)]).toEqual([1, 2, 0]);
  });

  it('keeps ids apart that are alike in all but their last letters, in a column longer than one batch', () => {
    const ids = Array.from({ length: batch * 3 }, (_, i) => `een-lang-nummer-${i}`);
    const field = appended([ids, ids.toReversed()]);
    expect(field.size).toBe(ids.length);
    expect(Array.from(field.ordered(), (code) => field.value(code))).toEqual(ids.toSorted(byId));
  });
});
