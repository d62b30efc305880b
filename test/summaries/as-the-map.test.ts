import { expect, it } from 'vitest';
import { readChecked } from '../intake/read-checked.ts';
import { buildNetwork, viewOf } from '../../src/network/index.ts';
import { readProject } from '../../src/project.ts';
import { createStore, loadRecords, recordedYears } from '../../src/store/index.ts';
import { computeSummaries } from '../../src/summaries/index.ts';

it('counts the same people, organisations and groups in SQL as the map does in arrays, in every year of the sample', async () => {
  const project = await readProject('data/sample/network.yaml');
  const checked = await readChecked(['data/sample'], project);
  const store = await createStore(':memory:');
  await loadRecords(store, checked, { project, version: '0.0.0' });
  const tables = await computeSummaries(store);
  const years = await recordedYears(store);
  await store.close();
  const rowsOf = (id: string, period: string) =>
    tables.find((table) => table.id === id)?.rows.filter((row) => row['period'] === period) ?? [];

  expect(years.length).toBeGreaterThan(3);
  for (const period of years) {
    const view = viewOf(buildNetwork(checked.records, { period, ties: 'shared-groups' }), checked.records);
    const [year] = rowsOf('participation-by-year', period.id);
    expect(year?.['persons']).toBe(view.persons.length);
    expect(year?.['groups']).toBe(view.groups.filter(({ persons }) => persons !== 0).length);
    const onMap = view.organisations.filter(({ persons }) => persons !== 0).map(({ id, persons }) => [id, persons]);
    const inTable = rowsOf('participation-by-organisation', period.id).filter((row) => row['organisation_id'] !== null);
    expect(inTable.map((row) => [row['organisation_id'], row['persons']])).toEqual(onMap);
  }
});
