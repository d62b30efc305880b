import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { writeFileAtomically } from '../files.ts';
import { formatList } from '../i18n/formats.ts';
import type { Locale, Text } from '../i18n/text.ts';
import { projectJsonSchema } from '../project.ts';
import { templateGuide } from './template-guide.ts';
import { templateProject } from './template-project.ts';
import { templateTables } from './template-tables.ts';
import { templateWorkbook } from './template-workbook.ts';

const workbookName: Text = { nl: 'netwerk.xlsx', en: 'network.xlsx' };
const guideName: Text = { nl: 'LEESMIJ.md', en: 'README.md' };
/** Hidden, so that it is no record and in nobody's way. */
const schemaName = '.network.schema.json';

/**
 * The files of a new folder, name → content: a CSV template per record table (`;`, UTF-8 with a byte order mark, as a Dutch
 * spreadsheet program writes it), a workbook with the same tables, a commented `network.yaml` with its schema, and a guide.
 * All of it is derived from the declarations of the records and the project file.
 */
export async function templates(locale: Locale): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const tables = templateTables(locale);
  const workbook = workbookName[locale];
  return new Map<string, string | Uint8Array>([
    [guideName[locale], templateGuide(tables, locale, workbook)],
    ['network.yaml', templateProject(locale, schemaName, workbook)],
    [schemaName, projectSchemaText()],
    [workbook, await templateWorkbook(tables, locale)],
    ...tables.map(({ fileName, columns }): [string, string] => [
      `${fileName}.csv`,
      `\uFEFF${columns.map(({ header }) => quoted(header)).join(';')}\r\n`,
    ]),
  ]);
}

/** The JSON Schema of `network.yaml` as it is written to files. */
export function projectSchemaText(): string {
  return `${JSON.stringify(projectJsonSchema(), null, 2)}\n`;
}

/**
 * Makes a folder with templates for somebody's own records (see `templates`), and gives the paths written.
 * @throws UserError `template-exists` where one of the files is there already: nothing is written then.
 */
export async function writeTemplates(dir: string, locale: Locale): Promise<string[]> {
  const files = await templates(locale);
  const present = await namesIn(dir);
  const taken = [...files.keys()].filter((name) => present.has(name.toLowerCase()));
  if (taken.length > 0) {
    throw new UserError({
      code: 'template-exists',
      place: { file: dir },
      text: {
        nl: `In ${dir} staat al: ${formatList('nl', taken)}. Er is niets geschreven.`,
        en: `${dir} already holds ${formatList('en', taken)}. Nothing was written.`,
      },
      remedy: {
        nl: 'Kies een nieuwe map, of haal deze bestanden eerst weg.',
        en: 'Choose a new folder, or take these files away first.',
      },
    });
  }
  const written: string[] = [];
  for (const [name, content] of files) {
    const path = join(dir, name);
    await writeFileAtomically(path, content);
    written.push(path);
  }
  return written;
}

/** Names in a folder, in lower case: on Windows and macOS `Uren.csv` is `uren.csv`. The folder is made where it is missing. */
async function namesIn(dir: string): Promise<ReadonlySet<string>> {
  try {
    await mkdir(dir, { recursive: true });
    return new Set((await readdir(dir)).map((name) => name.toLowerCase()));
  } catch {
    throw new UserError({
      code: 'template-folder',
      place: { file: dir },
      text: { nl: `De map ${dir} kan niet gemaakt worden.`, en: `The folder ${dir} can't be made.` },
      remedy: {
        nl: 'Kijk of er geen bestand met die naam staat, en of u daar mag schrijven.',
        en: 'See whether a file of that name stands there, and whether you may write there.',
      },
    });
  }
}

function quoted(header: string): string {
  return /[";\r\n]/.test(header) ? `"${header.replaceAll('"', '""')}"` : header;
}
