import type { CheckedRecords, FileReport, Origins } from '../../src/intake/report.ts';
import { dayOf } from '../../src/i18n/formats.ts';
import { defaultProject, type Project } from '../../src/project.ts';
import { recordTables, tableIds, type Records, type TableId } from '../../src/records/index.ts';
import { loadRecords } from '../../src/store/load-records.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { noDialect } from '../../src/intake/report.ts';

/** Rows of which only what matters is said. A date may be written as `2021-08-01`. */
export type Sketch = { readonly [T in TableId]?: readonly Readonly<Record<string, string | number | boolean | null>>[] };

const required: Partial<Record<string, string>> = { name: 'Naam', title: 'Titel', kind: 'school-board' };

/** Whole records from a sketch: what is left out is `null`, a required text gets a word. */
export function makeRecords(sketch: Sketch): Records {
  return Object.fromEntries(
    tableIds.map((table) => [
      table,
      (sketch[table] ?? []).map((row) => {
        const whole = Object.fromEntries(
          Object.entries(recordTables[table].fields).map(([name, field]) => {
            const value = row[name];
            if (value === undefined) return [name, 'required' in field ? (required[name] ?? null) : null];
            return [name, field.type === 'date' && typeof value === 'string' ? dayOf(value) : value];
          }),
        );
        return whole;
      }),
    ]),
  ) as unknown as Records;
}

/** Checked records around rows that need no checking: one file per table that has any. */
export function makeChecked(sketch: Sketch): CheckedRecords {
  const records = makeRecords(sketch);
  const used = tableIds.filter((table) => records[table].length > 0);
  const origins = Object.fromEntries(
    tableIds.map((table) => [
      table,
      {
        files: new Int32Array(records[table].length).fill(used.indexOf(table)),
        rows: new Int32Array(records[table].length).map((_, index) => index + 2),
      } satisfies Origins,
    ]),
  ) as unknown as CheckedRecords['origins'];
  const files = used.map((table): FileReport => ({
    file: `${table}.csv`,
    sheet: null,
    table,
    dialect: { ...noDialect, format: 'csv', encoding: 'utf-8', delimiter: ';', lineEnds: 'CRLF', header: 1, decimal: ',' },
    because: {},
    columns: [{ column: 'Nummer', field: 'id', by: 'synonym' }],
    rowsRead: records[table].length,
    rowsLoaded: records[table].length,
    rowsRejected: 0,
  }));
  const contents = Object.fromEntries(files.map(({ file }) => [file, `content of ${file}`]));
  return {
    records,
    origins,
    files,
    aside: [],
    rejections: [],
    warnings: [],
    merges: [],
    enrichments: [],
    proposals: [],
    decisions: [],
    contents,
    fingerprint: 'made-by-hand',
  };
}

/** A store in memory with these records in it. */
export async function makeStore(sketch: Sketch, project: Project = defaultProject): Promise<Store> {
  const store = await createStore(':memory:');
  await loadRecords(store, makeChecked(sketch), { project, version: '0.0.0' });
  return store;
}
