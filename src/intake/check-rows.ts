import { formatDate } from '../i18n/formats.ts';
import type { Project } from '../project.ts';
import type { Field, FieldType, RecordTable } from '../records/define-table.ts';
import { recordTables } from '../records/index.ts';
import type { ProfessionalRow } from '../records/professionals.ts';
import type { ValueIn } from '../records/vocabularies.ts';
import {
  cellReader,
  expectedOf,
  nearestHint,
  Refusal,
  type Noticed,
  type ReadCell,
  type Settled,
  type Value,
} from './cells/cell-reader.ts';
import { choicesOf, isVocabulary } from './cells/choices.ts';
import { OrderEvidence } from './cells/dates.ts';
import { bareAmount, bareHours, MarkEvidence, type Mark } from './cells/numbers.ts';
import { isBlankRow, type ColumnMap } from './columns.ts';
import type { Entry, Source } from './entry.ts';
import { fold } from './fold.ts';
import type { Cell, RawTable } from './formats/raw-table.ts';
import type { LostId } from './check-references.ts';
import { placeInWords, quoted, rejection, warning } from './findings.ts';
import { isHeaderAgain, oddRow, type ColumnTypes } from './odd-rows.ts';
import type { Rejection, Warning } from './report.ts';

/** What the rows of one file came to: each is an entry or a rejection. */
export interface CheckedRows {
  readonly entries: readonly Entry[];
  readonly rejections: readonly Rejection[];
  /** The ids of rejected rows, so that what refers to them can say so. */
  readonly lost: readonly LostId[];
  readonly warnings: readonly Warning[];
  readonly decimal: Mark | null;
}

interface Column {
  readonly field: string;
  readonly declared: Field;
  readonly name: string;
  readonly index: number;
  readonly read: ReadCell;
  /** Values that the project file gives another meaning: folded text → text. */
  readonly meant: ReadonlyMap<string, string> | null;
  readonly noticed: Noticed;
}

function trimmed(cell: Cell | undefined): Cell {
  return typeof cell === 'string' ? cell.trim() : (cell ?? '');
}

function settle(
  raw: RawTable,
  map: ColumnMap,
  fields: readonly (readonly [string, Field])[],
  forced: Mark | undefined,
): Settled & { mixed: boolean } {
  const marks = new MarkEvidence();
  const orders = new OrderEvidence();
  for (const [position, [, field]] of fields.entries()) {
    const index = map.at[position] ?? -1;
    const textIn = evidenceIn[field.type];
    if (index < 0 || textIn === undefined) continue;
    const evidence = field.type === 'date' ? orders : marks;
    for (let i = map.header + 1; i < raw.rows.length; i += 1) {
      const cell = raw.rows[i]?.[index];
      if (typeof cell === 'string' && cell !== '') evidence.add(textIn(cell.trim()));
    }
  }
  return {
    mark: forced ?? marks.mark,
    pointsAreThousands: raw.delimiter === ';' && marks.point === 0 && orders.order === 'dmy',
    order: orders.order,
    keepsSerials: raw.format === 'xlsx',
    serialShift: raw.countsFrom1904 ? 1462 : 0,
    mixed: forced === undefined && marks.mixed,
  };
}

/** The text in which a column's marks or order are looked for. */
const evidenceIn: Readonly<Partial<Record<FieldType, (cell: string) => string>>> = {
  date: (cell) => cell,
  hours: bareHours,
  money: bareAmount,
  number: (cell) => cell,
};

/**
 * Settles how a file writes numbers and dates, then reads every cell.
 * A row without anything in it is no row. A row that lacks cells at its end counts as empty there, and is warned of.
 */
