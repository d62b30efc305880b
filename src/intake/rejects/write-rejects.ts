import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '../../files.ts';
import { byId } from '../../i18n/formats.ts';
import type { Locale, Text } from '../../i18n/text.ts';
import type { Project } from '../../project.ts';
import { columnKnower } from '../columns.ts';
import { discoverFiles, type SourceFile } from '../discover.ts';
import { userError } from '../findings.ts';
import { bytesOf, contentOf } from '../fingerprint.ts';
import { shownNames } from '../forget/leave-out-names.ts';
import { Marks } from '../forget/marks.ts';

import { tableNamed } from '../name-table.ts';
import { readTables } from '../read-tables.ts';
import type { CheckedRecords, Rejection } from '../report.ts';
import { settingsOf } from '../settings.ts';
import { rejectedCsv } from './rejected-csv.ts';
import { rejectedJson } from './rejected-json.ts';
import { rejectedTable, type RejectedTable } from './rejected-rows.ts';
import { rejectedWorkbook } from './rejected-workbook.ts';

/** What was rejected, as `readRecords` says it; `contents` (SHA-256 of each file) shows whether a file is still the one that was read. */
export type Rejected = Pick<CheckedRecords, 'files' | 'rejections'> & Partial<Pick<CheckedRecords, 'contents'>>;

export interface WrittenRejects {
  /** The files that were written, and how many rows each holds. */
  readonly written: readonly { readonly path: string; readonly file: string; readonly rows: number; readonly otherFormat: boolean }[];
  /** Files of an earlier run that have nothing to say any more. */
  readonly removed: readonly string[];
  /** Files that were there and are not ours, or were changed since: they are left alone. */
  readonly left: readonly string[];
  /** The folders to be read together with the records once rows were mended. */
  readonly folders: readonly string[];
}

/** Why a file can't be written, by what the system calls it. */
const mayNot: Text = { nl: 'u mag daar geen bestanden maken', en: 'you may not make files there' };
const inTheWay: Text = { nl: 'er staat iets anders met die naam', en: 'something else of that name is there' };
const reasons: Readonly<Record<string, Text>> = {
  EACCES: mayNot,
  EPERM: mayNot,
  EROFS: mayNot,
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EISDIR: inTheWay,
};

/** In it stands which files were written here, so that the next run replaces no other. */
const listName = '.grensganger-rejects.json';
const listSchema = z.record(z.string(), z.array(z.string()));
type List = Readonly<Record<string, readonly string[]>>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes the rejected rows of each file as a file of the same name and format in a folder of their own, with why in front of each row.
 * Once mended there they are read together with the records: each takes the place of the row it comes from.
 * @throws UserError `rejects-in-records`, `rejects-changed`, `rejects-unwritable`, or `file-changed` where a file is no longer as it was read
 */
export async function writeRejects(
  paths: readonly string[],
  project: Project,
  rejected: Rejected,
  folder: string,
  locale: Locale,
): Promise<WrittenRejects> {
  const sources = await discoverFiles(paths);
  const rejections = byFileAndSheet(rejected.rejections);
  const marks = new Marks(project.forget);
  const names = shownNames(
    sources.map((source) => source.name),
    marks,
  );
  const nameOf = (file: SourceFile): string => names.get(file.name) ?? file.name;
  const files = sources.filter((source) => rejections.has(nameOf(source)));
  const targets = files.map((file) => ({ file, target: targetOf(file, files, project) }));
  await refuseAmongRecords(
    folder,
    targets.map(({ target }) => join(folder, dirname(target))),
    sources,
  );
  const made = new Map<string, { readonly bytes: Uint8Array; readonly file: SourceFile; readonly rows: number }>();
  for (const { file, target } of targets) {
    const bytes = await bytesOf(file);
    if (rejected.contents !== undefined && rejected.contents[nameOf(file)] !== contentOf(bytes))
      throw userError('file-changed', { file: file.name });
    const tables = await tablesOf(
      file,
      bytes,
      project,
      rejected,
      { shown: nameOf(file), marks, rows: rejections.get(nameOf(file)) ?? new Map() },
      locale,
    );
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    if (rows > 0) made.set(target, { bytes: await fileOf(file, bytes, tables, project, locale), file, rows });
  }
  try {
    const { removed, left } = await putInFolder(folder, new Map([...made].map(([name, { bytes }]) => [name, bytes])));
    const folders = [...new Set([...made.keys()].map((name) => join(folder, dirname(name))))];
    const written = [...made].map(([name, { file, rows }]) => ({
      path: join(folder, name),
      file: nameOf(file),
      rows,
      otherFormat: extname(name) !== extname(file.path),
    }));
    return { written, removed, left, folders };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code))) throw error;
    throw userError('rejects-unwritable', { file: folder }, { reason: reasons[error.code] ?? { nl: error.code, en: error.code } });
  }
}

type RowRejections = Map<number, Rejection[]>;

function byFileAndSheet(rejections: readonly Rejection[]): ReadonlyMap<string, ReadonlyMap<string | null, RowRejections>> {
  const files = new Map<string, Map<string | null, RowRejections>>();
  for (const one of rejections) {
    const sheets = files.get(one.file) ?? new Map<string | null, RowRejections>();
    const rows = sheets.get(one.sheet) ?? new Map<number, Rejection[]>();
    rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
    sheets.set(one.sheet, rows);
    files.set(one.file, sheets);
  }
  return files;
}

