import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../src/errors.ts';
import { dayOf } from '../src/i18n/formats.ts';
import { defaultProject, parseProject, projectJsonSchema, readProject } from '../src/project.ts';

function failure(source: string): UserError {
  try {
    parseProject(source, 'network.yaml');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('this project file should be refused');
}

describe('the project file', () => {
  it('may be empty: everything has a default', () => {
    expect(parseProject('', 'network.yaml')).toEqual(defaultProject);
    expect(defaultProject).toMatchObject({ year: 'school', boundary: 'organisation', ties: 'shared-groups', invented: false });
  });

  it('reads names, mappings, own values and agreements with dates', () => {
    const project = parseProject(
      [
        'name: Proef',
        'year: calendar',
        'files: { affiliations.csv: appointments, notes.csv: skip }',
        'columns: { attendance: { organisation_id_at_time: organisation_id } }',
        'values: { groups: { kind: { SIG: expert } } }',
        'vocabularies: { group_kind: { committee: { nl: commissie, en: committee } } }',
        'agreements:',
        '  - { id: membership-fee, value: 3500, from: 2021-01-01 }',
      ].join('\n'),
      'network.yaml',
    );
    expect(project.columns.attendance).toEqual({ organisation_id_at_time: 'organisation_id' });
    expect(project.vocabularies.group_kind?.['committee']).toEqual({ nl: 'commissie', en: 'committee' });
    expect(project.agreements[0]).toMatchObject({ id: 'membership-fee', value: 3500, from: dayOf('2021-01-01') });
  });

  it.each([
    ['name: "open', 'project-not-yaml', 1],
    ['name: Proef\nyaer: school', 'project-invalid', 2],
    ['name: Proef\nyear: eeuw', 'project-invalid', 2],
    ['columns:\n  memberships:\n    Deelnemer: person', 'project-invalid', 3],
    ['agreements:\n  - id: membership-fee\n    from: 2021-02-30', 'project-invalid', null],
  ])('names the line of what is wrong in %j', (source, code, row) => {
    const error = failure(source);
    expect(error.code).toBe(code);
    if (row !== null) expect(error.place.row).toBe(row);
    for (const text of [error.text, error.remedy]) expect(text.nl).not.toBe(text.en);
  });

  it('names the columns that there are where a mapping names one that is not', () => {
    expect(failure('columns:\n  memberships:\n    Deelnemer: person').text.nl).toContain('professional_id');
  });

  it.each([
    ['nmae: Proef', '“nmae” klopt niet: deze sleutel kennen wij niet (bedoelt u `name`?).'],
    ['audiences:\n  board:\n    organization: 3', '(bedoelt u `organisation`?)'],
    ['values:\n  group:\n    kind: {}', '(bedoelt u `groups`?)'],
    ['kleur: rood', '“kleur” klopt niet: deze sleutel kennen wij niet.'],
    ['boundary: grens', '“boundary” klopt niet: kies uit organisation, school, sector, function, municipality'],
  ])('says which key or value was meant in %j', (source, words) => {
    expect(failure(source).text.nl).toContain(words);
  });

  it('is not read where the key of who was left out is kept elsewhere and not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grensganger-key-'));
    try {
      const path = join(folder, 'network.yaml');
      await writeFile(path, 'forget:\n  key_file: sleutel.txt\n  people: [[aaaaaaaaaaaa]]\n');
      await expect(readProject(path)).rejects.toMatchObject({ code: 'forget-key-missing', place: { file: 'network.yaml' } });
      await writeFile(join(folder, 'sleutel.txt'), '\n');
      await expect(readProject(path)).rejects.toMatchObject({ code: 'forget-key-missing' });
      await writeFile(join(folder, 'sleutel.txt'), 'geheim\n');
      expect((await readProject(path)).forget.key).toBe('geheim');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('has a JSON Schema that an editor can complete it by', () => {
    const schema = projectJsonSchema();
    expect(Object.keys(schema['properties'] as object)).toEqual(expect.arrayContaining(['name', 'year', 'agreements', 'audiences']));
  });
});
