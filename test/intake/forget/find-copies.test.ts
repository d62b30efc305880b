import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findCopies } from '../../../src/intake/forget/find-copies.ts';

let folder = '';
const anna = { ids: ['P1', 'M00127'], names: ['Zoë van den Berg'], emails: ['z.berg@esdoorn.example'] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copies-'));
  await mkdir(join(folder, 'verslagen', 'diep'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

it('finds somebody in text of any encoding, pages, workbooks and the names of files, and says where it could not look', async () => {
  const workbook = (text: string) => writeXlsx({ sheets: [{ name: 'Blad', rows: [['naam'], [text]] }] });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'utf-16.csv': iconv.encode('naam\nBerg, Zoë van den\n', 'utf-16le', { addBOM: true }),
    'windows.txt': iconv.encode('gesprek met ZOË VAN DEN BERG', 'windows-1252'),
    'bladzijde.html': '<p>Zo&#xeb; van&nbsp;den Berg</p>',
    'gegevens.json': String.raw`{"naam":"Zo\u00eb van den Berg"}`,
    'adres.md': 'mail naar <Z.Berg@esdoorn.example>.',
    'nummer.csv': 'wie\nM00127\n',
    'boek.xlsx': await workbook('Zoe van den Berg'),
    'zoe-van-den-berg.png': 'x',
    'verslagen/diep/oud.html': 'Zoë van den Berg',
    'brief.pdf': '%PDF-1.7',
    'stuk.docx': 'PK',
    'binair.dat': Uint8Array.of(0, 1, 2, 0),
    'kapot.xlsx': 'geen werkmap',
    'ander.xlsx': await workbook('Zoë van den Bergh'),
    'anderen.csv': 'naam\nZoë van den Bergen\nJan van den Berg\nM001270\nP1\n',
    'foto.png': Uint8Array.of(0, 1),
    'leeg.pdf': '',
    'lijst.csv': 'Zoë van den Berg',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { found, unread } = await findCopies(anna, [{ path: folder, deep: true }], new Set([join(folder, 'lijst.csv')]));
  const short = (paths: readonly string[]) => paths.map((path) => path.slice(folder.length + 1));
  expect(short(found)).toEqual([
    'adres.md',
    'bladzijde.html',
    'boek.xlsx',
    'gegevens.json',
    'nummer.csv',
    'utf-16.csv',
    'verslagen/diep/oud.html',
    'windows.txt',
    'zoe-van-den-berg.png',
  ]);
  expect(short(unread)).toEqual(['binair.dat', 'brief.pdf', 'kapot.xlsx', 'stuk.docx']);
});

it('looks only in the folder itself where it is told so', async () => {
  const { found } = await findCopies(anna, [{ path: join(folder, 'verslagen'), deep: false }], new Set());
  expect(found).toEqual([]);
});
