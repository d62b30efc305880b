import { expect, it } from 'vitest';
import { tableIds } from '../../src/records/index.ts';
import { fetchRows, storeTables, writeResults } from '../../src/store/index.ts';
import { makeStore } from './records.ts';

it('explains every table and view of the store that is not a record table, as it stands there', async () => {
  const store = await makeStore({});
  await writeResults(store, { scores: [], chances: [], views: [], summaries: [], agreements: [] }, []);
  const columns = await fetchRows(
    store,
    "SELECT table_name, column_name, data_type, is_nullable FROM duckdb_columns() WHERE schema_name = 'main' AND NOT internal ORDER BY table_name, column_index",
  );
  const records: readonly unknown[] = tableIds;
  const views = new Set((await fetchRows(store, 'SELECT view_name FROM duckdb_views() WHERE NOT internal')).map((row) => row['view_name']));
  const standing = columns
    .filter((row) => !records.includes(row['table_name']))
    .map((row) => [
      row['table_name'],
      row['column_name'],
      row['data_type'],
      views.has(row['table_name']) ? 'view' : 'table',
      !row['is_nullable'],
    ]);
  const explained = storeTables
    .flatMap(({ name, kind, columns: own }) => own.map((column) => [name, column.name, column.type, kind, column.required] as const))
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  expect(standing).toEqual(explained);
  expect(storeTables.map(({ name }) => name)).toEqual(expect.arrayContaining(['nodes', 'edges', 'about', 'meetings_of_organisations']));
  await store.close();
});

it('says everything in Dutch and in English', () => {
  for (const { definition, title, columns } of storeTables) {
    for (const text of [definition, ...columns.map((column) => column.title)]) {
      expect(text.nl).toMatch(/\.$/);
      expect(text.en).toMatch(/\.$/);
      expect(text.nl).not.toBe(text.en);
    }
    expect(title.nl).toMatch(/^[A-Z]/);
    expect(title.en).toMatch(/^[A-Z]/);
  }
});