export function checkRows(raw: RawTable, map: ColumnMap, source: Source, project: Project, forced: Mark | undefined): CheckedRows {
  const table: RecordTable = recordTables[raw.table];
  const fields = Object.entries(table.fields);
  const settled = settle(raw, map, fields, forced);
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

  const entries: Entry[] = [];
  const rejections: Rejection[] = [];
  const lost: LostId[] = [];
  const warnings: Warning[] = [];
  let short: { row: number; count: number } | null = null;

  const types: ColumnTypes = map.names.map((_, index) => columns.find((column) => column.index === index)?.declared.type);

  const brokenRows = new Set<number>();
  for (const broken of raw.broken) {
    if (broken.row <= map.header + 1) continue;
    brokenRows.add(broken.row);
    rejections.push(rejection(broken.code, raw, broken.row, null, broken.found, {}));
  }
  for (let i = map.header + 1; i < raw.rows.length; i += 1) {
    const cells = raw.rows[i] ?? [];
    const row = i + 1;
    if (brokenRows.has(row) || isBlankRow(cells)) continue;
    const extra = cells.length > map.names.length ? cells.slice(map.names.length).find((cell) => trimmed(cell) !== '') : undefined;
    if (isHeaderAgain(cells, map.names)) {
      rejections.push(rejection('header-again', raw, row, null, map.names.join(' '), {}));
      continue;
    }
    if (extra !== undefined) {
      rejections.push(rejection('too-many-cells', raw, row, null, String(extra), { count: map.names.length }));
      continue;
    }
    if (cells.length < map.names.length && raw.delimiter !== null) {
      if (short === null) short = { row, count: 1 };
      else short.count += 1;
    }
    const record: Record<string, Value> = {};
    let refused: Rejection | null = null;
    let withoutConsent: Warning | null = null;
    for (const column of columns) {
      const value = readOne(column, column.index < 0 ? '' : trimmed(cells[column.index]), row, project);
      if (value instanceof Refusal) {
        const found = String(trimmed(cells[column.index]));
        if (raw.table === 'professionals' && consentDates.has(column.field)) {
          record[column.field] = null;
          withoutConsent ??= warning('consent-date-unreadable', raw, row, { column: column.name, found: quoted(found) });
        } else refused ??= rejection(value.code, raw, row, column.name, found, { table: raw.table, field: column.field, ...value.facts });
        continue;
      }
      record[column.field] = value;
      if (column.noticed.oddEmail) {
        column.noticed.oddEmail = false;
        warnings.push(warning('odd-email', raw, row, { column: column.name, found: quoted(String(value)) }));
      }
    }
    const odd = oddRow(cells, types, refused !== null);
    if (odd !== null) rejections.push(rejection(odd.kind, raw, row, null, odd.found, {}));
    else if (refused === null) {
      if (withoutConsent !== null) {
        record['consent'] = 'none' satisfies ValueIn<'consent'>;
        warnings.push(withoutConsent);
      }
      entries.push({ record, source, row, rejection: null });
    } else {
      rejections.push(refused);
      const { id } = record;
      if (typeof id === 'string') lost.push({ table: raw.table, id, place: placeInWords({ file: raw.file, sheet: raw.sheet, row }) });
    }
  }

  if (short !== null) warnings.push(warning('short-rows', raw, short.row, { count: short.count }));
  if (settled.mixed) warnings.push(warning('mixed-decimals', raw, null));
  if (settled.order === 'mdy') warnings.push(warning('american-dates', raw, null));
  for (const column of columns) warnings.push(...noticedIn(column, raw, project));
  return { entries, rejections, lost, warnings, decimal: settled.mark };
}

/** When consent holds: a date that can't be read costs the person's consent, not the person. */
const consentDates: ReadonlySet<string> = new Set(['consent_from', 'consent_until'] satisfies (keyof ProfessionalRow)[]);

function readOne(column: Column, found: Cell, row: number, project: Project): Value | Refusal {
  const cell = column.meant === null ? found : (column.meant.get(fold(String(found))) ?? found);
  if (cell !== '') return column.read(cell, row);
  if (column.declared.required !== true) return null;
  return new Refusal('missing-value', { expected: expectedOf(column.declared, project) });
}

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
