import { byId } from '../i18n/formats.ts';
import type { RecordTable } from '../records/define-table.ts';
import { recordTables } from '../records/index.ts';
import type { TableEntries } from './entries.ts';
import type { FieldColumn } from './field-column.ts';

/** One place further than each code its place among the values of its column, from 1; an empty field (code −1) stands before all, at 0. */
export function ranksOf(column: FieldColumn): Int32Array {
  const ranks = new Int32Array(column.size + 1);
  const order = column.ordered();
  for (let place = 0; place < order.length; place += 1) ranks[(order[place] ?? 0) + 1] = place + 1;
  return ranks;
}

/** Fewer entries than this are compared one with another; more are first laid out by one field. */
const few = 24;

/** Entries by one field: the place of entry e among the values of the field is `ranks[codes[e] + 1]`. */
interface Level {
  readonly codes: Int32Array;
  readonly ranks: Int32Array;
}

/**
 * Orders entries by the key of their table, then by everything else in them, then by file and row: the order of rows and files changes
 * nothing. What is equal in its key, or in all its fields, stands together.
 */
export function orderEntries(entries: TableEntries, which: Int32Array): Int32Array {
  const table: RecordTable = recordTables[entries.table];
  const fields = [...new Set([...table.key, ...Object.keys(table.fields)])];
  const levels: Level[] = [];
  /** Ranks are made only of fields that are needed to tell entries apart. */
  const levelAt = (depth: number): Level => {
    const known = levels[depth];
    if (known !== undefined) return known;
    const column = entries.column(fields[depth] ?? '');
    const made = { codes: column.codes, ranks: ranksOf(column) };
    levels[depth] = made;
    return made;
  };
  const places = placesOf(entries);
  const byPlace = (a: number, b: number): number => places(a) - places(b) || entries.rowOf(a) - entries.rowOf(b) || a - b;
  const compareFrom = (a: number, b: number, depth: number): number => {
    for (let at = depth; at < fields.length; at += 1) {
      const { codes, ranks } = levels[at] ?? levelAt(at);
      const [one, other] = [codes[a] ?? -1, codes[b] ?? -1];
      if (one !== other) return (ranks[one + 1] ?? 0) - (ranks[other + 1] ?? 0);
    }
    return byPlace(a, b);
  };

  const order = Int32Array.from(which);
  const spare = new Int32Array(which.length);
  const layOut = (from: number, until: number, depth: number): void => {
    if (until - from < 2) return;
    if (until - from <= few || depth === fields.length) {
      insert(order, from, until, (a, b) => compareFrom(a, b, depth));
      return;
    }
    const { codes, ranks } = levelAt(depth);
    spread(order, from, until, codes, ranks, spare);
    for (let start = from; start < until;) {
      const code = codes[order[start] ?? 0];
      let end = start + 1;
      while (end < until && codes[order[end] ?? 0] === code) end += 1;
      if (end - start > 1) layOut(start, end, depth + 1);
      start = end;
    }
  };
  layOut(0, order.length, 0);
  return order;
}

/** Orders a part of `order` by one field: each value gets as much room as it needs, and every entry goes to the next free place of its value. */
function spread(order: Int32Array, from: number, until: number, codes: Int32Array, ranks: Int32Array, spare: Int32Array): void {
  if (ranks.length > (until - from) * 4) {
    order.subarray(from, until).sort((a, b) => (ranks[(codes[a] ?? -1) + 1] ?? 0) - (ranks[(codes[b] ?? -1) + 1] ?? 0) || a - b);
    return;
  }
  const next = new Int32Array(ranks.length + 1);
  for (let i = from; i < until; i += 1) {
    const after = (ranks[(codes[order[i] ?? 0] ?? -1) + 1] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let rank = 1; rank < next.length; rank += 1) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  for (let i = from; i < until; i += 1) {
    const entry = order[i] ?? 0;
    const rank = ranks[(codes[entry] ?? -1) + 1] ?? 0;
    const place = next[rank] ?? 0;
    spare[from + place] = entry;
    next[rank] = place + 1;
  }
  order.set(spare.subarray(from, until), from);
}

function insert(order: Int32Array, from: number, until: number, compare: (a: number, b: number) => number): void {
  if (until - from > few) {
    order.subarray(from, until).sort(compare);
    return;
  }
  for (let i = from + 1; i < until; i += 1) {
    const entry = order[i] ?? 0;
    let at = i;
    while (at > from && compare(order[at - 1] ?? 0, entry) > 0) {
      order[at] = order[at - 1] ?? 0;
      at -= 1;
    }
    order[at] = entry;
  }
}

/** The files and sheets that entries come from, by name. */
function placesOf(entries: TableEntries): (entry: number) => number {
  if (entries.sources.length < 2) return () => 0;
  const named = entries.sources.toSorted((a, b) => byId(a.file, b.file) || byId(a.sheet ?? '', b.sheet ?? '') || a.index - b.index);
  const places = new Map(named.map((source, place) => [source, place]));
  return (entry) => places.get(entries.sourceOf(entry)) ?? 0;
}
