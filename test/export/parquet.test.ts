import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parquetFile } from '../../src/export/index.ts';
import { leaksIn } from '../disclosure/canary.ts';
import { hostile, readParquet, temporaryFolder, written } from './written.ts';

const folder = await temporaryFolder();

describe('parquet', () => {
  it('holds nobody, for everybody', async () => {
    const secrets = hostile.persons.slice(0, 60).flatMap((person) => [person.id, person.name, person.email]);
    const files = [...(await written('parquet', 'public', join(folder, 'public'))).keys()];
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) {
      const { names, rows } = await readParquet(join(folder, 'public', name));
      const text = [names, ...rows].map((row) => row.map(String).join('\n')).join('\n');
      expect({ name, leaks: leaksIn(text, secrets) }).toEqual({ name, leaks: [] });
    }
  });

  it('keeps names, types, order and nothing', async () => {
    const path = join(folder, 'it\'s a "file".parquet');
    await parquetFile(
      path,
      [
        { id: 'a "b"', type: 'text' },
        { id: 'n', type: 'whole' },
        { id: 'x', type: 'number' },
      ],
      [
        ['z', 2, 0.5],
        ['', null, Number.NaN],
        [null, 9_007_199_254_740_991, -1],
      ],
    );
    const { names, types, rows } = await readParquet(path);
    expect(names).toEqual(['a "b"', 'n', 'x']);
    expect(types).toEqual(['VARCHAR', 'BIGINT', 'DOUBLE']);
    expect(rows).toEqual([
      ['z', 2n, 0.5],
      ['', null, null],
      [null, 9_007_199_254_740_991n, -1],
    ]);
  });

  it('finds the type of a column that is given by its name alone', async () => {
    const path = join(folder, 'typed.parquet');
    await parquetFile(
      path,
      ['whole', 'number', 'flag', 'text', 'mixed', 'empty'],
      [
        [1, 1.5, true, 'a', 1, null],
        [2, 2, false, null, 'b', null],
      ],
    );
    expect((await readParquet(path)).types).toEqual(['BIGINT', 'DOUBLE', 'BOOLEAN', 'VARCHAR', 'VARCHAR', 'VARCHAR']);
  });

  it('holds many rows in a file of its own while it is made, and leaves nothing but what was asked for', async () => {
    const own = await temporaryFolder();
    const rows = Array.from({ length: 500 }, (_, index) => [`p${index}`, index, index / 3, null]);
    const [few, many] = [join(own, 'few.parquet'), join(own, 'many.parquet')];
    await parquetFile(few, ['a', 'n', 'x', 'none'], rows);
    await parquetFile(many, ['a', 'n', 'x', 'none'], rows, 100);
    expect(await readParquet(many)).toEqual(await readParquet(few));
    expect((await readdir(own)).sort()).toEqual(['few.parquet', 'many.parquet']);
  });

  it('leaves the old file as it was when writing fails', async () => {
    const path = join(folder, 'kept.parquet');
    await parquetFile(path, ['a'], [[1]]);
    const before = await readFile(path);
    await expect(parquetFile(path, ['a', 'A'], [[1, 2]])).rejects.toThrow(/already exists/);
    expect(await readFile(path)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.includes('.tmp-'))).toEqual([]);
  });
});
