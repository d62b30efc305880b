import type { DuckDBConnection } from '@duckdb/node-api';
import type { CheckedRecords } from '../intake/report.ts';
import type { RecordTable } from '../records/define-table.ts';
import { recordTables, tableIds, type TableId } from '../records/index.ts';
import { fetchRows, numberOf, textOrNull } from './fetch.ts';
import { quoteIdentifier, quoteText } from './quote.ts';
import { contentHash } from './record-columns.ts';
import type { Store } from './store.ts';
import { createTable, type TableShape } from './tables.ts';

/** What was imported when, and what that changed: it outlives the imports themselves. */
export const importsShape = {
  name: 'imports',
  title: { nl: 'Inlezen door de tijd', en: 'History of imports' },
  definition: {
    nl: 'Eén rij per keer dat er iets nieuws is ingelezen en per bestand of blad; dezelfde bestanden nog eens inlezen voegt niets toe.',
    en: 'One row per import that brought something new and per file or sheet; reading the same files again adds nothing.',
  },
  columns: [
    {
      name: 'import',
      type: 'INTEGER',
      required: true,
      comment: { nl: 'De hoeveelste keer, vanaf 1.', en: 'Which import it was, from 1.' },
    },
    { name: 'day', type: 'DATE', comment: { nl: 'De dag waarop is ingelezen.', en: 'The day of the import.' } },
    { name: 'version', type: 'VARCHAR', required: true, comment: { nl: 'De versie van Grensganger.', en: 'The version of Grensganger.' } },
    {
      name: 'fingerprint',
      type: 'VARCHAR',
      required: true,
      comment: {
        nl: 'SHA-256 over alle gelezen bestanden en het projectbestand.',
        en: 'SHA-256 over every file that was read and the project file.',
      },
    },
    { name: 'file', type: 'VARCHAR', required: true, comment: { nl: 'De naam van het bestand.', en: 'The name of the file.' } },
    { name: 'sheet', type: 'VARCHAR', comment: { nl: 'Het blad van een werkmap.', en: 'The sheet of a workbook.' } },
    {
      name: 'record_table',
      type: 'VARCHAR',
      comment: { nl: 'De tabel waarin het is gelezen.', en: 'The table it was read into.' },
    },
    {
      name: 'content_sha256',
      type: 'VARCHAR',
      comment: { nl: 'SHA-256 van het bestand; leeg: het is er niet meer.', en: 'SHA-256 of the file; empty: it is no longer there.' },
    },
    { name: 'rows_read', type: 'INTEGER', required: true, comment: { nl: 'Gelezen rijen.', en: 'Rows read.' } },
    { name: 'rows_loaded', type: 'INTEGER', required: true, comment: { nl: 'Geladen rijen.', en: 'Rows loaded.' } },
    { name: 'rows_rejected', type: 'INTEGER', required: true, comment: { nl: 'Geweigerde rijen.', en: 'Rows rejected.' } },
    {
      name: 'rows_added',
      type: 'INTEGER',
      required: true,
      comment: { nl: 'Rijen die er eerst niet waren.', en: 'Rows that were not there before.' },
    },
    {
      name: 'rows_changed',
      type: 'INTEGER',
      required: true,
      comment: { nl: 'Rijen over hetzelfde, met andere inhoud.', en: 'Rows about the same thing, with other content.' },
    },
    {
      name: 'rows_removed',
      type: 'INTEGER',
      required: true,
      comment: {
        nl: 'Rijen die er eerst wel waren; geteld bij het bestand waarin ze stonden.',
        en: 'Rows that were there before; counted with the file in which they stood.',
      },
    },
  ],
} as const satisfies TableShape;

const columnsOfImports = importsShape.columns.map(({ name }) => quoteIdentifier(name)).join(', ');

/** What tells a row of a table from the others: its id, or else the fields of its key. */
function keyOf(id: TableId, prefix: string): string {
  const table: RecordTable = recordTables[id];
  const fields = table.key.map((field) => `${prefix}.${quoteIdentifier(table.fields[field]?.column ?? field)}`);
  if (table.key[0] !== 'id') return contentHash(fields);
  const named = `${prefix}.${quoteIdentifier('id')}`;
  return `CASE WHEN ${named} IS NULL THEN ${contentHash(fields)} ELSE ${contentHash([named])} END`;
}

const before = (name: string): string => quoteIdentifier(`before_${name}`);

/**
 * Keeps of the store that stands in the file what a new one has to know of it, in temporary tables: its history, and of each row what it
 * is about, its content hash and its file. Says whether there was such a store; one of another make has no history to keep.
 */
export async function rememberBefore(connection: DuckDBConnection, path: string): Promise<boolean> {
  // A path can't be bound to this statement.
  await connection.run(`ATTACH ${quoteText(path)} AS before_store (READ_ONLY)`);
  try {
    const found = await connection.runAndReadAll(
      `SELECT count(*)::INTEGER FROM duckdb_columns() WHERE database_name = 'before_store' AND (column_name = '_hash' OR (table_name = 'imports' AND column_name = 'rows_added'))`,
    );
    if (Number(found.getRows()[0]?.[0]) !== tableIds.length + 1) return false;
    await connection.run(`CREATE TEMP TABLE ${before('imports')} AS SELECT ${columnsOfImports} FROM before_store.imports ORDER BY rowid`);
    await connection.run(`CREATE TEMP TABLE ${before('about')} AS SELECT name FROM before_store.about`);
    for (const id of tableIds) {
      await connection.run(
        `CREATE TEMP TABLE ${before(id)} AS
         SELECT ${keyOf(id, 'was')} AS key, was._hash AS hash, source.file, source.sheet
         FROM before_store.${quoteIdentifier(id)} AS was JOIN before_store.sources AS source ON source.source = was._file`,
      );
    }
    return true;
  } finally {
    await connection.run('DETACH before_store');
  }
}

