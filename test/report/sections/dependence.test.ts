import { expect, it } from 'vitest';
import { makeDocument } from '../../../src/report/make-document.ts';
import { dependence } from '../../../src/report/sections/dependence.ts';
import { traceOf } from '../../../src/report/trace.ts';
import type { Analysis } from '../../../src/analysis.ts';
import { contextFor, proseOf, told } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';
import { read, withRows } from '../summaries.ts';

const year = { ties: 10, on_one_person: 4, on_one_group: 1 };
const people = ['PRS-1', 'PRS-2'];
const withPeople = (): Partial<Analysis> => ({
  persons: people.map((id, index) => ({
    id,
    name: ['Zoë Merel', 'Anna Aak'][index] ?? '',
    function: null,
    consent: 'none',
    consentFrom: null,
    consentUntil: null,
  })),
  views: madeAnalysis().views.map((view) => ({
    ...view,
    persons: people.map((id) => ({ id, organisations: ['ORG-103'], groups: [] })),
  })),
});
const groups = { 'ties-by-group': [{ group_id: 'GRP-101', ties: 9, only_here: 4 }] };

it('says how many contacts rest on one group or one person, and what would be gone without each', () => {
  const { nl, en, tables } = read(dependence, withRows({ 'ties-by-year': [year], ...groups }, withPeople()));
  expect(nl).toContain('In 2024-2025 liep van de 10 contacten tussen twee organisaties er 1 via één groep.');
  expect(nl).toContain('Bij 4 contacten was er aan een van beide kanten één persoon.');
  expect(nl).toContain('Er zijn 2 mensen op wie een contact rust');
  expect(nl).toMatch(/Zonder Anna Aak ontmoet .+ geen andere organisatie meer\./);
  expect(en).toContain('There are 2 people on whom a contact rests');
  // By name, whoever carries more.
  expect(tables.get('persons-alone-table')?.map(([name, , links]) => [name, links])).toEqual([
    ['Anna Aak', '5'],
    ['Zoë Merel', '2'],
  ]);
});

it('names nobody to whoever is no programme leader, and asks for groups where there are none', () => {
  const analysis = withRows({ 'ties-by-year': [year], ...groups }, withPeople());
  for (const audience of ['board', 'public'] as const) {
    const blocks = dependence.build(contextFor('nl', audience, analysis));
    expect(JSON.stringify(blocks)).not.toMatch(/Aak|Merel|PRS/);
    expect(proseOf(blocks)).toContain('zien alleen de programmaleiders');
  }
  expect(told(dependence).nl).toContain('Als een groep stopt');
});

it('says that a large network was not tried for everybody', () => {
  expect(read(dependence, madeAnalysis({ prospects: null })).nl).toContain('te groot om voor iedereen na te gaan');
  expect(read(dependence, madeAnalysis({ prospects: { burdens: [], suggestions: [] } })).nl).toContain('Geen contact rust op één persoon.');
});

it('can be traced, sentence by sentence', () => {
  const document = makeDocument(contextFor('nl', 'internal', withRows({ 'ties-by-year': [year], ...groups }, withPeople())));
  const traced = traceOf(document, 'nl').filter(({ section }) => section === dependence.title.nl);
  expect(traced).toContainEqual(expect.objectContaining({ value: '10 contacten', from: 'ties-by-year' }));
  expect(traced).toContainEqual(expect.objectContaining({ value: '2 mensen', from: 'shared-groups' }));
  expect(traced.every(({ from, title }) => from === '' || title !== '')).toBe(true);
});
