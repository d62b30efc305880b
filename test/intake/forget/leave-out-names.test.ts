import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetPerson } from '../../../src/intake/forget/forget-person.ts';
import { readWorkbook } from '../../../src/intake/formats/workbook.ts';
import { shownNames } from '../../../src/intake/forget/leave-out-names.ts';
import { Marks } from '../../../src/intake/forget/marks.ts';
import type { LeftOut } from '../../../src/intake/forget/leave-out.ts';
import { writeRejects } from '../../../src/intake/rejects/write-rejects.ts';
import { parseProject } from '../../../src/project.ts';
import { readChecked } from '../read-checked.ts';

const key = 'a key';
const marks = new Marks({ key, people: [Marks.of(key, { ids: ['P1'], names: ['Anna Jansma'], emails: [] })] });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'names-'));
  const hours = [
    ['deelnemer', 'groep', 'jaar', 'uren', 'notitie'],
    ['P2', 'G1', '2021-2022', 'veel', 'samen met Anna Jansma'],
  ];
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'organisaties.csv': 'nummer;naam;soort\nO1;Stichting Esdoorn;schoolbestuur\n',
    'deelnemers.csv': 'nummer;naam;organisatie\nP1;Anna Jansma;O1\nP2;Bram de Vlet;O1\n',
    'groepen.csv': 'nummer;naam;soort\nG1;PLG Rekenen;PLG\n',
    'lidmaatschappen.csv': 'deelnemer;groep\nP1;G1\nP2;G1\n',
    'uren Anna Jansma.csv': 'deelnemer;groep;jaar;uren;notitie\nP2;G1;2021-2022;n.v.t.;vroeg Anna Jansma\nP2;G1;2021-2022;4;\n',
    'Declaraties.xlsx': await writeXlsx({
      sheets: [
        { name: 'Jansma, Anna', rows: hours },
        { name: 'Anna Jansma (2)', rows: hours },
      ],
    }),
    'bijeenkomsten.json': JSON.stringify([
      { nummer: 'B1', groep: 'G1', datum: 'ooit', titel: 'Gesprek met Anna Jansma', mee: ['Anna Jansma', 2] },
    ]),
    'brief aan Anna Jansma.docx': 'PK',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

const said = parseProject(
  'files:\n  uren Anna Jansma.csv: hours\n  Declaraties.xlsx: { sheets: { "Jansma, Anna": hours, "Anna Jansma (2)": hours } }\n',
  'network.yaml',
);

describe('names of files and sheets', () => {
  it('are shown without whoever is left out, and stay apart', () => {
    expect([...shownNames(['uren.csv', 'Jansma, Anna.csv', 'Anna Jansma.csv', '… 2.csv'], marks)]).toEqual([
      ['Anna Jansma.csv', '….csv'],
      ['Jansma, Anna.csv', '… 3.csv'],
    ]);
    expect(shownNames(['Anna Jansma.csv'], new Marks({ key, people: [] })).size).toBe(0);
  });

  it('name nobody who is left out in anything that reading says, and are told of to whoever asks', async () => {
    const found = await forgetPerson('P1', [folder], said);
    const places: LeftOut[] = [];
    const checked = await readChecked([folder], { ...said, forget: found.forget }, { onLeftOut: (place) => places.push(place) });
    const { records: _, ...others } = checked;
    expect(JSON.stringify(others)).not.toMatch(/Anna|Jansma/i);
    expect(checked.files.map(({ file, sheet, rowsRead }) => [file, sheet, rowsRead])).toEqual(
      expect.arrayContaining([
        ['uren ….csv', null, 2],
        ['Declaraties.xlsx', '… (2)', 1],
        ['Declaraties.xlsx', '…', 1],
        ['brief aan ….docx', null, 0],
      ]),
    );
    expect(checked.rejections.map(({ file, code }) => [file, code])).toContainEqual(['uren ….csv', 'not-a-number']);
    expect(places.filter(({ what }) => what === 'name').map(({ file, sheet }) => [file, sheet])).toEqual(
      expect.arrayContaining([
        ['uren ….csv', null],
        ['Declaraties.xlsx', '…'],
        ['brief aan ….docx', null],
      ]),
    );
    expect(JSON.stringify(places.filter(({ person }) => person < 0))).not.toMatch(/Anna|Jansma/);
  });

  it('are those under which rejected rows are written, which hold nobody who is left out, and are taken back once mended', async () => {
    const { forget } = await forgetPerson('P1', [folder], said);
    const project = { ...said, forget };
    const checked = await readChecked([folder], project);
    expect(checked.rejections.length).toBe(4);
    const rejects = await mkdtemp(join(tmpdir(), 'names-rejects-'));
    try {
      const { written } = await writeRejects([folder], project, checked, rejects, 'nl');
      expect(written.map(({ file, rows }) => [file, rows])).toEqual([
        ['Declaraties.xlsx', 2],
        ['bijeenkomsten.json', 1],
        ['uren ….csv', 1],
      ]);
      const again = await readChecked([folder, rejects], project);
      expect(again.rejections.length).toBe(4);
      // Their names stay: it is by those that the project file speaks of them.
      const inside = await Promise.all(
        written.map(async ({ path }) => {
          const bytes = await readFile(path);
          if (!path.endsWith('.xlsx')) return bytes.toString('utf8');
          return JSON.stringify((await readWorkbook(bytes, { file: 'x', sheet: null })).map(({ rows }) => rows));
        }),
      );
      for (const text of inside) expect([text.includes('…'), /Anna|Jansma/.test(text)]).toEqual([true, false]);
    } finally {
      await rm(rejects, { recursive: true });
    }
  });

  it('are not shown in what stops the reading either', async () => {
    const { forget } = await forgetPerson('P1', [folder], said);
    const broken = join(folder, 'uren van Anna Jansma.xlsx');
    await writeFile(broken, 'geen werkmap');
    const refused = await readChecked([folder], { ...said, forget }).catch((error: unknown) => error);
    await rm(broken);
    expect(refused).toMatchObject({ code: 'not-its-kind' });
    expect(JSON.stringify(refused)).not.toMatch(/Anna|Jansma/);
  });
});
