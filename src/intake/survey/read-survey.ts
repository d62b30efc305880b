import { basename, extname } from 'node:path';
import type { Text } from '../../i18n/text.ts';
import { UserError } from '../../errors.ts';
import type { Project } from '../../project.ts';
import { tableIds, type TableId } from '../../records/index.ts';
import { columnKnower, isBlankRow } from '../columns.ts';
import { discoverFiles, type SourceFile } from '../discover.ts';
import { rowsWithout } from '../forget/leave-out.ts';
import { Marks } from '../forget/marks.ts';
import { bytesOf, sizeOf } from '../fingerprint.ts';
import { readCsv } from '../formats/csv.ts';
import { readJson, readNdjson } from '../formats/json.ts';
import { readParquet } from '../formats/parquet.ts';
import { rowsOfCells, type RawRows } from '../formats/raw-rows.ts';
import type { OnRows } from '../formats/scan-csv.ts';
import type { Cell } from '../formats/raw-table.ts';
import { readWorkbook } from '../formats/workbook.ts';
import type { Progress } from '../read-records.ts';
import { surveyedNames } from '../name-parts.ts';
import { tableNamed } from '../name-table.ts';
import { explains } from '../read-tables.ts';
import { fold } from '../fold.ts';
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
  /** What the first column is called where a person reads of it: it may have been made of others. */
  readonly shown?: string;
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
  onRows: OnRows,
): Promise<{ sheet: string | null; rows: RawRows }[]> {
  const at = { file: file.name, sheet: null };
  switch (file.format) {
    case 'csv':
      return [{ sheet: null, rows: readCsv(bytes, at, settingsOf(file.name, project), isKnown, onRows).rows }];
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

/** The rows below the heading of which no cell holds anybody who is left out: what is proposed shows nothing that only their rows hold. */
function withoutRows(rows: RawRows, header: number, holdsNobody: (cell: Cell) => boolean): RawRows {
  const named = new Uint8Array(rows.count);
  let width = 0;
  for (let row = 0; row < rows.count; row += 1) width = Math.max(width, rows.length(row));
  for (let column = 0; column < width; column += 1) {
    const { codes, size, cell } = rows.column(column);
    const held = Uint8Array.from({ length: size }, (_, code) => Number(!holdsNobody(cell(code))));
    for (let row = header + 1; row < rows.count; row += 1) named[row] = (named[row] ?? 0) | (held[codes[row] ?? 0] ?? 0);
  }
  const kept = Int32Array.from([...named.keys()].filter((row) => named[row] === 0));
  return kept.length === rows.count ? rows : rowsWithout(rows, kept, (cell) => cell);
}

/** Looks at every file of a folder that may hold records, and at what stands in each of its columns. */
export async function readSurvey(paths: readonly string[], project: Project, onProgress?: (progress: Progress) => void): Promise<Survey> {
  const knowers = tableIds.map((id) => columnKnower(id, project));
  const isKnown = (header: string): boolean => knowers.some((knows) => knows(header));
  const marks = new Marks(project.forget);
  const holdsNobody = (text: string): boolean => marks.count === 0 || (marks.byAny(text) === null && marks.without(text) === text);
  const tables: SurveyedTable[] = [];
  const questions: { file: string; text: Text; remedy: Text }[] = [];
  const files = await discoverFiles(paths);
  const sizes = await Promise.all(files.map((file) => sizeOf(file)));
  const total = sizes.reduce((sum, size) => sum + 2 * size, 0);
  let done = 0;
  let rows = 0;
  for (const [index, file] of files.entries()) {
    const size = sizes[index] ?? 0;
    const tell = (bytes: number, more: number): void =>
      onProgress?.({ stage: 'read', done: Math.min(done + bytes, total), total, rows: rows + more, file: file.name });
    tell(0, 0);
    done += 2 * size;
    if (file.format === null) continue;
    try {
      const parts = await rowsIn(file, await bytesOf(file), project, isKnown, (cut, at) => tell(at - 2 * size, cut));
      rows += parts.reduce((sum, part) => sum + part.rows.count, 0);
      tell(-size, 0);
      for (const { sheet, rows: own } of parts) {
        const named = namedTable(file, sheet, parts.length === 1, project);
        const said = settingsOf(file.name, project).header;
        const knows = named === null || named === 'skip' ? isKnown : columnKnower(named, project);
        const header = said === undefined ? headerOf(own, knows) : said - 1;
        // A heading that names somebody who is left out is one that nobody proposes anything for.
        const given = own.cells(header).map((cell) => (holdsNobody(String(cell)) ? String(cell).trim() : ''));
        while (given.at(-1) === '') given.pop();
        if (given.length === 0 || (named === null && sheet !== null && explains.has(fold(sheet)))) continue;
        const parted = surveyedNames(own, header, given);
        const { names, rows: whole } = parted ?? { names: given, rows: own };
        const kept = marks.count === 0 ? whole : withoutRows(whole, header, (cell) => holdsNobody(String(cell)));
        const columns = names.map((_, column) => contentOf(kept, header, column));
        tables.push({
          file: file.name,
          sheet,
          named,
          header,
          names,
          columns,
          rows: kept,
          ...(parted === null ? {} : { shown: parted.shown }),
        });
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      questions.push({ file: file.name, text: error.text, remedy: error.remedy });
    }
  }
  onProgress?.({ stage: 'read', done: total, total, rows, file: null });
  return { tables, questions };
}
