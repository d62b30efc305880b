import { extname, resolve } from 'node:path';
import { formatList, formatNumber } from '../i18n/formats.ts';
import type { Locale, Text } from '../i18n/text.ts';
import type { Project } from '../project.ts';
import { columnsOf } from '../records/columns.ts';
import { recordTables, tableIds, type TableId } from '../records/index.ts';
import { checkKeys, type Orders } from './check-keys.ts';
import { checkCycles, checkReferences } from './check-references.ts';
import { checkRowRules } from './check-row-rules.ts';
import { checkRows } from './check-rows.ts';
import { asideColumns } from './aside/kept-aside.ts';
import { disjunction, mapColumns } from './columns.ts';
import { columnsOfEntries } from './columns-of-entries.ts';
import { discoverFiles, namesOf, type SourceFile } from './discover.ts';
import type { Entries, Source } from './entries.ts';
import { errorWithout, ShownPlaces, withShownPlaces } from './forget/leave-out-names.ts';
import { decisionsWithout, leaveOut, usesWithout, type LeftOut } from './forget/leave-out.ts';
import { Marks } from './forget/marks.ts';
import { bytesOf, contentOf, fingerprintOf, markOf, sizeOf } from './fingerprint.ts';
import { marksOf, readDecisions } from './identity/decisions.ts';
import { idsMadeOf } from './identity/make-ids.ts';
import { mayLackIds } from './identity/name-index.ts';
import { proposeIdentities, warningsOf } from './identity/propose-identities.ts';
import { settleIdentities, type Decisions } from './identity/settle-identities.ts';
import { readMendedFirst } from './rejects/find-mended.ts';
import { Replacements, withoutReplaced } from './rejects/mended.ts';
import { enrich, type Enriched } from './registry/enrich.ts';
import { readRegistry, type Registry } from './registry/read-registry.ts';
import { lookCloser } from './look-closer.ts';
import { rejection, userError, warning, type SourceName } from './findings.ts';
import type { WarningCode } from './messages.ts';
import { Gathered } from './gathered.ts';
import { wholeNames } from './name-parts.ts';
import { tableNames } from './name-table.ts';
import { settleOrders } from './settle-orders.ts';
import { settingsOf, type FileSettings } from './settings.ts';
import type { RawTable } from './formats/raw-table.ts';
import { spreadWide, wideUses, type WidePart, type WideSheet } from './wide.ts';
import { readTables, type UnreadPart } from './read-tables.ts';
import { noDialect, type CheckedRecords, type ColumnUse, type FileReport, type Reasons, type Warning } from './report.ts';

/**
 * How far reading has come: `done` of `total` bytes, each counted once when it is cut into cells and once when those are checked. `file` is
 * the file at hand, or `null` while tables are compared; `rows` are those that were read so far.
 */
export interface Progress {
  readonly stage: 'read' | 'check';
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  readonly file: string | null;
}

