import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { locales, type Locale } from '../../src/i18n/text.ts';
import { readChecked } from '../intake/read-checked.ts';
import { byId } from '../../src/i18n/formats.ts';
import { defaultProject, parseProject, readProject } from '../../src/project.ts';
import type { FieldType } from '../../src/records/define-table.ts';
import { recordTables } from '../../src/records/index.ts';
import { projectSchemaText, templates, writeTemplates } from '../../src/templates/index.ts';
import { templateTables, type TemplateTable } from '../../src/templates/template-tables.ts';
import { sheetsWithoutRecords } from '../../src/templates/template-workbook.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const tables = Object.values(recordTables);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'templates-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function textOf(locale: Locale, name: string): Promise<string> {
  const content = (await templates(locale)).get(name);
  if (typeof content !== 'string') throw new Error(`${name} is no text`);
  return content;
}

async function workbookOf(locale: Locale) {
  const content = (await templates(locale)).get(locale === 'nl' ? 'netwerk.xlsx' : 'network.xlsx');
  if (!(content instanceof Uint8Array)) throw new Error('there is no workbook');
  return readXlsx(content);
}

describe('a new folder', () => {
  it('holds a guide, a project file with its schema, a workbook, and a list per record table', async () => {
    const written = await writeTemplates(join(folder, 'new', 'network'), 'nl');
    const names = await readdir(join(folder, 'new', 'network'));
    expect(names.toSorted()).toEqual(written.map((path) => path.slice(join(folder, 'new', 'network').length + 1)).toSorted());
    expect(names).toEqual(
      expect.arrayContaining(['LEESMIJ.md', 'network.yaml', '.network.schema.json', 'netwerk.xlsx', 'organisaties.csv']),
    );
    expect(names.filter((name) => name.endsWith('.csv'))).toHaveLength(tables.length);
  });

  it('is the same, byte for byte, whenever it is made', async () => {
    const first = await templates('nl');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await templates('nl')).toEqual(first);
  });

  it('never takes the place of what is there: nothing is written then', async () => {
    await writeFile(join(folder, 'Uren.csv'), 'mine');
    const failure = await writeTemplates(folder, 'nl').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ code: 'template-exists', text: { nl: expect.stringContaining('uren.csv') } });
    expect(await readdir(folder)).toEqual(['Uren.csv']);
  });

  it('says so where the folder is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(writeTemplates(join(folder, 'file'), 'en')).rejects.toMatchObject({ code: 'template-folder' });
  });
});

