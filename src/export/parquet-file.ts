import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { DuckDBAppender } from '@duckdb/node-api';
import { engine } from '../engine.ts';
import { discard, putInPlace, temporaryBeside } from '../files.ts';
import { quoteIdentifier, quoteText } from '../store/quote.ts';
import type { Column, ColumnType, Value } from './tables.ts';

const sqlTypes: Record<ColumnType | 'flag', string> = { text: 'VARCHAR', whole: 'BIGINT', number: 'DOUBLE', flag: 'BOOLEAN' };

/** As many rows are held in memory; more of them in a file beside the one that is asked for, while it is made. */
const mostInMemory = 1_000_000;

/**
 * Writes one table as Parquet, whole or not at all; the rows stay in their order. A column that is given by its name alone has the
 * type that all its values fit.
 * @param rows gone through twice, and never all there
 */
export async function parquetFile(
  path: string,
  columns: readonly (Column | string)[],
  rows: Iterable<readonly Value[]>,
  inMemory = mostInMemory,
): Promise<void> {
  const fit = fitting(rows, columns.length);
  const types = columns.map((column, index) => (typeof column === 'string' ? (fit.types[index] ?? 'text') : column.type));
  const names = columns.map((column) => quoteIdentifier(typeof column === 'string' ? column : column.id));
  await mkdir(dirname(path), { recursive: true });
  const temporary = resolve(temporaryBeside(path));
  const isMany = fit.rows > inMemory;
  const held = isMany ? `${temporary}.duckdb` : ':memory:';
  const instance = await engine().DuckDBInstance.create(held, { threads: '1', ...(isMany ? { memory_limit: '400MB' } : {}) });
  const connection = await instance.connect();
  try {
    // Of all files the engine may write this one, and it fetches nothing.
    await connection.run(`SET allowed_paths = [${quoteText(temporary)}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    await connection.run(`CREATE TABLE leaving (${names.map((name, index) => `${name} ${sqlTypes[types[index] ?? 'text']}`).join(', ')})`);
    const appender = await connection.createAppender('leaving');
    for (const row of rows) {
      for (const [index, type] of types.entries()) append(appender, row[index] ?? null, type);
      appender.endRow();
    }
    appender.closeSync();
    await connection.run(`COPY leaving TO ${quoteText(temporary)} (FORMAT parquet, COMPRESSION zstd)`);
    await putInPlace(temporary, path);
  } catch (error) {
    await discard(temporary);
    throw error;
  } finally {
    connection.closeSync();
    instance.closeSync();
    if (isMany) for (const file of [held, `${held}.wal`]) await discard(file);
  }
}

function append(appender: DuckDBAppender, value: Value, type: ColumnType | 'flag'): void {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) appender.appendNull();
  else if (type === 'flag') appender.appendBoolean(value === true);
  else if (type === 'whole') appender.appendBigInt(BigInt(Math.round(Number(value))));
  else if (type === 'number') appender.appendDouble(Number(value));
  else appender.appendVarchar(String(value));
}

/** How many rows there are, and the narrowest type that every value of each column is of; of a column without values, text. */
function fitting(rows: Iterable<readonly Value[]>, columns: number): { rows: number; types: (ColumnType | 'flag')[] } {
  const found: (ColumnType | 'flag' | null)[] = Array.from({ length: columns }, () => null);
  let count = 0;
  for (const row of rows) {
    count += 1;
    for (const [index, before] of found.entries()) {
      const value = row[index] ?? null;
      if (value === null || before === 'text') continue;
      const own =
        typeof value === 'boolean' ? 'flag' : typeof value !== 'number' ? 'text' : Number.isSafeInteger(value) ? 'whole' : 'number';
      if (before === null || before === own) found[index] = own;
      // Of numbers the wider; of anything else nothing but text fits both.
      else found[index] = [before, own].every((type) => type === 'whole' || type === 'number') ? 'number' : 'text';
    }
  }
  return { rows: count, types: found.map((type) => type ?? 'text') };
}
