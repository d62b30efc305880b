import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { CheckJson } from '../../src/intake/check-report.ts';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

const checked = (out: string): CheckJson => JSON.parse(out) as CheckJson;
const rowsOf = ({ files }: CheckJson, of: 'rowsLoaded' | 'rowsRejected'): number => files.reduce((sum, file) => sum + file[of], 0);

/** Windows-1252, a title above the header, a cell with the delimiter, and three rows that are wrong in three ways. */
const hours = [
  'Uren van het netwerk;;;',
  'deelnemer;groep;datum;uren;soort',
  'P1;G1;03-09-2021;1,5;besteed',
  '"P2";G1;31-02-2022;2,5;besteed',
  'P3;G1;04-09-2021;één;besteed',
  'P9;G1;05-09-2021;"1.500,00";besteed',
  '',
].join('\r\n');

describe('grensganger check --rejects', () => {
  it('writes rejected rows so that they can be mended and read again, until every row is loaded', () =>
    inFolder(async (folder) => {
      const records = await writeSmall(folder, { 'uren.csv': null });
      await writeFile(join(records, 'uren.csv'), iconv.encode(hours, 'windows-1252'));
      const first = await run(['check', records, '--rejects', 'herstel', '--json'], folder);
      expect(first.status).toBe(1);
      expect(rowsOf(checked(first.out), 'rowsRejected')).toBe(3);
      expect(first.err).toContain(`grensganger check ${records} herstel`);
      const file = join(folder, 'herstel', 'uren.csv');
      const text = iconv.decode(await readFile(file), 'windows-1252');
      const lines = text.trimEnd().split('\r\n');
      expect(lines.slice(0, 2)).toEqual([
        ';;Uren van het netwerk;;;',
        'reden van weigering;herkomst van de rij;deelnemer;groep;datum;uren;soort',
      ]);
      expect(lines.slice(2).map((line) => line.slice(line.indexOf(');') + 2))).toEqual([
        'P2;G1;31-02-2022;2,5;besteed',
        'P3;G1;04-09-2021;één;besteed',
        'P9;G1;05-09-2021;1.500,00;besteed',
      ]);
      // Not mended: rejected again, each where it can be mended now.
      const again = checked((await run(['check', records, 'herstel', '--json'], folder)).out);
      expect(again.rejections.map(({ file: at, row }) => [at, row])).toEqual([3, 4, 5].map((row) => ['herstel/uren.csv', row]));
      // The file itself may be mended as well; then nothing is written over.
      const mended = text.replace(';31-02-2022;', ';28-02-2022;').replace(';één;', ';1;').replace(';P9;', ';P3;');
      await writeFile(file, iconv.encode(mended, 'windows-1252'));
      const refused = await run(['check', records, '--rejects', 'herstel'], folder);
      expect(refused.status).toBe(2);
      expect(refused.err).toContain('misschien hebt u er rijen in hersteld');
      const last = await run(['check', records, 'herstel', '--json'], folder);
      expect(last.status).toBe(0);
      expect(rowsOf(checked(last.out), 'rowsRejected')).toBe(0);
      expect(rowsOf(checked(last.out), 'rowsLoaded')).toBe(rowsOf(checked(first.out), 'rowsLoaded') + 3);
      const summed = await run(['summaries', records, 'herstel', '--name', 'hours-by-group', '--format', 'csv', '--year', 'all'], folder);
      expect(summed.out).toContain('1505');
    }));

  it('does the same for a workbook, with its sheets', () =>
    inFolder(async (folder) => {
      const records = await writeSmall(folder, { 'lidmaatschappen.csv': null });
      const rows = [
        ['deelnemer', 'groep', 'rol', 'vanaf'],
        ['P1', 'G1', 'trekker', '01-08-2021'],
        ['P2', 'G7', 'lid', '01-08-2021'],
      ];
      const moments = [
        ['deelnemer', 'groep', 'datum', 'uren'],
        ['P1', 'G1', new Date(Date.UTC(2021, 8, 3)), 1.5],
        ['P2', 'G1', new Date(Date.UTC(2021, 8, 4)), 'twee'],
      ];
      const book = await writeXlsx({
        sheets: [
          { name: 'Lidmaatschappen', rows },
          { name: 'Uren', rows: moments },
        ],
      });
      await writeFile(join(records, 'netwerk.xlsx'), book);
      const first = checked((await run(['check', records, '--rejects', join('records', 'herstel'), '--lang', 'en', '--json'], folder)).out);
      expect(first.rejections.map(({ sheet, row }) => [sheet, row])).toEqual([
        ['Lidmaatschappen', 3],
        ['Uren', 3],
      ]);
      const file = join(records, 'herstel', 'netwerk.xlsx');
      const { sheets } = await readXlsx(await readFile(file));
      expect(sheets.map(({ name, rows: of }) => [name, of.map((row) => row.slice(2))])).toEqual([
        ['Lidmaatschappen', [rows[0], rows[2]]],
        ['Uren', [moments[0], ['P2', 'G1', '2021-09-04', 'twee']]],
      ]);
      expect(String(sheets[0]?.rows[1]?.[0])).toMatch(/^“groep” should be an id from Groups, found “G7”\. /);
      const mended = sheets.map(({ name, rows: of }) => ({
        name,
        rows: of.map((row) => row.map((cell) => ({ G7: 'G1', twee: 2 })[String(cell)] ?? cell)),
      }));
      await writeFile(file, await writeXlsx({ sheets: mended }));
      const last = await run(['check', records, join(records, 'herstel'), '--json'], folder);
      expect(last.status).toBe(0);
      expect(rowsOf(checked(last.out), 'rowsLoaded')).toBe(rowsOf(first, 'rowsLoaded') + 2);
    }));

  it('replaces or removes only files that it wrote, and names the others', () =>
    inFolder(async (folder) => {
      const wrong = 'deelnemer;groep;datum;uren\nP1;G1;03-09-2021;x\n';
      const records = await writeSmall(folder, { 'uren.csv': wrong });
      const out = join(folder, 'herstel');
      await mkdir(out);
      await writeFile(join(out, 'eigen.txt'), 'van mijzelf');
      const first = await run(['check', records, '--rejects', 'herstel', '--quiet'], folder);
      expect(first.err).toBe('');
      await writeFile(join(records, 'uren.csv'), wrong.replace(';x', ';y'));
      const second = await run(['check', records, '--rejects', 'herstel'], folder);
      expect(second.err).toContain('eigen.txt');
      expect(await readFile(join(out, 'uren.csv'), 'utf8')).toContain(';y');
      await writeFile(join(records, 'uren.csv'), wrong.replace(';x', ';1'));
      const third = await run(['check', records, '--rejects', 'herstel'], folder);
      expect(third.status).toBe(0);
      expect(third.err).toContain('uren.csv');
      expect((await readdir(out)).filter((name) => !name.startsWith('.'))).toEqual(['eigen.txt']);
    }));

  it('writes nothing among the records themselves, nor where it may not', () =>
    inFolder(async (folder) => {
      const records = await writeSmall(folder, { 'uren.csv': 'deelnemer;groep;datum;uren\nP1;G1;03-09-2021;x\n' });
      for (const [paths, out] of [
        [[records], 'records'],
        [[records], './records/../records/'],
        [[records], folder === records ? '' : join(records, 'uren.csv')],
        [(await readdir(records)).map((name) => join(records, name)), 'records'],
      ] as const) {
        const { status, err } = await run(['check', ...paths, '--rejects', out], folder);
        expect([out, status]).toEqual([out, 2]);
        expect(err).toMatch(/--rejects/);
        expect(err).not.toMatch(/\n\s+at /);
      }
      expect((await readdir(records)).toSorted()).toHaveLength(5);
      if (process.getuid?.() === 0) return;
      await chmod(folder, 0o500);
      const { status } = await run(['check', records, '--rejects', 'nieuw'], folder);
      await chmod(folder, 0o700);
      expect(status).toBe(2);
    }));

  it('is there for the commands that compute, and not for a store, which has no rows as they were written', () =>
    inFolder(async (folder) => {
      const records = await writeSmall(folder, { 'uren.csv': 'deelnemer;groep;datum;uren\nP1;G1;03-09-2021;x\n' });
      const analysed = await run(['analyse', records, '--rejects', 'herstel', '--store', 'net.duckdb'], folder);
      expect(analysed.status).toBe(1);
      expect(await readFile(join(folder, 'herstel', 'uren.csv'), 'utf8')).toContain(';P1;G1;03-09-2021;x');
      const fromStore = await run(['report', 'net.duckdb', '--rejects', 'elders'], folder);
      expect([fromStore.status, fromStore.err.includes('--rejects')]).toEqual([2, true]);
    }));
});
