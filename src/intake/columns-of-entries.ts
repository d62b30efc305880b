import { columnKinds, recordsOf, type Column, type ColumnarRecords } from '../records/columns.ts';
import { recordTables, tableIds, type Records, type TableId } from '../records/index.ts';
import type { Field } from '../records/define-table.ts';
import type { Orders } from './check-keys.ts';
import type { Entries, FieldColumn } from './entries.ts';
import { ranksOf } from './order-entries.ts';
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
    // Only what loaded rows hold is kept, by rank: the values ascend.
    const ranks = ranksOf(column);
    const held = new Uint8Array(ranks.length);
    for (const entry of order) held[ranks[(codes[entry] ?? -1) + 1] ?? 0] = 1;
    const byRank = new Int32Array(ranks.length);
    for (let code = 0; code < column.values.length; code += 1) byRank[ranks[code + 1] ?? 0] = code;
    const values: string[] = [];
    const places = new Int32Array(ranks.length).fill(-1);
    for (let rank = 1; rank < ranks.length; rank += 1) {
      if (held[rank] === 1) places[rank] = values.push(String(column.values[byRank[rank] ?? 0])) - 1;
    }
    return { kind: 'text', values, codes: order.map((entry) => places[ranks[(codes[entry] ?? -1) + 1] ?? 0] ?? -1) };
  },
  number: ({ codes, values }, order) => ({
    kind: 'number',
    values: Float64Array.from(order, (entry) => {
      const value = values[codes[entry] ?? -1];
      return typeof value === 'number' ? value : Number.NaN;
    }),
  }),
  boolean: ({ codes, values }, order) => ({
    kind: 'boolean',
    values: Int8Array.from(order, (entry) => {
      const value = values[codes[entry] ?? -1];
      return typeof value === 'boolean' ? Number(value) : -1;
    }),
  }),
};
