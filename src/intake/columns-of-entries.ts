import { columnKinds, recordsOf, type Column, type ColumnarRecords } from '../records/columns.ts';
import { recordTables, tableIds, type Records, type TableId } from '../records/index.ts';
import type { Field } from '../records/define-table.ts';
import type { Orders } from './check-keys.ts';
import type { Entries } from './entries.ts';
import { numbersIn, type FieldColumn } from './field-column.ts';
import type { CheckedRecords, Origins } from './report.ts';

/** The entries that stand, as records by column in the given order; a column is made where somebody first asks for it. */
export function columnsOfEntries(entries: Entries, orders: Orders): { records: Records; origins: CheckedRecords['origins'] } {
  const columnar: Record<string, unknown> = {};
  const origins: Partial<Record<TableId, Origins>> = {};
  for (const id of tableIds) {
    const table = entries[id];
    const ordered = orders[id];
    const order = ordered.length === table.count - table.rejected ? ordered : ordered.filter((entry) => table.stands(entry));
    const fields: Readonly<Record<string, Field>> = recordTables[id].fields;
    const columns = {};
    for (const [field, { type }] of Object.entries(fields)) {
      let made: Column | null = null;
      const get = (): Column => (made ??= makers[columnKinds[type]](table.column(field), order));
      Object.defineProperty(columns, field, { enumerable: true, get });
    }
    columnar[id] = { rows: order.length, columns };
    origins[id] = table.originsOf(order);
  }
  // Every column was read by the declaration of its table, cell by cell: here they get the type of those declarations.
  return { records: recordsOf(columnar as unknown as ColumnarRecords), origins: origins as CheckedRecords['origins'] };
}

const makers: Readonly<Record<Column['kind'], (column: FieldColumn, order: Int32Array) => Column>> = {
  text: (column, order) => {
    const { codes } = column;
    // Only what loaded rows hold is kept, in the order of the values: they ascend.
    const held = new Uint8Array(column.size + 1);
    for (let i = 0; i < order.length; i += 1) held[(codes[order[i] ?? 0] ?? -1) + 1] = 1;
    const values: string[] = [];
    const places = new Int32Array(column.size + 1).fill(-1);
    for (const code of column.ordered()) if (held[code + 1] === 1) places[code + 1] = values.push(String(column.value(code))) - 1;
    return { kind: 'text', values, codes: order.map((entry) => places[(codes[entry] ?? -1) + 1] ?? -1) };
  },
  number: (column, order) => {
    const { codes } = column;
    const numbers = numbersIn(column);
    return { kind: 'number', values: Float64Array.from(order, (entry) => numbers[(codes[entry] ?? -1) + 1] ?? Number.NaN) };
  },
  boolean: (column, order) => ({
    kind: 'boolean',
    values: Int8Array.from(order, (entry) => {
      const value = column.value(column.codes[entry] ?? -1);
      return typeof value === 'boolean' ? Number(value) : -1;
    }),
  }),
};
