import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run, sample } from './run.ts';
import { writeSmall } from './small.ts';

describe('grensganger report', () => {
  it('makes a report of four small lists and stays quiet in a pipe', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out, err } = await run(['report', 'records', '--quiet'], folder);
      expect({ status, out, err }).toEqual({ status: 0, out: '', err: '' });
      expect(await readFile(join(folder, 'reports', 'index.html'), 'utf8')).toContain('</html>');
    }));

  it('says for whom it is, where it is and that rows were left out', () =>
    inFolder(async (folder) => {
      const { status, out, err } = await run(
        ['report', sample, '--audience', 'public', '--lang', 'en', '--json', '--out', 'there'],
        folder,
      );
      expect(status).toBe(1);
      expect(err).toMatch(/rejected[\s\S]*For: public[\s\S]*there/);
      expect(JSON.parse(out)).toMatchObject({ report: join('there', 'index.html'), period: '2024-2025', audience: 'public' });
      const page = await readFile(join(folder, 'there', 'index.html'), 'utf8');
      expect(page).toContain('verzonnen');
      expect(page).not.toContain('@voorbeeld.example');
    }));

  it('makes a PDF and Markdown beside the page, in the language asked for', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out, err } = await run(['report', 'records', '--pdf', '--markdown', '--trace', '--lang', 'en', '--json'], folder);
      expect({ status, err }).toMatchObject({ status: 0, err: expect.stringMatching(/report\.pdf/) });
      const also = ['report.pdf', 'report.md', 'trace.csv'].map((name) => join('reports', name));
      expect(JSON.parse(out)).toMatchObject({ also });
      expect((await readFile(join(folder, 'reports', 'report.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
      expect(await readFile(join(folder, 'reports', 'report.md'), 'utf8')).toMatch(/^# [\s\S]*## The year in brief/m);
      expect(await readFile(join(folder, 'reports', 'trace.csv'), 'utf8')).toMatch(/^section,sentence,value,from,name\n/);
    }));

  it('reports on another year, or on a stretch of days, where asked to', () =>
    inFolder(async (folder) => {
      for (const [words, period] of [
        [['--year', '2022-2023'], '2022-2023'],
        [['--from', '2022-08-01', '--until', '2024-07-31'], '2022-08-01..2024-07-31'],
        [['--year', 'all'], 'all'],
      ] as const) {
        const { out, err } = await run(['report', sample, '--json', ...words], folder);
        expect(err).not.toMatch(/\n {4}at /);
        expect(JSON.parse(out)).toMatchObject({ period });
      }
    }));
});
