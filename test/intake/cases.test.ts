import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UserError } from '../../src/errors.ts';
import { checkJson } from '../../src/intake/check-report.ts';
import { errorTexts } from '../../src/intake/error-texts.ts';
import { placeInWords, userError, warning } from '../../src/intake/findings.ts';
import { rejectionTexts, warningTexts } from '../../src/intake/messages.ts';
import { tableNamed } from '../../src/intake/name-table.ts';
import { readChecked } from './read-checked.ts';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { locales, type Locale, type Text } from '../../src/i18n/text.ts';
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

type Kind = 'rejection' | 'warning' | 'error';
/** The shortest that the cases have of every message, as it is said. */
const shown = new Map<string, { readonly message: Text; readonly remedy: Text }>();

function show(kind: Kind, code: string, message: Text, remedy: Text): void {
  const before = shown.get(`${kind} ${code}`);
  if (before === undefined || message.nl.length < before.message.nl.length) shown.set(`${kind} ${code}`, { message, remedy });
}

/** What no folder of files can bring about by itself: other tests do. */
function showTheOthers(): void {
  const { text, remedy } = userError('file-changed', { file: 'uren.csv' });
  show('error', 'file-changed', text, remedy);
  const unreadable = userError('file-unreadable', { file: 'uren.csv' });
  show('error', 'file-unreadable', unreadable.text, unreadable.remedy);
  for (const [code, place, facts] of [
    ['rejects-changed', 'herstel/uren.csv', {}],
    ['rejects-in-records', 'gegevens', { example: 'gegevens/herstel' }],
    ['rejects-unwritable', 'herstel', { reason: { nl: 'u mag daar geen bestanden maken', en: 'you may not make files there' } }],
  ] as const) {
    const { text: said, remedy: todo } = userError(code, { file: place }, facts);
    show('error', code, said, todo);
  }
  const gone = userError('file-missing', { file: 'leden' }, { hint: { nl: '', en: '' } });
  show('error', 'file-missing', gone.text, gone.remedy);
  const unsought = warning('pairs-not-sought', { file: 'deelnemers.csv', sheet: null }, null, {
    count: { nl: '60.000', en: '60,000' },
    most: { nl: '50.000', en: '50,000' },
  });
  show('warning', 'pairs-not-sought', unsought.message, unsought.remedy);
  const nobody = userError('unknown-person', { file: null }, { id: 'P0999' });
  show('error', 'unknown-person', nobody.text, nobody.remedy);
}

const parts: readonly (readonly [Kind, string, Readonly<Record<string, { readonly title: Text }>>])[] = [
  ['rejection', 'Rijen die niet meetellen · Rows that do not count', rejectionTexts],
  ['warning', 'Wat wel meetelt, maar opvalt · What counts, but is odd', warningTexts],
  ['error', 'Wat eerst hersteld moet worden · What must be mended first', errorTexts],
];

/** Every message there is, with the facts of a case in it: to be read through as a reader meets them. */
function allMessages(): string {
  const cell = (words: string): string => words.replaceAll(/[|\\<>*]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');
  const lines = [
    '# Wat Grensganger over uw bestanden zegt · What Grensganger says of your files',
    '',
    'Elke melding zoals die in een voorbeeld luidt; die van opdrachten staan in [command-messages.md](command-messages.md). Every message, as it reads in an example; those of commands stand in command-messages.md. Made by `npx vitest run test/intake/cases.test.ts -u`.',
  ];
  for (const [kind, title, texts] of parts) {
    lines.push('', `## ${title}`, '', '| code | Nederlands | English |', '| --- | --- | --- |');
    for (const [code, said] of Object.entries(texts)) {
      const one = shown.get(`${kind} ${code}`);
      const words = (locale: Locale): string =>
        `**${said.title[locale]}** ${cell(one?.message[locale] ?? '')} → ${cell(one?.remedy[locale] ?? '')}`;
      lines.push(`| \`${code}\` | ${words('nl')} | ${words('en')} |`);
    }
  }
  return `${lines.join('\n')}\n`;
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
    // Rows that were rejected before and mended since are read from a folder of their own.
    const mended = (await readdir(folder)).filter((name) => name === 'herstel').map((name) => join(folder, name));
    const checked = await readChecked([input, ...mended, ...shared.map((file) => join(here, 'base', file))], project);
    const said = checkJson(checked, 'nl');
    const files = said.files.filter((file) => !shared.includes(file.file) || file.rowsRejected > 0);
    const tables = new Set(checked.files.filter((file) => !shared.includes(file.file)).map((file) => file.table));
    const records = Object.fromEntries(tableIds.filter((id) => tables.has(id)).map((id) => [id, checked.records[id]]));
    for (const one of checked.rejections) show('rejection', one.code, one.message, one.remedy);
    for (const one of checked.warnings) show('warning', one.code, one.message, one.remedy);
    return { said: { ...said, files, records }, faults: faultsOf(checked) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, place, text, remedy } = error;
    show('error', code, text, remedy);
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

  it('shows every message there is, in docs/reference/messages.md', async () => {
    showTheOthers();
    const lacking = parts.flatMap(([kind, , texts]) => Object.keys(texts).filter((code) => !shown.has(`${kind} ${code}`)));
    expect(lacking).toEqual([]);
    expect(allMessages()).not.toMatch(/\*\* +→|→ +\||undefined|\[object/);
    await expect(allMessages()).toMatchFileSnapshot(join(here, '..', '..', 'docs', 'reference', 'messages.md'));
  });
});
