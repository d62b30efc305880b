import type { DuckDBValue } from '@duckdb/node-api';
import { engine } from '../engine.ts';
import type { CheckedRecords, Origins } from '../intake/report.ts';
import { columnKinds, columnsOf, reading, recordsOf, type Column, type ColumnarRecords, type NumberColumn } from '../records/columns.ts';
import type { Field, RecordTable } from '../records/define-table.ts';
import { recordTables, tableIds, type Records, type TableId } from '../records/index.ts';
import { quoteIdentifier } from './quote.ts';
import { recordShape, typeOfField } from './schema.ts';
import type { Store } from './store.ts';
import { createTable, type ColumnType } from './tables.ts';

/** What the engine takes in one go. */
const chunkRows = 2048;

/** How a column is handed over, and the expression that makes of it what the store keeps. */
const handed: Readonly<
  Record<ColumnType, { readonly type: 'DOUBLE' | 'INTEGER' | 'VARCHAR'; readonly sql: string; readonly kept: (name: string) => string }>
> = {
  VARCHAR: { type: 'VARCHAR', sql: 'VARCHAR', kept: (name) => name },
  'VARCHAR[]': { type: 'VARCHAR', sql: 'VARCHAR', kept: (name) => `[${name}]` },
  DATE: { type: 'INTEGER', sql: 'INTEGER', kept: (name) => `DATE '1970-01-01' + ${name}` },
  INTEGER: { type: 'INTEGER', sql: 'INTEGER', kept: (name) => name },
  // Whole cents are exact in a double.
  BIGINT: { type: 'DOUBLE', sql: 'DOUBLE', kept: (name) => `CAST(${name} AS BIGINT)` },
  DOUBLE: { type: 'DOUBLE', sql: 'DOUBLE', kept: (name) => name },
  BOOLEAN: { type: 'INTEGER', sql: 'INTEGER', kept: (name) => `CAST(${name} AS BOOLEAN)` },
};

interface Kept {
  readonly name: string;
  readonly type: ColumnType;
  readonly at: (row: number) => DuckDBValue;
}

const plain = (column: Column): ((row: number) => DuckDBValue) => {
  const at = reading(column);
  return (row) => {
    const value = at(row);
    return typeof value === 'boolean' ? Number(value) : value;
  };
};

/**
 * What the content hash of a row is made of: its fields as the store keeps them, in the order of the columns, each as text or null, as a
 * JSON list of which the MD5 is taken. The same content gives the same hash in any store, whichever file and row it came from.
 */
export const contentHash = (fields: readonly string[]): string =>
  `md5(CAST(to_json([${fields.map((field) => `CAST(${field} AS VARCHAR)`).join(', ')}]) AS VARCHAR))`;

/** Makes one record table and fills it, column by column: no row is ever made. */
export async function writeRecords(store: Store, checked: Pick<CheckedRecords, 'records' | 'origins'>, table: TableId): Promise<void> {
  const shape = recordShape(table);
  await createTable(store, shape);
  const { rows, columns } = columnsOf(checked.records, table);
  const { files, rows: lines } = checked.origins[table];
  if (files.length !== rows || lines.length !== rows) throw new Error(`The rows of ${table} do not say where they came from`);
  if (rows === 0) return;
  const byField: Readonly<Record<string, Column>> = columns;
  const fields: Readonly<Record<string, Field>> = recordTables[table].fields;
  const kept = Object.entries(fields).map(([field, { type }], index): Kept => {
    const column = byField[field];
    if (column === undefined) throw new Error(`The columns of ${table} lack ${field}`);
    return { name: shape.columns[index]?.name ?? field, type: typeOfField[type], at: plain(column) };
  });
  const all: Kept[] = [
    ...kept,
    { name: '_file', type: 'INTEGER', at: (row) => files[row] ?? null },
    { name: '_row', type: 'INTEGER', at: (row) => lines[row] ?? null },
  ];
  const quoted = (of: readonly Kept[]): string[] => of.map(({ name }) => quoteIdentifier(name));
  const { connection } = store;
  const given = quoteIdentifier(`given_${table}`);
  const declared = all.map(({ name, type }) => `${quoteIdentifier(name)} ${handed[type].sql}`);
  await connection.run(`CREATE TEMP TABLE ${given} (${declared.join(', ')})`);
  await appendColumns(store, `given_${table}`, all, rows);
  const made = all.map(({ name, type }) => `${handed[type].kept(quoteIdentifier(name))} AS ${quoteIdentifier(name)}`);
  await connection.run(
    `INSERT INTO ${quoteIdentifier(table)}
     SELECT ${quoted(all).join(', ')}, ${contentHash(quoted(kept))} FROM (SELECT rowid AS given_order, ${made.join(', ')} FROM ${given})
     ORDER BY given_order`,
  );
  await connection.run(`DROP TABLE ${given}`);
}

