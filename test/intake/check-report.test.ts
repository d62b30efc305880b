import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJson, formatCheck } from '../../src/intake/check-report.ts';
import { readRecords } from '../../src/intake/read-records.ts';
import { defaultProject } from '../../src/project.ts';

const base = join(import.meta.dirname, 'base');
const cases = join(import.meta.dirname, 'cases');
const checked = await readRecords([base, join(cases, 'hours-not-hours/input/uren.csv')], defaultProject);
const clean = await readRecords([base], defaultProject);

describe('the report of check', () => {
  it('says per file what was read and how, what was rejected and why, and what to do next', () => {
    const report = formatCheck(checked, 'nl');
    expect(report).toContain('uren.csv → Uren: 4 rijen: 0 bruikbaar, 4 afgekeurd');
    expect(report).toContain('csv, tekens utf-8, kolommen gescheiden door een puntkomma');
    expect(report).toContain('Uren niet te lezen (2×)');
    expect(report).toContain('uren.csv, rij 2: “Uren” moet een getal vanaf 0 zijn, gevonden “n.v.t.”.');
    expect(report).toContain('`grensganger check`');
  });

  it('says so where everything is right', () => {
    expect(formatCheck(clean, 'nl')).toContain('Alles klopt.');
    expect(formatCheck(clean, 'en')).toContain('Everything is right.');
  });

  it('says to fill in the lists where nothing is in them yet', async () => {
    const report = formatCheck(await readRecords([join(import.meta.dirname, '../../data/templates')], defaultProject), 'nl');
    expect(report).toContain('→ Uren: geen rijen');
    expect(report).toContain('Er staan nog geen gegevens in.');
    expect(report).not.toContain('grensganger report');
  });

  it('leaves no text untranslated or unfilled', () => {
    const report = formatCheck(checked, 'en');
    expect(report).toContain('uren.csv, row 2: “Uren” should be a number from 0, found “n.v.t.”.');
    expect(report.replace(/`[^`]*`/g, '')).not.toMatch(/[{}]|undefined|rij |moet /);
  });

  it('shows the first few of many and counts the rest', async () => {
    const many = await readRecords([base, join(cases, 'dates-not-dates/input/producten.csv')], defaultProject);
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
      code: 'not-hours',
      found: 'n.v.t.',
      expected: 'a number from 0',
      message: 'uren.csv, row 2: “Uren” should be a number from 0, found “n.v.t.”.',
      remedy: 'Write the hours as 1.5 or as 1:30.',
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