describe.each(locales)('the templates in %s', (locale) => {
  it('have one header per declared column, in a form that a spreadsheet program opens', async () => {
    const lists = [...(await templates(locale))].filter(([name]) => name.endsWith('.csv')).map(([, content]) => String(content));
    const headers = tables.map((table) => Object.values(table.fields).map((field) => field.title[locale]));
    expect(lists.toSorted()).toEqual(headers.map((one) => `\uFEFF${one.join(';')}\r\n`).toSorted());
  });

  it('have the same columns in the workbook, and explain every one of them', async () => {
    const { sheets } = await workbookOf(locale);
    const records = sheets.slice(0, tables.length).map(({ rows }) => rows);
    const headers = tables.map((table) => Object.values(table.fields).map((field) => field.title[locale]));
    expect(records.map((rows) => rows.length)).toEqual(tables.map(() => 1));
    expect(records.map(([header]) => String(header?.join(';'))).toSorted()).toEqual(headers.map((one) => one.join(';')).toSorted());
    const explained = sheets.find(({ name }) => name === (locale === 'nl' ? 'Uitleg' : 'Explanation'))?.rows ?? [];
    for (const field of tables.flatMap((table) => Object.values(table.fields))) {
      expect(explained.some((row) => row[1] === field.title[locale] && row[3] === field.explanation[locale])).toBe(true);
    }
  });

  it('offer every word of a vocabulary, in a list long enough to hold them', async () => {
    const { sheets } = await workbookOf(locale);
    const lists = sheets.at(-1);
    const rules = sheets.flatMap(({ dataValidations }) => dataValidations ?? []);
    const choices = tables.flatMap((table) => Object.values(table.fields)).filter(({ type }) => type === 'choice');
    expect(rules).toHaveLength(choices.length);
    for (const [at, rule] of rules.entries()) {
      const length = Number(/\$(\d+)$/.exec(rule.formula1 ?? '')?.[1]);
      const words = lists?.rows.slice(1).flatMap((row) => (row[at] === null || row[at] === undefined || row[at] === '' ? [] : [row[at]]));
      expect(words?.length).toBeGreaterThan(1);
      expect(length).toBe((words?.length ?? 0) + 1);
    }
  });

  it('have a project file that reads as it stands, and with every hash taken away', async () => {
    const source = await textOf(locale, 'network.yaml');
    expect(parseProject(source, 'network.yaml').name).not.toBe('');
    const open = source.replaceAll(/^#(?! \S|$)/gm, '');
    const project = parseProject(open, 'network.yaml');
    expect(project.agreements).toHaveLength(1);
    expect(project.audiences.public.organisation).toBe(10);
    expect(Object.keys(project.vocabularies)).toEqual(['group_kind']);
    const [first] = source.split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./.network.schema.json');
  });

  it('name every list and every column in the guide', async () => {
    const guide = await textOf(locale, locale === 'nl' ? 'LEESMIJ.md' : 'README.md');
    const lists = [...(await templates(locale)).keys()].filter((name) => name.endsWith('.csv'));
    expect(lists.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
    for (const field of tables.flatMap((table) => Object.values(table.fields))) {
      expect(guide).toContain(`| ${field.title[locale]}${'required' in field ? ' *' : ''} | ${field.explanation[locale]} |`);
    }
  });
});

describe.each(locales)('the templates in %s, filled in', (locale) => {
  it('are read without a complaint: every header, every word to choose from, every way of writing', async () => {
    for (const table of templateTables(locale)) {
      const lines = [table.columns.map(({ header }) => header), ...filledIn(table, locale)].map((cells) => cells.join(';'));
      await writeFile(join(folder, `${table.fileName}.csv`), `\uFEFF${lines.join('\r\n')}\r\n`);
    }
    const { files, rejections, warnings } = await readChecked([folder], defaultProject);
    expect(rejections.map(({ message }) => message[locale])).toEqual([]);
    expect(files.map(({ table }) => String(table)).toSorted(byId)).toEqual(tables.map(({ id }): string => id).toSorted(byId));
    expect(files.filter(({ rowsRead }) => rowsRead < 2)).toEqual([]);
    expect(warnings.filter(({ code }) => code.includes('column') || code.includes('value')).map(({ message }) => message[locale])).toEqual(
      [],
    );
  });

  it('are read as they stand: every sheet and every list is known', async () => {
    await writeTemplates(folder, locale);
    const project = await readProject(join(folder, 'network.yaml'));
    const { files, rejections } = await readChecked([folder], project);
    const known = files.map(({ table }) => table).filter((table) => table !== null);
    expect(known).toHaveLength(2 * tables.length);
    expect(new Set(known)).toEqual(new Set(tables.map(({ id }) => id)));
    expect(files.filter(({ table }) => table === null).map(({ sheet }) => sheet)).toEqual(
      Object.values(sheetsWithoutRecords).map((name) => name[locale]),
    );
    expect(rejections).toEqual([]);
  });
});

/** Rows for a template, so many that every word of every list is chosen once. */
function filledIn(table: TemplateTable, locale: Locale): string[][] {
  const count = Math.max(3, ...table.columns.map(({ choices }) => choices?.length ?? 0));
  const first = table.columns[0]?.field;
  return Array.from({ length: count }, (_, row) =>
    table.columns.map(({ header, field, choices }) => {
      if (choices !== null) return choices[row % choices.length] ?? '';
      if (header === recordTables.organisations.fields.parent_id.title[locale]) return '';
      // Nobody names oneself, and no group continues itself.
      if (field.references !== undefined) return String(1 + ((field === first ? row : row + 1) % 3));
      const day = String(1 + row).padStart(2, '0');
      const written: Record<Exclude<FieldType, 'choice'>, string> = {
        id: String(1 + row),
        text: `${header} ${row}`,
        email: `person${row}@example.org`,
        url: `https://example.org/${row}`,
        date: /tot en met|until/i.test(header) ? `${day}-06-2022` : `${day}-12-2021`,
        year: '2021-2022',
        hours: locale === 'nl' ? '1,5' : '1:30',
        money: locale === 'nl' ? '1.500,00' : '1500',
        number: '1',
        boolean: locale === 'nl' ? 'ja' : 'yes',
      };
      return field.type === 'choice' ? '' : written[field.type];
    }),
  );
}

describe('what lies in the repository', () => {
  it('is what the declarations give: `npm run templates` makes it anew', async () => {
    expect(await readFile(join(root, 'schemas', 'network.schema.json'), 'utf8')).toBe(projectSchemaText());
    const made = await templates('nl');
    expect((await readdir(join(root, 'data', 'templates'))).toSorted()).toEqual([...made.keys()].toSorted());
    for (const [name, content] of made) {
      const kept = await readFile(join(root, 'data', 'templates', name));
      expect(await comparable(kept, name)).toEqual(await comparable(content, name));
    }
  });
});

/** How hard a workbook is pressed differs between versions of Node: its sheets are compared, not its bytes. */
async function comparable(content: string | Uint8Array, name: string): Promise<unknown> {
  if (name.endsWith('.xlsx') && typeof content !== 'string') return (await readXlsx(content)).sheets;
  return Buffer.from(content).toString('utf8');
}
