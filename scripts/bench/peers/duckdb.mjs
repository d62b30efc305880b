// node duckdb.mjs FOLDER [THREADS] : the same files into typed tables by DuckDB's own reader, with nothing left for it to find out; with as
// many threads as it takes by itself, unless it is told how many.
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { done, keep, step } from '../ours/usage.mjs';

const [folder, threads] = process.argv.slice(2);
const tables = {
  groups: "id: 'VARCHAR', name: 'VARCHAR', kind: 'VARCHAR', \"from\": 'DATE'",
  memberships: "professional_id: 'VARCHAR', group_id: 'VARCHAR', role: 'VARCHAR', \"from\": 'DATE', \"until\": 'DATE'",
  organisations: "id: 'VARCHAR', name: 'VARCHAR', kind: 'VARCHAR', sector: 'VARCHAR'",
  professionals:
    "id: 'VARCHAR', name: 'VARCHAR', email: 'VARCHAR', consent: 'VARCHAR', consent_from: 'DATE', organisation_id: 'VARCHAR', \"function\": 'VARCHAR'",
};
const instance = await DuckDBInstance.create(':memory:', threads === undefined ? {} : { threads });
const connection = await instance.connect();
await step('tables', async () => {
  for (const [table, columns] of Object.entries(tables)) {
    await connection.run(
      `CREATE TABLE "${table}" AS SELECT * FROM read_csv($file, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', dateformat = '%Y-%m-%d', columns = {${columns}})`,
      { file: join(folder, `${table}.csv`) },
    );
  }
});
const counts = [];
for (const table of Object.keys(tables)) {
  const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM "${table}"`);
  counts.push(Number(reader.getRows()[0]?.[0]));
}
keep('tables', counts);
done();
