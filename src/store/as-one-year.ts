import { derive } from './derived/index.ts';
import { fetchRows, textOf } from './fetch.ts';
import { quoteIdentifier } from './quote.ts';
import type { Store } from './store.ts';

/** Beside the records, in memory: a store that was opened to read has room for it. */
const beside = 'over_years';

/**
 * Lets `work` look at the same records as if all their years were one, called `all`: the statements that count by year then count over
 * years. Nothing is written to the store, and afterwards everything is by year again.
 */
export async function asOneYear<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const run = (statement: string) => store.connection.run(statement);
  const [here] = await fetchRows(store, 'SELECT current_database() AS name');
  if (here === undefined) throw new Error('The engine does not say which database is open');
  const records = `${quoteIdentifier(textOf(here, 'name'))}.main`;
  await run(`ATTACH ':memory:' AS ${beside} (READ_WRITE)`);
  try {
    const tables = await fetchRows(
      store,
      'SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND schema_name = $schema',
      {
        schema: 'main',
      },
    );
    for (const row of tables) {
      const name = textOf(row, 'table_name');
      const table = `${records}.${quoteIdentifier(name)}`;
      await run(`CREATE VIEW ${beside}.main.${quoteIdentifier(name)} AS ${viewOf(name, table, `${records}.years`)}`);
    }
    await run(`USE ${beside}`);
    await derive(store);
    return await work();
  } finally {
    await run(`USE ${records}`);
    await run(`DETACH ${beside}`);
  }
}

function viewOf(name: string, table: string, years: string): string {
  if (name === 'years') return `SELECT 'all' AS id, min("from") AS "from", max(until) AS until FROM ${table}`;
  // What has a year instead of a date is of the one year, too.
  if (name !== 'hours' && name !== 'transactions') return `FROM ${table}`;
  return `SELECT * REPLACE (CASE WHEN year IN (SELECT id FROM ${years}) THEN 'all' ELSE year END AS year) FROM ${table}`;
}
