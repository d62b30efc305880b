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

/** Fewer entries than this are put in order one by one. */
const few = 24;

/** Entries in order. */
export interface Ordered {
  readonly order: Int32Array;
  /** 1 where an entry may be about the same as the one behind it: they are equal in the first of what tells entries apart. */
  readonly alike: Uint8Array;
}

/**
 * Orders entries by the key of their table, then by everything else in them, then by file and row: the order of rows and files changes
 * nothing. What is equal in its key, or in all its fields, stands together.
 */
export function orderEntries(entries: TableEntries, which: Int32Array): Ordered {
  const table: RecordTable = recordTables[entries.table];
  const fields = [...new Set([...table.key, ...Object.keys(table.fields)])];
  const places = new Map<string, Int32Array>();
  /** The place of each entry among the values of a field; made only of fields that are needed to tell entries apart. */
  const placesIn = (field: string): Int32Array => {
    const known = places.get(field);
    if (known !== undefined) return known;
    const column = entries.column(field);
    const made = placesOf(column.codes, ranksOf(column));
    places.set(field, made);
    return made;
  };
  const sources = sourcesOf(entries);
  const compareFrom = (depth: number, a: number, b: number): number => {
    for (let at = depth; at < fields.length; at += 1) {
      const all = placesIn(fields[at] ?? '');
      const difference = (all[a] ?? 0) - (all[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return sources(a) - sources(b) || entries.rowOf(a) - entries.rowOf(b) || a - b;
  };

  const sortRun = (from: number, until: number, depth: number): void => {
    if (until - from <= few || depth === fields.length) {
      sortPart(order, from, until, (a, b) => compareFrom(depth, a, b));
      return;
    }
    const field = fields[depth] ?? '';
    const part = laidOut(order.subarray(from, until), placesIn(field), entries.column(field).size + 1);
    order.set(part, from);
    const equal = new Uint8Array(part.length).fill(1);
    keepEqual(equal, part, placesIn(field));
    eachRun(equal, (start, end) => sortRun(from + start, from + end, depth + 1));
  };

  // By the first fields at once, the last of them first: what is laid out by the one keeps its order by the other.
  const first = table.key.slice(0, 2);
  let order = which;
  for (const field of first.toReversed()) order = laidOut(order, placesIn(field), entries.column(field).size + 1);
  const equal = new Uint8Array(order.length).fill(1);
  for (const field of first) keepEqual(equal, order, placesIn(field));
  eachRun(equal, (start, end) => sortRun(start, end, first.length));
  if (first[0] !== 'id' || first.length === 1) return { order, alike: equal };
  // What has an id is known by it alone.
  const alike = new Uint8Array(order.length).fill(1);
  keepEqual(alike, order, placesIn('id'));
  return { order, alike };
}

/** Told of each run of entries that are alike, by its start and end; an entry that is like none is no run. */
export function eachRun(alike: Uint8Array, of: (start: number, end: number) => void): void {
  for (let start = alike.indexOf(1); start !== -1;) {
    let end = start;
    while (alike[end] === 1) end += 1;
    of(start, end + 1);
    start = alike.indexOf(1, end);
  }
}

/** Per entry its place among the values, 0 where it has none. */
function placesOf(codes: Int32Array, ranks: Int32Array): Int32Array {
  const places = new Int32Array(codes.length);
  for (let entry = 0; entry < codes.length; entry += 1) places[entry] = ranks[(codes[entry] ?? -1) + 1] ?? 0;
  return places;
}

/** Lays entries out by their places: each value gets as much room as it needs, and every entry goes to the next free place of its value. */
function laidOut(which: Int32Array, places: Int32Array, values: number): Int32Array {
  if (values > which.length * 4) return which.toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const next = new Int32Array(values + 1);
  countPlaces(which, places, next);
  const order = new Int32Array(which.length);
  putInPlace(which, places, next, order);
  return order;
}

function countPlaces(which: Int32Array, places: Int32Array, next: Int32Array): void {
  for (let i = 0; i < which.length; i += 1) {
    const after = (places[which[i] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let place = 1; place < next.length; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
}

function putInPlace(which: Int32Array, places: Int32Array, next: Int32Array, order: Int32Array): void {
  for (let i = 0; i < which.length; i += 1) {
    const entry = which[i] ?? 0;
    const place = places[entry] ?? 0;
    const at = next[place] ?? 0;
    order[at] = entry;
    next[place] = at + 1;
  }
}

/** Clears what stands for two entries where their places differ. */
function keepEqual(alike: Uint8Array, order: Int32Array, places: Int32Array): void {
  let before = places[order[0] ?? 0] ?? 0;
  for (let i = 1; i < order.length; i += 1) {
    const place = places[order[i] ?? 0] ?? 0;
    if (place !== before) alike[i - 1] = 0;
    before = place;
  }
  if (order.length > 0) alike[order.length - 1] = 0;
}

function sortPart(order: Int32Array, from: number, until: number, compare: (a: number, b: number) => number): void {
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
function sourcesOf(entries: TableEntries): (entry: number) => number {
  if (entries.sources.length < 2) return () => 0;
  const named = entries.sources.toSorted((a, b) => byId(a.file, b.file) || byId(a.sheet ?? '', b.sheet ?? '') || a.index - b.index);
  const places = new Map(named.map((source, place) => [source, place]));
  return (entry) => places.get(entries.sourceOf(entry)) ?? 0;
}
