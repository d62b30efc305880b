import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readChecked } from '../read-checked.ts';
import { forgetPerson } from '../../../src/intake/forget/forget-person.ts';
import { proposalLines, proposalYaml } from '../../../src/intake/survey/proposal-yaml.ts';
import { proposeProject, withProposal } from '../../../src/intake/survey/propose-project.ts';
import { defaultProject, parseProject } from '../../../src/project.ts';

/** A network whose files, columns and values are all called otherwise than ours. */
const strange: Readonly<Record<string, string>> = {
  'Relaties export.csv':
    'Relatiecode;Organisatienaam;Type;Plaats\nR1;Bestuur De Linde;schoolbestuur;Almelo\nR2;De Eik;Scholl;Borne\nR3;Bedrijf BV;bedrijf;Hengelo\n',
  'crm-contacten.csv':
    'Contactcode;Volledige naam;Mail;Werkgever\nC1;Anke Vos;anke@voorbeeld.nl;R1\nC2;Bram de Wit;bram@voorbeeld.nl;R2\nC3;Cem Yıldız;cem@voorbeeld.nl;R2\n',
  'kringen.csv': 'groepscode;groepsnaam;soort;begindatum\nK1;Rekenen;leerkring;1-8-2020\nK2;Taal;PLG;1-8-2020\n',
  'deelname.csv': 'Deelnemer;Rekenen;Taal;Opmerking\nC1;x;;\nC2;x;ja;belt nog\nC3;;x;\n',
};

