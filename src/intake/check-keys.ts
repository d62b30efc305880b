import type { RecordTable } from '../records/define-table.ts';
import { recordTables, tableIds, type TableId } from '../records/index.ts';
import type { Entries, TableEntries } from './entries.ts';
import { warning } from './findings.ts';
import { eachRun, orderEntries, type Ordered } from './order-entries.ts';
import type { Warning } from './report.ts';

/** Tables whose equal rows may well be two things: the same hours twice, two answers of 4, two bookings of € 25. */
const mayRepeat: ReadonlySet<TableId> = new Set(['hours', 'responses', 'transactions']);

/** Per table its entries in the order of their records; those that were rejected since may still be among them. */
export type Orders = Readonly<Record<TableId, Int32Array>>;

/**
 * Of rows about the same thing one is used: the fullest, and of equally full ones the first by its content, so that the order in
 * which they stand changes nothing. The others are rejected and say which one was used.
 */
export function checkKeys(entries: Entries): { warnings: Warning[]; orders: Orders } {
  const warnings: Warning[] = [];
  const orders = tableIds.map((id) => {
    const table = entries[id];
    const ordered = orderEntries(table, table.standing());
    checkTable(table, ordered, warnings);
    return [id, ordered.order] as const;
  });
  // Every table's id is among the keys: `fromEntries` can't say so in its type.
  return { warnings, orders: Object.fromEntries(orders) as Record<TableId, Int32Array> };
}

/** Goes over entries that are equal in what tells them apart: in order, these stand together. */
function checkTable(entries: TableEntries, { order, alike }: Ordered, warnings: Warning[]): void {
  const table: RecordTable = recordTables[entries.table];
  const fields = Object.keys(table.fields);
  const columns = fields.map((field) => entries.column(field).codes);
  const codesOf = (names: readonly string[]): Int32Array[] => names.map((field) => entries.column(field).codes);
  const ids = fields.includes('id') ? entries.column('id').codes : null;
  const keys = codesOf(mayRepeat.has(entries.table) ? fields : table.key);
  const equal = (a: number, b: number, of: readonly Int32Array[]): boolean => {
    for (const codes of of) if (codes[a] !== codes[b]) return false;
    return true;
  };
  const isSame = (a: number, b: number): boolean => {
    const id = ids?.[a] ?? -1;
    return id === -1 ? equal(a, b, keys) : id === ids?.[b];
  };
  eachRun(alike, (from, until) => {
    for (let start = from; start < until;) {
      let end = start + 1;
      while (end < until && isSame(order[start] ?? 0, order[end] ?? 0)) end += 1;
      if (end - start > 1) checkGroup(entries, order.slice(start, end), columns, warnings);
      start = end;
    }
  });
}

function checkGroup(entries: TableEntries, group: Int32Array, columns: readonly Int32Array[], warnings: Warning[]): void {
  const filled = (entry: number): number => columns.reduce((count, codes) => count + Number(codes[entry] !== -1), 0);
  // They stand in the order of their content already, and sorting keeps that.
  const [used = 0, ...others] = [...group].sort((a, b) => filled(b) - filled(a));
  for (const other of others) {
    const facts = { other: entries.placeFrom(other, used) };
    const id = entries.text(other, 'id');
    if (mayRepeat.has(entries.table) && id === null) {
      warnings.push(warning('possible-duplicate', entries.sourceOf(other), entries.rowOf(other), facts));
      continue;
    }
    const column = id === null ? null : entries.columnName(other, 'id');
    const isCopy = columns.every((codes) => codes[other] === codes[used]);
    const code = isCopy ? 'duplicate-row' : id === null ? 'duplicate-key' : 'duplicate-id';
    entries.reject(other, code, column, id ?? '', facts);
  }
}
