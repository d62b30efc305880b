import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inFolder, run, sample } from './run.ts';

describe('grensganger check', () => {
  it('shows what was read from the sample, what was refused and what to do', () =>
    inFolder(async (folder) => {
      const { status, out, err } = await run(['check', sample], folder);
      expect(status).toBe(1);
      expect(err).toBe('');
      for (const words of ['uren.csv', 'windows-1252', 'n.v.t.', '31-02-2023', 'Opmerkingen', 'Hoe verder']) expect(out).toContain(words);
      expect(await readdir(folder)).toEqual([]);
    }));

  it('gives programs the same, in a stable shape in which every row is accounted for', () =>
    inFolder(async (folder) => {
      const { out } = await run(['check', sample, '--json', '--lang', 'en'], folder);
      const { files, rejections, warnings } = JSON.parse(out) as {
        files: { rowsRead: number; rowsLoaded: number; rowsRejected: number }[];
        rejections: Record<string, unknown>[];
        warnings: Record<string, unknown>[];
      };
      for (const file of files) expect(file.rowsRead).toBe(file.rowsLoaded + file.rowsRejected);
      expect(rejections.length).toBe(files.reduce((sum, file) => sum + file.rowsRejected, 0));
      const keys = ['file', 'sheet', 'row', 'column', 'code', 'found', 'expected', 'message', 'remedy'];
      expect(Object.keys(rejections[0] ?? {}).toSorted()).toEqual(keys.toSorted());
      expect(rejections.find(({ found }) => found === 'n.v.t.')).toMatchObject({ file: 'uren.csv', code: 'not-a-number' });
      expect(warnings.length).toBeGreaterThan(5);
    }));
});
