import { expect, it } from 'vitest';
import { createStore, fetchRows, viewShapes, viewStatement, writeResults, type Results } from '../../../src/store/index.ts';
import { makeStore } from '../records.ts';

const results: Results = {
  scores: [],
  chances: [],
  summaries: [],
  agreements: [],
  views: [
    {
      period: '2020-2021',
      organisations: [],
      groups: [],
      persons: [{ id: 'p', organisations: ['A'], groups: ['g'] }],
      affiliations: [
        { organisation: 'A', group: 'g', persons: 3, minutes: 60, who: ['p'] },
        { organisation: 'Z', group: 'unlisted', persons: 1, minutes: null, who: ['q'] },
      ],
      organisationTies: [
        { a: 'A', b: 'Z', groups: [], personsA: 1, personsB: 1, products: [] },
        { a: 'A', b: 'B', groups: ['h', 'g'], personsA: 3, personsB: 2, products: [] },
      ],
    },
  ],
};

async function read(view: string) {
  const store = await makeStore({
    organisations: [
      { id: 'A', name: 'Bestuur A' },
      { id: 'B', name: 'Bestuur B' },
    ],
    groups: [
      { id: 'g', name: 'Zorg', kind: 'plg' },
      { id: 'h', name: 'Actief leren', kind: 'expert' },
    ],
  });
  await writeResults(store, results, []);
  const rows = await fetchRows(store, `FROM ${view}`);
  await store.close();
  return rows;
}

it('names who met, and the groups in the order of their ids; an id stands in where there is no name', async () => {
  expect(await read('meetings_of_organisations')).toEqual([
    {
      period: '2020-2021',
      organisation_a: 'A',
      name_a: 'Bestuur A',
      organisation_b: 'B',
      name_b: 'Bestuur B',
      groups: ['g', 'h'],
      group_names: ['Zorg', 'Actief leren'],
      persons_a: 3,
      persons_b: 2,
    },
    {
      period: '2020-2021',
      organisation_a: 'A',
      name_a: 'Bestuur A',
      organisation_b: 'Z',
      name_b: 'Z',
      groups: [],
      group_names: [],
      persons_a: 1,
      persons_b: 1,
    },
  ]);
});

it('names the organisations in groups', async () => {
  expect(await read('organisations_in_groups')).toEqual([
    {
      period: '2020-2021',
      organisation_id: 'A',
      organisation_name: 'Bestuur A',
      group_id: 'g',
      group_name: 'Zorg',
      group_kind: 'plg',
      persons: 3,
      minutes: 60,
    },
    {
      period: '2020-2021',
      organisation_id: 'Z',
      organisation_name: 'Z',
      group_id: 'unlisted',
      group_name: 'unlisted',
      group_kind: null,
      persons: 1,
      minutes: null,
    },
  ]);
});

it.each(viewShapes.map(({ name }) => name))('%s is one statement, and says in its first line what one row is', async (name) => {
  const store = await createStore(':memory:');
  expect(viewStatement(name)).toMatch(/^-- One row per .+\n/);
  expect((await store.connection.extractStatements(viewStatement(name))).count).toBe(1);
  await store.close();
});
