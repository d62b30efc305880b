import { same, type Text } from '../i18n/text.ts';
import type { Project } from '../project.ts';
import type { Field, FieldType } from '../records/define-table.ts';
import { withDecimals, type Settled } from './cells/cell-reader.ts';
import { OrderEvidence } from './cells/dates.ts';
import { bareAmount, bareHours, bareMinutes, bothReadings, digitsOf, MarkEvidence, type Mark, type NumberKind } from './cells/numbers.ts';
import type { ColumnMap } from './columns.ts';
import { asTheirSource, cellInWords, reasonForDecimal, reasonForOrder, reasonForThousands, saidInProject } from './dialect-reasons.ts';
import { quoted, userError, type SourceName } from './findings.ts';
import type { RawTable } from './formats/raw-table.ts';
import { counting } from './gather.ts';
import { oddRow, type ColumnTypes } from './odd-rows.ts';
import { tally } from './read-column.ts';
import type { Dialect, Reasons } from './report.ts';
import { isBefore, type SeenCell } from './seen-cell.ts';
import type { DatesInFile } from './settle-orders.ts';
import { settingsLine, settingsOf, type FileSettings } from './settings.ts';

/** How a file writes numbers and dates, and what tells so. */
export interface SettledCells extends Settled {
  readonly mixed: boolean;
  readonly dates: DatesInFile;
  readonly dialect: Pick<Dialect, 'decimal' | 'thousands' | 'dateOrder'>;
  readonly because: Reasons;
}

/** The text in which a column's marks or order are looked for. */
const evidenceIn: Readonly<Partial<Record<FieldType, (cell: string) => string>>> = {
  date: (cell) => cell,
  hours: (cell) => bareMinutes(cell) ?? bareHours(cell),
  money: bareAmount,
  number: (cell) => cell,
};

/** The number in a cell of hours or money, without what stands around it. */
export const numberText = (cell: string): string => bareMinutes(cell) ?? bareHours(bareAmount(cell));

export const numberKind = ({ type, range }: Field): NumberKind => ({ money: type === 'money', range });

/** What a project file says of the decimal mark: also where it only says what stands between thousands. */
export const markSaid = ({ decimal, thousands }: FileSettings): Mark | undefined =>
  decimal ?? (thousands === undefined ? undefined : thousands === ',' ? '.' : ',');

/**
 * Settles how the numbers and dates of a file are written, from every cell of it.
 * @throws UserError `numbers-ambiguous` or `dates-ambiguous` where the file may be read in two ways: then somebody has to say.
 */
export function settleCells(
  raw: RawTable,
  map: ColumnMap,
  fields: readonly (readonly [string, Field])[],
  project: Project,
  settings: FileSettings,
): SettledCells {
  const marks = new MarkEvidence();
  const orders = new OrderEvidence();
  const below = counting(Math.max(0, raw.rows.count - map.header - 1), map.header + 1);
  for (const [position, [, field]] of fields.entries()) {
    const index = map.at[position] ?? -1;
    const textIn = evidenceIn[field.type];
    if (index < 0 || textIn === undefined) continue;
    const kind = numberKind(field);
    const column = raw.rows.column(index);
    const { times, first } = tally(column, below);
    for (let code = 1; code < column.size; code += 1) {
      const cell = column.cell(code);
      if (typeof cell !== 'string' || times[code] === 0) continue;
      const found = cell.trim();
      const seen: SeenCell = { found, row: first[code] ?? 0, column: index, times: times[code] ?? 0 };
      if (field.type === 'date') orders.add(found, seen);
      else marks.add(textIn(found), seen, kind);
    }
  }
  const inWords = cellInWords((row) => raw.rows.number(row), map.names);
  const forced = markSaid(settings);
  const order = settings.dates ?? orders.order;
  const dutch = raw.delimiter === ';';
  const pointsAreThousands = dutch && marks.point === 0 && order === 'dmy';
  const types: ColumnTypes = map.names.map((_, index) => fields.find((__, position) => map.at[position] === index)?.[1].type);
  const { either } = orders.first;
  const doubt: DoubtfulDate | null =
    settings.dates !== undefined || either === undefined
      ? null
      : {
          file: raw.file,
          sheet: raw.sheet,
          row: raw.rows.number(either.row),
          column: map.names[either.column] ?? '',
          found: either.found,
          inWords: inWords(either),
        };
  if (doubt !== null && orders.contradicts) throw datesAmbiguous(doubt, project, bothOrders);
  if (forced === undefined && settings.mended !== true) {
    const isRecord = ({ row }: SeenCell): boolean => oddRow(raw.rows.cells(row), types, true) === null;
    refuseDoubt(marks, pointsAreThousands, isRecord, raw, map.names, project);
  }
  const mark = forced ?? marks.mark;
  const assumed = mark === null && pointsAreThousands ? marks.amountInThousands : null;
  const thousands = assumed ?? marks.thousands(mark);
  const dateOrder = orders.yearLast > 0 ? order : orders.yearFirst > 0 ? ('ymd' as const) : null;
  const own = settingsOf(raw.file, project);
  const because: Reasons = {
    decimal: forced === undefined ? reasonForDecimal(mark, marks, inWords) : markSaid(own) === undefined ? asTheirSource : saidInProject,
    thousands: thousands === null ? undefined : reasonForThousands(thousands, assumed !== null, inWords),
    dateOrder:
      settings.dates !== undefined && dateOrder !== 'ymd'
        ? own.dates === undefined
          ? asTheirSource
          : saidInProject
        : reasonForOrder(dateOrder, orders, dutch, inWords),
  };
  return {
    mark,
    pointsAreThousands,
    order,
    dates: { order: orders.order, dayFirst: orders.dmy > 0, dutchSheet: dutch, doubt: orders.undecided ? doubt : null },
    keepsSerials: raw.format === 'xlsx',
    serialShift: raw.countsFrom1904 ? 1462 : 0,
    mixed: forced === undefined && marks.mixed,
    dialect: { decimal: mark, thousands: thousands?.mark ?? null, dateOrder },
    because,
  };
}

