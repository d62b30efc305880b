import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEntries, type Source, type TableEntries } from '../../src/intake/entries.ts';
import type { ReadColumn } from '../../src/intake/field-column.ts';
import { eachRun, orderEntries } from '../../src/intake/order-entries.ts';
import type { TableId } from '../../src/records/index.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Entries as they are made of one file. */
function entriesOf(table: TableId, rows: readonly Row[]): TableEntries {
  const entries = makeEntries()[table];
  const source: Source = { index: 0, file: 'a.csv', sheet: null, table, columns: new Map() };
  const fields = new Map<string, ReadColumn>();
  for (const field of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const values = rows.map((row) => row[field] ?? null);
    const codes = Int32Array.from(values.keys());
    fields.set(field, { codes, size: values.length, standing: null, valueOf: (code) => values[code], distinct: false });
  }
  const numbers = Int32Array.from(rows.keys());
  entries.append(source, numbers, numbers, fields);
  return entries;
}

/** Row by row, field by field: an empty one first, then by value, then by row. */
function plainly(rows: readonly Row[], fields: readonly string[]): number[] {
  return [...rows.keys()].sort((a, b) => {
    for (const field of fields) {
      const [one, other] = [rows[a]?.[field] ?? null, rows[b]?.[field] ?? null];
      if (one === other) continue;
      if (one === null || other === null) return one === null ? -1 : 1;
      return one < other ? -1 : 1;
    }
    return a - b;
  });
}

describe('the order of entries', () => {
  it('is that of their keys, then of all else, then of their rows, for few and for many', () => {
    const id = fc.constantFrom('p1', 'p10', 'p2', 'é');
    const row = fc.record({ professional_id: id, group_id: id, role: fc.constantFrom('lid', null), from: fc.constantFrom(1, 2, null) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
        const entries = entriesOf('memberships', rows);
        expect([...orderEntries(entries, entries.standing()).order]).toEqual(
          plainly(rows, ['professional_id', 'group_id', 'role', 'from']),
        );
      }),
    );
  });

  it('tells which may be about the same: by their id where they have one, whatever else they hold', () => {
    const rows = [
      { id: 'b', date: 1 },
      { id: 'a', date: 2 },
      { id: 'b', date: 3 },
      { id: null, date: 1 },
      { id: null, date: 2 },
    ];
    const { order, alike } = orderEntries(entriesOf('transactions', rows), Int32Array.of(0, 1, 2, 3, 4));
    expect([...order]).toEqual([3, 4, 1, 0, 2]);
    const runs: number[][] = [];
    eachRun(alike, (start, end) => runs.push([start, end]));
    expect(runs).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });
});
