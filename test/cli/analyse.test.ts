import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

describe('grensganger analyse', () => {
  it('keeps everything in a store that the other commands then use, until the records change', () =>
    inFolder(async (folder) => {
      const records = await writeSmall(folder);
      const made = await run(['analyse', 'records'], folder);
      expect(made.status).toBe(0);
      expect(await readdir(folder)).toEqual(expect.arrayContaining(['network.duckdb', 'records']));
      expect((await readdir(folder)).filter((name) => name.includes('tmp-'))).toEqual([]);
      const ask = ['metrics', '--format', 'csv', '--quiet'];
      const fromFiles = await run([...ask, 'records', '--store', 'none.duckdb'], folder);
      const fromStore = await run([...ask, 'network.duckdb'], folder);
      const reused = await run([...ask, 'records'], folder);
      expect(fromStore.out).toBe(fromFiles.out);
      expect(reused.out).toBe(fromFiles.out);
      expect(existsSync(join(folder, 'none.duckdb'))).toBe(false);
      const { mtimeMs } = await stat(join(folder, 'network.duckdb'));
      await writeSmall(folder, { 'lidmaatschappen.csv': 'deelnemer;groep\nP1;G1\n' });
      const changed = await run([...ask, records], folder);
      expect(changed.out).not.toBe(fromFiles.out);
      expect((await stat(join(folder, 'network.duckdb'))).mtimeMs).toBe(mtimeMs);
    }));

  it('leaves the old store as it was when it stops halfway', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      expect((await run(['analyse', 'records'], folder)).status).toBe(0);
      const before = await readFile(join(folder, 'network.duckdb'));
      await writeSmall(folder, { 'groepen.csv': 'nummer;soort\nG1;PLG\n' });
      expect((await run(['analyse', 'records'], folder)).status).toBe(2);
      expect((await readFile(join(folder, 'network.duckdb'))).equals(before)).toBe(true);
      expect((await readdir(folder)).filter((name) => name.includes('tmp-'))).toEqual([]);
    }));

  it('does not put one network in the place of another unless the file is named', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, { 'network.yaml': 'name: Eerste\n' });
      expect((await run(['analyse', 'records'], folder)).status).toBe(0);
      await writeSmall(folder, { 'network.yaml': 'name: Tweede\n' });
      const refused = await run(['analyse', 'records'], folder);
      expect(refused.status).toBe(2);
      expect(refused.err).toContain('Eerste');
      expect((await run(['analyse', 'records', '--store', 'network.duckdb'], folder)).status).toBe(0);
    }));

  it('refuses a file that is no store of ours', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'other.duckdb'), 'not a database at all');
      const { status, err } = await run(['metrics', 'other.duckdb'], folder);
      expect(status).toBe(2);
      expect(err).toContain('other.duckdb');
      expect(err).not.toMatch(/\n {4}at /);
    }));
});
