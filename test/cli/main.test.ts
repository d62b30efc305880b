import { existsSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run, sample } from './run.ts';
import { writeSmall } from './small.ts';

const packageFile = new URL('../../package.json', import.meta.url);

describe('the command line', () => {
  it('lists every command in both languages', async () => {
    const commands = ['init', 'check', 'report', 'analyse', 'metrics', 'summaries', 'agreements', 'export', 'dictionary', 'explain'];
    for (const [words, usage] of [
      [['--help'], 'Gebruik:'],
      [['--help', '--lang', 'en'], 'Usage:'],
    ] as const) {
      const { status, out } = await run(words, '.');
      expect(status).toBe(0);
      expect(out).toContain(usage);
      for (const command of commands) expect(out).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
    }
  });

  it('has the version of the package', async () => {
    const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
    expect((await run(['--version'], '.')).out.trim()).toBe(version);
  });

  it('makes a report of four small lists and stays quiet in a pipe', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out, err } = await run(['report', 'records', '--quiet'], folder);
      expect({ status, out, err }).toEqual({ status: 0, out: '', err: '' });
      expect(await readFile(join(folder, 'reports', 'index.html'), 'utf8')).toContain('</html>');
    }));

  it('gives scores as one long table, in the shape that scripts rely on', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const csv = await run(
        ['metrics', 'records', '--metric', 'ei-index', '--level', 'network', '--format', 'csv', '--boundary', 'organisation'],
        folder,
      );
      // Two of three ties cross: (2 − 1) / 3.
      expect(csv.out.trim().split(/\r?\n/)).toEqual([
        'metric,level,boundary,period,subject,other,value',
        `ei-index,network,organisation,2021-2022,network,,${1 / 3}`,
      ]);
      const json = await run(['metrics', 'records', '--metric', 'ei-index', '--level', 'network', '--json'], folder);
      expect(JSON.parse(json.out)).toContainEqual({
        metric: 'ei-index',
        level: 'network',
        boundary: 'organisation',
        period: '2021-2022',
        subject: 'network',
        other: null,
        value: 1 / 3,
      });
      expect(json.err).toContain('intern');
    }));

  it('gives summaries in euros and hours, and agreements with a verdict', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, {
        'boekingen.csv': 'jaar;soort;bedrag;organisatie\n2021-2022;deelnamebijdrage;€ 3.000,00;O1\n2021-2022;uitgave;12,34;\n',
        'uren.csv': 'deelnemer;groep;jaar;uren;soort\nP1;G1;2021-2022;40;gefaciliteerd\nP1;G1;2021-2022;1:30;besteed\n',
      });
      const budget = JSON.parse((await run(['summaries', 'records', '--name', 'budget-by-year', '--json'], folder)).out) as {
        id: string;
        columns: { id: string; unit: string | null; type: string }[];
        rows: Record<string, unknown>[];
      };
      expect(budget.id).toBe('budget-by-year');
      expect(budget.columns.filter((column) => column.type === 'money').every((column) => column.unit === 'EUR')).toBe(true);
      expect(Object.values(budget.rows[0] ?? {})).toEqual(expect.arrayContaining(['2021-2022', 3000, 12.34]));
      const hours = (await run(['summaries', 'records', '--name', 'hours-by-year', '--json'], folder)).out;
      expect(Object.values((JSON.parse(hours) as { rows: Record<string, unknown>[] }).rows[0] ?? {})).toEqual(
        expect.arrayContaining([40, 1.5]),
      );
      const checks = JSON.parse((await run(['agreements', 'records', '--json'], folder)).out) as Record<string, unknown>[];
      const taking = checks.find((check) => check['id'] === 'organisations-taking-part');
      expect(Object.keys(taking ?? {})).toEqual(['id', 'period', 'subject', 'agreed', 'found', 'verdict', 'because']);
      expect(checks.every((check) => ['kept', 'not-kept', 'unknown'].includes(String(check['verdict'])))).toBe(true);
      expect(checks.find((check) => check['id'] === 'organisations-in-group')?.['verdict']).toBe('not-kept');
    }));

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

  it.each(['csv', 'gexf', 'graphml', 'json', 'parquet'])('exports as %s', (format) =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out } = await run(['export', 'records', '--as', format, '--json'], folder);
      expect(status).toBe(0);
      const { files } = JSON.parse(out) as { files: string[] };
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect((await stat(join(folder, file))).size).toBeGreaterThan(20);
    }),
  );

  it('explains an id in words with its source', async () => {
    const { status, out } = await run(['explain', 'ei-index', '--lang', 'en'], '.');
    expect(status).toBe(0);
    expect(out).toContain('Krackhardt');
  });

  it('gives a folder of templates that check then reads as it stands', () =>
    inFolder(async (folder) => {
      expect((await run(['init', 'mijn-netwerk'], folder)).status).toBe(0);
      const { status, out, err } = await run(['check', 'mijn-netwerk'], folder);
      expect(out + err).not.toMatch(/\n {4}at /);
      expect(status).toBe(0);
      const again = await run(['init', 'mijn-netwerk'], folder);
      expect(again.status).toBe(2);
      expect((await run(['report', 'mijn-netwerk'], folder)).err).not.toMatch(/\n {4}at /);
    }));

  it('tells of the rows of the sample that were left out, and how to see them', () =>
    inFolder(async (folder) => {
      const { status, err } = await run(['agreements', sample, '--format', 'csv'], folder);
      expect(status).toBe(1);
      expect(err).toContain('grensganger check');
    }));
});
