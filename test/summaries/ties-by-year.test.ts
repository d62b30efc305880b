import { expect, it } from 'vitest';
import { readChecked } from '../intake/read-checked.ts';
import { buildNetwork, viewOf } from '../../src/network/index.ts';
import { readProject } from '../../src/project.ts';
import { createStore, loadRecords, recordedYears } from '../../src/store/index.ts';
import { computeSummaries } from '../../src/summaries/index.ts';
import { rowsOf, summarise } from './rows.ts';
import { ties } from './tie-network.ts';

it('divides money and hours by ties, new ties and people who cross', async () => {
  expect(await rowsOf('ties-by-year', ties)).toEqual([
    ['2020-2021', 1, null, 1, 1, 3, 100, null, null, null, 'equal', 100, null, 33, null, null, null],
    ['2021-2022', 3, 2, 2, 2, 5, 200, 100, 67, 46, 'equal', 67, 100, 40, 33, 50, 20],
  ]);
});

it.each(['equal', 'participants'] as const)(
  'by pair and by group come to what went to new ties over the year, shared out %s',
  async (rule) => {
    const rowOf = async (id: string) => (await summarise(id, ties, { ties: rule })).rows.filter((row) => row['period'] === '2021-2022');
    const [year] = await rowOf('ties-by-year');
    const groups = await rowOf('ties-by-group');
    const pairs = (await rowOf('ties-by-organisation-pair')).filter((row) => row['new_tie'] === 1);
    const add = (rows: readonly Readonly<Record<string, unknown>>[], column: string) =>
      rows.reduce((sum, row) => sum + Number(row[column]), 0);
    expect([add(groups, 'spent_on_new'), add(pairs, 'spent')]).toEqual([year?.['spent_on_new'], year?.['spent_on_new']]);
    expect([add(groups, 'hours_on_new'), add(pairs, 'hours')]).toEqual([year?.['hours_on_new'], year?.['hours_on_new']]);
  },
);

it('counts the same ties as the map, in every year of the sample', { timeout: 120_000 }, async () => {
  const project = await readProject('data/sample/network.yaml');
  const checked = await readChecked(['data/sample'], project);
  const store = await createStore(':memory:');
  await loadRecords(store, checked, { project, version: '0.0.0' });
  const table = (await computeSummaries(store)).find(({ id }) => id === 'ties-by-organisation-pair');
  const years = await recordedYears(store);
  await store.close();
  for (const period of years) {
    const view = viewOf(buildNetwork(checked.records, { period, ties: 'shared-groups' }), checked.records);
    const inTable = (table?.rows ?? []).filter((row) => row['period'] === period.id);
    expect(
      inTable.map((row) => [row['organisation_id'], row['other_organisation_id'], row['groups'], row['persons'], row['other_persons']]),
    ).toEqual(view.organisationTies.map(({ a, b, groups, personsA, personsB }) => [a, b, groups.length, personsA, personsB]));
  }
});
