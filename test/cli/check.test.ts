import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run, sample } from './run.ts';
import { writeSmall } from './small.ts';

describe('grensganger check', () => {
  it('shows what was read from the sample, what was refused and what to do', () =>
    inFolder(async (folder) => {
      const { status, out, err } = await run(['check', sample], folder);
      expect(status).toBe(1);
      expect(err).toBe('');
      for (const words of ['uren.csv', 'windows-1252', 'n.v.t.', '31-02-2023', 'Opmerkingen', 'Hoe verder']) expect(out).toContain(words);
      expect(out).toContain('--identities');
      expect(await readdir(folder)).toEqual([]);
      expect(await readdir(sample)).not.toContain('identities.csv');
    }));

  it('writes who may be the same to a file where that is asked for, and obeys what is decided there', () =>
    inFolder(async (folder) => {
      const first = await run(['check', sample, '--identities', 'wie.csv', '--json'], folder);
      const { undecided } = JSON.parse(first.out) as { undecided: { first: { id: string }; second: { id: string } }[] };
      expect(undecided.length).toBeGreaterThan(0);
      const file = join(folder, 'wie.csv');
      const lines = (await readFile(file, 'utf8')).trimEnd().split(/\r?\n/);
      expect(lines.length).toBe(undecided.length + 1);
      await writeFile(
        file,
        `${lines.map((line, index) => (index === 0 ? line : `${line}${index === 1 ? 'zelfde' : 'anders'}`)).join('\r\n')}\r\n`,
      );
      const again = await run(['check', sample, '--identities', 'wie.csv', '--json'], folder);
      const after = JSON.parse(again.out) as { undecided: unknown[]; merges: unknown[] };
      expect(after.undecided).toEqual([]);
      expect(after.merges.length).toBe(1);
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

  it('writes a page where that is asked for, beside the same report and with the same status', () =>
    inFolder(async (folder) => {
      const plain = await run(['check', sample, '--quiet'], folder);
      const { status, out, err } = await run(['check', sample, '--html', 'controle/pagina.html', '--quiet'], folder);
      expect([status, out, err]).toEqual([plain.status, plain.out, '']);
      expect(status).toBe(1);
      const page = await readFile(join(folder, 'controle/pagina.html'), 'utf8');
      expect(page).toContain('Intern, voor de coördinator');
      expect(page).toContain('31-02-2023');
      expect(await readdir(join(folder, 'controle'))).toEqual(['pagina.html']);
      const again = await run(['check', sample, '--html', 'nog-eens.html', '--json', '--lang', 'en'], folder, { TZ: 'Pacific/Auckland' });
      expect(again.err).toContain('nog-eens.html');
      const english = await readFile(join(folder, 'nog-eens.html'), 'utf8');
      expect(english.match(/<main[\s\S]*<\/main>/)?.[0]).toBe(page.match(/<main[\s\S]*<\/main>/)?.[0]);
    }));

  it('writes on the page what stopped the reading, over a page that said otherwise', () =>
    inFolder(async (folder) => {
      const at = await writeSmall(folder);
      await run(['check', at, '--html', 'pagina.html', '--quiet'], folder);
      expect(await readFile(join(folder, 'pagina.html'), 'utf8')).toContain('Alle 9 rijen');
      const { status, err } = await run(
        ['check', await writeSmall(folder, { 'groepen.csv': 'nummer;begin\nG1;2021-08-01\n' }), '--html', 'pagina.html'],
        folder,
      );
      expect(status).toBe(2);
      const page = await readFile(join(folder, 'pagina.html'), 'utf8');
      expect(page).toContain('Het lezen is gestopt');
      expect(err).toContain('groepen.csv');
      expect(page).toContain('groepen.csv');
    }));

  it('says so where the page may not stand there, and leaves nothing half-written', () =>
    inFolder(async (folder) => {
      const at = await writeSmall(folder);
      const { status, err } = await run(['check', at, '--html', at], folder);
      expect(status).toBe(2);
      expect(err).toContain('De pagina kon niet geschreven worden');
      expect((await readdir(folder)).filter((name) => name.includes('tmp'))).toEqual([]);
    }));
});
