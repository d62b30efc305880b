import { describe, expect, it } from 'vitest';
import {
  agreementCatalogue,
  dictionary,
  dictionaryMarkdown,
  entryMarkdown,
  explain,
  locales,
  metrics,
  recordTables,
  summaryCatalogue,
} from '../src/index.ts';

describe('the data dictionary', () => {
  const entries = dictionary();

  it('has an entry for every table, column, metric, summary and agreement, each id once', () => {
    const ids = entries.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(entries.length);
    for (const table of Object.values(recordTables)) {
      expect(ids).toContain(table.id);
      for (const field of Object.keys(table.fields)) expect(ids).toContain(`${table.id}.${field}`);
    }
    for (const id of ['scores', 'edges', 'nodes', 'chances', 'meetings_of_organisations']) expect(ids).toContain(id);
    for (const { id } of [...metrics, ...summaryCatalogue, ...agreementCatalogue]) expect(ids).toContain(id);
  });

  it('says something in both languages of each, and not the same thing twice where words differ', () => {
    for (const entry of entries) {
      for (const locale of locales) {
        expect(entry.title[locale].trim(), entry.id).not.toBe('');
        expect(entry.definition[locale].trim(), entry.id).not.toBe('');
      }
      expect(entry.definition.nl, entry.id).not.toBe(entry.definition.en);
    }
  });

  it('names the source of every metric', () => {
    for (const entry of entries.filter(({ kind }) => kind === 'metric'))
      expect(entryMarkdown(entry, 'en'), entry.id).toMatch(/Computation/);
    const { entry } = explain('ei-index');
    expect(entry === null ? '' : entryMarkdown(entry, 'en')).toContain('Krackhardt');
  });

  it('is one Markdown document per language, with a heading for each kind', () => {
    expect(dictionaryMarkdown('nl')).toMatch(/^# Woordenboek van de gegevens\n[\s\S]*\n## Afspraken\n/);
    expect(dictionaryMarkdown('en')).toMatch(/^# Data dictionary\n[\s\S]*\n## Agreements\n/);
  });

  it('offers what is most like an id that it does not know', () => {
    expect(explain('EI-index').entry?.id).toBe('ei-index');
    expect(explain('hours by group')).toEqual({ entry: null, near: expect.arrayContaining(['hours-by-group']) as string[] });
    expect(explain('qqq').near).toEqual([]);
  });
});
