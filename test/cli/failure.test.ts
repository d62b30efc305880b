import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { small, writeSmall } from './small.ts';

describe('what a mistake is answered with', () => {
  it('names a folder that is not there, with status 2 and no trace', () =>
    inFolder(async (folder) => {
      const { status, err, out } = await run(['check', 'nergens'], folder);
      expect(status).toBe(2);
      expect(err).toContain('nergens');
      expect(err).toContain('→');
      expect(err).not.toMatch(/\n {4}at /);
      expect(out).toBe('');
    }));

  it('says what to do in an empty folder', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'leeg'));
      const { status, err } = await run(['report', 'leeg'], folder);
      expect(status).toBe(2);
      expect(err).toContain('grensganger init');
    }));

  it('says which table is missing and under which names it is found', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, { 'groepen.csv': null });
      const { status, err } = await run(['check', 'records'], folder);
      expect(status).toBe(2);
      expect(err).toMatch(/groepen/i);
    }));

  it('names a column that is missing, and the columns that were found', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, { 'groepen.csv': 'nummer;titel van de club;soort\nG1;PLG Rekenen;PLG\n' });
      const { status, err } = await run(['check', 'records'], folder);
      expect(status).toBe(2);
      expect(err).toContain('groepen.csv');
      expect(err).toContain('titel van de club');
    }));

  it('tells in one run what stops each of several files, in the order of the files, on the page too', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, {
        'groepen.csv': 'nummer;titel van de club;soort\nG1;PLG Rekenen;PLG\n',
        'bijeenkomsten.csv': 'nummer;club;wanneer\nM1;G1;2021-09-08\n',
        'uren.csv': 'deelnemer;groep;jaar;uren\nP1;G1;2021-2022;1.250\n',
      });
      const { status, err } = await run(['check', 'records', '--html', 'check.html'], folder);
      expect(status).toBe(2);
      const causes = err.split('\n').filter((line) => /^\S+\.csv/.test(line));
      expect(causes.map((line) => /^[^ ,:]+/.exec(line)?.[0])).toEqual(['bijeenkomsten.csv', 'groepen.csv', 'uren.csv']);
      expect(err.match(/^→/gm)).toHaveLength(3);
      expect(err).toContain('decimal');
      const page = await readFile(join(folder, 'check.html'), 'utf8');
      for (const file of ['bijeenkomsten.csv', 'groepen.csv', 'uren.csv']) expect([file, page.includes(file)]).toEqual([file, true]);
    }));

  it('tells of every file whose dates may be read in two ways', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, {
        'organisaties.csv': 'nummer,naam,soort,sector\nO1,Stichting Esdoorn,schoolbestuur,po\nO2,Stichting Berk,schoolbestuur,po\n',
        'groepen.csv': 'nummer,naam,soort,vanaf\nG1,PLG Rekenen,PLG,01/08/2021\n',
        'lidmaatschappen.csv': 'deelnemer,groep,vanaf,tot en met\nP1,G1,01/08/2021,02/07/2022\n',
      });
      const { status, err } = await run(['check', 'records'], folder);
      expect(status).toBe(2);
      expect(err.match(/dates: "dmy"/g)).toHaveLength(2);
      expect(err).toMatch(/groepen\.csv[^]*lidmaatschappen\.csv/);
    }));

  it('rejects a bad date and an unknown id with file, row and column, and uses the rest', () =>
    inFolder(async (folder) => {
      const rows = small['lidmaatschappen.csv'];
      await writeSmall(folder, { 'lidmaatschappen.csv': `${rows}P1;G9;01-08-2021;\nP2;G1;31-02-2022;\n` });
      const { status, out } = await run(['check', 'records', '--lang', 'en'], folder);
      expect(status).toBe(1);
      expect(out).toMatch(/lidmaatschappen\.csv, row 5.*G9/);
      expect(out).toMatch(/lidmaatschappen\.csv, row 6.*31-02-2022/);
      const json = await run(['check', 'records', '--json'], folder);
      const report = JSON.parse(json.out) as { files: { rowsRead: number; rowsLoaded: number; rowsRejected: number }[] };
      for (const file of report.files) expect(file.rowsRead).toBe(file.rowsLoaded + file.rowsRejected);
      expect(report.files.reduce((sum, file) => sum + file.rowsRejected, 0)).toBe(2);
    }));

  it('stops where rows are rejected and --strict is given', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, { 'lidmaatschappen.csv': `${small['lidmaatschappen.csv']}P1;G9;;\n` });
      const { status, err } = await run(['metrics', 'records', '--strict'], folder);
      expect(status).toBe(1);
      expect(err).toContain('--strict');
    }));

  it.each([
    [['rapport', 'records'], 'Bedoelt u report?'],
    [['report', 'records', '--jaar', '2021'], '--jaar'],
    [['report'], 'bestanden'],
    [['report', 'records', '--audience', 'iedereen'], 'internal, board, public'],
    [['metrics', 'records', '--metric', 'ei'], 'ei-index'],
    [['metrics', 'records', '--from', '2021-02-30', '--until', '2021-05-01'], '2021-08-01'],
    [['metrics', 'records', '--from', '2021-02-03'], '--until'],
    [['summaries', 'records', '--name', 'geld'], 'budget-by-year'],
    [['export', 'records', '--as', 'pdf'], 'gexf'],
    [['explain', 'ei'], 'ei-index'],
    [['explain', 'eiindex'], 'ei-index'],
    [['metrics', 'records', '--metric', 'ei_index'], 'Bedoelt u: ei-index'],
    [['report', 'records', '--year', '2021'], '2021-2022'],
    [['report', 'records', '--year', '1999-2000'], '2021-2022'],
  ])('answers %j in Dutch with what would have been right', (words, told) =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, err } = await run(words, folder);
      expect(status).toBe(2);
      expect(err).toContain(told);
      expect(err).not.toMatch(/\n {4}at |error:|undefined/);
    }),
  );

  it('speaks English where asked to', () =>
    inFolder(async (folder) => {
      const { err } = await run(['check', 'nowhere', '--lang', 'en'], folder);
      expect(err).toMatch(/nowhere/);
      expect(err).not.toMatch(/\b(bestand|map|niet)\b/);
    }));

  it('tells of an agreement that nobody knows before anything is read', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, { 'network.yaml': 'agreements: [{ id: fee, value: 3000 }]\n' });
      for (const command of ['check', 'report']) {
        const { status, err } = await run([command, 'records'], folder);
        expect(status).toBe(2);
        expect(err).toContain('membership-fee');
      }
    }));

  it('names the line of a project file that is not right', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, { 'network.yaml': 'name: Proef\nyear: schooljaar\n' });
      const { status, err } = await run(['check', 'records'], folder);
      expect(status).toBe(2);
      expect(err).toContain('network.yaml, regel 2');
    }));
});
