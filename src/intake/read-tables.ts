import { basename, extname } from 'node:path';
import type { Text } from '../i18n/text.ts';
import type { Project } from '../project.ts';
import type { TableId } from '../records/index.ts';
import { nearestHint } from './cells/cell-reader.ts';
import { columnKnower, isBlankRow } from './columns.ts';
import type { SourceFile } from './discover.ts';
import { fold } from './fold.ts';
import { readCsv } from './formats/csv.ts';
import { checkKind } from './formats/kind-of.ts';
import { readJson, readNdjson } from './formats/json.ts';
import { readParquet } from './formats/parquet.ts';
import { rowsOfCells, type RawRows } from './formats/raw-rows.ts';
import type { OnRows } from './formats/scan-csv.ts';
import type { BrokenRow, Note, RawTable } from './formats/raw-table.ts';
import { readWorkbook, type SheetRows } from './formats/workbook.ts';
import { allTableNames, tableNamed } from './name-table.ts';
import type { Dialect } from './report.ts';
import { settingsOf, type FileSettings } from './settings.ts';

/** A file or sheet that is listed but not read; a `null` code where somebody asked for that. */
export interface UnreadPart {
  readonly file: string;
  readonly sheet: string | null;
  readonly format: Dialect['format'];
  readonly code: 'unknown-file' | 'unknown-sheet' | 'unsupported-file' | null;
  readonly hint: Text;
}

/** A file, or each sheet of it in its order. */
export type Part = { readonly read: RawTable } | { readonly unread: UnreadPart };

/** Sheets with these names explain the others. */
export const explains: ReadonlySet<string> = new Set([
  'toelichting',
  'uitleg',
  'leesmij',
  'instructie',
  'readme',
  'notes',
  'explanation',
  'instructions',
]);

const noHint: Text = { nl: '', en: '' };
/** What only a text file has. */
const unwritten = { delimiter: null, quote: null, lineEnds: null, because: {} } as const;
const stemOf = (name: string): string => basename(name, extname(name));

/** Reads one file as the tables it holds; the bytes are `null` where its kind is not read. */
export async function readTables(file: SourceFile, bytes: Buffer | null, project: Project, onRows?: OnRows): Promise<Part[]> {
  const settings = settingsOf(file.name, project);
  const unread = (code: UnreadPart['code'], hint = noHint): Part[] => [
    { unread: { file: file.name, sheet: null, format: file.format, code, hint } },
  ];
  if (settings.skip) return unread(null);
  if (file.format === null || bytes === null) return unread('unsupported-file');
  if (file.format === 'xlsx') checkKind(bytes, file.name, file.format);
  if (file.format === 'xlsx') return workbookTables(file, bytes, settings);
  const table = settings.table ?? tableNamed(stemOf(file.name));
  if (table === null) return unread('unknown-file', nearestHint(stemOf(file.name), allTableNames));
  checkKind(bytes, file.name, file.format);
  return [{ read: await textTable(file, bytes, table, settings, project, onRows) }];
}

async function textTable(
  file: SourceFile,
  bytes: Buffer,
  table: TableId,
  settings: FileSettings,
  project: Project,
  onRows?: OnRows,
): Promise<RawTable> {
  const at = { file: file.name, sheet: null };
  const made = (rows: RawRows, encoding: string | null, broken: readonly BrokenRow[] = [], notes: readonly Note[] = []): RawTable => ({
    ...at,
    ...unwritten,
    table,
    format: file.format,
    encoding,
    rows,
    broken,
    notes,
    countsFrom1904: false,
  });
  if (file.format === 'parquet') return made(rowsOfCells(await readParquet(file.path, at)), null);
  if (file.format === 'csv') {
    const csv = readCsv(bytes, at, settings, columnKnower(table, project), onRows);
    return { ...at, ...csv, table, format: file.format, countsFrom1904: false };
  }
  const json = file.format === 'ndjson' ? readNdjson(bytes, at) : readJson(bytes, at);
  return made(rowsOfCells(json.rows), json.encoding, json.broken, json.notes);
}

/** The table a sheet holds: what the project file says, its own name, or the file's where it is the only sheet with anything on it. */
function sheetTable(sheet: SheetRows, file: SourceFile, settings: FileSettings, alone: boolean): TableId | 'skip' | null {
  const said = Object.entries(settings.sheets).find(([name]) => fold(name) === fold(sheet.name))?.[1];
  return said ?? tableNamed(sheet.name) ?? (alone ? (settings.table ?? tableNamed(stemOf(file.name))) : null);
}

async function workbookTables(file: SourceFile, bytes: Buffer, settings: FileSettings): Promise<Part[]> {
  const sheets = await readWorkbook(bytes, { file: file.name, sheet: null });
  const used = sheets.filter((sheet) => sheet.rows.some((row) => !isBlankRow(row)));
  return sheets.map((sheet): Part => {
    const table = sheetTable(sheet, file, settings, used.length === 1 && used[0] === sheet);
    const at = { file: file.name, sheet: sheet.name, format: 'xlsx' as const };
    if (table !== 'skip' && table !== null)
      return {
        read: {
          ...at,
          ...unwritten,
          table,
          encoding: null,
          rows: rowsOfCells(sheet.rows),
          broken: [],
          notes: sheet.notes,
          countsFrom1904: sheet.countsFrom1904,
        },
      };
    // An empty sheet is what a new workbook comes with, and a sheet may explain the others.
    const expected = table === 'skip' || !used.includes(sheet) || explains.has(fold(sheet.name));
    return { unread: { ...at, code: expected ? null : 'unknown-sheet', hint: nearestHint(sheet.name, allTableNames) } };
  });
}
