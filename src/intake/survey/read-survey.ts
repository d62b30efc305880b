import { basename, extname } from 'node:path';
import type { Text } from '../../i18n/text.ts';
import { UserError } from '../../errors.ts';
import type { Project } from '../../project.ts';
import { tableIds, type TableId } from '../../records/index.ts';
import { columnKnower, isBlankRow } from '../columns.ts';
import { discoverFiles, type SourceFile } from '../discover.ts';
import { bytesOf } from '../fingerprint.ts';
import { readCsv } from '../formats/csv.ts';
import { readJson, readNdjson } from '../formats/json.ts';
import { readParquet } from '../formats/parquet.ts';
import { rowsOfCells, type RawRows } from '../formats/raw-rows.ts';
import { readWorkbook } from '../formats/workbook.ts';
import { tableNamed } from '../name-table.ts';
import { settingsOf } from '../settings.ts';
import { contentOf, type ColumnContent } from './column-content.ts';

/** A file or sheet as it was found, whatever it holds. */
export interface SurveyedTable {
  readonly file: string;
  readonly sheet: string | null;
  /** What it is called after, or what the project file says; `null` where neither tells. */
  readonly named: TableId | 'skip' | null;
  readonly header: number;
  readonly names: readonly string[];
  readonly columns: readonly ColumnContent[];
  readonly rows: RawRows;
}

export interface Survey {
  readonly tables: readonly SurveyedTable[];
  /** Files that can't be read before somebody has answered a question. */
  readonly questions: readonly { readonly file: string; readonly text: Text; readonly remedy: Text }[];
}

const looked = 100;

/** The row of column names of a table nobody has named yet: the one with most names that are known, or else the first full row. */
function headerOf(rows: RawRows, isKnown: (header: string) => boolean): number {
  const count = Math.min(rows.count, looked);
  let best = -1;
  let most = 1;
  let widest = 0;
  for (let row = 0; row < count; row += 1) {
    const cells = rows.cells(row).map((cell) => String(cell).trim());
    widest = Math.max(widest, cells.filter((cell) => cell !== '').length);
    const known = new Set(cells.filter((cell) => cell !== '' && isKnown(cell))).size;
    if (known > most) [best, most] = [row, known];
  }
  if (best >= 0) return best;
  for (let row = 0; row < count; row += 1) {
    const cells = rows.cells(row).map((cell) => String(cell).trim());
    if (cells.filter((cell) => cell !== '').length * 10 >= widest * 6 && !isBlankRow(cells)) return row;
  }
  return 0;
}

async function rowsIn(
  file: SourceFile,
  bytes: Buffer,
  project: Project,
  isKnown: (header: string) => boolean,
): Promise<{ sheet: string | null; rows: RawRows }[]> {
  const at = { file: file.name, sheet: null };
  switch (file.format) {
    case 'csv':
      return [{ sheet: null, rows: readCsv(bytes, at, settingsOf(file.name, project), isKnown).rows }];
    case 'xlsx':
      return (await readWorkbook(bytes, at)).map(({ name, rows }) => ({ sheet: name, rows: rowsOfCells(rows) }));
    case 'json':
      return [{ sheet: null, rows: rowsOfCells(readJson(bytes, at).rows) }];
    case 'ndjson':
      return [{ sheet: null, rows: rowsOfCells(readNdjson(bytes, at).rows) }];
    case 'parquet':
      return [{ sheet: null, rows: rowsOfCells(await readParquet(file.path, at)) }];
    case null:
      return [];
  }
}

function namedTable(file: SourceFile, sheet: string | null, alone: boolean, project: Project): TableId | 'skip' | null {
  const settings = settingsOf(file.name, project);
  if (settings.skip) return 'skip';
  const stem = basename(file.name, extname(file.name));
  if (sheet === null) return settings.table ?? tableNamed(stem);
  return settings.sheets[sheet] ?? tableNamed(sheet) ?? (alone ? (settings.table ?? tableNamed(stem)) : null);
}

/** Looks at every file of a folder that may hold records, and at what stands in each of its columns. */
export async function readSurvey(paths: readonly string[], project: Project): Promise<Survey> {
  const knowers = tableIds.map((id) => columnKnower(id, project));
  const isKnown = (header: string): boolean => knowers.some((knows) => knows(header));
  const tables: SurveyedTable[] = [];
  const questions: { file: string; text: Text; remedy: Text }[] = [];
  for (const file of await discoverFiles(paths)) {
    if (file.format === null) continue;
    try {
      const parts = await rowsIn(file, await bytesOf(file), project, isKnown);
      for (const { sheet, rows } of parts) {
        const named = namedTable(file, sheet, parts.length === 1, project);
        const said = settingsOf(file.name, project).header;
        const knows = named === null || named === 'skip' ? isKnown : columnKnower(named, project);
        const header = said === undefined ? headerOf(rows, knows) : said - 1;
        const names = rows.cells(header).map((cell) => String(cell).trim());
        while (names.at(-1) === '') names.pop();
        if (names.length === 0) continue;
        const columns = names.map((_, column) => contentOf(rows, header, column));
        tables.push({ file: file.name, sheet, named, header, names, columns, rows });
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      questions.push({ file: file.name, text: error.text, remedy: error.remedy });
    }
  }
  return { tables, questions };
}
