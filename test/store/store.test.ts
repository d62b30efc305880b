import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { defaultProject } from '../../src/project.ts';
import { createStore, fetchRows, loadRecords, openStore, storeFingerprint, type Store } from '../../src/store/index.ts';
import { makeChecked, type Sketch } from './records.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  path = join(folder, 'network.duckdb');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const options = { project: defaultProject, version: '0.0.0' };
const small: Sketch = { organisations: [{ id: 'A' }] };

async function build(sketch: Sketch): Promise<Store> {
  const store = await createStore(path);
  await loadRecords(store, makeChecked(sketch), options);
  return store;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  const mistake = error as UserError;
  expect(mistake.text.nl).not.toBe(mistake.text.en);
  expect(mistake.remedy.nl.length).toBeGreaterThan(20);
  expect(mistake.text.nl + mistake.remedy.nl).not.toContain(folder);
  return mistake.code;
}

describe('a store that is a file', () => {
  it('is not there until it is saved, and then leaves nothing beside it', async () => {
    const store = await build(small);
    expect(await readdir(folder)).not.toContain('network.duckdb');
    await store.save();
    expect(await readdir(folder)).toEqual(['network.duckdb']);
    const read = await openStore(path);
    expect(await storeFingerprint(read)).toBe('made-by-hand');
    await read.close();
  });

  it('leaves the old one as it was when it is closed unsaved', async () => {
    await (await build(small)).save();
    const before = await readFile(path);
    await (await build({ organisations: [{ id: 'B' }] })).close();
    expect((await readFile(path)).equals(before)).toBe(true);
    expect(await readdir(folder)).toEqual(['network.duckdb']);
  });

  it('takes the place of the old one when it is saved', async () => {
    await (await build(small)).save();
    await (await build({ organisations: [{ id: 'B' }] })).save();
    const read = await openStore(path);
    expect(await fetchRows(read, 'SELECT id FROM organisations')).toEqual([{ id: 'B' }]);
    await read.close();
  });

  it('is built by one run at a time: the second is told so, and nothing changes', async () => {
    const first = await build(small);
    expect(await codeOf(createStore(path))).toBe('store-busy');
    await first.save();
    await (await build(small)).save();
  });

  it('survives a run that is killed halfway: the old file stands, and the next run succeeds and tidies up', async () => {
    await (await build(small)).save();
    const before = await readFile(path);
    const script = `
      import { createStore } from './src/store/store.ts';
      const store = await createStore(process.argv[1]);
      await store.connection.run('CREATE TABLE half AS SELECT range AS n FROM range(100000)');
      console.log('halfway');
      setInterval(() => {}, 1000);
    `;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect((await readFile(path)).equals(before)).toBe(true);
    expect((await readdir(folder)).length).toBeGreaterThan(1);
    await (await build({ organisations: [{ id: 'B' }] })).save();
    expect(await readdir(folder)).toEqual(['network.duckdb']);
  });

  it('says what to do where it can’t be written', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await codeOf(createStore(join(folder, 'file', 'network.duckdb')))).toBe('store-unwritable');
  });
});

describe('opening a store', () => {
  it('says so where there is none', async () => {
    expect(await codeOf(openStore(path))).toBe('store-missing');
    expect(await codeOf(openStore(folder))).toBe('store-missing');
  });

  it('says so where the file is something else', async () => {
    await writeFile(path, 'name;kind\n'.repeat(1000));
    expect(await codeOf(openStore(path))).toBe('store-unreadable');
  });

  it('gives no fingerprint of a database that is not ours', async () => {
    const other = await DuckDBInstance.create(path);
    const connection = await other.connect();
    await connection.run('CREATE TABLE about (n INTEGER)');
    connection.closeSync();
    other.closeSync();
    const store = await openStore(path);
    expect(await storeFingerprint(store)).toBeNull();
    await store.close();
  });

  it('names what to do where another program writes in it', async () => {
    await (await build(small)).save();
    const script = `
      import { DuckDBInstance } from '@duckdb/node-api';
      const instance = await DuckDBInstance.create(process.argv[1]);
      await instance.connect();
      console.log('open');
      setInterval(() => {}, 1000);
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    try {
      expect(await codeOf(openStore(path))).toBe('store-locked');
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
  });

  it('writes nothing', async () => {
    await (await build(small)).save();
    const store = await openStore(path);
    await expect(store.connection.run("DELETE FROM organisations WHERE id = 'A'")).rejects.toThrow(/read-only/);
    await store.close();
  });
});

describe('the engine', () => {
  it.each([
    ['reads a file', "SELECT * FROM read_csv('/etc/hostname')"],
    ['writes a file', "COPY (SELECT 1) TO 'out.csv'"],
    ['opens another database', "ATTACH 'other.duckdb'"],
    ['fetches an extension', 'INSTALL httpfs'],
    ['loads an extension', "LOAD 'httpfs'"],
    ['can be told otherwise', 'SET enable_external_access = true'],
    ['can be reconfigured', 'SET threads = 1'],
  ])('never %s, in memory or in a file', async (_, statement) => {
    for (const place of [':memory:', path]) {
      const store = await createStore(place);
      await expect(store.connection.run(statement)).rejects.toThrow(/file system operations|configuration|Permission/);
      await store.close();
    }
  });
});
