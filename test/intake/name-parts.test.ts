import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetPerson } from '../../src/intake/forget/forget-person.ts';
import { namePartsIn } from '../../src/intake/name-parts.ts';
import { proposeProject, withProposal } from '../../src/intake/survey/propose-project.ts';
import { defaultProject, parseProject } from '../../src/project.ts';
import { readChecked } from './read-checked.ts';

const lists: Readonly<Record<string, string>> = {
  'organisaties.csv': 'nummer;naam;soort\no1;Stichting Esdoorn;schoolbestuur\n',
  'deelnemers.csv':
    'Export van 1-8-2021;;;;\n\nVoorletters;Roepnaam;Tussenvoegsel;Achternaam;Organisatie\nA.B.;Anna;van den;Berg;o1\nC.;;;Vlet;o1\n;;;Kok;o1\n',
  'groepen.csv': 'nummer;naam;soort\ng1;PLG Rekenen;PLG\ng2;PLG Taal;PLG\n',
  'lidmaatschappen.csv': 'Voornaam;Voorvoegsel;Achternaam;Groep\nAnna;van den;Berg;g1\nC.;;Vlet;g1\nDirk;;Smit;g1\n',
};

let folder = '';
const write = async (changes: Readonly<Record<string, string>> = {}): Promise<void> => {
  for (const [name, text] of Object.entries({ ...lists, ...changes })) await writeFile(join(folder, name), text);
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-parts-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a name in several columns', () => {
  it('is one name, in the list of people and in place of an id, and its columns count as used', async () => {
    await write();
    const { records, files, rejections, warnings } = await readChecked([folder], defaultProject);
    expect(records.professionals.map(({ id, name }) => [id, name])).toEqual([
      ['anna-van-den-berg', 'Anna van den Berg'],
      ['c-vlet', 'C. Vlet'],
      ['kok', 'Kok'],
    ]);
    expect(records.memberships.map((one) => one.professional_id)).toEqual(['anna-van-den-berg', 'c-vlet']);
    expect(rejections.map(({ file, row, column, found }) => [file, row, column, found])).toEqual([
      ['lidmaatschappen.csv', 4, 'Voornaam + Voorvoegsel + Achternaam', 'Dirk Smit'],
    ]);
    expect(files.find(({ file }) => file === 'deelnemers.csv')?.columns).toEqual([
      { column: 'Voorletters', field: 'name', by: 'parts' },
      { column: 'Roepnaam', field: 'name', by: 'parts' },
      { column: 'Tussenvoegsel', field: 'name', by: 'parts' },
      { column: 'Achternaam', field: 'name', by: 'parts' },
      { column: 'Organisatie', field: 'organisation_id', by: 'synonym' },
    ]);
    expect(warnings.map(({ code }) => code)).not.toContain('unknown-columns');
  });

  it('leaves a list alone that has a name or an id of its own, or of which the project file says what they are', async () => {
    const own = 'Nummer;Naam;Voornaam;Achternaam\np1;Anna de Vlet;Anna;Vlet\n';
    const members = 'Deelnemer;Voornaam;Achternaam;Groep\np1;Wie;Dan;g1\n';
    await write({ 'deelnemers.csv': own, 'lidmaatschappen.csv': members });
    const { records } = await readChecked([folder], defaultProject);
    expect(records.professionals.map(({ name }) => name)).toEqual(['Anna de Vlet']);
    expect(records.memberships).toHaveLength(1);
    await write({ 'deelnemers.csv': 'Nummer;Voornaam;Achternaam\np1;Anna;Vlet\n', 'lidmaatschappen.csv': members });
    const said = parseProject('columns:\n  professionals: { Achternaam: name }\n', 'network.yaml');
    expect((await readChecked([folder], said)).records.professionals.map(({ name }) => name)).toEqual(['Vlet']);
    expect((await readChecked([folder], defaultProject)).records.professionals.map(({ name }) => name)).toEqual(['Anna Vlet']);
  });

  it('goes with crosses below the names of groups too, and a row that is too long stays rejected', async () => {
    await write({
      'lidmaatschappen.csv': 'Voornaam;Tussenvoegsel;Achternaam;PLG Rekenen;PLG Taal\nAnna;van den;Berg;x;x\nC.;;Vlet;;x\n',
      'deelnemers.csv': 'Roepnaam;Tussenvoegsel;Achternaam;Organisatie\nAnna;van den;Berg;o1\nC.;;Vlet;o1\nDora;;Kok;o1;o1\nEva;;Bos;o1\n',
    });
    const wide = parseProject('files:\n  lidmaatschappen.csv: { table: memberships, wide: { field: group_id } }\n', 'network.yaml');
    const { records, rejections, files } = await readChecked([folder], wide);
    expect(records.memberships.map((one) => [one.professional_id, one.group_id])).toEqual([
      ['anna-van-den-berg', 'g1'],
      ['anna-van-den-berg', 'g2'],
      ['c-vlet', 'g2'],
    ]);
    expect(rejections.map(({ file, row, code }) => [file, row, code])).toEqual([['deelnemers.csv', 4, 'too-many-cells']]);
    expect(files.find(({ file }) => file === 'lidmaatschappen.csv')?.columns.map(({ column, by }) => [column, by])).toEqual([
      ['Voornaam', 'parts'],
      ['Tussenvoegsel', 'parts'],
      ['Achternaam', 'parts'],
      ['PLG Rekenen', 'wide'],
      ['PLG Taal', 'wide'],
    ]);
  });

  it('is whom somebody asks to be left out by', async () => {
    await write();
    const { forget, places } = await forgetPerson('anna-van-den-berg', [folder], defaultProject);
    expect(places.map(({ file, row }) => [file, row])).toEqual([
      ['deelnemers.csv', 4],
      ['lidmaatschappen.csv', 2],
    ]);
    const checked = await readChecked([folder], { ...defaultProject, forget });
    expect(JSON.stringify(checked)).not.toMatch(/Anna|Berg/);
  });

  it('is seen where a project file is proposed: no part of it is taken for the name', async () => {
    await write({ 'deelnemers.csv': '' });
    await rm(join(folder, 'deelnemers.csv'));
    await writeFile(
      join(folder, 'export.csv'),
      'Personeelsnr;Voornaam;Tussenvoegsel;Achternaam;Mail\n1;Anna;van den;Berg;a@x.example\n2;C.;;Vlet;c@x.example\n',
    );
    const proposal = await proposeProject([folder], defaultProject);
    expect(proposal.columns.filter(({ field }) => field !== 'skip')).toEqual([]);
    expect(proposal.tables.find(({ file }) => file === 'export.csv')?.table).toBe('professionals');
    const { records } = await readChecked([folder], withProposal(defaultProject, proposal));
    expect(records.professionals.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Anna van den Berg'],
      ['2', 'C. Vlet'],
    ]);
    expect(records.memberships.map((one) => one.professional_id)).toEqual(['1', '2']);
  });

  it('leaves columns their letters in what is said of them', async () => {
    await write({ 'deelnemers.csv': 'Roepnaam;Achternaam;Mailadres;Mail\nAnna;Berg;a@x.example;b@x.example\n' });
    const refused = await readChecked([folder], defaultProject).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'columns-collide',
      text: { nl: expect.stringContaining('“Mailadres” (kolom C) en “Mail” (kolom D)') },
    });
  });

  it('needs a surname and something before it', () => {
    expect(namePartsIn(['nr', 'Voornaam', 'groep'])).toBe(null);
    expect(namePartsIn(['Achternaam'])).toBe(null);
    expect(namePartsIn(['Last name', 'First name'])).toEqual({ given: [1], between: [], family: [0] });
  });
});