async function appendColumns(store: Store, name: string, columns: readonly Kept[], rows: number): Promise<void> {
  const appender = await store.connection.createAppender(name, null, 'temp');
  try {
    for (let start = 0; start < rows; start += chunkRows) {
      const length = Math.min(chunkRows, rows - start);
      const chunk = engine().DuckDBDataChunk.create(
        columns.map(({ type }) => engine()[handed[type].type]),
        length,
      );
      chunk.setColumns(columns.map(({ at }) => Array.from({ length }, (_, index) => at(start + index))));
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } catch (error) {
    appender.clear();
    throw error;
  }
  appender.closeSync();
}

/** Every record table by column, and where its rows came from, in the order in which they were loaded. */
export async function readRecordColumns(store: Store): Promise<{ records: Records; origins: CheckedRecords['origins'] }> {
  const columnar: Partial<Record<TableId, unknown>> = {};
  const origins: Partial<Record<TableId, Origins>> = {};
  for (const table of tableIds) {
    const { columns, from } = await readTable(store, table);
    columnar[table] = columns;
    origins[table] = from;
  }
  // Each table was read by its own declaration: here they get the type of those declarations.
  return { records: recordsOf(columnar as unknown as ColumnarRecords), origins: origins as CheckedRecords['origins'] };
}

async function readTable(store: Store, table: TableId): Promise<{ columns: unknown; from: Origins }> {
  const shape = recordShape(table);
  const { fields }: RecordTable = recordTables[table];
  const names = Object.keys(fields);
  const kinds = Object.values(fields).map(({ type }) => columnKinds[type]);
  const [count] = (await store.connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${quoteIdentifier(table)}`)).getRows();
  const rows = Number(count?.[0] ?? 0);
  const made = kinds.map((kind) => builders[kind](rows));
  const from: Origins = { files: new Int32Array(rows), rows: new Int32Array(rows) };
  const taken = names.map((_, index) => {
    const { name = '', type } = shape.columns[index] ?? {};
    const column = quoteIdentifier(name);
    if (kinds[index] === 'text') return column;
    return type === 'DATE' ? `CAST(${column} - DATE '1970-01-01' AS DOUBLE)` : `CAST(${column} AS DOUBLE)`;
  });
  const result = await store.connection.stream(`SELECT ${taken.join(', ')}, _file, _row FROM ${quoteIdentifier(table)} ORDER BY rowid`);
  let start = 0;
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    for (const [index, column] of made.entries()) {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < chunk.rowCount; row += 1) column.take(start + row, vector.getItem(row));
    }
    const [files, lines] = [chunk.getColumnVector(names.length), chunk.getColumnVector(names.length + 1)];
    for (let row = 0; row < chunk.rowCount; row += 1) {
      from.files[start + row] = Number(files.getItem(row));
      from.rows[start + row] = Number(lines.getItem(row));
    }
    start += chunk.rowCount;
  }
  const columns = Object.fromEntries(names.map((field, index) => [field, made[index]?.finish()]));
  return { columns: { rows, columns }, from };
}

/** Takes values row by row, and makes a column of them. */
interface Builder {
  readonly take: (row: number, value: DuckDBValue) => void;
  readonly finish: () => Column;
}

function numbers(rows: number): Builder {
  const values = new Float64Array(rows).fill(Number.NaN);
  return {
    take: (row, value) => {
      if (typeof value === 'number') values[row] = value;
    },
    finish: (): NumberColumn => ({ kind: 'number', values }),
  };
}

const builders: Readonly<Record<Column['kind'], (rows: number) => Builder>> = {
  text: (rows) => {
    const met = new Map<string, number>();
    const codes = new Int32Array(rows).fill(-1);
    return {
      take: (row, value) => {
        if (typeof value !== 'string') return;
        const code = met.get(value) ?? met.size;
        if (code === met.size) met.set(value, code);
        codes[row] = code;
      },
      finish: () => {
        const values = [...met.keys()].sort();
        const places = new Int32Array(values.length);
        for (const [place, value] of values.entries()) places[met.get(value) ?? 0] = place;
        return { kind: 'text', values, codes: codes.map((code) => (code === -1 ? -1 : (places[code] ?? -1))) };
      },
    };
  },
  number: numbers,
  boolean: (rows) => {
    const values = new Int8Array(rows).fill(-1);
    return {
      take: (row, value) => {
        if (typeof value === 'number') values[row] = value;
      },
      finish: () => ({ kind: 'boolean', values }),
    };
  },
};