const bothOrders: Text = {
  nl: 'sommige datums in dit bestand kunnen alleen met de dag voorop, andere alleen met de maand',
  en: 'some dates in this file can only have the day first, others only the month',
};

/** A date that may be either of two, and where it stands. */
export interface DoubtfulDate extends SourceName {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  /** All of that, as part of a sentence. */
  readonly inWords: Text;
}

/** Why nothing settles a date that may be either of two, and the lines that do. */
export function datesAmbiguous({ file, sheet, row, column, found }: DoubtfulDate, project: Project, because: Text): Error {
  return userError(
    'dates-ambiguous',
    { file, sheet, row, column },
    {
      found: quoted(found),
      column: quoted(column),
      because,
      dayFirst: settingsLine(file, project, { dates: 'dmy' }),
      monthFirst: settingsLine(file, project, { dates: 'mdy' }),
    },
  );
}

const bothMarks: Text = {
  nl: 'sommige getallen in dit bestand hebben een komma voor de decimalen, andere een punt',
  en: 'some numbers in this file have a comma before the decimals, others a point',
};
const noMark: Text = {
  nl: 'geen enkel getal in dit bestand laat zien wat voor de decimalen staat',
  en: 'no number in this file shows what stands before the decimals',
};

/**
 * Refuses a file of which the numbers may be read in two ways: somebody has to say which, once, for all of them.
 * @param isRecord whether a row is a record, and no total below a list
 * @throws UserError `numbers-ambiguous`
 */
export function refuseDoubt(
  marks: MarkEvidence,
  pointsAreThousands: boolean,
  isRecord: (seen: SeenCell) => boolean,
  raw: RawTable,
  names: readonly string[],
  project: Project,
): void {
  if (marks.mark !== null || (marks.mixed && !marks.contradicts)) return;
  let doubt: SeenCell | null = null;
  for (const { seen, mark, money } of marks.doubtful) {
    if (money && mark === '.' && pointsAreThousands) continue;
    if ((doubt === null || isBefore(seen, doubt)) && isRecord(seen)) doubt = seen;
  }
  if (doubt === null) return;
  const name = names[doubt.column] ?? '';
  const bare = numberText(doubt.found);
  const { mark, thousands, decimal } = bothReadings(digitsOf(bare) ?? { negative: false, body: bare });
  const readAs = (decimals: Mark): Text => (decimals === mark ? withDecimals(decimal) : same(String(thousands)));
  throw userError(
    'numbers-ambiguous',
    { file: raw.file, sheet: raw.sheet, row: raw.rows.number(doubt.row), column: name },
    {
      found: quoted(doubt.found),
      column: quoted(name),
      because: marks.mixed ? bothMarks : noMark,
      commaLine: settingsLine(raw.file, project, { decimal: ',' }),
      pointLine: settingsLine(raw.file, project, { decimal: '.' }),
      withComma: readAs(','),
      withPoint: readAs('.'),
    },
  );
}
