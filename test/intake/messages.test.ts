import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/text.ts';
import { quoted, rejection } from '../../src/intake/findings.ts';
import { errorTexts } from '../../src/intake/error-texts.ts';
import { findingTitles, rejectionTexts, warningTexts } from '../../src/intake/messages.ts';

const blanks = (words: string): string[] => [...new Set(words.match(/\{\w+\}/g))].sort();
const all = Object.entries({ ...rejectionTexts, ...warningTexts, ...errorTexts });

describe('messages', () => {
  it.each(all)('%s says the same in both languages: the same facts, a title, what to do', (_code, said) => {
    for (const text of [said.title, said.message, said.remedy]) {
      for (const locale of locales) expect(text[locale].trim()).not.toBe('');
      expect(blanks(text.nl)).toEqual(blanks(text.en));
    }
    expect(said.message.nl).not.toBe(said.message.en);
  });

  it('have a title for every finding, under one code each', () => {
    expect(Object.keys(findingTitles)).toHaveLength(Object.keys(rejectionTexts).length + Object.keys(warningTexts).length);
    for (const code of Object.keys(findingTitles)) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('quote what was found on one line, and not in whole where it is long', () => {
    expect(quoted('a\nb\u0000c')).toBe('a b c');
    expect(quoted('x'.repeat(1_000_000))).toHaveLength(80);
    expect(rejection('not-a-record', { file: 'a.json', sheet: null }, 2, null, '😀'.repeat(1_000_000), {}).found.length).toBeLessThan(1010);
  });

  it('take what stands in a cell as it is, braces and all', () => {
    const one = rejection('not-a-number', { file: 'uren.csv', sheet: 'Blad {row}' }, 3, 'uren', '{place} $& {found}', {
      expected: 'x',
      empty: '',
    });
    expect(one.message.nl).toBe('uren.csv, blad Blad {row}, rij 3: “uren” moet x zijn, gevonden “{place} $& {found}”.');
  });
});
