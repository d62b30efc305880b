import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { defaultProject, parseProject } from '../../src/project.ts';
import { createStore, fetchRows, loadRecords, openStore } from '../../src/store/index.ts';
import { makeChecked, type Sketch } from './records.ts';

let path = '';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imports-'));
  path = join(folder, 'network.duckdb');
});
afterEach(() => rm(folder, { recursive: true }));

/** Imports a sketch into the file, and gives its history: file, added, changed, removed, per import. */
async function imported(sketch: Sketch, fingerprint: string, day: string, project = defaultProject): Promise<unknown[]> {
  const checked: CheckedRecords = { ...makeChecked(sketch), fingerprint };
  const store = await createStore(path);
  await loadRecords(store, checked, { project, version: '0.0.0', day });
  await store.save();
  const read = await openStore(path);
  const rows = await fetchRows(
    read,
    'SELECT import, day::VARCHAR AS day, file, rows_added, rows_changed, rows_removed FROM imports ORDER BY ALL',
  );
  await read.close();
  return rows.map((row) => Object.values(row).map(String).join(' '));
}

const first: Sketch = {
  organisations: [{ id: 'A' }, { id: 'B' }],
  hours: [
    { professional_id: 'p', hours: 60, year: '2020-2021' },
    { professional_id: 'p', hours: 60, year: '2020-2021' },
    { professional_id: 'q', hours: 30, year: '2020-2021' },
  ],
};

describe('the history of imports', () => {
  it('says per file what an import added, changed and took away, and survives the next one', async () => {
    const one = ['1 2026-01-01 hours.csv 3 0 0', '1 2026-01-01 organisations.csv 2 0 0'];
    expect(await imported(first, 'f1', '2026-01-01')).toEqual(one);
    const second: Sketch = {
      organisations: [{ id: 'A', name: 'Anders' }, { id: 'C' }],
      hours: [{ professional_id: 'p', hours: 60, year: '2020-2021' }, ...(first.hours ?? []).slice(2)],
    };
    const two = [...one, '2 2026-02-01 hours.csv 0 0 1', '2 2026-02-01 organisations.csv 1 1 1'];
    expect(await imported(second, 'f2', '2026-02-01')).toEqual(two);
    const third: Sketch = { organisations: second.organisations ?? [] };
    expect(await imported(third, 'f3', '2026-03-01')).toEqual([
      ...two,
      '3 2026-03-01 hours.csv 0 0 2',
      '3 2026-03-01 organisations.csv 0 0 0',
    ]);
  });

  it('has nothing to say of the same files again', async () => {
    const once = await imported(first, 'f1', '2026-01-01');
    expect(await imported(first, 'f1', '2026-02-01')).toEqual(once);
  });

  it('starts anew where another network takes the place', async () => {
    await imported(first, 'f1', '2026-01-01');
    expect(await imported({ organisations: [{ id: 'A' }] }, 'f2', '2026-02-01', parseProject('name: Anders', 'network.yaml'))).toEqual([
      '1 2026-02-01 organisations.csv 1 0 0',
    ]);
  });
});

it('gives equal content the same hash, whichever file and row it came from', async () => {
  const hashes = async (sketch: Sketch): Promise<unknown[]> => {
    const store = await createStore(':memory:');
    await loadRecords(store, makeChecked(sketch), { project: defaultProject, version: '0.0.0' });
    const rows = await fetchRows(store, 'SELECT _hash FROM groups ORDER BY id');
    await store.close();
    return rows.map((row) => row['_hash']);
  };
  const [a, b] = await hashes({
    groups: [
      { id: 'a', goal: null },
      { id: 'b', goal: '' },
    ],
  });
  expect(
    await hashes({
      themes: [{ id: 't' }],
      groups: [
        { id: 'b', goal: '' },
        { id: 'a', goal: null },
      ],
    }),
  ).toEqual([a, b]);
  expect(
    await hashes({
      groups: [
        { id: 'a', goal: '' },
        { id: 'b', goal: null },
      ],
    }),
  ).not.toContain(a);
  // As it is documented: what was written down of a row last year can be held against this year's.
  const fields = JSON.stringify(['a', 'Naam', 'school-board', null, null, null, null, null]);
  expect(a).toBe(createHash('md5').update(fields).digest('hex'));
});
