import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../src/export/index.ts';
import { leaksIn } from '../disclosure/canary.ts';
import { hostile, temporaryFolder, written } from './written.ts';

const folder = await temporaryFolder();
const ids = exporters.map(({ id }) => id);

describe('exporters', () => {
  it('stand in the order of their ids, each with its title in Dutch and English', () => {
    expect(ids).toEqual(ids.toSorted());
    for (const { title } of exporters) expect([title.nl, title.en].every((words) => words.length > 5)).toBe(true);
  });

  it.each(ids)('%s: the same twice gives the same bytes, and nothing half-written stays behind', async (id) => {
    const bytesIn = async (name: string) =>
      [...(await written(id, 'internal', join(folder, name)))].map(([file, bytes]) => [file, bytes.toString('base64')]);
    const once = await bytesIn(`${id}-once`);
    expect(once.length).toBeGreaterThan(0);
    expect(await bytesIn(`${id}-again`)).toEqual(once);
    const left = await readdir(join(folder, `${id}-again`), { recursive: true });
    expect(left.filter((name) => name.includes('.tmp-'))).toEqual([]);
  });

  it.each(ids.filter((id) => id !== 'parquet'))('%s: for everybody nobody is found in it', async (id) => {
    const secrets = hostile.persons.slice(0, 60).flatMap((person) => [person.id, person.name, person.email]);
    for (const [name, bytes] of await written(id, 'public', join(folder, `${id}-public`))) {
      expect({ name, leaks: leaksIn(bytes.toString('utf8'), secrets) }).toEqual({ name, leaks: [] });
    }
  });
});
