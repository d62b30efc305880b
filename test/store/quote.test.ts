import { expect, it } from 'vitest';
import { fetchRows, quoteIdentifier, quoteText } from '../../src/store/index.ts';
import { createStore } from '../../src/store/store.ts';

const hostile = ['x"; DROP TABLE about; --', "it's", '"', "''", '\\', 'é 🧑‍🏫', 'select'];

it.each(hostile)('keeps %j as a name and as a text, whatever it holds', async (words) => {
  const store = await createStore(':memory:');
  await store.connection.run(`CREATE TABLE t (${quoteIdentifier(words)} VARCHAR)`);
  await store.connection.run(`COMMENT ON TABLE t IS ${quoteText(words)}`);
  const [column] = await fetchRows(store, "SELECT column_name FROM duckdb_columns() WHERE table_name = 't'");
  const [table] = await fetchRows(store, "SELECT comment FROM duckdb_tables() WHERE table_name = 't'");
  expect(column).toEqual({ column_name: words });
  expect(table).toEqual({ comment: words });
  await store.close();
});
