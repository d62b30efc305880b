import { byId } from '../i18n/formats.ts';
import type { Field, FieldType } from './define-table.ts';
import { recordTables, tableIds, type RecordRow, type Records, type TableId } from './index.ts';

/** Texts by number: row r holds `values[codes[r]]`, −1 where it is empty. The values are distinct and ascend by code unit. */
export interface TextColumn {
  readonly kind: 'text';
  readonly values: readonly string[];
  readonly codes: Int32Array;
}

/** Numbers, days, minutes or cents; NaN where a row is empty. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/** 1 for yes, 0 for no, −1 where a row is empty. */
export interface BooleanColumn {
  readonly kind: 'boolean';
  readonly values: Int8Array;
}

export type Column = TextColumn | NumberColumn | BooleanColumn;

type ColumnFor<V> = Exclude<V, null> extends string ? TextColumn : Exclude<V, null> extends number ? NumberColumn : BooleanColumn;

/** One record table by column: a million rows take some megabytes here, and hundreds as objects. */
export interface Columns<T extends TableId> {
  readonly rows: number;
  readonly columns: { readonly [K in keyof RecordRow<T>]: ColumnFor<RecordRow<T>[K]> };
}

/** Every record table by column. */
export type ColumnarRecords = { readonly [T in TableId]: Columns<T> };

type Value = string | number | boolean | null;

/** What a field of each type is kept as. */
export const columnKinds: Readonly<Record<FieldType, Column['kind']>> = {
  id: 'text',
  text: 'text',
  email: 'text',
  url: 'text',
  choice: 'text',
  year: 'text',
  date: 'number',
  hours: 'number',
  money: 'number',
  number: 'number',
  boolean: 'boolean',
};

const origins = new WeakMap<object, ColumnarRecords>();
const converted = new WeakMap<object, unknown>();

/**
 * A table by column: as it was read where `records` came from columns, else made from its rows once.
 * @param records checked rows
 */
export function columnsOf<T extends TableId>(records: Records, table: T): Columns<T> {
  const read = origins.get(records);
  if (read !== undefined) return read[table];
  const rows = records[table];
  const known = converted.get(rows);
  // What is kept beside a list of rows was made of that list, by the line below.
  if (known !== undefined) return known as Columns<T>;
  const made = toColumns(table, rows);
  converted.set(rows, made);
  return made;
}

/** Has a table no rows? */
export const isEmpty = (records: Records, table: TableId): boolean => columnsOf(records, table).rows === 0;

/** The same records with rows that are made where somebody first asks for a table's. */
export function recordsOf(columnar: ColumnarRecords): Records {
  const records = {};
  for (const table of tableIds) {
    let rows: readonly unknown[] | null = null;
    Object.defineProperty(records, table, { enumerable: true, get: () => (rows ??= toRows(table, columnar[table])) });
  }
  origins.set(records, columnar);
  // Every table's id was defined, with rows of that table's declaration.
  return records as Records;
}

/** Rows by column. */
export function toColumns<T extends TableId>(table: T, rows: readonly RecordRow<T>[]): Columns<T> {
  const plain: readonly Readonly<Record<string, Value>>[] = rows;
  const fields: Readonly<Record<string, Field>> = recordTables[table].fields;
  const columns = Object.entries(fields).map(([field, { type }]) => [
    field,
    makers[columnKinds[type]](plain.map((row) => row[field] ?? null)),
  ]);
  return { rows: rows.length, columns: Object.fromEntries(columns) as Columns<T>['columns'] };
}

/** Columns by row. */
export function toRows<T extends TableId>(table: T, { rows, columns }: Columns<T>): RecordRow<T>[] {
  const byField: Readonly<Record<string, Column>> = columns;
  const fields = Object.keys(recordTables[table].fields).map((field): [string, (row: number) => Value] => {
    const column = byField[field];
    if (column === undefined) throw new Error(`The columns of ${table} lack ${field}`);
    return [field, reading(column)];
  });
  return Array.from({ length: rows }, (_, row) => {
    const record: Record<string, Value> = {};
    for (const [field, at] of fields) record[field] = at(row);
    return record as RecordRow<T>;
  });
}

/** Reads one column row by row. */
export function reading(column: Column): (row: number) => Value {
  if (column.kind === 'text') return (row) => column.values[column.codes[row] ?? -1] ?? null;
  const { values } = column;
  if (column.kind === 'number') {
    return (row) => {
      const value = values[row];
      return value === undefined || Number.isNaN(value) ? null : value;
    };
  }
  return (row) => (values[row] === -1 ? null : values[row] === 1);
}

const makers: Readonly<Record<Column['kind'], (values: readonly Value[]) => Column>> = {
  text: (found) => {
    const values = [...new Set(found.filter((value) => typeof value === 'string'))].sort(byId);
    const code = new Map(values.map((value, index) => [value, index]));
    return { kind: 'text', values, codes: Int32Array.from(found, (value) => (typeof value === 'string' ? (code.get(value) ?? -1) : -1)) };
  },
  number: (found) => ({ kind: 'number', values: Float64Array.from(found, (value) => (typeof value === 'number' ? value : Number.NaN)) }),
  boolean: (found) => ({ kind: 'boolean', values: Int8Array.from(found, (value) => (typeof value === 'boolean' ? Number(value) : -1)) }),
};
