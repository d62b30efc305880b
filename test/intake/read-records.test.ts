import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintRecords } from '../../src/intake/fingerprint.ts';
import type { Progress } from '../../src/intake/read-records.ts';
import { readChecked } from './read-checked.ts';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { defaultProject, parseProject, type Project } from '../../src/project.ts';

let scratch = '';
let made = 0;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'grensganger-intake-'));
});
afterAll(() => rm(scratch, { recursive: true }));

type Files = Readonly<Record<string, string | Buffer>>;

async function folderOf(files: Files): Promise<string> {
  made += 1;
  const folder = join(scratch, String(made));
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

const read = async (files: Files, project: Project = defaultProject): Promise<CheckedRecords> =>
  readChecked([await folderOf(files)], project);

const small: Files = {
  'organisations.csv':
    'id,name,kind,sector,parent_id\nb1,Linde,school-board,po,\ns1,De Eik,school,po,b1\nb1,Linde,school-board,,\nl1,Pabo,teacher-education,hbo,\n',
  'professionals.csv': 'id,name,organisation_id\np1,Anke,s1\np2,Bram,s1\np3,Cem,l1\np4,Dana,x9\n',
  'groups.csv': 'id,name,kind\ng1,Rekenen,plg\ng2,Taal,expert\ng3,Spel,kring\n',
  'memberships.csv': 'professional_id,group_id,from\np1,g1,2020-09-01\np2,g1,2020-09-01\np3,g2,\np4,g2,\np1,g3,\np1,g1,2020-09-01\n',
  'hours.csv': 'professional_id,group_id,year,hours\np1,g1,2020-2021,12.5\np1,g1,2020-2021,40\np2,g1,2020-2021,40\np2,g1,2020-2021,x\n',
};

const quote = (any: string): string => `"${any.replaceAll('"', '""')}"`;

const shuffled = (text: string, order: readonly number[]): string => {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const sorted = rows.map((row, i) => ({ row, at: order[i % order.length] ?? 0, i })).sort((a, b) => a.at - b.at || b.i - a.i);
  return [header, ...sorted.map(({ row }) => row), ''].join('\n');
};

describe('readRecords', () => {
  it('gives the same records whatever the order of rows and files', async () => {
    const plain = await read(small);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { minLength: 7, maxLength: 7 }), async (order) => {
        const files = Object.entries(small).map(([name, text]) => [name, shuffled(String(text), order)]);
        const folder = await folderOf(Object.fromEntries(files));
        const paths = Object.keys(small)
          .map((name) => join(folder, name))
          .toReversed();
        const checked = await readChecked(paths, defaultProject);
        expect(checked.records).toEqual(plain.records);
        expect(checked.rejections.map((one) => one.code).sort()).toEqual(plain.rejections.map((one) => one.code).sort());
      }),
      { numRuns: 25 },
    );
  });

  it('keeps origins in step with records', async () => {
    const { records, origins, files } = await read(small);
    expect(records.hours.map((row) => [row.professional_id, row.hours])).toEqual([
      ['p1', 750],
      ['p1', 2400],
      ['p2', 2400],
    ]);
    expect([...origins.hours.rows].map((row, index) => `${files[origins.hours.files[index] ?? -1]?.file} ${row}`)).toEqual([
      'hours.csv 2',
      'hours.csv 3',
      'hours.csv 4',
    ]);
  });

  it('loads or rejects every row, whatever is in the files', async () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', 'p1', 'g1', '1,5', '2020-09-01', '"', 'plg', '#N/A', ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 30 }), async (rows) => {
        const quoted = rows.map((row) => row.map(quote).join(';'));
        const memberships = ['professional_id;group_id;role;from;until', ...quoted, ''].join('\n');
        const { files, rejections, records } = await read({ ...small, 'memberships.csv': memberships });
        const file = files.find((one) => one.table === 'memberships');
        expect(file?.rowsRead).toBe(rows.filter((row) => row.some((text) => text.trim() !== '')).length);
        expect(file?.rowsLoaded).toBe(records.memberships.length);
        expect(file?.rowsRejected).toBe(rejections.filter((one) => one.file === 'memberships.csv').length);
      }),
      { numRuns: 60 },
    );
  });

  it('reads back any text that was written, in any dialect', async () => {
    const encodings = ['utf-8', 'utf-8 with mark', 'utf-16le with mark', 'utf-16be with mark'];
    const text = fc.string({ unit: 'binary', maxLength: 40 }).filter((any) => any.trim() !== '' && !any.trim().startsWith('#'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text, fc.boolean()), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(...encodings),
        async (rows, delimiter, newline, encoding) => {
          const lines = rows.map(([title, name], i) => [`q${100 + i}`, quote(title), 'g1', quote(name)].join(delimiter));
          const content = [['nummer', 'Titel', 'groep', 'vindplaats'].join(delimiter), ...lines, ''].join(newline);
          const [name = '', mark] = encoding.split(' ');
          const bytes = iconv.encode(content, name, { addBOM: mark !== undefined });
          const project = parseProject('columns: { products: { vindplaats: skip } }', 'network.yaml');
          const { records, rejections } = await read({ ...small, 'producten.csv': bytes }, project);
          expect(rejections.filter((one) => one.file === 'producten.csv')).toEqual([]);
          expect(records.products.map((row) => row.title)).toEqual(rows.map(([title]) => title.trim()));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('has a fingerprint of what the files say, not of where or in which order they stand', async () => {
    const here = await folderOf(small);
    const { fingerprint } = await readChecked([here], defaultProject);
    const there = await folderOf(small);
    const paths = Object.keys(small).map((name) => join(there, name));
    expect((await readChecked(paths.toReversed(), defaultProject)).fingerprint).toBe(fingerprint);
    expect(await fingerprintRecords([there], defaultProject)).toBe(fingerprint);

    expect(await fingerprintRecords([there], parseProject('seed: 2', 'network.yaml'))).not.toBe(fingerprint);
    await writeFile(join(there, 'hours.csv'), 'professional_id,group_id,year,hours\np1,g1,2020-2021,12.6\n');
    expect(await fingerprintRecords([there], defaultProject)).not.toBe(fingerprint);
  });

  it('says how far it is', async () => {
    const steps: Progress[] = [];
    await readChecked([await folderOf(small)], defaultProject, { onProgress: (step) => steps.push(step) });
    expect([...new Set(steps.map((step) => step.file))]).toEqual([
      'groups.csv',
      'hours.csv',
      'memberships.csv',
      'organisations.csv',
      'professionals.csv',
      null,
    ]);
    const [last] = steps.slice(-1);
    expect(last).toEqual({ stage: 'check', done: last?.total, total: last?.total, rows: 26, file: null });
    expect(steps.map((step) => step.done)).toEqual(steps.map((step) => step.done).toSorted((a, b) => a - b));
  });

  it('names a file that does not exist, and a folder with nothing in it', async () => {
    await expect(readChecked([join(scratch, 'nergens.csv')], defaultProject)).rejects.toMatchObject({
      code: 'file-missing',
      place: { file: 'nergens.csv' },
    });
    await expect(read({})).rejects.toMatchObject({ code: 'nothing-to-read', remedy: { nl: expect.stringContaining('grensganger init') } });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe, nor follow what has no end', async () => {
    for (const [command, ...words] of [['mkfifo'], ['ln', '-s', '/dev/zero']]) {
      const folder = await folderOf(small);
      const name = command === 'mkfifo' ? 'uren.csv' : 'bijeenkomsten.csv';
      expect(spawnSync(command ?? '', [...words, join(folder, name)]).status).toBe(0);
      await expect(readChecked([folder], defaultProject)).rejects.toMatchObject({ code: 'file-unreadable', place: { file: name } });
    }
  });

  it('tells two files of one name apart by their folders', async () => {
    const [a, b] = [await folderOf(small), await folderOf({ 'hours.csv': 'professional_id,group_id,year,hours\np3,g2,2021-2022,5\n' })];
    const { files, records } = await readChecked([a, b], defaultProject);
    expect(files.filter((file) => file.table === 'hours').map((file) => file.file)).toEqual([`${made - 1}/hours.csv`, `${made}/hours.csv`]);
    expect(records.hours).toHaveLength(4);
  });

  it('takes a hundred thousand rejected rows in its stride', async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `p1,g1,2020-2021,${i % 2 === 0 ? 'x' : i}`);
    const { files } = await read({ ...small, 'hours.csv': ['professional_id,group_id,year,hours', ...lines, ''].join('\n') });
    expect(files.find((file) => file.table === 'hours')).toMatchObject({ rowsRead: 100_000, rowsRejected: 95_000, rowsLoaded: 5000 });
  });
});
