import { byId } from '../i18n/formats.ts';
import type { RecordTable } from '../records/define-table.ts';
import { recordTables, tableIds, type TableId } from '../records/index.ts';
import type { Value } from './cells/cell-reader.ts';
import { placeFrom, standing, type Entries, type Entry } from './entry.ts';
import { rejection, warning } from './findings.ts';
import type { Warning } from './report.ts';

const separator = '\u001f';

const partOf = (value: Value | undefined): string => (value === null || value === undefined ? '' : `${typeof value}:${String(value)}`);

const joined = (entry: Entry, fields: readonly string[]): string => fields.map((field) => partOf(entry.record[field])).join(separator);

/** Tables whose equal rows may well be two things: the same hours twice, two answers of 4, two bookings of € 25. */
const mayRepeat: ReadonlySet<TableId> = new Set(['hours', 'responses', 'transactions']);

function compare(a: Value | undefined, b: Value | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  if (typeof a === 'string' && typeof b === 'string') return byId(a, b);
  return Number(a) - Number(b);
}

/** Orders records by their key, then by everything else: the order of rows and files changes nothing. */
export function byRecord(table: RecordTable): (a: Entry, b: Entry) => number {
  const fields = [...new Set([...table.key, ...Object.keys(table.fields)])];
  return (a, b) => {
    for (const field of fields) {
      const order = compare(a.record[field], b.record[field]);
      if (order !== 0) return order;
    }
    return byId(a.source.file, b.source.file) || byId(a.source.sheet ?? '', b.source.sheet ?? '') || a.row - b.row;
  };
}

/**
 * Entries in the order of `byRecord`. Those with the same first part of their key are brought together first: of a million memberships
 * only those of one person are then compared field by field.
 */
export function sorted(table: RecordTable, entries: readonly Entry[]): Entry[] {
  const order = byRecord(table);
  const [first = ''] = table.key;
  const before: Entry[] = [];
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const value = entry.record[first];
    if (typeof value === 'string') {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [entry]);
      else group.push(entry);
    } else if (value === null) before.push(entry);
    else return entries.toSorted(order);
  }
  const all = before.sort(order);
  for (const key of [...groups.keys()].sort(byId)) {
    for (const entry of groups.get(key)?.sort(order) ?? []) all.push(entry);
  }
  return all;
}

const filled = (entry: Entry): number => Object.values(entry.record).filter((value) => value !== null).length;

/**
 * Of rows about the same thing one is used: the fullest, and of equally full ones the first by its content, so that the order in
 * which they stand changes nothing. The others are rejected and say which one was used.
 */
export function checkKeys(entries: Entries): Warning[] {
  const warnings: Warning[] = [];
  for (const id of tableIds) {
    const table: RecordTable = recordTables[id];
    const order = byRecord(table);
    const fields = Object.keys(table.fields);
    // Nearly every row stands alone: an array is made for those only that do not.
    const alone = new Map<string, Entry>();
    const groups = new Map<string, Entry[]>();
    for (const entry of standing(entries[id])) {
      const hasId = typeof entry.record['id'] === 'string';
      const key = hasId ? joined(entry, ['id']) : joined(entry, mayRepeat.has(id) ? fields : table.key);
      const before = alone.get(key);
      const group = groups.get(key);
      if (before === undefined) alone.set(key, entry);
      else if (group === undefined) groups.set(key, [before, entry]);
      else group.push(entry);
    }
    for (const group of groups.values()) {
      group.sort((a, b) => filled(b) - filled(a) || order(a, b));
      const [used, ...others] = group;
      if (used === undefined) continue;
      const content = joined(used, fields);
      for (const other of others) {
        const facts = { other: placeFrom(other, used) };
        const named = typeof other.record['id'] === 'string';
        if (mayRepeat.has(id) && !named) {
          warnings.push(warning('possible-duplicate', other.source, other.row, facts));
          continue;
        }
        const column = named ? (other.source.columns.get('id') ?? 'id') : null;
        const found = named ? String(other.record['id']) : '';
        const code = joined(other, fields) === content ? 'duplicate-row' : named ? 'duplicate-id' : 'duplicate-key';
        other.rejection = rejection(code, other.source, other.row, column, found, facts);
      }
    }
  }
  return warnings;
}
