import { open, stat } from 'node:fs/promises';
import { locales } from '../../i18n/text.ts';
import type { Project } from '../../project.ts';
import type { SourceFile } from '../discover.ts';
import { bytesOf, contentOf } from '../fingerprint.ts';
import { readTables, type Part } from '../read-tables.ts';
import { mendedTable, type MendedTable } from './mended.ts';
import { rejectColumns } from './origin.ts';

/** A file that was read before its turn. */
export interface ReadFile {
  readonly content: string;
  readonly parts: readonly Part[];
  /** Its tables of rows that were rejected before, by what was read of them. */
  readonly mended: ReadonlyMap<Part, MendedTable>;
}

/** Where rejected rows are written their names stand in the first line with names, and this much of a file surely has that. */
const headBytes = 1 << 16;

async function headOf(file: SourceFile): Promise<Buffer> {
  // To open a pipe would wait for ever.
  if ((await stat(file.path).catch(() => null))?.isFile() !== true) return Buffer.alloc(0);
  const opened = await open(file.path).catch(() => null);
  if (opened === null) return Buffer.alloc(0);
  try {
    const { bytesRead, buffer } = await opened.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  } finally {
    await opened.close();
  }
}

/** Whether the words for the origin of a row occur, in any encoding and in any case a spreadsheet leaves them in. */
async function mayBeMended(file: SourceFile): Promise<boolean> {
  const text = (await headOf(file)).toString('latin1').replaceAll('\0', '').toLowerCase();
  return locales.some((locale) => text.includes(rejectColumns.origin[locale]));
}

/**
 * Reads the files that hold rows which were rejected before, so that it is known which rows they stand in for before those are met.
 * Workbooks are read too, since nobody can tell sooner what is in them.
 */
export async function readMendedFirst(files: readonly SourceFile[], project: Project): Promise<ReadonlyMap<SourceFile, ReadFile>> {
  const early = new Map<SourceFile, ReadFile>();
  for (const file of files) {
    if (file.format === null || file.format === 'parquet') continue;
    if (file.format !== 'xlsx' && !(await mayBeMended(file))) continue;
    const bytes = await bytesOf(file);
    const parts = await readTables(file, bytes, project);
    const mended = new Map<Part, MendedTable>();
    for (const part of parts) {
      const table = 'read' in part ? mendedTable(part.read) : null;
      if (table !== null) mended.set(part, table);
    }
    early.set(file, { content: contentOf(bytes), parts, mended });
  }
  return early;
}
