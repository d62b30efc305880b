import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UserError } from '../../../src/errors.ts';
import { columnKnower } from '../../../src/intake/columns.ts';
import { readCsv } from '../../../src/intake/formats/csv.ts';
import { tableNamed } from '../../../src/intake/name-table.ts';
import { writeRejects } from '../../../src/intake/rejects/write-rejects.ts';
import { defaultProject, readProject } from '../../../src/project.ts';
import { tableIds } from '../../../src/records/index.ts';
import { readChecked } from '../read-checked.ts';

const cases = join(import.meta.dirname, '..', 'cases');
const base = join(import.meta.dirname, '..', 'base');
const caseSchema = z.looseObject({ base: z.boolean().default(true), replaces: z.array(z.string()).default([]) });
const stemOf = (name: string): string => basename(name, extname(name));

const scratch: string[] = [];
afterAll(async () => {
  for (const folder of scratch) await rm(folder, { recursive: true });
});

/** A case as a folder of its own, its records and what they are read together with. */
async function folderOf(
  name: string,
): Promise<{ readonly paths: readonly string[]; readonly rejects: string; readonly project: string | null }> {
  const root = await mkdtemp(join(tmpdir(), 'grensganger-rejects-'));
  scratch.push(root);
  const input = join(root, 'input');
  await cp(join(cases, name, 'input'), input, { recursive: true });
  for (const file of await readdir(input)) if (file.endsWith('.raw')) await rename(join(input, file), join(input, basename(file, '.raw')));
  const said = caseSchema.parse(JSON.parse(await readFile(join(cases, name, 'case.json'), 'utf8')));
  const own = await readdir(input);
  const given = new Set<string | null>([...said.replaces, ...own.map((file) => tableNamed(stemOf(file)))]);
  const shared = said.base ? (await readdir(base)).filter((file) => !given.has(stemOf(file))) : [];
  return {
    paths: [input, ...shared.map((file) => join(base, file))],
    rejects: join(root, 'herstel'),
    project: own.includes('network.yaml') ? join(input, 'network.yaml') : null,
  };
}

const expectedSchema = z.looseObject({ rejections: z.array(z.unknown()).default([]) });

/** A formula without a result is written as its text: that is refused too, but not as a formula. */
const codesOf = (rejections: readonly { readonly code: string }[]): string[] =>
  rejections.map(({ code }) => (code === 'formula-not-computed' ? 'not-a-number' : code)).sort();

describe('the rejected rows of every case', async () => {
  for (const name of (await readdir(cases)).sort()) {
    const { rejections } = expectedSchema.parse(JSON.parse(await readFile(join(cases, name, 'expected.json'), 'utf8')));
    if (rejections.length === 0) continue;
    it(`are written, and rejected again where nobody mended them: ${name}`, async () => {
      const { paths, rejects, project: file } = await folderOf(name);
      const project = file === null ? defaultProject : await readProject(file);
      const first = await readChecked(paths, project);
      const { written } = await writeRejects(paths, project, first, rejects, 'nl');
      const rows = new Set(first.rejections.map((one) => `${one.file} ${one.sheet} ${one.row}`));
      expect(written.reduce((sum, one) => sum + one.rows, 0)).toBe(rows.size);
      const again = await readChecked([...paths, rejects], project);
      expect(codesOf(again.rejections)).toEqual(codesOf(first.rejections));
      for (const id of tableIds) expect(again.records[id]).toEqual(first.records[id]);
    });
  }
});

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '',
    'p1',
    'p2',
    'g1',
    'g2',
    '1,5',
    '"',
    '"p1',
    'p"1',
    ';',
    'é',
    '’',
    '€',
    '2020-2021',
    '2020-09-01',
    '31-02-2021',
    '#N/A',
    ' ',
    '=1+1',
    '\n',
    '\t',
  ),
);

describe('the rejected rows of any file', () => {
  it('are with those that were loaded all there is, each with its cells as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('utf-8', 'utf-16le', 'windows-1252'),
        fc.integer({ min: 0, max: 3 }),
        async (rows, delimiter, end, encoding, bare) => {
          const root = await mkdtemp(join(tmpdir(), 'grensganger-rejects-'));
          scratch.push(root);
          const input = join(root, 'input');
          await cp(base, input, { recursive: true });
          // Some rows are written as they are, whatever that does to the file.
          const quoted = (text: string): string => (/[\s"',;|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
          const lines = rows.map((cells, row) => cells.map((text) => (row === bare ? text : quoted(text))).join(delimiter));
          const text = [['professional_id', 'group_id', 'year', 'hours', 'kind'].join(delimiter), ...lines, ''].join(end);
          const bytes = iconv.encode(text, encoding, { addBOM: encoding !== 'windows-1252' });
          await writeFile(join(input, 'hours.csv'), bytes);
          let first: Awaited<ReturnType<typeof readChecked>>;
          try {
            first = await readChecked([input], defaultProject);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            return;
          }
          const rejected = first.rejections.filter(({ file }) => file === 'hours.csv');
          const { written } = await writeRejects([input], defaultProject, first, join(root, 'herstel'), 'nl');
          expect(written.find(({ file }) => file === 'hours.csv')?.rows ?? 0).toBe(rejected.length);
          if (rejected.length === 0) return;
          const isKnown = columnKnower('hours', defaultProject);
          const cellsOf = (of: Buffer): string[][] => {
            const read = readCsv(of, { file: 'hours.csv', sheet: null }, {}, isKnown).rows;
            return Array.from({ length: read.count }, (_, row) => read.cells(row).map(String));
          };
          const source = cellsOf(bytes);
          const there = cellsOf(await readFile(join(root, 'herstel', 'hours.csv')));
          expect(there[0]?.slice(2)).toEqual(source[0]);
          expect(there.slice(1).map((cells) => cells.slice(2))).toEqual(rejected.map(({ row }) => source[row - 1]));
          const again = await readChecked([input, join(root, 'herstel')], defaultProject);
          expect(again.records).toEqual(first.records);
          expect(again.rejections.map(({ code }) => code).sort()).toEqual(first.rejections.map(({ code }) => code).sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});
