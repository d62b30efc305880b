import { formatDate } from '../i18n/formats.ts';
import type { Project } from '../project.ts';
import type { RecordTable } from '../records/define-table.ts';
import { recordTables } from '../records/index.ts';
import type { ProfessionalRow } from '../records/professionals.ts';
import type { ValueIn } from '../records/vocabularies.ts';
import { cellReader, nearestHint, Refusal, type Noticed } from './cells/cell-reader.ts';
import { choicesOf, isVocabulary } from './cells/choices.ts';
import { isBlankRow, type ColumnMap } from './columns.ts';
import type { Source, TableEntries } from './entries.ts';
import { fold } from './fold.ts';
import { shapes } from './formats/cell-shapes.ts';
import type { RawColumn } from './formats/raw-rows.ts';
import type { RawTable } from './formats/raw-table.ts';
import { counting } from './gather.ts';
import { longRows } from './long-rows.ts';
import type { LostId } from './check-references.ts';
import { placeInWords, quoted, rejection, warning, type Facts } from './findings.ts';
import type { RejectionCode } from './messages.ts';
import { nameField } from './identity/name-index.ts';
import { isHeaderAgain, oddRow, type ColumnTypes } from './odd-rows.ts';
import { readColumn, trimmed, type Column, type Reading } from './read-column.ts';
import type { Rejection, Warning } from './report.ts';
import { settleCells, type SettledCells } from './settle-cells.ts';
import type { FileSettings } from './settings.ts';

/** What the rows of one file came to beside its entries: each row that was read is an entry or a rejection. */
export interface CheckedRows {
  /** How many entries were made. */
  readonly entries: number;
  readonly rejections: readonly Rejection[];
  /** The ids of rejected rows, so that what refers to them can say so. */
  readonly lost: readonly LostId[];
  readonly warnings: readonly Warning[];
  /** How its numbers and dates are written. */
  readonly settled: SettledCells;
}

/** The rows below the header in which there is something to read; the others are none, or are refused as a whole. */
function rowsToRead(raw: RawTable, map: ColumnMap, columns: readonly Column[], refuse: Refuse): { rows: Int32Array; warnings: Warning[] } {
  const { rows: all } = raw;
  const broken = new Set<number>();
  for (const one of raw.broken) {
    if (one.row <= all.number(map.header)) continue;
    broken.add(one.row);
    refuse(one.code, one.row, one.found, one.facts ?? {});
  }
  const filled = columns.flatMap(({ index }) => {
    if (index < 0) return [];
    const column = all.column(index);
    const blank = new Uint8Array(column.size);
    for (const code of untidy(column)) if (trimmed(column.cell(code)) === '') blank[code] = 1;
    return [{ codes: column.codes, blank }];
  });
  const [lead] = filled;
  const named = map.names.findIndex((name) => name !== '');
  const names = all.column(named);
  const plainly = names.table?.find(map.names[named] ?? '') ?? -1;
  const headers = new Set<number>();
  // A cell that is tidy holds a name only where it is just that.
  if (plainly !== -1) headers.add(plainly);
  for (const code of untidy(names)) if (String(trimmed(names.cell(code))) === map.names[named]) headers.add(code);

  const long = longRows(raw, map.header, map.names.length);
  const rows = new Int32Array(Math.max(0, all.count - map.header - 1));
  let count = 0;
  let short = 0;
  let firstShort = 0;
  for (let row = map.header + 1; row < all.count; row += 1) {
    const number = all.number(row);
    if (broken.size > 0 && broken.has(number)) continue;
    const blankFirst = lead === undefined || lead.blank[lead.codes[row] ?? 0] === 1;
    if (blankFirst && filled.every(({ codes, blank }) => blank[codes[row] ?? 0] === 1) && isBlankRow(all.cells(row))) continue;
    if (headers.has(names.codes[row] ?? 0) && isHeaderAgain(all.cells(row), map.names)) {
      refuse('header-again', number, map.names.join(' '), {});
      continue;
    }
    const length = all.length(row);
    const tooLong = long.refused.get(row);
    if (tooLong !== undefined) {
      refuse(tooLong.code, number, tooLong.found, tooLong.facts ?? {});
      continue;
    }
    if (length < map.names.length && raw.delimiter !== null) {
      if (short === 0) firstShort = number;
      short += 1;
    }
    rows[count] = row;
    count += 1;
  }
  const warnings = [...long.warnings];
  if (short > 0) warnings.push(warning('short-rows', raw, firstShort, { count: short }));
  return { rows: rows.subarray(0, count), warnings };
}

