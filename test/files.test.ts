import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putInPlace, removeUnfinished, temporaryBeside, writeFileAtomically } from '../src/files.ts';
import { inFolder } from './cli/run.ts';

describe('writing files', () => {
  it('makes the folders, replaces what stood there and leaves nothing beside it', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a', 'b', 'page.html');
      await writeFileAtomically(path, 'old');
      await writeFileAtomically(path, 'new');
      expect(await readFile(path, 'utf8')).toBe('new');
      expect(await readdir(join(folder, 'a', 'b'))).toEqual(['page.html']);
    }));

  it('leaves the old file where the new one can not be put in its place', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'taken');
      await mkdir(join(path, 'inside'), { recursive: true });
      await expect(writeFileAtomically(path, 'new')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM|not empty|directory/);
      expect(await readdir(folder)).toEqual(['taken']);
    }));

  it('removes what was unfinished when told to stop, and nothing that was finished', () =>
    inFolder(async (folder) => {
      const finished = temporaryBeside(join(folder, 'done'));
      await writeFile(finished, 'done');
      await putInPlace(finished, join(folder, 'done'));
      await writeFile(temporaryBeside(join(folder, 'half')), 'half');
      removeUnfinished();
      expect(await readdir(folder)).toEqual(['done']);
    }));
});
