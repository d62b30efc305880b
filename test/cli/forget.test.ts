import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { small, writeSmall } from './small.ts';

const withAnna = {
  'deelnemers.csv':
    'nummer;naam;e-mail;organisatie\nP1;Anna Jansma;anna.jansma@esdoorn.example;O1\nP12;Bram de Vlet;;O1\nP3;Chris Ozal;;O2\nP4;Jansma, A.;anna.jansma@esdoorn.example;O2\n',
  'lidmaatschappen.csv': `${(small['lidmaatschappen.csv'] ?? '').replaceAll('P2', 'P12')}P4;G1;01-08-2021;31-07-2022\n`,
  'uren.csv':
    'deelnemer;groep;schooljaar;uren;notitie van Anna Jansma\nP1;G1;2021-2022;n.v.t.;x\nP12;G1;2021-2022;4;vroeg Anna Jansma\nP1;G1;2021-2022;40;\n',
  'bijeenkomsten.csv': 'nummer;groep;datum;titel\nB1;G1;01-10-2021;Gesprek met Anna Jansma\n',
  'aanwezigheid.csv': 'bijeenkomst;deelnemer\nB1;P1\nB1;P12\nB1;P3\n',
  'producten.csv': 'nummer;titel;soort;groep\nD1;Kaartenset (Anna Jansma, anna.jansma@esdoorn.example);kaartspel;G1\n',
  'contacten.csv': 'van;naar;soort\nP1;P3;advies\nP12;P1;advies\nP12;P3;advies\n',
  'network.yaml': '# van ons\nname: Klein netwerk\nfiles: { contacten.csv: ties }\nvocabularies: { tie_kind: { advies: advies } }\n',
};