/** The cells of which only the text tells what they hold: they may have spaces around it. */
function untidy({ size, table }: RawColumn): Int32Array {
  if (table === null) return counting(size);
  const cells = new Int32Array(size);
  const all = table.shapes;
  let count = 0;
  for (let code = 0; code < size; code += 1) {
    if (((all[code] ?? 0) & shapes.tidy) !== 0) continue;
    cells[count] = code;
    count += 1;
  }
  return cells.subarray(0, count);
}

type Refuse = (code: RejectionCode, row: number, found: string, facts: Facts) => void;

/**
 * Settles how a file writes numbers and dates, then reads every different cell of each column once: rows are made of their numbers.
 * A row without anything in it is no row. A row that lacks cells at its end counts as empty there, and is warned of.
 * @param into takes the rows that are not refused
 */
export function checkRows(
  raw: RawTable,
  map: ColumnMap,
  source: Source,
  project: Project,
  settings: FileSettings,
  into: TableEntries,
): CheckedRows {
  const table: RecordTable = recordTables[raw.table];
  const fields = Object.entries(table.fields);
  const settled = settleCells(raw, map, fields, project, settings);
  const columns = fields.map(([field, declared], position): Column => {
    const noticed: Noticed = { openValues: new Map(), serial: null, shortYear: null, unsure: null, oddEmail: false };
    const meant = project.values[raw.table]?.[field];
    return {
      field,
      declared,
      name: source.columns.get(field) ?? field,
      index: map.at[position] ?? -1,
      read: cellReader(declared, project, settled, noticed),
      meant: meant === undefined ? null : new Map(Object.entries(meant).map(([found, ours]) => [fold(found), ours])),
      noticed,
    };
  });
  const types: ColumnTypes = map.names.map((_, index) => columns.find((column) => column.index === index)?.declared.type);

  const rejections: Rejection[] = [];
  const lost: LostId[] = [];
  const warnings: Warning[] = [];
  const refuse: Refuse = (code, row, found, facts) => rejections.push(rejection(code, raw, row, null, found, facts));
  const { rows, warnings: ofRows } = rowsToRead(raw, map, columns, refuse);
  const readings = columns.map((column) => readColumn(column, raw, rows, project));

  // Nearly every row has nothing to be said of: the others are looked at one by one.
  const told = new Uint8Array(raw.rows.count);
  for (const reading of readings) markTold(reading, rows, told);
  const withoutConsent: number[] = [];
  const kept = keep(rows, told, tellOf);
  /** Says what there is to be said of one row; whether it is kept, as which of those that are. */
  function tellOf(row: number, as: number): boolean {
    const number = raw.rows.number(row);
    let refused: Rejection | null = null;
    let unreadable: Warning | null = null;
    for (const { column, codes, readOf, odd } of readings) {
      const code = codes?.[row] ?? 0;
      const value = readOf(code);
      const found = column.index < 0 ? '' : String(trimmed(raw.rows.cell(row, column.index)));
      if (value instanceof Refusal) {
        if (raw.table === 'professionals' && consentDates.has(column.field)) {
          unreadable ??= warning('consent-date-unreadable', raw, number, { column: column.name, found: quoted(found) });
        } else {
          const isHeading = column.field === source.heading && value.code !== 'not-a-cross';
          const facts = { table: raw.table, field: column.field, hint: '', ...value.facts };
          refused ??= rejection(isHeading ? 'odd-heading' : value.code, raw, number, column.name, found, facts);
        }
      } else if (odd.has(code)) {
        warnings.push(warning('odd-email', raw, number, { column: column.name, found: quoted(String(value)) }));
      }
    }
    const loose = oddRow(raw.rows.cells(row), types, refused !== null);
    if (loose !== null) {
      refuse(loose.kind, number, loose.found, {});
      return false;
    }
    if (refused !== null) {
      rejections.push(refused);
      for (const field of ['id', nameField(raw.table), 'email'] as const) {
        const there = readings.find(({ column }) => column.field === field);
        const id = there?.readOf(there.codes?.[row] ?? 0);
        if (typeof id === 'string')
          lost.push({
            table: raw.table,
            id,
            isName: field !== 'id',
            place: placeInWords({ file: raw.file, sheet: raw.sheet, row: number }),
          });
      }
      return false;
    }
    if (unreadable !== null) {
      warnings.push(unreadable);
      withoutConsent.push(as);
    }
    return true;
  }

  const start = into.append(
    source,
    kept,
    kept.map((row) => raw.rows.number(row)),
    new Map(readings.map((reading) => [reading.column.field, reading])),
  );
  for (const at of withoutConsent) into.put(start + at, 'consent', 'none' satisfies ValueIn<'consent'>);

  warnings.push(...ofRows);
  if (settled.mixed) warnings.push(warning('mixed-decimals', raw, null));
  if (settled.order === 'mdy' && settings.dates === undefined) warnings.push(warning('american-dates', raw, null));
  for (const column of columns) warnings.push(...noticedIn(column, raw, project));
  return {
    entries: kept.length,
    rejections,
    lost,
    warnings,
    settled,
  };
}

