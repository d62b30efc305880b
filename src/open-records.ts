import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Analysis, ReadQuality } from './analysis.ts';
import { UserError } from './errors.ts';
import type { Text } from './i18n/text.ts';
import { fingerprintRecords, proposalLines, proposeProject, readRecords, withProposal } from './intake/index.ts';
import type { CheckedRecords } from './intake/report.ts';
import { defaultProject, readProject, type Project } from './project.ts';
import type { Records, TableId } from './records/index.ts';
import {
  checkAgreements,
  checkedOfStore,
  createStore,
  loadRecords,
  openStore,
  projectOfStore,
  qualityOfStore,
  readAbout,
  recordsOfStore,
  writeResults,
  type Store,
} from './store/index.ts';
import { summaryCatalogue } from './summaries/index.ts';
import { version } from './version.ts';

/** Checked records in a store, ready to be analysed. */
export interface OpenRecords {
  readonly project: Project;
  readonly store: Store;
  readonly records: Records;
  readonly quality: ReadQuality;
  readonly fingerprint: string;
  /** Were they taken from a store, without reading the files again? */
  readonly reused: boolean;
  close(): Promise<void>;
}

/** Checked records of which only networks and scores are made: those need no store. */
export type OpenColumns = Omit<OpenRecords, 'store'>;

export interface OpenOptions {
  /** A project file; else the folder's own `network.yaml`, else the defaults. */
  readonly project?: string;
  /** A store that is used instead of the files while they are unchanged. */
  readonly reuse?: string;
  /** Build a new store that `saveAnalysis` puts in this place; nothing is then reused. */
  readonly build?: string;
  /** May `build` take the place of a store of another network? */
  readonly replace?: boolean;
  readonly threads?: number;
  /** The day of the run, for the history of imports: `2026-11-22`. Nothing here reads a clock. */
  readonly day?: string;
  /** Take what is proposed for files, columns and values that are not known, and tell each. */
  readonly onProposal?: (line: Text) => void;
  readonly onProgress?: (stage: Text, done: number, total: number, rows?: number) => void;
}

const looking: Text = { nl: 'Kijken wat erin staat', en: 'Looking at what is there' };
const reading: Text = { nl: 'Lezen en controleren', en: 'Reading and checking' };

/** The project file named, else that of the first folder that has one; `null` where there is none. */
export async function projectFileOf(paths: readonly string[], named?: string): Promise<string | null> {
  if (named !== undefined) return named;
  for (const folder of paths) {
    for (const name of ['network.yaml', 'network.yml']) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      if (found?.isFile() === true) return path;
    }
  }
  return null;
}

/** The project file named, else the folder's own, else the defaults. */
export async function resolveProject(paths: readonly string[], named?: string): Promise<Project> {
  const path = await projectFileOf(paths, named);
  return path === null ? defaultProject : readAgreed(path);
}

/**
 * The project with everything that is proposed for these files taken: files, columns and values that are alike.
 * @param tell is told what was taken, a line for each
 */
export async function acceptProposals(
  paths: readonly string[],
  project: Project,
  tell: (line: Text) => void,
  onProgress?: OpenOptions['onProgress'],
): Promise<Project> {
  const proposal = await proposeProject(paths, project, ({ done, total, rows }) => onProgress?.(looking, done, total, rows));
  for (const line of proposalLines(proposal)) tell(line);
  return withProposal(project, proposal);
}

/** An agreement that nobody knows is told at once, and not when the records have been read. */
async function readAgreed(path: string): Promise<Project> {
  const project = await readProject(path);
  checkAgreements(project);
  return project;
}

/**
 * Reads and checks records into a store, or takes them from a store that is still current.
 * @param paths a folder, one or more files, or one store (`.duckdb`)
 * @throws UserError where nothing can be read; rows that are rejected are in `quality`
 */
export async function openRecords(paths: readonly string[], options: OpenOptions = {}): Promise<OpenRecords> {
  const threads = threadsOf(options);
  const [only] = paths;
  if (only?.endsWith('.duckdb') === true && paths.length === 1) {
    if (options.project !== undefined || options.build !== undefined) throw storeHasAll(only);
    const store = await openStore(only, threads);
    const about = await readAbout(store);
    if (about === null) {
      await store.close();
      throw notOurs(only);
    }
    return fromStore(store, about.fingerprint);
  }
  const project = await projectOf(paths, options);
  if (options.reuse !== undefined && options.build === undefined) {
    const current = await currentStore(options.reuse, () => fingerprintRecords(paths, project), threads);
    if (current !== null) return current;
  }
  if (options.build !== undefined && options.replace !== true) await refuseToReplace(options.build, project);
  const build = options.build === undefined ? null : await createStore(options.build, threads);
  try {
    const checked = await readRecords(paths, project, {
      onProgress: ({ done, total, rows }) => options.onProgress?.(reading, done, total, rows),
    });
    const store = build ?? (await createStore(':memory:', threads));
    await loadRecords(store, checked, { project, version, ...(options.day === undefined ? {} : { day: options.day }) });
    return fromChecked(store, project, checked);
  } catch (error) {
    const explained = build?.explain(error) ?? error;
    await build?.close();
    throw explained;
  }
}