const partOf = (file: string, sheet: string | null): string => JSON.stringify([file, sheet]);

interface Change {
  added: number;
  changed: number;
  removed: number;
}

/** How many rows of a table each file added, changed and lost. Rows about the same thing are told apart by their place among their like. */
async function changesIn(store: Store, id: TableId, remembered: boolean, changes: Map<string, Change>): Promise<void> {
  const table = quoteIdentifier(id);
  const was = remembered
    ? `SELECT key, hash, file, sheet FROM ${before(id)}`
    : `SELECT '' AS key, '' AS hash, '' AS file, '' AS sheet WHERE false`;
  const rows = await fetchRows(
    store,
    `WITH was AS (SELECT *, row_number() OVER (PARTITION BY key ORDER BY hash) AS place FROM (${was})),
          now AS (SELECT *, row_number() OVER (PARTITION BY key ORDER BY hash) AS place FROM (
                    SELECT ${keyOf(id, 'record')} AS key, record._hash AS hash, source.file, source.sheet
                    FROM ${table} AS record JOIN sources AS source ON source.source = record._file)),
          both_sides AS (
            SELECT CASE WHEN now.key IS NULL THEN was.file ELSE now.file END AS file,
                   CASE WHEN now.key IS NULL THEN was.sheet ELSE now.sheet END AS sheet,
                   was.key IS NULL AS is_added, now.key IS NULL AS is_removed, was.hash <> now.hash AS is_changed
            FROM was FULL OUTER JOIN now ON was.key = now.key AND was.place = now.place)
     SELECT file, sheet, (count(*) FILTER (WHERE is_added))::INTEGER AS added, (count(*) FILTER (WHERE is_changed))::INTEGER AS changed,
            (count(*) FILTER (WHERE is_removed))::INTEGER AS removed
     FROM both_sides GROUP BY ALL ORDER BY ALL`,
  );
  for (const row of rows) {
    const part = partOf(textOrNull(row, 'file') ?? '', textOrNull(row, 'sheet'));
    const change = changes.get(part) ?? { added: 0, changed: 0, removed: 0 };
    change.added += numberOf(row, 'added');
    change.changed += numberOf(row, 'changed');
    change.removed += numberOf(row, 'removed');
    changes.set(part, change);
  }
}

/**
 * Writes the history: what was known before, and this import where it brought anything new. Part of the transaction in which the records
 * themselves are loaded.
 */
export async function writeImports(
  store: Store,
  checked: Pick<CheckedRecords, 'files' | 'contents' | 'fingerprint'>,
  { network, version, day }: { readonly network: string; readonly version: string; readonly day: string | null },
): Promise<void> {
  const { connection, remembers } = store;
  await createTable(store, importsShape);
  const names = remembers ? await fetchRows(store, `SELECT name FROM ${before('about')}`) : [];
  // The history of one network is not that of another which takes its place.
  const remembered = names[0]?.['name'] === network;
  if (remembered) await connection.run(`INSERT INTO imports SELECT * FROM ${before('imports')} ORDER BY rowid`);
  const [last] = await fetchRows(store, `SELECT import, fingerprint, version FROM imports ORDER BY import DESC LIMIT 1`);
  if (last?.['fingerprint'] !== checked.fingerprint || last['version'] !== version) {
    const changes = new Map<string, Change>();
    for (const id of tableIds) await changesIn(store, id, remembered, changes);
    const number = last === undefined ? 1 : numberOf(last, 'import') + 1;
    const insert = `INSERT INTO imports VALUES ($import, CAST($day AS DATE), $version, $fingerprint, $file, $sheet, $record_table, $content_sha256, $rows_read, $rows_loaded, $rows_rejected, $rows_added, $rows_changed, $rows_removed)`;
    const add = (
      part: string,
      table: string | null,
      content: string | null,
      [read, loaded, rejected]: readonly [number, number, number],
    ): Promise<unknown> => {
      const [file, sheet] = JSON.parse(part) as [string, string | null];
      const change = changes.get(part);
      changes.delete(part);
      return connection.run(insert, {
        import: number,
        day,
        version,
        fingerprint: checked.fingerprint,
        file,
        sheet,
        record_table: table,
        content_sha256: content,
        rows_read: read,
        rows_loaded: loaded,
        rows_rejected: rejected,
        rows_added: change?.added ?? 0,
        rows_changed: change?.changed ?? 0,
        rows_removed: change?.removed ?? 0,
      });
    };
    for (const { file, sheet, table, rowsRead, rowsLoaded, rowsRejected } of checked.files) {
      if (table === null) continue;
      await add(partOf(file, sheet), table, checked.contents[file] ?? null, [rowsRead, rowsLoaded, rowsRejected]);
    }
    // What is left are files that are no longer there.
    for (const part of [...changes.keys()].sort()) await add(part, null, null, [0, 0, 0]);
  }
  if (!remembers) return;
  for (const name of ['imports', 'about', ...tableIds]) await connection.run(`DROP TABLE ${before(name)}`);
}