/** The rows of which nothing is to be told, and those that are kept all the same. */
function keep(rows: Int32Array, told: Uint8Array, tellOf: (row: number, as: number) => boolean): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    if (told[row] === 1 && !tellOf(row, count)) continue;
    kept[count] = row;
    count += 1;
  }
  return kept.subarray(0, count);
}

/** Marks the rows of which one column may have something to say. */
function markTold({ codes, told: cells }: Reading, rows: Int32Array, told: Uint8Array): void {
  if (cells === null) return;
  for (let i = 0; i < rows.length; i += 1) if (cells[codes?.[rows[i] ?? 0] ?? 0] === 1) told[rows[i] ?? 0] = 1;
}

/** When consent holds: a date that can't be read costs the person's consent, not the person. */
const consentDates: ReadonlySet<string> = new Set(['consent_from', 'consent_until'] satisfies (keyof ProfessionalRow)[]);

function noticedIn(column: Column, raw: RawTable, project: Project): Warning[] {
  const warnings: Warning[] = [];
  const { vocabulary } = column.declared;
  const { serial, shortYear, unsure, openValues } = column.noticed;
  if (serial !== null) {
    const date = { nl: formatDate('nl', serial.day), en: formatDate('en', serial.day) };
    warnings.push(warning('serial-dates', raw, serial.row, { column: column.name, found: serial.found, date }));
  }
  if (shortYear !== null) {
    const date = { nl: formatDate('nl', shortYear.day), en: formatDate('en', shortYear.day) };
    warnings.push(warning('short-years', raw, shortYear.row, { column: column.name, found: quoted(shortYear.found), date }));
  }
  if (unsure !== null) {
    const { found, row, as } = unsure;
    warnings.push(warning('unsure-value', raw, row, { column: column.name, found: quoted(found), meant: as.meant, other: as.other }));
  }
  if (vocabulary !== undefined && isVocabulary(vocabulary)) {
    const { names } = choicesOf(vocabulary, project);
    for (const [found, { count, row }] of openValues) {
      warnings.push(warning('open-value', raw, row, { column: column.name, found: quoted(found), count, hint: nearestHint(found, names) }));
    }
  }
  return warnings;
}
