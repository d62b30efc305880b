import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const kept = join(root, 'notebooks', 'data');

/** Cells as text, but for numbers: those may differ in their last digits between machines. */
function cells(text: string): (string | number)[][] {
  const rows: string[][] = parse(text);
  return rows.map((row) => row.map((cell) => (cell !== '' && Number.isFinite(Number(cell)) ? Number(Number(cell).toPrecision(9)) : cell)));
}

it('what the notebooks read is what the sample gives now: `npm run notebook:data` writes it anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'notebook-data-'));
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'notebook-data.ts'), folder], { cwd: root });
    const names = await readdir(folder);
    expect((await readdir(kept)).toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      expect(cells(await readFile(join(kept, name), 'utf8')), name).toEqual(cells(await readFile(join(folder, name), 'utf8')));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
