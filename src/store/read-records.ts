import type { CheckedRecords, ColumnUse, Dialect, Enrichment, FileReport, Merge, Reasons, Rejection, Warning } from '../intake/report.ts';
import { defaultProject, type Project } from '../project.ts';
import type { Records } from '../records/index.ts';
import { tableIds } from '../records/index.ts';
import type { Period, YearBasis } from '../records/period.ts';
import { fetchRows, numberOf, numberOrNull, textOf, textOrNull } from './fetch.ts';
import { storeSchema } from './load-records.ts';
import { readRecordColumns } from './record-columns.ts';
import type { Store } from './store.ts';

/** What a store is made of. */
export interface StoreAbout {
  readonly fingerprint: string;
  readonly version: string;
  readonly name: string;
  readonly yearBasis: YearBasis;
}

/** What the store says of itself; `null` where it is not ours or of another make, and so has to be built anew. */
export async function readAbout(store: Store): Promise<StoreAbout | null> {
  const tables = await fetchRows(store, `SELECT table_name FROM information_schema.tables WHERE table_name = 'about'`);
  if (tables.length === 0) return null;
  const columns = await fetchRows(store, `SELECT column_name FROM information_schema.columns WHERE table_name = 'about'`);
  if (!columns.some((row) => row['column_name'] === 'schema')) return null;
  const [row] = await fetchRows(store, 'SELECT * FROM about');
  if (row === undefined || row['schema'] !== storeSchema) return null;
  return {
    fingerprint: textOf(row, 'fingerprint'),
    version: textOf(row, 'version'),
    name: textOf(row, 'name'),
    yearBasis: textOf(row, 'year_basis') === 'calendar' ? 'calendar' : 'school',
  };
}

/** The fingerprint of the records that the store was made from; `null` where it has to be built anew. */
export async function storeFingerprint(store: Store): Promise<string | null> {
  return (await readAbout(store))?.fingerprint ?? null;
}

/** The project that the store was made with. */
export async function projectOfStore(store: Store): Promise<Project> {
  const [row] = await fetchRows(store, 'SELECT project FROM about');
  // What a store made before a key was there does not say, is as usual.
  return row === undefined ? defaultProject : { ...defaultProject, ...(JSON.parse(textOf(row, 'project')) as Partial<Project>) };
}

/** The report of the reading: files, and what was refused or odd. */
export async function qualityOfStore(store: Store): Promise<Pick<CheckedRecords, 'files' | 'rejections' | 'warnings'>> {
  return { files: await readFiles(store), rejections: await readRejections(store), warnings: await readWarnings(store) };
}

/** The years that everything is counted by, oldest first and without gaps; one period `all` where nothing has a date. */
export async function recordedYears(store: Store): Promise<Period[]> {
  const rows = await fetchRows(store, 'SELECT id, "from", until FROM years ORDER BY "from"');
  return rows.map((row) => ({ id: textOf(row, 'id'), from: numberOf(row, 'from'), until: numberOf(row, 'until') }));
}

/** Exactly the rows that were loaded, in the order in which they were. */
export async function recordsOfStore(store: Store): Promise<Records> {
  return (await readRecordColumns(store)).records;
}

/** Everything that reading and checking once yielded, but what was left to decide, as it was loaded: a store can stand in for the files it was made from. */
export async function checkedOfStore(store: Store): Promise<Omit<CheckedRecords, 'aside' | 'proposals' | 'decisions'>> {
  const { records, origins } = await readRecordColumns(store);
  const about = await readAbout(store);
  return {
    records,
    origins,
    ...(await qualityOfStore(store)),
    merges: await readMerges(store),
    enrichments: await readEnrichments(store),
    contents: await readContents(store),
    fingerprint: about?.fingerprint ?? '',
  };
}

async function readContents(store: Store): Promise<Record<string, string>> {
  const rows = await fetchRows(store, 'SELECT DISTINCT file, content_sha256 FROM sources WHERE content_sha256 IS NOT NULL ORDER BY file');
  return Object.fromEntries(rows.map((row) => [textOf(row, 'file'), textOf(row, 'content_sha256')]));
}

