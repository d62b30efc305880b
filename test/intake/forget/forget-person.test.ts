import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetPerson, withForgotten } from '../../../src/intake/forget/forget-person.ts';
import { defaultProject, parseProject, type Project } from '../../../src/project.ts';
import { readChecked } from '../read-checked.ts';

let folder: string;

const lists: Readonly<Record<string, string>> = {
  'organisaties.csv': 'nummer;naam;soort;sector\nO1;Stichting Esdoorn;schoolbestuur;po\nO2;Advies Anna Jansma;overig;other\n',
  'deelnemers.csv': [
    'nummer;naam;e-mail;organisatie',
    'P1;Anna Jansma;anna@esdoorn.example;O1',
    'P12;Bram de Vlet;bram@esdoorn.example;O1',
    'P2;Anna Jansma;anna.jansma@advies.example;O2',
    'P3;A. Jansma-Oud;anna@esdoorn.example;O1',
    '',
  ].join('\n'),
  'groepen.csv': 'nummer;naam;soort;doel\nG1;PLG Rekenen;PLG;vraag van Anna Jansma\nG2;PLG Taal;PLG;lezen\n',
  'lidmaatschappen.csv': 'deelnemer;groep\nP1;G1\nP12;G1\nP2;G2\nP3;G2\n',
  'uren.csv':
    'deelnemer;groep;jaar;uren\nP1;G1;2021-2022;n.v.t.\nP12;G1;2021-2022;4\nJansma, Anna;G1;2021-2022;3\nP12;G1;2021-2022;anna@esdoorn.example\n',
  'producten.csv': 'nummer;titel;soort;groep\nD1;Kaarten (Anna Jansma);kaartspel;G1\n',
};