let folder = '';
const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-map-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a proposed project file', () => {
  it('makes a folder readable in which nothing has our names', async () => {
    await write(strange);
    await expect(readChecked([folder], defaultProject)).rejects.toMatchObject({ code: 'nothing-to-read' });
    const project = withProposal(defaultProject, await proposeProject([folder], defaultProject));
    const { records, rejections, files } = await readChecked([folder], project);
    expect(rejections).toEqual([]);
    expect(records.organisations.map((one) => [one.id, one.name, one.kind])).toEqual([
      ['R1', 'Bestuur De Linde', 'school-board'],
      ['R2', 'De Eik', 'school'],
      ['R3', 'Bedrijf BV', 'other'],
    ]);
    expect(records.professionals.map((one) => [one.id, one.name, one.email, one.organisation_id])).toEqual([
      ['C1', 'Anke Vos', 'anke@voorbeeld.nl', 'R1'],
      ['C2', 'Bram de Wit', 'bram@voorbeeld.nl', 'R2'],
      ['C3', 'Cem Yıldız', 'cem@voorbeeld.nl', 'R2'],
    ]);
    expect(records.memberships.map((one) => [one.professional_id, one.group_id])).toEqual([
      ['C1', 'K1'],
      ['C2', 'K1'],
      ['C2', 'K2'],
      ['C3', 'K2'],
    ]);
    expect(files.every((file) => file.rowsRead === file.rowsLoaded && file.rowsRead > 0)).toBe(true);
  });

  it('is what its text says, in either language, with a reason above every line', async () => {
    await write(strange);
    const proposal = await proposeProject([folder], defaultProject);
    const taken = withProposal(defaultProject, proposal);
    for (const locale of ['nl', 'en'] as const) {
      const text = proposalYaml(proposal, locale, { name: 'Proef', source: null });
      const { files, columns, values, vocabularies, without } = parseProject(text, 'network.yaml');
      expect({ files, columns, values, vocabularies, without }).toEqual({
        files: taken.files,
        columns: taken.columns,
        values: taken.values,
        vocabularies: taken.vocabularies,
        without: taken.without,
      });
      expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
    }
    for (const line of proposalLines(proposal)) expect(line.nl).not.toBe(line.en);
  });

  it('keeps what a project file says already, and its comments', async () => {
    await write(strange);
    const source =
      '# Van ons\nname: Ons netwerk\ncolumns:\n  organisations:\n    # zo is afgesproken\n    Plaats: skip\nfiles:\n  kringen.csv: skip\n';
    const said = parseProject(source, 'network.yaml');
    const text = proposalYaml(await proposeProject([folder], said), 'nl', { name: 'Anders', source });
    expect(text).toContain('# Van ons');
    expect(text).toContain('# zo is afgesproken');
    const project = parseProject(text, 'network.yaml');
    expect(project.name).toBe('Ons netwerk');
    expect(project.files['kringen.csv']).toBe('skip');
    expect(project.columns.organisations).toMatchObject({ Plaats: 'skip' });
  });

  it('proposes nothing for files that are known, and leaves alone what fits nothing', async () => {
    await write({
      'organisaties.csv': 'nummer;naam;soort\no1;Bestuur;schoolbestuur\n',
      'deelnemers.csv': 'nummer;naam;organisatie\np1;Anke Vos;o1\n',
      'groepen.csv': 'nummer;naam;soort\ng1;Rekenen;plg\n',
      'lidmaatschappen.csv': 'deelnemer;groep\np1;g1\n',
    });
    expect(proposalLines(await proposeProject([folder], defaultProject))).toEqual([]);
    await write({ 'recepten.csv': 'gerecht;gram\nsoep;500\nvla;250\n' });
    const { tables } = await proposeProject([folder], defaultProject);
    expect(tables.find((one) => one.file === 'recepten.csv')?.table).toBe('skip');
  });

  it('asks what only a person can know', async () => {
    await write({
      'leden.csv': 'a,b;c\n1,2;3\n',
      'deelnemers.csv': 'functie;klas\nleraar;3\n',
    });
    const { questions } = await proposeProject([folder], defaultProject);
    expect(questions.some((one) => one.nl.includes('deelnemers.csv: welke kolom is'))).toBe(true);
  });

  it('asks for no ids where names will do, as they do where the files are read', async () => {
    const lists = {
      'organisaties.csv': 'naam;soort\nDe Linde;school\nDe Eik;school\n',
      'personeelsleden.csv': 'volledige naam;mailadres;school\nAnke Vos;anke@voorbeeld.nl;De Linde\nBram de Wit;bram@voorbeeld.nl;De Eik\n',
      'groepen.csv': 'naam;soort\nPLG Rekenen;PLG\n',
      'lidmaatschappen.csv': 'deelnemer;groep\nAnke Vos;PLG Rekenen\nBram de Wit;PLG Rekenen\n',
      'sleutels.csv': 'naam;lokaal;kluis\nAnke Vos;12;3\nBram de Wit;14;4\n',
    };
    await write(lists);
    const proposal = await proposeProject([folder], defaultProject);
    expect(proposal.questions).toEqual([]);
    expect(proposal.tables.map(({ file, table, known }) => [file, table, known])).toEqual([
      ['groepen.csv', 'groups', true],
      ['lidmaatschappen.csv', 'memberships', true],
      ['organisaties.csv', 'organisations', true],
      ['personeelsleden.csv', 'professionals', false],
      ['sleutels.csv', 'skip', false],
    ]);
    const { records, rejections } = await readChecked([folder], withProposal(defaultProject, proposal));
    expect([records.professionals.length, records.memberships.length, rejections]).toEqual([2, 2, []]);
  });

  it('looks ids up in the whole of a long list, though a part of its texts tells what they are', async () => {
    const people = Array.from({ length: 6000 }, (_, index) => `M${index};Naam ${index};m${index}@voorbeeld.nl`);
    const members = people.toReversed().map((_, index) => `M${5999 - index};g1`);
    await write({
      'organisaties.csv': 'nummer;naam;soort\no1;Bestuur;schoolbestuur\n',
      'groepen.csv': 'nummer;naam;soort\ng1;Rekenen;plg\n',
      'personeel.csv': `Personeelscode;volledige naam;e-mail\n${people.join('\n')}\n`,
      'deelname.csv': `Personeelscode;groep\n${members.join('\n')}\n`,
    });
    const heard: number[] = [];
    const { tables } = await proposeProject([folder], defaultProject, ({ done, total, rows }) => heard.push(done / total, rows));
    expect(tables.map(({ file, table }) => [file, table])).toEqual([
      ['deelname.csv', 'memberships'],
      ['groepen.csv', 'groups'],
      ['organisaties.csv', 'organisations'],
      ['personeel.csv', 'professionals'],
    ]);
    expect(heard.slice(-2)).toEqual([1, 12_000 + 2 + 4]);
  });

  it('shows nothing of somebody who is left out: no value that only they have, no heading that names them', async () => {
    await write({
      'organisaties.csv': 'nummer;naam;soort\no1;Bestuur;schoolbestuur\n',
      'deelnemers.csv': 'nummer;naam\np1;Anke Vos\np2;Bram de Wit\np3;Cem Kaya\np4;Dirk Smit\n',
      'groepen.csv': 'nummer;naam;soort\ng1;Rekenen;kring van Anke Vos\ng2;Taal;praatkring\ng3;Lezen;praatkring\n',
      'lidmaatschappen.csv': 'deelnemer;groep;groep van Anke Vos\np1;g1;g1\np2;g2;g2\n',
      'aanstellingen.csv': 'deelnemer;organisatie;functie\np1;o1;hofnar\np2;o1;rekenmaatje\n',
    });
    const shown = proposalYaml(await proposeProject([folder], defaultProject), 'nl', { name: 'Proef', source: null });
    expect(shown).toContain('kring van Anke Vos');
    const { forget } = await forgetPerson('p1', [folder], withProposal(defaultProject, await proposeProject([folder], defaultProject)));
    const project = { ...defaultProject, forget };
    const left = proposalYaml(await proposeProject([folder], project), 'nl', { name: 'Proef', source: null });
    expect(left).not.toMatch(/Anke|hofnar/);
    expect(left).toContain('praatkring');
  });

  it('sees people who are named where an id is expected, and a file of the registry beside a list of organisations', async () => {
    await write({
      'organisaties.csv': 'naam;soort\nDe Linde;school\nStichting Esdoorn;schoolbestuur\n',
      'personeel_2021.csv':
        'Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Werkgever;Functie;Geboortedatum\nAnna;van den;Berg;a@x.example;De Linde;leraar;1-1-1980\nCem;;Yıldız;c@x.example;De Linde;leraar;\n',
      'groepen.csv': 'naam;soort\nPLG Rekenen;PLG\nPLG Taal;PLG\n',
      'deelname aan groepen.csv': 'Wie;PLG Rekenen;PLG Taal\nanna van den berg;x;\nCem Yildiz;x;x\n',
      'vestigingen.csv': 'VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENAAM;BEVOEGD GEZAG NUMMER\n00XA00;De Linde;ALMELO;41000\n',
    });
    const proposal = await proposeProject([folder], defaultProject);
    expect(proposal.tables.filter(({ known }) => !known).map(({ file, table, wide }) => [file, table, wide?.field ?? null])).toEqual([
      ['deelname aan groepen.csv', 'memberships', 'group_id'],
      ['personeel_2021.csv', 'professionals', null],
    ]);
    expect(proposal.tables.find(({ table }) => table === 'professionals')?.reason.nl).toContain('“Voornaam + Tussenvoegsel + Achternaam”');
    expect(proposal.registry.map(({ file }) => file)).toEqual(['vestigingen.csv']);
    const yaml = proposalYaml(proposal, 'nl', { name: 'x', source: null });
    expect(parseProject(yaml, 'network.yaml').registry.files).toEqual(['vestigingen.csv']);
    const taken = withProposal(defaultProject, proposal);
    expect(proposalLines(await proposeProject([folder], taken))).toEqual([]);
    const { records, rejections } = await readChecked([folder], taken);
    expect(rejections).toEqual([]);
    expect(records.memberships.map((one) => [one.professional_id, one.group_id])).toEqual([
      ['anna-van-den-berg', 'plg-rekenen'],
      ['cem-yildiz', 'plg-rekenen'],
      ['cem-yildiz', 'plg-taal'],
    ]);
  });

  it('sees by its content what a column is', async () => {
    await write({
      'organisaties.csv': 'nummer;naam;soort\no1;Bestuur;schoolbestuur\no2;School;school\n',
      'deelnemers.csv': 'nummer;naam;bereikbaar via;zit bij\np1;Anke Vos;anke@voorbeeld.nl;o1\np2;Bram;bram@voorbeeld.nl;o2\n',
      'groepen.csv': 'nummer;naam;soort\ng1;Rekenen;plg\n',
      'lidmaatschappen.csv': 'deelnemer;groep\np1;g1\n',
    });
    const { columns } = await proposeProject([folder], defaultProject);
    expect(columns.map(({ table, column, field, reason }) => [table, column, field, reason.nl])).toEqual([
      ['professionals', 'bereikbaar via', 'email', '100 % van de cellen is een e-mailadres'],
      ['professionals', 'zit bij', 'organisation_id', '100 % van de nummers staat in die lijst'],
    ]);
  });
});
