import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { byId } from '../i18n/formats.ts';
import { userError } from './findings.ts';
import type { Dialect } from './report.ts';

/** The given paths by their last part, for a message. */
export const namesOf = (paths: readonly string[]): string => paths.map((path) => basename(resolve(path))).join(', ');

/** A file that may hold records. */
export interface SourceFile {
  readonly path: string;
  /** As it is shown: its name, with its folder where two files have the same name. */
  readonly name: string;
  /** `null`: not a kind of file that is read. */
  readonly format: Dialect['format'];
}

const formats: Readonly<Record<string, Dialect['format']>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.jsonl': 'ndjson',
  '.ndjson': 'ndjson',
  '.parquet': 'parquet',
  '.tab': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.xlsm': 'xlsx',
  '.xlsx': 'xlsx',
};

/** What stands beside records without being any: the project file, explanations, stores, locks, and what earlier runs wrote. */
const beside = [
  /^\./,
  /^~\$/,
  /^network\.ya?ml$/i,
  /^(?:readme|leesmij|license|licentie)\b/i,
  /\.(?:md|html?|ya?ml|wal|tmp|lock)$/i,
  /\.duckdb(?:\..*)?$/i,
  /^(?:rejects|rejected|rejections|afgekeurd|geweigerd)\b/i,
  /\.(?:rejects|rejected|rejections|afgekeurd|geweigerd)\.\w+$/i,
  /^(?:identities|identiteiten)\b/i,
];

const isBeside = (name: string): boolean => beside.some((pattern) => pattern.test(name));

async function filesIn(path: string): Promise<string[]> {
  let kind: Awaited<ReturnType<typeof stat>>;
  try {
    kind = await stat(path);
  } catch {
    throw userError('file-missing', { file: basename(path) }, { hint: { nl: '', en: '' } });
  }
  if (!kind.isDirectory()) return isBeside(basename(path)) ? [] : [path];
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory() && !isBeside(entry.name)).map((entry) => join(path, entry.name));
  } catch {
    throw userError('file-unreadable', { file: basename(path) });
  }
}

/** The last parts of a path, as few as tell it from all others. */
function shortestName(path: string, all: ReadonlySet<string>): string {
  const partsOf = (of: string): string[] => resolve(of).split(sep);
  const parts = partsOf(path);
  const alike = [...all].filter((other) => other !== path && basename(other) === basename(path)).map(partsOf);
  for (let count = 1; count < parts.length; count += 1) {
    const name = parts.slice(-count).join('/');
    if (alike.every((other) => other.slice(-count).join('/') !== name)) return name;
  }
  return path;
}

/**
 * The files under the given folders, and the given files, in the order of their names. Folders inside a folder are left alone.
 * @throws UserError `file-missing`, `file-unreadable`, or `nothing-to-read` where no file is of a kind that is read.
 */
export async function discoverFiles(paths: readonly string[]): Promise<SourceFile[]> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await filesIn(path)) found.add(file);
  const files = [...found].map((path): SourceFile => {
    const shown = shortestName(path, found);
    return { path, name: shown, format: formats[extname(path).toLowerCase()] ?? null };
  });
  if (!files.some((file) => file.format !== null)) throw userError('nothing-to-read', { file: namesOf(paths) }, { unread: '' });
  return files.sort((a, b) => byId(a.name, b.name) || byId(a.path, b.path));
}
