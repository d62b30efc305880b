import { byId } from '../i18n/formats.ts';
import type { RecordTable } from '../records/define-table.ts';
import { recordTables } from '../records/index.ts';
import type { FieldColumn, TableEntries } from './entries.ts';

/** Per code its place among the values of its column, from 1; an empty field (code −1) stands before all, at 0. */
export function ranksOf({ values }: FieldColumn): Int32Array {
  const codes = Array.from({ length: values.length }, (_, code) => code);
  const isText = values.every((value) => typeof value === 'string');
  if (isText) {
    const texts = values.map(String);
    if (texts.some((text, code) => code > 0 && text < (texts[code - 1] ?? ''))) codes.sort((a, b) => byId(texts[a] ?? '', texts[b] ?? ''));
  } else codes.sort((a, b) => Number(values[a]) - Number(values[b]));
  const ranks = new Int32Array(values.length);
  for (const [rank, code] of codes.entries()) ranks[code] = rank + 1;
  return ranks;
}

/** Fewer entries than this are compared one with another; more are first laid out by one field. */
const few = 24;

/**
 * Orders entries by the key of their table, then by everything else in them, then by file and row: the order of rows and files changes
 * nothing. What is equal in its key, or in all its fields, stands together.
 */
export function orderEntries(entries: TableEntries, which: Int32Array): Int32Array {
  const table: RecordTable = recordTables[entries.table];
  const fields = [...new Set([...table.key, ...Object.keys(table.fields)])];
  const ranks: Int32Array[] = [];
  /** The place of an entry by one field; ranks are made only of fields that are needed to tell entries apart. */
  const rankAt = (depth: number): ((entry: number) => number) => {
    const column = entries.column(fields[depth] ?? '');
    const { codes } = column;
    const rank = (ranks[depth] ??= ranksOf(column));
    return (entry) => rank[codes[entry] ?? -1] ?? 0;
  };
  const sizeAt = (depth: number): number => entries.column(fields[depth] ?? '').values.length + 1;
  const places = placesOf(entries);
  const byPlace = (a: number, b: number): number => places(a) - places(b) || entries.rowOf(a) - entries.rowOf(b) || a - b;

  const order = Int32Array.from(which);
  const other = new Int32Array(which.length);

  const layOut = (from: number, until: number, depth: number): void => {
    if (until - from < 2) return;
    if (depth === fields.length) {
      order.subarray(from, until).sort(byPlace);
      return;
    }
    if (until - from <= few) {
      insert(from, until, depth);
      return;
    }
    const size = sizeAt(depth);
    const rank = rankAt(depth);
    const part = order.subarray(from, until);
    if (size > (until - from) * 4) part.sort((a, b) => rank(a) - rank(b));
    else {
      // Each value gets as much room as it needs, and every entry goes to the next free place of its value.
      const next = new Int32Array(size + 1);
      for (let i = from; i < until; i += 1) next[rank(order[i] ?? 0) + 1] = (next[rank(order[i] ?? 0) + 1] ?? 0) + 1;
      for (let value = 1; value <= size; value += 1) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
      for (let i = from; i < until; i += 1) {
        const entry = order[i] ?? 0;
        const value = rank(entry);
        other[from + (next[value] ?? 0)] = entry;
        next[value] = (next[value] ?? 0) + 1;
      }
      part.set(other.subarray(from, until));
    }
    for (let start = from; start < until;) {
      const value = rank(order[start] ?? 0);
      let end = start + 1;
      while (end < until && rank(order[end] ?? 0) === value) end += 1;
      layOut(start, end, depth + 1);
      start = end;
    }
  };

  const comparing = new Map<number, (a: number, b: number) => number>();
  const comparedFrom = (depth: number): ((a: number, b: number) => number) => {
    const known = comparing.get(depth);
    if (known !== undefined) return known;
    const rank = depth < fields.length ? rankAt(depth) : null;
    const made = (a: number, b: number): number => {
      if (rank === null) return byPlace(a, b);
      const difference = rank(a) - rank(b);
      return difference === 0 ? comparedFrom(depth + 1)(a, b) : difference;
    };
    comparing.set(depth, made);
    return made;
  };
  const insert = (from: number, until: number, depth: number): void => {
    const compare = comparedFrom(depth);
    for (let i = from + 1; i < until; i += 1) {
      const entry = order[i] ?? 0;
      let at = i;
      while (at > from && compare(order[at - 1] ?? 0, entry) > 0) {
        order[at] = order[at - 1] ?? 0;
        at -= 1;
      }
      order[at] = entry;
    }
  };

  layOut(0, order.length, 0);
  return order;
}

/** The files and sheets that entries come from, by name. */
function placesOf(entries: TableEntries): (entry: number) => number {
  if (entries.sources.length < 2) return () => 0;
  const named = entries.sources.toSorted((a, b) => byId(a.file, b.file) || byId(a.sheet ?? '', b.sheet ?? '') || a.index - b.index);
  const places = new Map(named.map((source, place) => [source, place]));
  return (entry) => places.get(entries.sourceOf(entry)) ?? 0;
}
