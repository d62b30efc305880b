import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { byId } from '../../i18n/formats.ts';
import { decode } from '../decode.ts';
import { readParquet } from '../formats/parquet.ts';
import { readWorkbook } from '../formats/workbook.ts';
import type { Known } from './marks.ts';

/** Where somebody can still be read, of the files that are no lists of the network. */
export interface Copies {
  /** Files in which a name, address or id of theirs stands. */
  readonly found: readonly string[];
  /** Files that may hold them, into which nobody can look here: to be looked at by a person. */
  readonly unread: readonly string[];
}

/** Files of this size are no text that people write; looking through them takes long. */
const largest = 64 * 1024 * 1024;
/** Folders within folders are looked in so deep, and so many files: enough for what is written here, and no whole disk. */
const deepest = 4;
const mostFiles = 2000;

/** Kinds of file that hold words where they are not read as text; pictures, programs and fonts hold none. */
const closed = new Set([
  '.7z',
  '.doc',
  '.docx',
  '.duckdb',
  '.eml',
  '.gz',
  '.msg',
  '.ods',
  '.odt',
  '.pdf',
  '.ppt',
  '.pptx',
  '.rar',
  '.rtf',
  '.xls',
  '.xlsb',
  '.zip',
]);
const wordless = new Set(['.bmp', '.gif', '.ico', '.jpeg', '.jpg', '.png', '.tif', '.tiff', '.ttf', '.webp', '.woff', '.woff2']);

/**
 * Looks for somebody in files that were written before or lie beside the lists: text in any encoding, web pages, workbooks, Parquet.
 * @param folders each with whether the folders in it are looked in too
 * @param except files that are read as lists, or were made anew
 */
export async function findCopies(
  { ids, names, emails }: Known,
  folders: readonly { readonly path: string; readonly deep: boolean }[],
  except: ReadonlySet<string>,
): Promise<Copies> {
  const needles = [
    ...names.flatMap((name) => inOrders(plain(name))).filter((words) => words.length >= 5 && words.includes(' ')),
    ...emails.map((email) => plain(email)),
    ...ids.filter((id) => id.length >= 6).map((id) => plain(id)),
  ].map((words) => ` ${words} `);
  const holds = (text: string): boolean => {
    const words = ` ${plain(unescaped(text))} `;
    return needles.some((needle) => words.includes(needle));
  };
  const found: string[] = [];
  const unread: string[] = [];
  for (const path of await filesUnder(folders)) {
    if (except.has(path)) continue;
    const kind = extname(path).toLowerCase();
    if (holds(basename(path))) found.push(path);
    else if (!wordless.has(kind)) {
      const size = (await stat(path).catch(() => null))?.size ?? 0;
      if (size === 0) continue;
      const text = closed.has(kind) || size > largest ? null : await textOf(path, kind);
      if (text === null) unread.push(path);
      else if (holds(text)) found.push(path);
    }
  }
  return { found: found.sort(byId), unread: unread.sort(byId) };
}

async function filesUnder(folders: readonly { readonly path: string; readonly deep: boolean }[]): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  const walk = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => byId(a.name, b.name))) {
      const path = join(folder, entry.name);
      if (files.size >= mostFiles) return;
      if (entry.isFile()) files.add(path);
      else if (entry.isDirectory() && depth > 0 && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        await walk(path, depth - 1);
    }
  };
  for (const { path, deep } of folders) await walk(path, deep ? deepest : 0);
  return files;
}

/** All text in a file; `null` where it can't be had. */
async function textOf(path: string, kind: string): Promise<string | null> {
  const at = { file: basename(path), sheet: null };
  try {
    if (kind === '.parquet') return (await readParquet(path, at)).map((row) => row.map(String).join('\n')).join('\n');
    const bytes = await readFile(path);
    if (kind === '.xlsx' || kind === '.xlsm') {
      const sheets = await readWorkbook(bytes, at);
      return sheets.map(({ name, rows }) => [name, ...rows.map((row) => row.map(String).join('\n'))].join('\n')).join('\n');
    }
    const { text } = decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Words as people vary them, one space between: without case, accents or punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `anna van jansma` and `jansma anna van`: a name from each of its words on. */
function inOrders(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, first) => [...words.slice(first), ...words.slice(0, first)].join(' '));
}

/** Text as somebody reads it, where it stands in a page or in JSON. */
const unescaped = (text: string): string =>
  text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/&#x([\da-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replaceAll(/&(?:nbsp|shy);/g, ' ');

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');