/**
 * As `openRecords`, without a store being made: for what is counted from the records themselves. A store is read where the records are
 * one, or `options.reuse` names one that is still current.
 */
export async function openColumns(
  paths: readonly string[],
  options: Omit<OpenOptions, 'build' | 'replace' | 'day'> = {},
): Promise<OpenColumns> {
  const [only] = paths;
  if (only?.endsWith('.duckdb') === true && paths.length === 1) return openRecords(paths, options);
  const project = await projectOf(paths, options);
  if (options.reuse !== undefined) {
    const current = await currentStore(options.reuse, () => fingerprintRecords(paths, project), threadsOf(options));
    if (current !== null) return current;
  }
  const { records, files, rejections, warnings, fingerprint } = await readRecords(paths, project, {
    onProgress: ({ done, total, rows }) => options.onProgress?.(reading, done, total, rows),
  });
  return { project, records, quality: { files, rejections, warnings }, fingerprint, reused: false, close: () => Promise.resolve() };
}

const threadsOf = ({ threads }: OpenOptions): { threads?: number } => (threads === undefined ? {} : { threads });

async function projectOf(paths: readonly string[], options: OpenOptions): Promise<Project> {
  const said = await resolveProject(paths, options.project);
  return options.onProposal === undefined ? said : acceptProposals(paths, said, options.onProposal, options.onProgress);
}

/** Where every row came from: its file, the sheet of a workbook, and the row as a spreadsheet shows it (the header is row 1). */
export async function originsOf(
  open: OpenRecords,
): Promise<(table: TableId, row: number) => { readonly file: string; readonly sheet: string | null; readonly row: number }> {
  const { origins, files } = await checkedOfStore(open.store);
  return (table, row) => {
    const found = files[origins[table].files[row] ?? -1];
    if (found === undefined) throw new Error(`A row of ${table} does not say where it came from: number ${row}`);
    return { file: found.file, sheet: found.sheet, row: origins[table].rows[row] ?? 0 };
  };
}

/** Writes what was computed beside the records and puts the store in its place: the old file or the new one, never a part. */
export async function saveAnalysis(open: OpenRecords, analysis: Analysis): Promise<void> {
  try {
    await writeResults(open.store, analysis, summaryCatalogue);
  } catch (error) {
    throw open.store.explain(error);
  }
  await open.store.save();
}

async function currentStore(path: string, fingerprint: () => Promise<string>, options: { threads?: number }): Promise<OpenRecords | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) return null;
  // A store that is busy, damaged or of another make is no reason to stop: the files are there to be read.
  const store = await openStore(path, options).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  if (store === null) return null;
  const about = await readAbout(store);
  if (about !== null && about.version === version && about.fingerprint === (await fingerprint()))
    return fromStore(store, about.fingerprint);
  await store.close();
  return null;
}

async function fromStore(store: Store, fingerprint: string): Promise<OpenRecords> {
  return {
    project: await projectOfStore(store),
    store,
    records: await recordsOfStore(store),
    quality: await qualityOfStore(store),
    fingerprint,
    reused: true,
    close: () => store.close(),
  };
}

function fromChecked(store: Store, project: Project, checked: CheckedRecords): OpenRecords {
  const { files, rejections, warnings } = checked;
  return {
    project,
    store,
    records: checked.records,
    quality: { files, rejections, warnings },
    fingerprint: checked.fingerprint,
    reused: false,
    close: () => store.close(),
  };
}

/** A store holds a whole network: that of another does not vanish because nobody named a file. */
async function refuseToReplace(path: string, project: Project): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) return;
  const store = await openStore(path).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  if (store === null) return;
  const about = await readAbout(store);
  await store.close();
  if (about === null || about.name === project.name) return;
  throw new UserError({
    code: 'store-of-another',
    place: { file: path },
    text: {
      nl: `In ${path} staat al een ander netwerk: ${about.name || 'zonder naam'}.`,
      en: `${path} already holds another network: ${about.name || 'without a name'}.`,
    },
    remedy: {
      nl: 'Kies met --store een ander bestand; wat u met --store noemt, wordt vervangen.',
      en: 'Choose another file with --store; what you name with --store is replaced.',
    },
  });
}

const notOurs = (path: string): UserError =>
  new UserError({
    code: 'store-not-ours',
    place: { file: path },
    text: {
      nl: `${path} is geen databasebestand van deze versie van Grensganger.`,
      en: `${path} is no store of this version of Grensganger.`,
    },
    remedy: {
      nl: 'Maak het opnieuw uit uw eigen bestanden: grensganger analyse MAP.',
      en: 'Make it anew from your own files: grensganger analyse FOLDER.',
    },
  });

const storeHasAll = (path: string): UserError =>
  new UserError({
    code: 'store-has-all',
    place: { file: path },
    text: {
      nl: `In ${path} staan de gegevens en het projectbestand al; het wordt alleen gelezen.`,
      en: `${path} holds the records and the project file already; it is only read.`,
    },
    remedy: {
      nl: 'Noem de map met uw eigen bestanden, of laat --project weg.',
      en: 'Name the folder with your own files, or leave out --project.',
    },
  });
