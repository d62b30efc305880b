import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatCheck } from '../../../src/intake/check-report.ts';
import { municipalityOf } from '../../../src/intake/registry/read-registry.ts';
import { parseProject } from '../../../src/project.ts';
import { readChecked } from '../read-checked.ts';

const schools =
  'VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENAAM;BEVOEGD GEZAG NUMMER\n99AB00;Obs De Linde;ALMELO;40001\n99AC00;De Eik;HOF VAN TWENTE;40001\n';
const lists: Readonly<Record<string, string>> = {
  'organisaties.csv': 'nummer;naam;soort;brin\no1;Obs De Linde;school;99AB\n',
  'deelnemers.csv': 'nummer;naam;organisatie\np1;Anke Vos;o1\n',
  'groepen.csv': 'nummer;naam;soort\ng1;Rekenen;plg\n',
  'lidmaatschappen.csv': 'deelnemer;groep\np1;g1\n',
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-registry-'));
  await mkdir(join(folder, 'lijsten'));
  for (const [name, text] of Object.entries(lists)) await writeFile(join(folder, 'lijsten', name), text);
});
afterEach(() => rm(folder, { recursive: true }));

const project = (file: string) => parseProject(`registry:\n  files: [${file}]\n`, 'network.yaml');

describe('files of the registry', () => {
  it('are listed with what they were used for, and not as left unread', async () => {
    await writeFile(join(folder, 'lijsten', 'vestigingen.csv'), schools);
    const checked = await readChecked([join(folder, 'lijsten')], project('vestigingen.csv'));
    expect(checked.files.find(({ file }) => file === 'vestigingen.csv')).toMatchObject({ table: null, registry: 2, rowsRead: 0 });
    const said = formatCheck(checked, 'nl');
    expect(said).toContain('vestigingen.csv → register: 2 scholen, om organisaties mee aan te vullen');
    expect(said).not.toContain('niet gelezen');
    expect(formatCheck(checked, 'en')).toContain('vestigingen.csv → registry: 2 schools, to fill in organisations from');
    expect(checked.records.organisations[0]).toMatchObject({ municipality: 'Almelo' });
  });

  it('may stand elsewhere, under the name that a list of the network has too: that list is read all the same', async () => {
    await mkdir(join(folder, 'duo'));
    await writeFile(join(folder, 'duo', 'organisaties.csv'), schools);
    const checked = await readChecked([join(folder, 'lijsten')], project('../duo/organisaties.csv'));
    expect(checked.files.map(({ file, registry, rowsLoaded }) => [file, registry ?? null, rowsLoaded])).toEqual([
      ['deelnemers.csv', null, 1],
      ['groepen.csv', null, 1],
      ['lidmaatschappen.csv', null, 1],
      ['organisaties.csv', null, 1],
      ['../duo/organisaties.csv', 2, 0],
    ]);
    expect(checked.records.organisations[0]).toMatchObject({ id: 'o1', municipality: 'Almelo' });
  });

  it('name municipalities as they are written elsewhere', () => {
    expect(['HOF VAN TWENTE', 'BERGEN OP ZOOM', 'IJSSELSTEIN', "'s-Gravenhage"].map(municipalityOf)).toEqual([
      'Hof van Twente',
      'Bergen op Zoom',
      'IJsselstein',
      "'s-Gravenhage",
    ]);
  });
});
