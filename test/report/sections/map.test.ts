import { describe, expect, it } from 'vitest';
import { map } from '../../../src/report/sections/map.ts';
import { contextOf } from '../../../src/report/context.ts';
import { contextFor, proseOf, told } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

describe('the section map', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { blocks, nl } = told(map);
    expect(nl).toContain('Cirkels zijn organisaties');
    const table = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0];
    const { view } = contextFor();
    expect(table?.rows).toHaveLength(view.organisations.length + view.groups.length);
    expect(new Set(table?.rows.map(({ key }) => key)).size).toBe(table?.rows.length);
  });
});

describe('who is not on the map', () => {
  it('is told, with why', () => {
    const made = madeAnalysis();
    const known = ['A', 'B', 'C'].map((letter) => ({
      id: letter,
      name: letter,
      function: null,
      consent: 'board' as const,
      consentFrom: null,
      consentUntil: null,
    }));
    const analysis = {
      ...made,
      persons: known,
      views: made.views.map((view) => ({
        ...view,
        organisations: view.organisations.slice(0, 12),
        persons: known.map(({ id }) => ({ id, organisations: [], groups: [] })),
      })),
    };
    const prose = (locale: 'nl' | 'en') => proseOf(map.build(contextOf(analysis, 'board', locale)));
    expect(prose('nl')).toMatch(/3 van \d+ mensen zijn met naam te tonen \(de anderen gaven geen toestemming\)\./);
    expect(prose('en')).toMatch(/3 of \d+ people can be shown by name \(the others gave no consent\)\./);
    expect(prose('nl')).toContain('12 van de 20 organisaties staan op de kaart; van de andere is te weinig te tonen.');
  });
});