async function write(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const at = join(folder, name);
  await mkdir(at, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(at, file), text);
  return at;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forget-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('forgetting somebody', () => {
  it('finds every row and text of theirs, by id, address and the name in place of an id, and leaves a namesake alone', async () => {
    const at = await write('lists', lists);
    const { places, known } = await forgetPerson('P1', [at], defaultProject);
    expect(places.map(({ file, row, what }) => `${file} ${row} ${what}`)).toEqual([
      'deelnemers.csv 2 row',
      'deelnemers.csv 5 row',
      'groepen.csv 2 text',
      'lidmaatschappen.csv 2 row',
      'lidmaatschappen.csv 5 row',
      'organisaties.csv 3 text',
      'producten.csv 2 text',
      'uren.csv 2 row',
      'uren.csv 4 row',
      'uren.csv 5 text',
    ]);
    expect(known.ids).toEqual(['P1', 'P3']);
  });

  it('gives what the lists give without those rows, and says how many were left out and never who', async () => {
    const at = await write('lists', lists);
    const { forget } = await forgetPerson('P1', [at], defaultProject);
    const checked = await readChecked([at], { ...defaultProject, forget });
    const gone: Record<string, string> = {
      ...lists,
      'organisaties.csv': (lists['organisaties.csv'] ?? '').replace('Anna Jansma', '…'),
      'deelnemers.csv':
        'nummer;naam;e-mail;organisatie\nP12;Bram de Vlet;bram@esdoorn.example;O1\nP2;Anna Jansma;anna.jansma@advies.example;O2\n',
      'groepen.csv': (lists['groepen.csv'] ?? '').replace('Anna Jansma', '…'),
      'lidmaatschappen.csv': 'deelnemer;groep\nP12;G1\nP2;G2\n',
      'uren.csv': 'deelnemer;groep;jaar;uren\nP12;G1;2021-2022;4\nP12;G1;2021-2022;…\n',
      'producten.csv': (lists['producten.csv'] ?? '').replace('Anna Jansma', '…'),
    };
    const fresh = await readChecked([await write('gone', gone)], defaultProject);
    expect(checked.records).toEqual(fresh.records);
    expect(checked.files.map(({ file, rowsRead, rowsRejected }) => [file, rowsRead, rowsRejected])).toEqual(
      fresh.files.map(({ file, rowsRead, rowsRejected }) => [file, rowsRead, rowsRejected]),
    );
    const [first, ...others] = checked.warnings.filter(({ code }) => code.startsWith('left-out'));
    expect(others).toEqual([]);
    expect(first?.message.nl).toBe('network.yaml: een persoon is op verzoek weggelaten, met 6 rijen in uw lijsten.');
    const all = JSON.stringify({ ...checked, records: null });
    for (const words of ['esdoorn.example', 'P1"', '“P1”', 'P3', 'Jansma-Oud'])
      expect([words, all.includes(words)]).toEqual([words, false]);
  });

  it('says nothing of how a file is written that only their row tells', async () => {
    const people = 'nummer;naam;organisatie\nP1;Zoë Vos;O1\nP2;Bram de Vlet;O1\n';
    const hours = 'deelnemer;groep;jaar;uren\nP1;G1;2021-2022;3,5\nP2;G1;2021-2022;4\n';
    const at = await write('reasons', {
      ...lists,
      'deelnemers.csv': people,
      'lidmaatschappen.csv': 'deelnemer;groep\nP2;G1\n',
      'uren.csv': hours,
    });
    const reasons = async (project: Project): Promise<string> =>
      JSON.stringify((await readChecked([at], project)).files.map((file) => file.because));
    expect(await reasons(defaultProject)).toMatch(/“ë”.*“3,5”/);
    const { forget } = await forgetPerson('P1', [at], defaultProject);
    expect(await reasons({ ...defaultProject, forget })).not.toMatch(/“ë”|“3,5”/);
  });

  it('knows somebody whose own row was rejected, and somebody who was left out before', async () => {
    const bad = {
      ...lists,
      'deelnemers.csv': 'nummer;naam;organisatie\nP1;Anna Jansma;O9\nP12;Bram de Vlet;O1\nP2;Chris;O1\nP3;Dora;O1\n',
    };
    const at = await write('rejected', bad);
    const first = await forgetPerson('P1', [at], defaultProject);
    expect(first.before).toBe(false);
    expect(first.known.names).toContain('Anna Jansma');
    const project = { ...defaultProject, forget: first.forget };
    const again = await forgetPerson('P1', [at], project);
    expect(again.before).toBe(true);
    expect(again.forget).toEqual(first.forget);
    expect(again.places).toEqual(first.places);
    const both = await forgetPerson('P12', [at], project);
    expect(both.forget.people.length).toBe(2);
    expect(both.forget.people).toContainEqual(first.forget.people[0]);
  });

  it('takes an id out of columns that nobody knows: a telling one anywhere, a short one where the heading says person', async () => {
    const numbered = {
      ...lists,
      'deelnemers.csv': 'nummer;naam\n12;Ellen Prins\n1234567;Dora Kok\n3;Chris Ozal\n',
      'lidmaatschappen.csv': 'deelnemer;groep\n3;G1\n',
      'uren.csv': 'deelnemer;groep;jaar;uren;contactpersoon;lokaal;extra\n3;G1;2021-2022;12;12;12;1234567\n',
      'bijeenkomsten.json': JSON.stringify([
        { nummer: 'B1', groep: 'G1', datum: '2021-10-01', contactpersoon: 12, lokaal: 12, extra: 1234567 },
      ]),
    };
    const at = await write('numbered', numbered);
    for (const [id, places] of [
      ['12', ['bijeenkomsten.json 2 text', 'deelnemers.csv 2 row', 'uren.csv 2 text']],
      ['1234567', ['bijeenkomsten.json 2 text', 'deelnemers.csv 3 row', 'uren.csv 2 text']],
    ] as const) {
      const found = await forgetPerson(id, [at], defaultProject);
      expect(found.places.map(({ file, row, what }) => `${file} ${row} ${what}`)).toEqual(places);
      const { records } = await readChecked([at], { ...defaultProject, forget: found.forget });
      expect(records.hours[0]).toMatchObject({ professional_id: '3', hours: 720 });
    }
  });

  it('refuses an id that nobody has, and names nobody', async () => {
    const at = await write('lists', lists);
    const refused = await forgetPerson('P11', [at], defaultProject).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ code: 'unknown-person' });
    expect(JSON.stringify(refused)).not.toMatch(/Anna|Bram|P12/);
  });

  it('says that the marks may go once nobody in the lists bears them', async () => {
    const at = await write('lists', lists);
    const { forget } = await forgetPerson('P1', [at], defaultProject);
    const other = {
      ...lists,
      'deelnemers.csv': 'nummer;naam\nP12;Bram\nP2;Chris\n',
      'lidmaatschappen.csv': 'deelnemer;groep\nP12;G1\n',
      'uren.csv': 'deelnemer;jaar;uren\n',
    };
    const { warnings } = await readChecked([await write('other', other)], { ...defaultProject, forget });
    expect(warnings.map(({ code }) => code)).toContain('left-out-gone');
    expect(warnings.map(({ code }) => code)).not.toContain('left-out');
  });

  it('keeps whatever else stands in a project file, and tells what the marks are', () => {
    const forget = { key: 'k'.repeat(32), people: [['a'.repeat(32)]] };
    const text = '# Ons netwerk\nname: Voorbeeld # zo heet het\nyear: school\n';
    const made = withForgotten(text, forget);
    expect(made.startsWith(text)).toBe(true);
    expect(made).toContain('# Wie op verzoek is weggelaten');
    expect(parseProject(made, 'network.yaml')).toMatchObject({ name: 'Voorbeeld', forget });
    const more = { ...forget, people: [...forget.people, ['b'.repeat(32)]] };
    expect(withForgotten(made, more).match(/Wie op verzoek/g)).toHaveLength(1);
    expect(parseProject(withForgotten('', forget), 'network.yaml').forget).toEqual(forget);
    const apart = withForgotten(made, { ...forget, key_file: '../sleutel.txt' });
    expect(apart).not.toContain(forget.key);
    expect(parseProject(apart, 'network.yaml').forget).toEqual({ key: '', key_file: '../sleutel.txt', people: forget.people });
  });
});
