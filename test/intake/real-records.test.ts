import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJson } from '../../src/intake/check-report.ts';
import { readCsv } from '../../src/intake/formats/csv.ts';
import { readChecked } from './read-checked.ts';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { proposalYaml } from '../../src/intake/survey/proposal-yaml.ts';
import { proposeProject } from '../../src/intake/survey/propose-project.ts';
import { defaultProject, parseProject, readProject } from '../../src/project.ts';

const shared = join(import.meta.dirname, '../../../shared/records');

const read = async (name: string): Promise<CheckedRecords> =>
  readChecked([join(shared, name)], await readProject(join(import.meta.dirname, `../projects/${name}.yaml`)));

const loadedIn = (checked: CheckedRecords): Record<string, number> =>
  Object.fromEntries(checked.files.filter((file) => file.table !== null).map((file) => [file.table, file.rowsLoaded]));

describe.skipIf(!existsSync(shared))('reading real records, where ../shared/records is at hand (skipped elsewhere)', () => {
  it.each([
    ['open-source-sigs', { professionals: 337, organisations: 121, groups: 76, memberships: 771, appointments: 457 }],
    [
      'standards-committee',
      { professionals: 200, organisations: 44, groups: 141, memberships: 688, meetings: 134, attendance: 2150, appointments: 165 },
    ],
    ['southern-women', { professionals: 18, groups: 14, memberships: 89 }],
    ['high-tech', { professionals: 21, organisations: 5, ties: 312 }],
  ])('%s: every row is loaded, none is rejected', async (name, counts) => {
    const checked = await read(name);
    expect(loadedIn(checked)).toEqual(counts);
    expect(checked.rejections).toEqual([]);
  });

  it('standards-committee: the employer at the time is kept with who attended', async () => {
    const { records } = await read('standards-committee');
    const known = records.attendance.filter((row) => row.organisation_id !== null);
    expect(known.length).toBeGreaterThan(500);
    expect(known.length).toBeLessThan(2150);
  });

  it('open-source-sigs: what is odd is said, and is about the records', async () => {
    const codes = new Set(checkJson(await read('open-source-sigs'), 'nl').warnings.map((one) => one.code));
    expect([...codes].sort()).toEqual(['maybe-same-organisation', 'membership-outside-group', 'reference-not-kept']);
  });

  it('duo-twente: the registry’s files are read as organisations with a short project file', async () => {
    const folder = join(shared, 'duo-twente');
    const project = await readProject(join(import.meta.dirname, '../projects/duo-twente.yaml'));
    for (const file of await readdir(folder)) {
      const { files, rejections, warnings, records } = await readChecked([join(folder, file)], project);
      const rows = file.startsWith('06') ? 390 : 237;
      expect(files.map((one) => [one.rowsRead, one.rowsLoaded])).toEqual([[rows, rows]]);
      expect(rejections).toEqual([]);
      // Schools that are nearly called the same are told of where there are any.
      const codes = warnings.map((one) => one.code).filter((code) => code !== 'maybe-same-organisation');
      expect(new Set(codes)).toEqual(new Set(['unknown-columns']));
      const names = records.organisations.map((one) => one.name).join('\n');
      expect(names).not.toMatch(/[\ufffdÃ]|""/);
      expect(names).toMatch(/[éëïö]/);
      expect(records.organisations.every((one) => one.id.length > 4 && one.kind === 'school')).toBe(true);
    }
  });

  it('duo-twente: the national registry’s own files are cut into the right cells', async () => {
    const folder = join(shared, 'duo-twente');
    for (const file of await readdir(folder)) {
      const csv = readCsv(await readFile(join(folder, file)), { file, sheet: null }, {}, () => false);
      const all = Array.from({ length: csv.rows.count }, (_, row) => csv.rows.cells(row));
      const [header, ...rows] = all.filter((row) => row.length > 1);
      expect(csv.delimiter).toBe(';');
      expect(['utf-8', 'windows-1252']).toContain(csv.encoding);
      expect(rows).toHaveLength(file.startsWith('06') ? 390 : 237);
      expect(rows.filter((row) => row.length !== header?.length)).toEqual([]);
      expect(JSON.stringify(all)).not.toContain('\ufffd');
      // Codes keep the zeros before them, and a house number such as 70-B or 1-3 is text.
      if (!file.startsWith('06')) {
        const code = header?.indexOf('GEMEENTENUMMER') ?? -1;
        expect(rows.filter((row) => row[code] === '0141').length).toBeGreaterThan(10);
        expect(rows.some((row) => String(row[header?.indexOf('HUISNUMMER-TOEVOEGING') ?? -1]).includes('-'))).toBe(true);
      }
    }
  });

  it.each(['open-source-sigs', 'standards-committee', 'southern-women', 'high-tech', 'duo-twente'])(
    '%s: the project file that is proposed makes every row readable, without one of ours',
    async (name) => {
      const proposal = await proposeProject([join(shared, name)], defaultProject);
      const project = parseProject(proposalYaml(proposal, 'nl', { name, source: null }), 'network.yaml');
      const { files, rejections } = await readChecked([join(shared, name)], project);
      expect(files.filter((file) => file.table !== null).every((file) => file.rowsRead > 0)).toBe(true);
      if (name !== 'duo-twente') expect(rejections).toEqual([]);
      else {
        // Three lists of the same schools: what is double is refused and said, and the proposal asks which to leave out.
        expect(rejections.length).toBeGreaterThan(0);
        expect(rejections.filter((one) => one.code !== 'duplicate-id' && one.code !== 'duplicate-row')).toEqual([]);
        expect(proposal.questions.length).toBeGreaterThan(0);
      }
    },
  );
});
