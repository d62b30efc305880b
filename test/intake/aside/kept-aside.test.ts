import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asideCells } from '../../../src/intake/aside/kept-aside.ts';
import { forgetPerson } from '../../../src/intake/forget/forget-person.ts';
import { defaultProject, parseProject, type Project } from '../../../src/project.ts';
import { readChecked } from '../read-checked.ts';

const lists: Readonly<Record<string, string>> = {
  'organisaties.csv': 'nummer;naam;soort;sector\nO1;Stichting Esdoorn;schoolbestuur;po\n',
  'deelnemers.csv':
    'nummer;naam;organisatie;Kostenplaats;;BSN\nP1;Anna Jansma;O1;K1;a;123456782\nP2;Bram de Vlet;O1; K2 ;;111222333\nP3;Cem;O9;K3;c;\nP4;Dana;O1;met Anna Jansma;;\n',
  'groepen.csv': 'nummer;naam;soort\nG1;PLG Rekenen;PLG\nG2;PLG Taal;PLG\n',
  'lidmaatschappen.csv': 'deelnemer;Lokaal;G1;G2\nP1;A1;x;x\nP2;A2;;x\n',
  'network.yaml': 'files:\n  lidmaatschappen.csv: { table: memberships, wide: { field: group_id, columns: [G1, G2] } }\n',
};
const project = parseProject(lists['network.yaml'] ?? '', 'network.yaml');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-aside-'));
  for (const [file, text] of Object.entries(lists)) await writeFile(join(folder, file), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function aside(said: Project): Promise<string[]> {
  const checked = await readChecked([folder], said);
  return [...asideCells(checked.aside, checked.origins)].map(
    ({ file, row, position, name, value }) => `${checked.files[file]?.file} ${row} ${position} ${name}: ${value}`,
  );
}

describe('columns that nobody knows', () => {
  it('are kept aside cell by cell, of rows that were loaded, each once, and without what looks personal', async () => {
    expect(await aside(project)).toEqual([
      'deelnemers.csv 2 4 Kostenplaats: K1',
      'deelnemers.csv 3 4 Kostenplaats: K2',
      'deelnemers.csv 5 4 Kostenplaats: met Anna Jansma',
      'deelnemers.csv 2 5 : a',
      'lidmaatschappen.csv 2 2 Lokaal: A1',
      'lidmaatschappen.csv 3 2 Lokaal: A2',
    ]);
  });

  it('are not kept where the project file says so', async () => {
    expect(await aside({ ...project, unknown_columns: 'drop' })).toEqual([]);
    expect(await aside({ ...project, columns: { professionals: { Kostenplaats: 'skip' } } })).toEqual([
      'deelnemers.csv 2 5 : a',
      'lidmaatschappen.csv 2 2 Lokaal: A1',
      'lidmaatschappen.csv 3 2 Lokaal: A2',
    ]);
  });

  it('hold nothing of somebody who was left out on request', async () => {
    const { forget } = await forgetPerson('P1', [folder], project);
    expect(await aside({ ...project, forget })).toEqual([
      'deelnemers.csv 3 4 Kostenplaats: K2',
      'deelnemers.csv 5 4 Kostenplaats: met …',
      'lidmaatschappen.csv 3 2 Lokaal: A2',
    ]);
  });

  it('say nothing where there is none', async () => {
    const checked = await readChecked([join(import.meta.dirname, '../base')], defaultProject);
    expect(checked.aside).toEqual([]);
  });
});
