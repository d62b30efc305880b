import { isUtf8 } from 'node:buffer';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSample } from '../../scripts/sample/network.ts';
import { wordList } from '../../scripts/sample/word-list.ts';
import { writeCanonical } from '../../scripts/sample/write-canonical.ts';
import { csvFiles, sheets } from '../../scripts/sample/dutch-layouts.ts';
import { writeDutch } from '../../scripts/sample/write-dutch.ts';
import { readChecked } from '../intake/read-checked.ts';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { readProject } from '../../src/project.ts';
import { tableIds } from '../../src/records/index.ts';

const committed = fileURLToPath(new URL('../../data/sample', import.meta.url));
const sample = makeSample();
let folder = '';
let canonical = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'));
  canonical = join(folder, 'canonical');
  await writeCanonical(sample, canonical);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the files of the sample', () => {
  it('lie in data/sample as the generator makes them, byte for byte, in any time zone', async () => {
    const zone = process.env.TZ;
    try {
      for (const [at, other] of ['America/Los_Angeles', 'Pacific/Auckland'].entries()) {
        process.env.TZ = other;
        const made = join(folder, String(at));
        await writeDutch(makeSample(), made);
        const names = await readdir(made);
        expect((await readdir(committed)).filter((name) => name !== 'README.md').toSorted()).toEqual(names.toSorted());
        for (const name of names) {
          const same = (await readFile(join(committed, name))).equals(await readFile(join(made, name)));
          expect(same, `${name} differs: run npm run sample`).toBe(true);
        }
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('take less than 1.5 MB together', async () => {
    const sizes = await Promise.all((await readdir(committed)).map(async (name) => (await stat(join(committed, name))).size));
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(1_500_000);
  });

  it('come in the encodings and with the line ends of the systems they are from', async () => {
    const hours = await readFile(join(committed, 'uren.csv'));
    expect(isUtf8(hours)).toBe(false);
    expect(iconv.decode(hours, 'windows-1252')).toContain('coördinatie van één bijeenkomst');
    expect(iconv.decode(hours, 'windows-1252')).toMatch(/;\d+,5;/);
    const bookings = await readFile(join(committed, 'boekingen.csv'), 'utf8');
    expect(bookings.startsWith('\uFEFF')).toBe(true);
    expect(bookings).toContain('€ 3.000,00');
    expect(bookings).toMatch(/;\d\d-\d\d-\d{4};/);
    expect(bookings.split('\r\n').length).toBe(bookings.split('\n').length);
    expect(await readFile(join(committed, 'evaluatie.csv'), 'utf8')).not.toContain('\r');
  });

  it('hold every table that has rows, once', () => {
    const written = [...sheets, ...csvFiles].map((layout) => layout.table);
    expect(written.toSorted()).toEqual(tableIds.filter((table) => sample.records[table].length > 0).toSorted());
  });
});

describe('reading the sample', () => {
  let dutch: CheckedRecords;
  let own: CheckedRecords;
  beforeAll(async () => {
    const project = await readProject(join(committed, 'network.yaml'));
    dutch = await readChecked([committed], project);
    own = await readChecked([canonical], project);
  });

  it('gives the records that were made, from the Dutch files and from our own layout', () => {
    const differing = tableIds.filter((table) => sorted(dutch.records[table]).join() !== sorted(sample.records[table]).join());
    expect(differing).toEqual([]);
    expect(own.records).toEqual(dutch.records);
  });

  it('refuses exactly the faulty rows, each for its reason', () => {
    const reasons = sample.faulty.map((row) => `${row.table} ${row.because}`).toSorted();
    for (const { rejections, files } of [dutch, own]) {
      const tables = new Map(files.map((file) => [`${file.file} ${file.sheet ?? ''}`, file.table]));
      expect(rejections.map((one) => `${tables.get(`${one.file} ${one.sheet ?? ''}`) ?? ''} ${one.code}`).toSorted()).toEqual(reasons);
    }
    expect(reasons).toHaveLength(8);
  });

  it('warns of each oddity and of nothing else', () => {
    const expected = wordList(`
      consent-without-date, membership-outside-group, membership-outside-group, open-value, organisation-unused, overlapping-appointments,
      same-person, same-person, too-much-fte, unknown-columns, unknown-columns
    `);
    expect(codes(own)).toEqual(expected);
    expect(codes(dutch)).toEqual(expected);
  });

  it('knows every column but the one that nobody knows', () => {
    const unknown = dutch.files.flatMap((file) => file.columns.filter((column) => column.field === null).map((column) => column.column));
    expect(unknown).toEqual(['Opmerkingen', 'Opmerkingen']);
  });
});

const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();

const codes = (checked: CheckedRecords): string[] => checked.warnings.map((one) => one.code).toSorted();
