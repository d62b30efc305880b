import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

describe('grensganger figures', () => {
  it('makes the figures asked for, for everybody unless told otherwise', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out, err } = await run(['figures', 'records', '--only', 'map', '--formats', 'svg,csv', '--json'], folder);
      expect({ status, err }).toMatchObject({ status: 0, err: expect.stringContaining('Voor: openbaar') });
      expect(JSON.parse(out)).toMatchObject({ audience: 'public', figures: [{ id: 'map' }] });
      expect((await readdir(join(folder, 'figures'))).toSorted()).toEqual(['map.csv', 'map.svg']);
    }));

  it('says which figures there are when asked for another', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, err } = await run(['figures', 'records', '--only', 'kaart', '--lang', 'en'], folder);
      expect(status).toBe(2);
      expect(err).toMatch(/no figure “kaart”[\s\S]*Choose from: map/);
    }));
});
