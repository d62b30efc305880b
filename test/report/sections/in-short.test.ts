import { describe, expect, it } from 'vitest';
import { inShort } from '../../../src/report/sections/in-short.ts';
import { contextFor, proseOf, told } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

describe('the section in-short', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl } = told(inShort);
    expect(nl).toContain(
      'Dat is nog minder dan bij een willekeurige indeling (76 tot 83): mensen zitten vaker dan toevallig met collega’s van het eigen bestuur in een groep. Het verschil met toeval wordt kleiner.',
    );
    expect(nl).toContain('van elke €\u00a0100 die werd uitgegeven ging €\u00a07 naar overhead (in 2023-2024: €\u00a022)');
    expect(nl).toMatch(/Deelnemers \d+ van \d+ organisaties was \d+ in 2023-2024/);
  });
});

describe('the year in short where something is hidden', () => {
  const without = (id: string, columns: readonly string[]) => {
    const made = madeAnalysis();
    return {
      ...made,
      summaries: made.summaries.map((table) =>
        table.id === id
          ? {
              ...table,
              rows: table.rows.map((row) => ({ ...row, ...Object.fromEntries(columns.map((column) => [column, null])) })),
              hidden: table.rows.map(() => columns),
            }
          : table,
      ),
    };
  };
  const prose = (locale: 'nl' | 'en', id: string, columns: readonly string[]) =>
    proseOf(inShort.build(contextFor(locale, 'internal', without(id, columns))));

  it('says so in a sentence of its own, not in the place of a number', () => {
    const hours = ['spent', 'facilitated'];
    expect(prose('nl', 'hours-by-year', hours)).toContain('De uren zijn niet te tonen: te weinig mensen gaven ze op.');
    expect(prose('en', 'hours-by-year', hours)).toContain('The hours can’t be shown: too few people reported them.');
    expect(prose('nl', 'hours-by-year', ['facilitated'])).toMatch(/besteedden [\d.]+ uur aan hun groepen \(in 2023-2024: [\d.]+ uur\)\.\n/);
    expect(prose('nl', 'budget-by-year', ['income', 'spent', 'overhead_share'])).toContain('Het geld is niet te tonen');
    expect(prose('nl', 'participation-by-year', ['persons'])).toContain('Hoeveel mensen in 2024-2025 meededen, is niet te tonen');
  });

  it('says of a year before without records that there are none', () => {
    const made = madeAnalysis();
    const summaries = made.summaries.map((table) =>
      table.id === 'budget-by-year' ? { ...table, rows: table.rows.filter((row) => row['period'] !== '2023-2024') } : table,
    );
    const of = (locale: 'nl' | 'en') => proseOf(inShort.build(contextFor(locale, 'internal', { ...made, summaries })));
    expect(of('nl')).toContain('geen gegevens over 2023-2024');
    expect(of('en')).toContain('no records for 2023-2024');
    expect(of('nl')).not.toContain('niet bekend');
  });
});
