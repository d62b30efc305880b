import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { engine } from '../engine.ts';
import type { Text } from '../i18n/text.ts';
import { quoteIdentifier, quoteText } from './quote.ts';
import type { Store } from './store.ts';

/** A value as our own code knows it: a date is a number of days, an amount a number of cents. */
export type Value = string | number | boolean | null;

/** What a column of a row that is written holds: a value, or a list of texts. */
export type Written = Value | readonly string[];

export type ColumnType = 'VARCHAR' | 'VARCHAR[]' | 'DATE' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly required?: boolean;
  readonly comment: Text;
}

/** A table or view, with what stands in the database beside it: its title, what one row is, and what each column means. */
export interface TableShape {
  readonly name: string;
  readonly title: Text;
  readonly definition: Text;
  readonly columns: readonly Column[];
}

/** What a table, and each of its columns, is said to be. */
export type Documented = Pick<TableShape, 'title' | 'definition'> & { readonly columns: readonly Pick<Column, 'name' | 'comment'>[] };

interface Kind {
  readonly type: () => DuckDBType;
  readonly write: (value: Exclude<Written, null>) => DuckDBValue;
}

const kinds: Record<ColumnType, Kind> = {
  VARCHAR: { type: () => engine().VARCHAR, write: String },
  'VARCHAR[]': {
    type: () => engine().LIST(engine().VARCHAR),
    write: (value) => engine().listValue(Array.isArray(value) ? value : []),
  },
  DATE: { type: () => engine().DATE, write: (value) => new (engine().DuckDBDateValue)(Number(value)) },
  INTEGER: { type: () => engine().INTEGER, write: Number },
  BIGINT: { type: () => engine().BIGINT, write: (value) => BigInt(Number(value)) },
  DOUBLE: { type: () => engine().DOUBLE, write: Number },
  BOOLEAN: { type: () => engine().BOOLEAN, write: Boolean },
};

/** What the engine takes in one go. */
const chunkRows = 2048;

/** The statements that say in the database what something and each of its columns is; `name` is quoted. */
export function commentsOn(kind: 'TABLE' | 'VIEW', name: string, { title, definition, columns }: Documented): string[] {
  const whole = { nl: `${title.nl}: ${definition.nl}`, en: `${title.en}: ${definition.en}` };
  return [
    `COMMENT ON ${kind} ${name} IS ${commentOf(whole)}`,
    ...columns.map((column) => `COMMENT ON COLUMN ${name}.${quoteIdentifier(column.name)} IS ${commentOf(column.comment)}`),
  ];
}

const commentOf = (text: Text): string => quoteText(text.nl === text.en ? text.nl : `${text.nl} / ${text.en}`);

/** Makes a table anew, with what each column means said in the database itself. */
export async function createTable(store: Store, table: TableShape): Promise<void> {
  const name = quoteIdentifier(table.name);
  const columns = table.columns.map(
    (column) => `${quoteIdentifier(column.name)} ${column.type}${column.required === true ? ' NOT NULL' : ''}`,
  );
  // All words here are our own: nothing from outside is ever part of a statement.
  await store.connection.run([`CREATE OR REPLACE TABLE ${name} (${columns.join(', ')})`, ...commentsOn('TABLE', name, table)].join(';\n'));
}

/** Adds rows, each a list of values in the order of the columns. */
export async function appendRows(store: Store, table: TableShape, rows: readonly (readonly Written[])[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = table.columns.map((column) => kinds[column.type]);
  const appender = await store.connection.createAppender(table.name);
  try {
    for (let start = 0; start < rows.length; start += chunkRows) {
      const part = rows.slice(start, start + chunkRows);
      const chunk = engine().DuckDBDataChunk.create(
        columns.map((column) => column.type()),
        part.length,
      );
      chunk.setColumns(
        columns.map((column, index) =>
          part.map((row) => {
            const value = row[index];
            return value === null || value === undefined ? null : column.write(value);
          }),
        ),
      );
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } catch (error) {
    appender.clear();
    throw error;
  }
  appender.closeSync();
}

/** A table made and filled at once. */
export async function writeTable(store: Store, table: TableShape, rows: readonly (readonly Written[])[]): Promise<void> {
  await createTable(store, table);
  await appendRows(store, table, rows);
}

/** Does something as a whole or not at all. */
export async function inTransaction<T>(store: Store, work: () => Promise<T>): Promise<T> {
  await store.connection.run('BEGIN TRANSACTION');
  try {
    const result = await work();
    await store.connection.run('COMMIT');
    return result;
  } catch (error) {
    // Where the disk is full this fails as well: what went wrong first is what there is to tell.
    await store.connection.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