async function readMerges(store: Store): Promise<Merge[]> {
  const rows = await fetchRows(store, 'SELECT * FROM merges ORDER BY rowid');
  const side = (row: (typeof rows)[number], which: 'kept' | 'merged'): Merge['kept'] => ({
    id: textOf(row, `${which}_id`),
    name: textOf(row, `${which}_name`),
    file: textOf(row, `${which}_file`),
    sheet: textOrNull(row, `${which}_sheet`),
    row: numberOf(row, `${which}_row`),
  });
  return rows.map((row) => {
    const file = textOrNull(row, 'decided_file');
    return {
      kind: textOf(row, 'kind') as Merge['kind'],
      kept: side(row, 'kept'),
      merged: side(row, 'merged'),
      by: textOf(row, 'decided_by') as Merge['by'],
      decided: file === null ? null : { file, row: numberOf(row, 'decided_row') },
      times: numberOf(row, 'times'),
      message: { nl: textOf(row, 'message_nl'), en: textOf(row, 'message_en') },
    };
  });
}

async function readEnrichments(store: Store): Promise<Enrichment[]> {
  const rows = await fetchRows(store, 'SELECT * FROM enrichments ORDER BY rowid');
  return rows.map((row) => ({
    organisation: textOf(row, 'organisation_id'),
    field: textOf(row, 'field'),
    value: textOf(row, 'value'),
    file: textOf(row, 'file'),
    row: numberOf(row, 'row'),
    message: { nl: textOf(row, 'message_nl'), en: textOf(row, 'message_en') },
  }));
}

async function readFiles(store: Store): Promise<FileReport[]> {
  const rows = await fetchRows(store, 'SELECT * FROM sources ORDER BY source');
  return rows.map((row) => ({
    file: textOf(row, 'file'),
    sheet: textOrNull(row, 'sheet'),
    table: tableIds.find((table) => table === row['record_table']) ?? null,
    dialect: {
      format: textOf(row, 'format') as Dialect['format'],
      encoding: textOrNull(row, 'encoding'),
      delimiter: textOrNull(row, 'delimiter'),
      quote: textOrNull(row, 'quote') as Dialect['quote'],
      lineEnds: textOrNull(row, 'line_ends') as Dialect['lineEnds'],
      header: row['header_row'] === null ? null : numberOf(row, 'header_row'),
      decimal: textOrNull(row, 'decimal') as Dialect['decimal'],
      thousands: textOrNull(row, 'thousands') as Dialect['thousands'],
      dateOrder: textOrNull(row, 'date_order') as Dialect['dateOrder'],
    },
    because: JSON.parse(textOf(row, 'because_json')) as Reasons,
    columns: JSON.parse(textOf(row, 'columns_json')) as ColumnUse[],
    rowsRead: numberOf(row, 'rows_read'),
    rowsLoaded: numberOf(row, 'rows_loaded'),
    rowsRejected: numberOf(row, 'rows_rejected'),
  }));
}

async function readRejections(store: Store): Promise<Rejection[]> {
  const rows = await fetchRows(store, 'SELECT * FROM rejections ORDER BY rowid');
  return rows.map((row) => ({
    file: textOf(row, 'file'),
    sheet: textOrNull(row, 'sheet'),
    row: numberOf(row, 'row'),
    column: textOrNull(row, 'column'),
    code: textOf(row, 'code'),
    found: textOf(row, 'found'),
    expected: { nl: textOf(row, 'expected_nl'), en: textOf(row, 'expected_en') },
    message: { nl: textOf(row, 'message_nl'), en: textOf(row, 'message_en') },
    remedy: { nl: textOf(row, 'remedy_nl'), en: textOf(row, 'remedy_en') },
  }));
}

async function readWarnings(store: Store): Promise<Warning[]> {
  const rows = await fetchRows(store, 'SELECT * FROM warnings ORDER BY rowid');
  return rows.map((row) => ({
    code: textOf(row, 'code'),
    file: textOrNull(row, 'file'),
    sheet: textOrNull(row, 'sheet'),
    row: numberOrNull(row, 'row'),
    message: { nl: textOf(row, 'message_nl'), en: textOf(row, 'message_en') },
    remedy: { nl: textOf(row, 'remedy_nl'), en: textOf(row, 'remedy_en') },
  }));
}
