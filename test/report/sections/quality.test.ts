import { describe, expect, it } from 'vitest';
import { quality } from '../../../src/report/sections/quality.ts';
import { madeAnalysis } from '../fixture.ts';
import { told } from '../contexts.ts';
import { read } from '../summaries.ts';

describe('the section quality', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl } = told(quality);
    expect(nl).toContain('Er zijn 1.452 regels gelezen; daarvan zijn er 1.447 gebruikt en 5 geweigerd.');
    expect(nl).toMatch(/Lidmaatschappen: .* \(2 keer\)\./);
    expect(nl).toContain('Niet bijgehouden: ');
  });

  it('says of a file that is none of the tables that it was not read, in a sentence and not as a row of noughts', () => {
    const made = madeAnalysis();
    const [file] = made.quality.files;
    if (file === undefined) throw new Error('the made network has no files');
    const stray = { ...file, table: null, rowsRead: 0, rowsLoaded: 0, rowsRejected: 0 };
    const of = (strays: readonly (typeof stray)[]) =>
      read(quality, {
        ...made,
        quality: { ...made.quality, files: [...made.quality.files.filter(({ table }) => table !== null), ...strays] },
      });
    expect(of([stray]).nl).toContain('1 bestand hoort bij geen van de tabellen en is niet gelezen.');
    expect(of([stray, stray]).en).toContain('2 files belong to none of the tables and were not read.');
    expect(of([stray]).tables.get('quality-table')?.length).toBe(of([]).tables.get('quality-table')?.length);
    expect(of([]).nl).not.toContain('niet gelezen');
  });
});
