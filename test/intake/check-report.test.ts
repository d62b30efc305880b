import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJson, formatCheck } from '../../src/intake/check-report.ts';
import { readChecked } from './read-checked.ts';
import { defaultProject } from '../../src/project.ts';

const base = join(import.meta.dirname, 'base');
const cases = join(import.meta.dirname, 'cases');
const checked = await readChecked([base, join(cases, 'hours-not-hours/input/uren.csv')], defaultProject);
const clean = await readChecked([base], defaultProject);

describe('the report of check', () => {
  it('says per file what was read and how, what was rejected and why, and what to do next', () => {
    const report = formatCheck(checked, 'nl');
    expect(report).toContain('uren.csv → Uren: 4 rijen: 0 bruikbaar, 4 geweigerd');
    expect(report).toContain('csv, tekens utf-8, kolommen gescheiden door een puntkomma');
    expect(report).toContain('Getal niet te lezen (2×)');
    expect(report).toContain('uren.csv, rij 2: “Uren” moet een getal vanaf 0 zijn, gevonden “n.v.t.”.');
    expect(report).toContain('`grensganger check`');
  });

  it('says which cell told how numbers and dates are written, and passes over what is seen at a glance', async () => {
    const dialects = await readChecked([base, join(cases, 'csv-semicolon/input/uren.csv')], defaultProject);
    const report = formatCheck(dialects, 'nl');
    expect(report).toContain('      decimalen met een komma: “1,5” (rij 2, “Uren”) kan alleen zo gelezen worden');
    expect(report).not.toContain('regel eindigt zo');
    const { files } = checkJson(dialects, 'en');
    expect(files.find((file) => file.file === 'uren.csv')?.because).toMatchObject({
      lineEnds: 'every line ends so',
      decimal: '“1,5” (row 2, “Uren”) can be read in no other way',
    });
  });

  it('says so where everything is right', () => {
    expect(formatCheck(clean, 'nl')).toContain('Alles klopt.');
    expect(formatCheck(clean, 'en')).toContain('Everything is right.');
  });

  it('says to fill in the lists where nothing is in them yet', async () => {
    const report = formatCheck(await readChecked([join(import.meta.dirname, '../../data/templates')], defaultProject), 'nl');
    expect(report).toContain('deelnemers.csv → Deelnemers: geen rijen');
    expect(report).toContain('  Niet ingevuld: thema’s, aanstellingen, levensloop van groepen, bijeenkomsten, aanwezigheid, uren,');
    expect(report).not.toContain('Bestand zonder rijen');
    expect(report.split('\n').length).toBeLessThan(25);
    expect(report).toContain('Er staan nog geen gegevens in.');
    expect(report).not.toContain('grensganger report');
  });

  it('speaks of an empty list where it may not be empty, and of templates beside it in a line', async () => {
    const templates = join(import.meta.dirname, '../../data/templates');
    const some = ['organisaties.csv', 'uren.csv', 'aanwezigheid.csv'].map((file) => join(templates, file));
    const project = { ...defaultProject, without: ['groups' as const, 'memberships' as const] };
    const report = formatCheck(await readChecked([join(base, 'professionals.csv'), ...some], project), 'nl');
    expect(report).toContain('  Niet ingevuld: aanwezigheid en uren (dat mag).');
    expect(report).toContain('organisaties.csv → Organisaties: geen rijen');
    expect(report).toContain('Bestand zonder rijen (1×)');
    expect(formatCheck(await readChecked([base, ...some], defaultProject), 'en')).toContain(
      '  Without rows, beside a list that is filled in: organisaties.csv.',
    );
  });

  it('says causes before what comes of them, however many there are', async () => {
    const rest = ['groups', 'memberships'].map((name) => join(base, `${name}.csv`));
    const cascade = await readChecked([join(cases, 'cascade/input'), ...rest], defaultProject);
    const kinds = formatCheck(cascade, 'nl').match(/^ {2}\S.*×\)$/gm) ?? [];
    expect(kinds.slice(0, 2)).toEqual([
      expect.stringMatching(/^ {2}Waarde die wij niet kennen \(1×/),
      expect.stringMatching(/^ {2}Verwijst naar een geweigerde rij \([2-9]×/),
    ]);
  });

  it('leaves no text untranslated or unfilled', () => {
    const report = formatCheck(checked, 'en');
    expect(report).toContain('uren.csv, row 2: “Uren” should be a number from 0, found “n.v.t.”.');
    expect(report.replace(/`[^`]*`/g, '')).not.toMatch(/[{}]|undefined|rij |moet /);
  });

  it('shows the first few of many and counts the rest', async () => {
    const many = await readChecked([base, join(cases, 'dates-not-dates/input/producten.csv')], defaultProject);
    const report = formatCheck(many, 'nl');
    expect(report).toContain('Datum die niet bestaat (5×)');
    expect(report).toContain('Datum niet te lezen (6×)');
    expect(report).toContain('… en nog 1');
    expect(report.match(/producten\.csv, rij/g)).toHaveLength(10);
  });

  it('has the shape that scripts rely on', () => {
    const json = checkJson(checked, 'en');
    expect(json.files.find((file) => file.file === 'uren.csv')).toMatchObject({
      table: 'hours',
      dialect: { encoding: 'utf-8', delimiter: ';', decimal: null },
      rowsRead: 4,
      rowsLoaded: 0,
      rowsRejected: 4,
    });
    expect(json.rejections[0]).toEqual({
      file: 'uren.csv',
      sheet: null,
      row: 2,
      column: 'Uren',
      code: 'not-a-number',
      found: 'n.v.t.',
      expected: 'a number from 0',
      message: 'uren.csv, row 2: “Uren” should be a number from 0, found “n.v.t.”.',
      remedy: 'Write nothing but the number in the cell.',
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
