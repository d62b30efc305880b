import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { parseProject } from '../../src/project.ts';
import { columnOf, type RecordTable } from '../../src/records/define-table.ts';
import { recordTables, tableIds } from '../../src/records/index.ts';
import {
  checkedOfStore,
  createStore,
  fetchRows,
  loadRecords,
  projectOfStore,
  qualityOfStore,
  readAbout,
  recordedYears,
  recordsOfStore,
} from '../../src/store/index.ts';
import { makeChecked, makeStore, type Sketch } from './records.ts';
import { undocumented } from './undocumented.ts';

const project = parseProject(
  'name: Proef\nyear: calendar\nagreements: [{id: membership-fee, value: 2500, from: 2020-08-01}]',
  'network.yaml',
);

/** Rows with every kind of value, and texts of every kind, in every table. */
const anySketch: fc.Arbitrary<Sketch> = fc
  .tuple(
    ...tableIds.map((table) => {
      const { fields }: RecordTable = recordTables[table];
      const row = Object.fromEntries(
        Object.entries(fields).map(([name, field]) => {
          const value: fc.Arbitrary<string | number | boolean> =
            field.type === 'date'
              ? fc.integer({ min: -25_567, max: 84_005 })
              : field.type === 'hours'
                ? fc.integer({ min: 0, max: 600_000 })
                : field.type === 'money'
                  ? fc.integer({ min: -100_000_000_000, max: 100_000_000_000 })
                  : field.type === 'number'
                    ? fc
                        .double({ noNaN: true, noDefaultInfinity: true, ...(field.range && { min: field.range[0], max: field.range[1] }) })
                        .map((number) => (Object.is(number, -0) ? 0 : number))
                    : field.type === 'boolean'
                      ? fc.boolean()
                      : field.type === 'year'
                        ? fc.constantFrom('2020', '2021')
                        : fc.string({ unit: 'binary', maxLength: 12 });
          return [name, field.required === true ? value : fc.option(value)];
        }),
      );
      return fc.tuple(fc.constant(table), fc.array(fc.record(row), { maxLength: 3 }));
    }),
  )
  .map((entries) => Object.fromEntries(entries) as Sketch);

describe('loading records', () => {
  it('gives back exactly what was loaded: every value, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(anySketch, async (sketch) => {
        const checked = makeChecked(sketch);
        const store = await makeStore(sketch);
        expect(await recordsOfStore(store)).toEqual(checked.records);
        await store.close();
      }),
      { numRuns: 15 },
    );
  });

  it('keeps apart what looks alike: an empty text and nothing, a NUL, odd spaces, a very long cell', async () => {
    const texts = [
      '',
      null,
      ' ',
      'a\0b',
      '\u00a0',
      '\u2028',
      "O'Brien; DROP TABLE",
      '‏مرحبا',
      '🧑‍🏫',
      'é',
      'e\u0301',
      'x'.repeat(1_000_000),
      'null',
      '1e400',
    ];
    const store = await makeStore({ groups: texts.map((goal, index) => ({ id: `g${index}`, kind: 'plg', goal })) });
    expect((await recordsOfStore(store)).groups.map(({ goal }) => goal)).toEqual(texts);
    await store.close();
  });

  it('loads more rows than the engine takes in one go', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({ id: `p${index}` }));
    const store = await makeStore({ professionals: rows });
    const { professionals } = await recordsOfStore(store);
    expect(professionals.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    await store.close();
  });

  it('keeps the report of the reading, the project and where every row came from', async () => {
    const made = makeChecked({ organisations: [{ id: 'A' }], groups: [{ id: 'g', kind: 'plg' }] });
    const checked: CheckedRecords = {
      ...made,
      rejections: [
        {
          file: 'uren.csv',
          sheet: null,
          row: 14,
          column: 'uren',
          code: 'not-a-number',
          found: 'n.v.t.',
          expected: { nl: 'een getal', en: 'a number' },
          message: { nl: 'Geen getal.', en: 'No number.' },
          remedy: { nl: 'Laat leeg.', en: 'Leave empty.' },
        },
      ],
      warnings: [
        {
          code: 'overlap',
          file: null,
          sheet: null,
          row: null,
          message: { nl: 'Overlapt.', en: 'Overlaps.' },
          remedy: { nl: 'Kijk na.', en: 'Check.' },
        },
      ],
    };
    const store = await createStore(':memory:');
    await loadRecords(store, checked, { project, version: '1.2.3' });
    const { aside: _aside, proposals: _left, decisions: _made, ...loaded } = checked;
    expect(await checkedOfStore(store)).toEqual(loaded);
    expect(await qualityOfStore(store)).toEqual({ files: checked.files, rejections: checked.rejections, warnings: checked.warnings });
    expect(await projectOfStore(store)).toEqual(project);
    expect(await readAbout(store)).toEqual({ fingerprint: 'made-by-hand', version: '1.2.3', name: 'Proef', yearBasis: 'calendar' });
    await store.close();
  });

  it('is whole or not at all', async () => {
    const store = await makeStore({ organisations: [{ id: 'A' }] });
    const broken = makeChecked({ organisations: [{ id: 'B' }], responses: [{ item: 'Vraag', score: null }] });
    await expect(loadRecords(store, broken, { project, version: '1' })).rejects.toThrow(/NOT NULL/);
    expect((await recordsOfStore(store)).organisations.map(({ id }) => id)).toEqual(['A']);
    expect((await recordedYears(store))[0]?.id).toBe('all');
    await store.close();
  });
});

describe('the tables', () => {
  it('have the declared columns and types, refuse a required value that is missing, and say what they mean', async () => {
    const store = await makeStore({});
    const types = {
      id: 'VARCHAR',
      text: 'VARCHAR',
      email: 'VARCHAR',
      url: 'VARCHAR',
      choice: 'VARCHAR',
      year: 'VARCHAR',
      date: 'DATE',
      hours: 'INTEGER',
      money: 'BIGINT',
      number: 'DOUBLE',
      boolean: 'BOOLEAN',
    };
    for (const table of tableIds) {
      const { fields, title }: RecordTable = recordTables[table];
      const columns = await fetchRows(
        store,
        'SELECT column_name, data_type, is_nullable, comment FROM duckdb_columns() WHERE table_name = $table ORDER BY column_index',
        { table },
      );
      const expected = Object.entries(fields).map(([name, field]) => ({
        column_name: columnOf(name, field),
        data_type: types[field.type],
        is_nullable: field.required !== true,
      }));
      expect(columns.slice(0, -3)).toMatchObject(expected);
      expect(columns.slice(-3).map((column) => column['column_name'])).toEqual(['_file', '_row', '_hash']);
      for (const [index, field] of Object.values(fields).entries()) {
        expect(columns[index]?.['comment']).toContain(field.explanation.nl);
        expect(columns[index]?.['comment']).toContain(field.explanation.en);
      }
      const [comment] = await fetchRows(store, 'SELECT comment FROM duckdb_tables() WHERE table_name = $table', { table });
      expect(comment?.['comment']).toContain(title.nl);
    }
    await store.close();
  });

  it('leave nothing undocumented', async () => {
    const store = await makeStore({});
    expect(await undocumented(store)).toEqual([]);
    await store.close();
  });
});
