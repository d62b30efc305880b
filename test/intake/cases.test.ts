import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UserError } from '../../src/errors.ts';
import { checkJson } from '../../src/intake/check-report.ts';
import { placeInWords } from '../../src/intake/findings.ts';
import { tableNamed } from '../../src/intake/name-table.ts';
import { readChecked } from './read-checked.ts';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { locales } from '../../src/i18n/text.ts';
import { defaultProject, readProject } from '../../src/project.ts';
import { tableIds } from '../../src/records/index.ts';

/*
 * One folder, one trait: `input` holds the files of a network, `expected.json` what `check --json` says of them, and the records that
 * were loaded from them. The lists that a case has nothing to say about come from `base`, and are left out of what is expected.
 * After a change on purpose: `npx vitest run test/intake/cases.test.ts -u`, and read the difference.
 */
const here = import.meta.dirname;
const caseSchema = z.strictObject({ title: z.string(), base: z.boolean().default(true), replaces: z.array(z.string()).default([]) });
const scratch: string[] = [];

/** The input folder; a file that a formatter would mend is kept as `….raw`, and gets its name back in a copy. */
async function inputOf(folder: string): Promise<string> {
  const input = join(folder, 'input');
  const raw = (await readdir(input)).filter((name) => name.endsWith('.raw'));
  if (raw.length === 0) return input;
  const copy = await mkdtemp(join(tmpdir(), 'grensganger-case-'));
  scratch.push(copy);
  await cp(input, copy, { recursive: true });
  for (const name of raw) await rename(join(copy, name), join(copy, basename(name, '.raw')));
  return copy;
}

const stemOf = (name: string): string => basename(name, extname(name));

/** Everything that is to be true of whatever was read: what is wrong, in words. */
function faultsOf(checked: CheckedRecords): string[] {
  const faults: string[] = [];
  const look = (words: string, where: string): void => {
    if (words === '' || /undefined|\[object|\{(?:place|column|found|expected|empty|hint|other)\}/.test(words))
      faults.push(`${where}: “${words}”`);
  };
  for (const one of checked.rejections) {
    if (one.row < 2) faults.push(`${one.code}: row ${one.row}`);
    for (const text of [one.message, one.expected, one.remedy]) for (const locale of locales) look(text[locale], `${one.code} ${locale}`);
  }
  for (const one of checked.warnings) {
    for (const text of [one.message, one.remedy]) for (const locale of locales) look(text[locale], `${one.code} ${locale}`);
  }
  for (const id of tableIds)
    if (checked.origins[id].rows.length !== checked.records[id].length) faults.push(`${id}: origins are not in step`);
  return faults;
}

interface Outcome {
  readonly said: unknown;
  readonly faults: readonly string[];
}

async function outcomeOf(folder: string, base: boolean, replaces: readonly string[]): Promise<Outcome> {
  const input = await inputOf(folder);
  const own = await readdir(input);
  const project = own.includes('network.yaml') ? await readProject(join(input, 'network.yaml')) : defaultProject;
  const given = new Set<string | null>([...replaces, ...own.map((file) => tableNamed(stemOf(file)))]);
  const shared = base ? (await readdir(join(here, 'base'))).filter((file) => !given.has(stemOf(file))) : [];
  try {
    const checked = await readChecked([input, ...shared.map((file) => join(here, 'base', file))], project);
    const said = checkJson(checked, 'nl');
    const files = said.files.filter((file) => !shared.includes(file.file) || file.rowsRejected > 0);
    const tables = new Set(checked.files.filter((file) => !shared.includes(file.file)).map((file) => file.table));
    const records = Object.fromEntries(tableIds.filter((id) => tables.has(id)).map((id) => [id, checked.records[id]]));
    return { said: { ...said, files, records }, faults: faultsOf(checked) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, place, text, remedy } = error;
    const faults = [text.nl, text.en, remedy.nl, remedy.en].filter(
      (words) => words === '' || /[{}]|undefined/.test(words.replace(/`[^`]*`/g, '')),
    );
    return { said: { error: { code, place: placeInWords(place).nl, message: text.nl, remedy: remedy.nl } }, faults };
  }
}

describe('reading records', async () => {
  afterAll(async () => {
    for (const folder of scratch) await rm(folder, { recursive: true });
  });
  for (const name of (await readdir(join(here, 'cases'))).sort()) {
    const folder = join(here, 'cases', name);
    const { title, base, replaces } = caseSchema.parse(JSON.parse(await readFile(join(folder, 'case.json'), 'utf8')));
    it(`${name}: ${title}`, async () => {
      const { said, faults } = await outcomeOf(folder, base, replaces);
      expect(faults).toEqual([]);
      await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'expected.json'));
    });
  }
});
