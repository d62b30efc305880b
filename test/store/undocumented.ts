import { fetchRows, textOf, type Store } from '../../src/store/index.ts';

/** Every table, view and column of the store that does not say what it is; also where two share a name in two schemas. */
export async function undocumented(store: Store): Promise<string[]> {
  const rows = await fetchRows(
    store,
    `SELECT schema_name || '.' || table_name AS name FROM duckdb_tables() WHERE NOT internal AND coalesce(trim(comment), '') = ''
     UNION ALL
     SELECT schema_name || '.' || view_name FROM duckdb_views() WHERE NOT internal AND coalesce(trim(comment), '') = ''
     UNION ALL
     SELECT schema_name || '.' || table_name || '.' || column_name
     FROM duckdb_columns()
     WHERE NOT internal AND coalesce(trim(comment), '') = ''
     ORDER BY name`,
  );
  return rows.map((row) => textOf(row, 'name'));
}