export interface ReadOptions {
  /** Where decisions on who is who are kept; without it `identities.csv` in the folder that is read, where there is one. */
  readonly identities?: string | undefined;
  /** Hears where people who are left out on request still stand. */
  readonly onLeftOut?: ((place: LeftOut) => void) | undefined;
  /** People who may be one are looked for in lists of up to 50,000, or `always`. */
  readonly pairs?: 'always' | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Reads and checks everything; loads nothing.
 *
 *     paths ─▶ discover files ─▶ bytes ─▶ RawTable: rows by column, each different cell once (formats/raw-rows.ts)
 *                                            │ mapColumns: which column is which field
 *                                            ▼
 *              checkRows: settles marks and orders, reads every different cell once, rejects or keeps each row
 *                                            ▼
 *              Entries: per table the rows of all files, by column; an entry is a number, and is rejected by it (entries.ts)
 *                                            │ row rules ─▶ identities (names for ids, decisions) ─▶ references ─▶ keys (in the order of the records) ─▶ cycles ─▶ look closer
 *                                            ▼
 *              settleAccounts: read = loaded + rejected ─▶ records and origins by column, in that order
 *
 * `paths` are a folder, or one or more files. Every row is loaded or rejected. The records come out in the order of their keys,
 * whatever the order of rows and files; `origins` stand in step with them.
 * @throws UserError where nothing can be read: `nothing-to-read`, `file-missing`, `file-unreadable`, `file-broken`,
 * `workbook-refused`, `dialect-ambiguous`, `dates-ambiguous`, `encoding-unknown`, `missing-table`, `missing-column`, `columns-collide`.
 */
export async function readRecords(paths: readonly string[], project: Project, options: ReadOptions = {}): Promise<CheckedRecords> {
  const marks = new Marks(project.forget);
  const leftOut: LeftOut[] = [];
  try {
    const checked = await readAll(paths, project, { ...options, onLeftOut: (place) => leftOut.push(place) });
    const places = new ShownPlaces(checked.files, marks);
    for (const place of [...leftOut, ...places.namingSomebody(checked.files)]) options.onLeftOut?.(places.at(place));
    return withShownPlaces(checked, places);
  } catch (error) {
    throw errorWithout(error, marks);
  }
}

async function readAll(paths: readonly string[], project: Project, options: ReadOptions): Promise<CheckedRecords> {
  const gathered = new Gathered(project, options.onLeftOut);
  const decided = await readDecisions(paths, options.identities);
  const decisions = decisionsWithout(decided, gathered.forgotten);
  const files = await discoverFiles(paths);
  const registry = await readRegistry(paths, project, files);
  const { files: ofRegistry } = registry;
  const sizes = await Promise.all(files.map((file) => sizeOf(file)));
  const total = sizes.reduce((sum, size) => sum + 2 * size, 0);
  let done = 0;
  let rows = 0;
  const early = await readMendedFirst(files, project);
  const mendedTables = [...early.values()].flatMap(({ mended }) => [...mended.values()]);
  const replacements = new Replacements(mendedTables);
  const replacedIn = new Map(mendedTables.map((table) => [table, replacements.take(table.raw)]));
  const holdsMended = (file: SourceFile): number => Number((early.get(file)?.mended.size ?? 0) > 0);
  // Mended rows are read as the file is that they come from, and so after it.
  for (const [index, file] of [...files.entries()].sort(([, a], [, b]) => holdsMended(a) - holdsMended(b))) {
    try {
      const tell = (bytes: number, more: number): void =>
        options.onProgress?.({ stage: 'read', done: Math.min(done + bytes, total), total, rows: rows + more, file: file.name });
      tell(0, 0);
      const read = early.get(file);
      const bytes = read !== undefined || file.format === null ? null : await bytesOf(file);
      const content = read?.content ?? (bytes === null ? null : contentOf(bytes));
      if (content !== null) {
        gathered.marks.push(markOf(file, content));
        gathered.contents.set(file.name, content);
      }
      // A list of the network's own may have the name of a file of the registry that stands elsewhere.
      const fromRegistry = ofRegistry.find(({ path }) => path === resolve(file.path));
      const parts =
        fromRegistry !== undefined
          ? [{ unread: listedOf(fromRegistry) }]
          : (read?.parts ?? (await readTables(file, bytes, project, (cut, at) => tell(at, cut))));
      // The engine reads such a file by itself, after us.
      if (file.format === 'parquet' && contentOf(await bytesOf(file)) !== gathered.contents.get(file.name)) {
        throw userError('file-changed', { file: file.name });
      }
      for (const part of parts) {
        if ('unread' in part) {
          leaveUnread(part.unread, gathered);
          continue;
        }
        tell(sizes[index] ?? 0, part.read.rows.count);
        const mended = read?.mended.get(part);
        const replaced = (mended === undefined ? undefined : replacedIn.get(mended)) ?? replacements.take(part.read);
        const raw = withoutReplaced(mended === undefined ? part.read : replacements.settled(mended), replaced);
        if (replaced.size > 0) gathered.warnings.push(warning('rows-mended', raw, null, { count: replaced.size }));
        readOnePart(raw, project, gathered, mended === undefined ? {} : writtenAs(replacements.sourceOf(mended), gathered));
        rows += part.read.rows.count;
      }
    } catch (error) {
      gathered.refusals.add(error);
    }
    done += 2 * (sizes[index] ?? 0);
  }
  for (const elsewhere of ofRegistry) {
    if (!files.some((file) => resolve(file.path) === elsewhere.path)) leaveUnread(listedOf(elsewhere), gathered);
  }
  // A file that was refused may be the one that tells the order of the others' dates.
  gathered.refusals.tell();
  settleOrders(gathered.orders, gathered.reports, project, (error) => gathered.refusals.add(error));
  gathered.refusals.tell();
  options.onProgress?.({ stage: 'check', done: total, total, rows, file: null });
  if (gathered.kept.size === 0) throw userError('nothing-to-read', { file: namesOf(paths) }, { unread: unreadIn(gathered) });
  const missing = tableIds.filter((id) => recordTables[id].required && !gathered.kept.has(id) && !project.without.includes(id));
  if (missing.length > 0) throw missingTables(missing, gathered);

  const { entries } = gathered;
  checkRowRules(entries, project.year);
  for (const part of emptyTables(gathered)) gathered.warnings.push(warning('empty-file', part, null));
  const identities = settleIdentities(entries, gathered.kept, decisions);
  for (const report of gathered.reports) append(gathered.warnings, idsMade(report, entries));
  const enriched = enrichFrom(registry, project, decisions, gathered);
  const fromReferences = checkReferences(entries, gathered.kept, gathered.lost);
  const { warnings: fromKeys, orders } = checkKeys(entries);
  if (checkCycles(entries)) checkReferences(entries, gathered.kept, gathered.lost);
  const warnings = [
    onRequest(gathered),
    gathered.warnings,
    identities.warnings,
    enriched.warnings,
    fromReferences,
    fromKeys,
    lookCloser(entries),
  ].flat();
  const checked = settleAccounts(gathered, orders, warnings);
  const look = options.pairs === 'always' || entries.professionals.count <= manyPeople;
  const found = look ? proposeIdentities(checked, decisions.rows) : [];
  return {
    ...checked,
    warnings: inPlace(checked.files, [...checked.warnings, ...(look ? warningsOf(found, decisions.file) : [notSought(checked)])]),
    aside: gathered.aside,
    merges: identities.merges,
    enrichments: enriched.enrichments,
    proposals: [...identities.proposals, ...enriched.proposals, ...found].sort((a, b) => b.score - a.score),
    decisions: decisions.rows,
    contents: Object.fromEntries(gathered.contents),
    fingerprint: fingerprintOf([...gathered.marks, ...marksOf(decided), ...registry.marks], project),
  };
}

/** Of each person who is left out, how many rows, and never who: it is for whoever keeps the lists to take those out. */
const onRequest = ({ leftOut }: Gathered): Warning[] =>
  leftOut.map((count) =>
    count === 0
      ? warning('left-out-gone', { file: projectName, sheet: null }, null)
      : warning('left-out', { file: projectName, sheet: null }, null, { rows: rowsInWords(count) }),
  );

const projectName = 'network.yaml';

const rowsInWords = (count: number): Text => ({
  nl: count === 1 ? '1 rij' : `${count} rijen`,
  en: count === 1 ? '1 row' : `${count} rows`,
});

/** A file of the registry is listed, and no list of the network's own. */
const listedOf = ({ name, format, count }: Registry['files'][number]): UnreadPart & { readonly registry: number } => ({
  file: name,
  sheet: null,
  format,
  code: null,
  hint: { nl: '', en: '' },
  registry: count,
});

/** Fills in from the registry; boards that are added are rows read from its file. */
function enrichFrom(registry: Registry, project: Project, decisions: Decisions, gathered: Gathered): Enriched {
  const sources = new Map<string, Source>();
  const sourceOf = (file: string): Source => {
    const known = sources.get(file);
    if (known !== undefined) return known;
    const index = gathered.reports.findIndex((report) => report.file === file && report.registry !== undefined);
    const made: Source = { index, file, sheet: null, table: 'organisations', columns: new Map() };
    sources.set(file, made);
    return made;
  };
  const enriched = enrich(gathered.entries.organisations, registry, decisions, project.registry.add_boards ? sourceOf : null);
  for (const [file, count] of enriched.added) {
    const index = sources.get(file)?.index ?? -1;
    const report = gathered.reports[index];
    if (report !== undefined) gathered.reports[index] = { ...report, table: 'organisations', rowsRead: count };
  }
  return enriched;
}

/** So many people can be compared in the time that reading them takes. */
const manyPeople = 50_000;

/** Whoever reads a long list is told that nobody looked for who stands in it twice: its place is that of the first of them. */
function notSought({ files, records }: Pick<CheckedRecords, 'files' | 'records'>): Warning {
  const at = files.find((file) => file.table === 'professionals' && file.rowsLoaded > 0) ?? { file: '', sheet: null };
  const inWords = (count: number): Text => ({ nl: formatNumber('nl', count), en: formatNumber('en', count) });
  return warning('pairs-not-sought', at, null, { count: inWords(columnsOf(records, 'professionals').rows), most: inWords(manyPeople) });
}

/** Findings in the order of the files and their rows. */
function inPlace<T extends { readonly file: string | null; readonly sheet: string | null; readonly row: number | null }>(
  files: readonly FileReport[],
  findings: readonly T[],
): T[] {
  const order = new Map(files.map((file, index) => [reportKey(file), index]));
  const place = (of: T): number => (order.get(reportKey(of)) ?? -1) * 1e7 + (of.row ?? 0);
  return findings.toSorted((a, b) => place(a) - place(b));
}

/** The warning that a list without ids got them. */
function idsMade(report: FileReport, entries: Entries): Warning[] {
  const { table } = report;
  if (table === null || report.columns.length === 0 || report.columns.some((use) => use.field === 'id') || !mayLackIds(table)) return [];
  const list = entries[table];
  const first = list.standing().find((entry) => list.sourceOf(entry).file === report.file && list.sourceOf(entry).sheet === report.sheet);
  const example = first === undefined ? null : list.text(first, 'id');
  return example === null ? [] : [warning('ids-made', report, null, { example, of: idsMadeOf(table) })];
}

/** `push(...items)` puts every item on the stack, and a hundred thousand do not fit there. */
function append<T>(target: T[], items: readonly T[] = []): void {
  for (const item of items) target.push(item);
}

function leaveUnread(part: UnreadPart & { readonly registry?: number }, gathered: Gathered): void {
  const { file, sheet, format, code, hint, registry } = part;
  gathered.reports.push({
    file,
    sheet,
    table: null,
    ...(registry === undefined ? {} : { registry }),
    dialect: { ...noDialect, format },
    because: {},
    columns: [],
    rowsRead: 0,
    rowsLoaded: 0,
    rowsRejected: 0,
  });
  if (code !== null) gathered.warnings.push(warning(code, part, null, { hint, kind: extname(file) }));
}

/** What tells how a file is written, without the people who are left out. */
const inReport = (because: Reasons, forgotten: Marks): Reasons =>
  Object.fromEntries(
    Object.entries(because).flatMap(([of, why]) =>
      why === undefined ? [] : [[of, { nl: forgotten.without(why.nl), en: forgotten.without(why.en) }]],
    ),
  );

type Usually = Pick<FileSettings, 'dates' | 'decimal' | 'mended'>;

/** How the file is written that mended rows come from: a few rows by themselves may not tell. */
function writtenAs(source: SourceName | null, gathered: Gathered): Usually {
  const dialect = gathered.reports.find((report) => report.file === source?.file && report.sheet === source.sheet)?.dialect;
  const { decimal = null, dateOrder = null } = dialect ?? {};
  return {
    mended: true,
    ...(decimal === null ? {} : { decimal }),
    ...(dateOrder === 'dmy' || dateOrder === 'mdy' ? { dates: dateOrder } : {}),
  };
}

function readOnePart(given: RawTable, ours: Project, gathered: Gathered, usually: Usually): void {
  const settings = { ...usually, ...settingsOf(given.file, ours) };
  const { raw, project, told } = wholeNames(given, ours, settings.header) ?? { raw: given, project: ours, told: (uses) => uses };
  const wide = spreadWide(raw, project, settings);
  append(gathered.warnings, wide?.warnings);
  if (wide === null) readOneTable(raw, project, settings, gathered, told, null);
  else
    for (const [index, part] of wide.parts.entries()) readOneTable(part.raw, project, wide.settings, gathered, told, { wide, part, index });
}

/** @param spread which of the columns of a wide sheet this is: together they are one file */
function readOneTable(
  whole: RawTable,
  project: Project,
  settings: FileSettings,
  gathered: Gathered,
  told: (uses: readonly ColumnUse[]) => readonly ColumnUse[],
  spread: { readonly wide: WideSheet; readonly part: WidePart; readonly index: number } | null,
): void {
  const found = mapColumns(whole, project, settings.header);
  const left = found === null || gathered.forgotten.count === 0 ? null : leaveOut(whole, found, gathered.forgotten, gathered.onLeftOut);
  const { raw, map } = left ?? { raw: whole, map: found };
  gathered.kept.add(raw.table);
  const columns = new Map<string, string>();
  for (const [position, field] of Object.keys(recordTables[raw.table].fields).entries()) {
    const at = map?.at[position] ?? -1;
    const name = map?.names[at];
    const part = spread?.wide.fields.includes(field) === true ? gathered.forgotten.without(spread.part.name) : name;
    if (name !== undefined && part !== undefined) columns.set(field, part);
  }
  const before = spread !== null && spread.index > 0 ? gathered.reports.pop() : undefined;
  const source: Source = {
    index: gathered.reports.length,
    file: raw.file,
    sheet: raw.sheet,
    table: raw.table,
    columns,
    heading: spread?.wide.fields[0],
  };
  const checked = map === null ? null : checkRows(raw, map, source, project, settings, gathered.entries[raw.table]);
  // Without one good row there are no columns, and every line is a broken one.
  const rejections = checked?.rejections ?? raw.broken.map(({ code, row, found }) => rejection(code, raw, row, null, found, {}));
  const rejected = rejections.length;
  const read = (checked?.entries ?? 0) + rejected;
  // The letter or line that tells how a text is written may be that of somebody who is left out: their row was still there.
  const inText = gathered.forgotten.count === 0 ? raw.because : {};
  gathered.reports.push({
    file: raw.file,
    sheet: raw.sheet,
    table: raw.table,
    dialect: {
      ...noDialect,
      format: raw.format,
      encoding: raw.encoding,
      delimiter: raw.delimiter,
      quote: raw.quote,
      lineEnds: raw.lineEnds,
      header: map === null ? null : raw.rows.number(map.header),
      ...checked?.settled.dialect,
    },
    because: inReport({ ...inText, ...map?.because, ...checked?.settled.because, ...spread?.wide.because }, gathered.forgotten),
    columns: told(spread === null ? (map?.uses ?? []) : usesWithout(wideUses(spread.wide, map), gathered.forgotten)),
    rowsRead: read + (before?.rowsRead ?? 0),
    rowsLoaded: 0,
    rowsRejected: 0,
  });
  const positionOf = (index: number): number => (spread === null ? index : (spread.wide.base[index] ?? index)) + 1 - (raw.made ?? 0);
  if (map !== null) append(gathered.aside, asideColumns(raw, map.uses, source.index, positionOf));
  // What is said of the sheet as a whole is said once.
  const said = (one: Warning): boolean =>
    before === undefined ||
    (one.row !== null && !gathered.warnings.some((other) => other.code === one.code && other.message.nl === one.message.nl));
  for (const note of raw.notes) gathered.warnings.push(warning(note.code, raw, note.row, note.facts));
  append(gathered.warnings, map?.warnings.filter(said));
  if (checked !== null && settings.dates === undefined) gathered.orders.push({ report: source.index, ...checked.settled.dates });
  append(gathered.warnings, checked?.warnings.filter(said));
  append(gathered.rejections, rejections);
  append(gathered.lost, checked?.lost);
}

/** The first file of every list in which no file has a row: an empty template beside a filled workbook is nothing to speak of. */
function emptyTables(gathered: Gathered): FileReport[] {
  const filled = new Set(gathered.reports.filter((report) => report.rowsRead > 0).map((report) => report.table));
  const seen = new Set<TableId | null>([null]);
  return gathered.reports.filter(({ table }) => {
    if (seen.has(table) || filled.has(table)) return false;
    seen.add(table);
    return true;
  });
}

function missingTables(missing: readonly TableId[], gathered: Gathered): Error {
  const listed = (locale: Locale): string =>
    formatList(
      locale,
      missing.map((id) => `“${recordTables[id].title[locale]}” (${disjunction(locale, tableNames(id))})`),
    );
  return userError(
    'missing-table',
    { file: null },
    { lists: { nl: listed('nl'), en: listed('en') }, tables: missing.join(', '), unread: unreadIn(gathered) },
  );
}

/** Which files and sheets were passed over: one of them may be what is missing. */
function unreadIn(gathered: Gathered): Text {
  const names = gathered.reports
    .filter((report) => report.table === null && report.registry === undefined)
    .map((report) => `“${report.sheet ?? report.file}”`);
  if (names.length === 0) return { nl: '', en: '' };
  return { nl: ` Niet gelezen: ${formatList('nl', names)}.`, en: ` Not read: ${formatList('en', names)}.` };
}

/** Warnings of one row that mean something only where that row counts. */
const ofLoadedRows: ReadonlySet<string> = new Set<WarningCode>(['consent-date-unreadable', 'odd-email']);

/** Counts what became of every row, and puts the records in the order of their keys. */
function settleAccounts(
  gathered: Gathered,
  orders: Orders,
  warnings: readonly Warning[],
): Pick<CheckedRecords, 'records' | 'origins' | 'files' | 'rejections' | 'warnings'> {
  const loaded = gathered.reports.map(() => 0);
  const rejections = [...gathered.rejections];
  for (const id of tableIds) append(rejections, [...gathered.entries[id].rejections]);
  const { records, origins } = columnsOfEntries(gathered.entries, orders);
  for (const id of tableIds) for (const file of origins[id].files) loaded[file] = (loaded[file] ?? 0) + 1;
  const order = new Map(gathered.reports.map((report, index) => [reportKey(report), index]));
  const rejected = gathered.reports.map(() => 0);
  for (const one of rejections) {
    const index = order.get(reportKey(one)) ?? -1;
    rejected[index] = (rejected[index] ?? 0) + 1;
  }
  const files = gathered.reports.map((report, index): FileReport => {
    const counted = { ...report, rowsLoaded: loaded[index] ?? 0, rowsRejected: rejected[index] ?? 0 };
    if (counted.rowsRead !== counted.rowsLoaded + counted.rowsRejected) {
      throw new Error(`${report.file}: ${counted.rowsRead} rows read, ${counted.rowsLoaded} loaded and ${counted.rowsRejected} rejected`);
    }
    return counted;
  });
  const refused = new Set(rejections.map((one) => `${reportKey(one)}\u001f${one.row}`));
  const stands = (one: Warning): boolean => !ofLoadedRows.has(one.code) || !refused.has(`${reportKey(one)}\u001f${one.row}`);
  const place = (of: { file: string | null; sheet: string | null; row: number | null }): number =>
    (order.get(reportKey(of)) ?? -1) * 1e7 + (of.row ?? 0);
  return {
    records,
    origins,
    files,
    rejections: rejections.sort((a, b) => place(a) - place(b)),
    warnings: warnings.filter(stands).sort((a, b) => place(a) - place(b)),
  };
}

const reportKey = (of: { readonly file: string | null; readonly sheet: string | null }): string =>
  `${of.file ?? ''}\u001f${of.sheet ?? ''}`;