/** Everything that stands in a store as text, whatever its table. */
async function textsOf(path: string): Promise<string> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    const tables = await connection.runAndReadAll(`SELECT '"' || schema_name || '"."' || table_name || '"' AS name FROM duckdb_tables()`);
    const texts: string[] = [];
    for (const { name } of tables.getRowObjects())
      texts.push(JSON.stringify((await connection.runAndReadAll(`SELECT * FROM ${typeof name === 'string' ? name : ''}`)).getRowsJson()));
    return texts.join('\n');
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe('grensganger forget', () => {
  it('builds the store anew without a byte of the person, says where they still stand, and lets nobody bring them back unseen', () =>
    inFolder(async (folder) => {
      const at = await writeSmall(folder, withAnna);
      const before = await readFile(join(at, 'deelnemers.csv'), 'utf8');
      await run(['analyse', at, '--quiet'], folder);
      const store = join(folder, 'network.duckdb');
      expect(await textsOf(store)).toContain('Anna Jansma');
      const { status, out, err } = await run(['forget', 'P1', at, '--quiet'], folder);
      expect([status, err]).toEqual([0, '']);
      for (const words of [
        'deelnemers.csv → Deelnemers\n    rij 2 en 5',
        'uren.csv',
        'in de tekst van rij 1 en 3',
        'opnieuw gebouwd',
        'network.yaml',
      ]) {
        expect(out).toContain(words);
      }
      expect(out).not.toMatch(/Anna|Jansma/);
      const gone = ['Anna', 'Jansma', 'anna.jansma', 'annajansma', '"P1"', '"P4"', '“P1”'];
      const bytesHold = async (file: string) => {
        const bytes = await readFile(file, 'latin1');
        return gone.filter((words) => bytes.includes(words));
      };
      expect([await bytesHold(store), await bytesHold(join(at, 'network.yaml'))]).toEqual([[], []]);
      const after = await run(['analyse', at, '--quiet'], folder);
      expect(after.status).toBe(0);
      expect(await bytesHold(store)).toEqual([]);
      const texts = await textsOf(store);
      expect(gone.filter((words) => texts.includes(words))).toEqual([]);
      expect(texts).toContain('"P12"');
      expect(texts).toContain('Gesprek met …');
      expect(await readFile(join(at, 'deelnemers.csv'), 'utf8')).toBe(before);
      expect(await readFile(join(at, 'network.yaml'), 'utf8')).toContain('# van ons\nname: Klein netwerk');
      const checked = await run(['check', at], folder);
      expect(checked.out).toContain('Persoon die op verzoek is weggelaten (1×)');
      expect(checked.out).not.toMatch(/Anna|Jansma/);
      expect((await readdir(folder)).sort()).toEqual(['network.duckdb', 'records']);
    }));

  it('tells of files written before in which the person can still be read, and of every row to a program', () =>
    inFolder(async (folder) => {
      const at = await writeSmall(folder, withAnna);
      await writeFile(join(folder, 'oud.csv'), 'naam\nAnna Jansma\n');
      await writeFile(join(at, 'verslag.pdf'), '%PDF-1.7');
      await mkdir(join(folder, 'herstel'));
      await writeFile(join(folder, 'herstel', '.grensganger-rejects.json'), '{}');
      await writeFile(join(folder, 'herstel', 'uren.csv'), 'wie\nJansma, Anna\n');
      const { out, status } = await run(['forget', 'P1', at, '--json', '--lang', 'en'], folder);
      expect(status).toBe(0);
      const said = JSON.parse(out) as {
        places: { file: string; row: number; what: string }[];
        copies: string[];
        notLookedIn: string[];
        store: string | null;
      };
      expect(said.copies).toEqual(['herstel/uren.csv', 'oud.csv']);
      expect(said.notLookedIn).toEqual([join(at, 'verslag.pdf')]);
      expect(said.store).toBe(null);
      expect(said.places).toContainEqual({ file: 'aanwezigheid.csv', sheet: null, table: 'attendance', row: 2, what: 'row' });
      expect(out).not.toMatch(/Anna|Jansma/);
    }));

  it('keeps the key of the marks elsewhere where that is asked for, and reads nothing without it', () =>
    inFolder(async (folder) => {
      const at = await writeSmall(folder, withAnna);
      const kept = await run(['forget', 'P1', at, '--key', 'kluis/sleutel.txt', '--quiet'], folder);
      expect([kept.status, kept.err]).toEqual([0, '']);
      expect(kept.out).toContain('De sleutel staat in ../kluis/sleutel.txt');
      const key = (await readFile(join(folder, 'kluis', 'sleutel.txt'), 'utf8')).trim();
      expect(key).toMatch(/^[0-9a-f]{32}$/);
      const file = await readFile(join(at, 'network.yaml'), 'utf8');
      expect([file.includes(key), file.includes('key_file: ../kluis/sleutel.txt')]).toEqual([false, true]);
      await run(['analyse', at, '--quiet'], folder);
      const texts = await textsOf(join(folder, 'network.duckdb'));
      expect(texts).not.toMatch(/Anna|Jansma|sleutel|"forget"|\\"forget/);
      expect(texts).not.toContain(key);
      expect((await run(['forget', 'P3', at, '--quiet'], folder)).out).toContain('De sleutel staat in ../kluis/sleutel.txt');
      await rename(join(folder, 'kluis'), join(folder, 'weg'));
      const without = await run(['check', at], folder);
      expect([without.status, /Zonder\s+die\s+sleutel/.test(without.err)]).toEqual([2, true]);
    }));

  it('changes nothing for an id that nobody has, from a store, or where nothing can be kept', () =>
    inFolder(async (folder) => {
      const at = await writeSmall(folder, withAnna);
      const unknown = await run(['forget', 'P2', at], folder);
      expect(unknown.status).toBe(2);
      expect(unknown.err).toContain('heeft niemand het nummer “P2”');
      expect(unknown.err).not.toMatch(/Anna|Bram|P12/);
      expect(await readFile(join(at, 'network.yaml'), 'utf8')).toBe(withAnna['network.yaml']);
      const store = await run(['forget', 'P1', 'network.duckdb'], folder);
      expect([store.status, store.err.includes('vanuit uw lijsten')]).toEqual([2, true]);
      const loose = await run(['forget', 'P1', join(at, 'deelnemers.csv'), join(at, 'groepen.csv')], folder);
      expect([loose.status, loose.err.includes('--project')]).toEqual([2, true]);
    }));
});
