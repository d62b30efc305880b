import type { DuckDBValue } from '@duckdb/node-api';
import { engine } from '../engine.ts';
import type { Store } from './store.ts';
import type { Value } from './tables.ts';

/** What a cell holds: a plain value, or a list of named values (who stands behind a figure). */
export type Fetched = Value | readonly Fetched[] | { readonly [name: string]: Fetched };

/** A fetched row, by column. */
export type FetchedRow = Readonly<Record<string, Fetched>>;

/** What a statement yields, by column: as many values in each as there are rows. */
export interface FetchedColumns {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly Fetched[]>;
}

/**
 * Runs one statement of ours, its values bound by name, and gives every row.
 * Dates come as days since 1970-01-01; whole numbers as numbers, which they must fit.
 */
export async function fetchRows(store: Store, sql: string, values?: Record<string, DuckDBValue>): Promise<FetchedRow[]> {
  const { rows, columns } = await fetchColumns(store, sql, values);
  const empty: Record<string, Fetched> = Object.fromEntries([...columns.keys()].map((name) => [name, null]));
  // A copy of a row that has all its columns takes half as long to make as one to which they are added in turn.
  const made = Array.from({ length: rows }, () => ({ ...empty }));
  for (const [name, column] of columns) {
    for (let row = 0; row < rows; row += 1) {
      const cells = made[row];
      if (cells !== undefined) cells[name] = column[row] ?? null;
    }
  }
  return made;
}

/** As `fetchRows`, by column. */
export async function fetchColumns(store: Store, sql: string, values?: Record<string, DuckDBValue>): Promise<FetchedColumns> {
  const result = await store.connection.stream(sql, values);
  const fetched = result.columnNames().map((name) => [name, [] as Fetched[]] as const);
  let rows = 0;
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const count = chunk.rowCount;
    for (const [index, [, column]] of fetched.entries()) {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < count; row += 1) column.push(plain(vector.getItem(row)));
    }
    rows += count;
  }
  return { rows, columns: new Map(fetched) };
}

function plain(value: DuckDBValue): Fetched {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return whole(value);
  const { DuckDBDateValue, DuckDBListValue, DuckDBStructValue } = engine();
  if (value instanceof DuckDBDateValue) return value.days;
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, plain(entry)]));
  }
  throw new TypeError(`A statement yields a type that nothing reads: ${String(value)}`);
}

function whole(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`A whole number is too large to count with exactly: ${value}`);
  return number;
}

const wrong = (row: FetchedRow, name: string, expected: string): TypeError =>
  new TypeError(`Expected ${expected} in column “${name}”, found ${JSON.stringify(row[name])}`);

/** A text that is always there. */
export function textOf(row: FetchedRow, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw wrong(row, name, 'a text');
  return value;
}

export function textOrNull(row: FetchedRow, name: string): string | null {
  return row[name] === null ? null : textOf(row, name);
}

/** A number that is always there. */
export function numberOf(row: FetchedRow, name: string): number {
  const value = row[name];
  if (typeof value !== 'number') throw wrong(row, name, 'a number');
  return value;
}

export function numberOrNull(row: FetchedRow, name: string): number | null {
  return row[name] === null ? null : numberOf(row, name);
}

export function booleanOf(row: FetchedRow, name: string): boolean {
  const value = row[name];
  if (typeof value !== 'boolean') throw wrong(row, name, 'yes or no');
  return value;
}