/** The name that a file's rejected rows get: its own, so that all that is said of a file of that name holds for them too. */
function targetOf(file: SourceFile, files: readonly SourceFile[], project: Project): string {
  const name = basename(file.path);
  const alike = files.filter((other) => basename(other.path).toLowerCase() === name.toLowerCase()).length > 1;
  const within = alike ? dirname(file.name) : '';
  if (file.format !== 'parquet') return join(within, name);
  const stem = basename(name, extname(name));
  const { table } = settingsOf(file.name, project);
  return join(within, `${table === undefined || tableNamed(stem) === table ? stem : table}.csv`);
}

/** The real place of a folder that may not be there yet. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch(() => null);
  return real ?? (dirname(whole) === whole ? whole : join(await realPlace(dirname(whole)), basename(whole)));
}

async function refuseAmongRecords(folder: string, folders: readonly string[], sources: readonly SourceFile[]): Promise<void> {
  const read = new Set(await Promise.all(sources.map((source) => realPlace(dirname(source.path)))));
  for (const one of [folder, ...folders]) {
    if (read.has(await realPlace(one))) throw userError('rejects-in-records', { file: one }, { example: join(one, 'herstel') });
  }
}

async function tablesOf(
  file: SourceFile,
  bytes: Buffer,
  project: Project,
  { files }: Rejected,
  of: { readonly shown: string; readonly marks: Marks; readonly rows: ReadonlyMap<string | null, RowRejections> },
  locale: Locale,
): Promise<RejectedTable[]> {
  const parts = await readTables(file, bytes, project);
  const sheets = shownNames(
    parts.flatMap((part) => ('read' in part ? part.read.sheet : part.unread.sheet) ?? []),
    of.marks,
  );
  const clean = (text: string): string => of.marks.without(text);
  return parts.flatMap((part) => {
    if (!('read' in part)) return [];
    const own = part.read.sheet;
    const sheet = own === null ? null : (sheets.get(own) ?? own);
    const rows = of.rows.get(sheet);
    if (rows === undefined) return [];
    const report = files.find((one) => one.file === of.shown && one.sheet === sheet);
    return [rejectedTable(part.read, report?.dialect.header ?? null, rows, locale, { clean, at: { file: of.shown, sheet } })];
  });
}

async function fileOf(
  file: SourceFile,
  bytes: Buffer,
  tables: readonly RejectedTable[],
  project: Project,
  locale: Locale,
): Promise<Uint8Array> {
  if (file.format === 'xlsx') return rejectedWorkbook(tables);
  if (file.format === 'json' || file.format === 'ndjson') return Buffer.from(rejectedJson(tables, bytes, locale));
  const [table] = tables;
  if (table === undefined) throw new Error(`${file.name}: no table with rejected rows`);
  const isKnown = columnKnower(table.raw.table, project);
  if (file.format === 'parquet') return rejectedCsv(table, null, {}, isKnown);
  return rejectedCsv(table, bytes, settingsOf(file.name, project), isKnown);
}

/** Puts files in a folder in the place of those of an earlier run, and of no others. */
async function putInFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly removed: readonly string[]; readonly left: readonly string[] }> {
  const list = join(folder, listName);
  const before = await readList(list);
  const now = new Map<string, string | null>();
  for (const name of new Set([...Object.keys(before), ...files.keys()])) now.set(name, await markOf(join(folder, name)));
  const isOurs = (name: string): boolean => before[name]?.includes(now.get(name) ?? '') === true;
  for (const [name, bytes] of files) {
    const there = now.get(name) ?? null;
    if (there !== null && !isOurs(name) && there !== sha256(bytes)) throw userError('rejects-changed', { file: join(folder, name) });
  }
  const gone = Object.keys(before).filter((name) => !files.has(name) && now.get(name) !== null);
  const removed = gone.filter(isOurs).toSorted(byId);
  const others = await otherFiles(folder, [...files.keys(), ...removed]);
  if (files.size === 0 && removed.length === 0) return { removed, left: others };
  const marks = Object.fromEntries([...files].map(([name, bytes]) => [name, [sha256(bytes)]]));
  const either = Object.fromEntries(Object.entries(marks).map(([name, mark]) => [name, [...(before[name] ?? []), ...mark]]));
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => gone.includes(name) && !isOurs(name)));
  // Said before and after: where this is stopped halfway, the next run knows the old files and the new ones.
  await writeFileAtomically(list, listOf({ ...before, ...either }));
  for (const [name, bytes] of files) await writeFileAtomically(join(folder, name), bytes);
  for (const name of removed) await rm(join(folder, name), { force: true });
  await writeFileAtomically(list, listOf({ ...kept, ...marks }));
  return { removed, left: others };
}

const listOf = (marks: List): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(marks).toSorted(([a], [b]) => byId(a, b))), null, 1)}\n`;

async function readList(path: string): Promise<List> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    return listSchema.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The mark of a file that is there, or `null`. */
async function markOf(path: string): Promise<string | null> {
  try {
    return sha256(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

async function otherFiles(folder: string, ours: readonly string[]): Promise<string[]> {
  const there = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return there
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !ours.includes(entry.name))
    .map((entry) => entry.name)
    .toSorted(byId);
}
