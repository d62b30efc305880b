import type { Locale } from '../../i18n/text.ts';
import { UnreadableCell, type Cell, type RawTable } from '../formats/raw-table.ts';
import { inert } from '../inert.ts';
import { placeInWords, type SourceName } from '../findings.ts';
import type { Rejection } from '../report.ts';
import { rowMarker } from './mended.ts';
import { originText, rejectColumnOf, rejectColumns } from './origin.ts';

/** A row that was rejected: why, where it stands, and what stands in it. */
export interface RejectedRow {
  /** Its number in the sheet. */
  readonly row: number;
  readonly reason: string;
  readonly origin: string;
  readonly cells: readonly Cell[];
  /** A line that could not be cut into cells. */
  readonly line: string | null;
}

/** The rejected rows of one file or sheet, with what stands above them. */
export interface RejectedTable {
  readonly raw: RawTable;
  /** Rows up to the one with the column names, as they are. */
  readonly above: readonly (readonly Cell[])[];
  /** The names for what is put in front. */
  readonly added: readonly [reason: string, origin: string];
  readonly rows: readonly RejectedRow[];
  /** Takes whoever is left out from a text. */
  readonly clean: (text: string) => string;
}

/** Why a row was rejected, as somebody reads it beside the row: its place need not be said there. */
function reasonOf(rejections: readonly Rejection[], locale: Locale): string {
  const reasons = rejections.map((one) => {
    const place = `${placeInWords(one)[locale]}: `;
    const message = one.message[locale];
    const said = message.startsWith(place) ? message.slice(place.length).replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : message;
    return `${said} ${one.remedy[locale]}`.trim();
  });
  return inert([...new Set(reasons)].join(' | '));
}

/**
 * The rejected rows of a table, one for each row of the sheet.
 * @param shown takes whoever is left out from a cell, and says how the place is called without them
 * @param header the number of the row with the column names, or `null` where there is none
 */
export function rejectedTable(
  raw: RawTable,
  header: number | null,
  rejections: ReadonlyMap<number, readonly Rejection[]>,
  locale: Locale,
  shown: { readonly clean: (text: string) => string; readonly at: SourceName },
): RejectedTable {
  const markOf = rowMarker(raw);
  const broken = (number: number): string | null => {
    const line = lines.get(number);
    return line === undefined ? null : shown.clean(line);
  };
  const cleaned = (cell: Cell): Cell => {
    if (typeof cell === 'string') return shown.clean(cell);
    return typeof cell === 'number' ? cell : new UnreadableCell(cell.code, shown.clean(cell.found));
  };
  const lines = new Map(raw.broken.map((one) => [one.row, one.found]));
  // Rows that come from an earlier such file have these columns already.
  const names = header === null ? [] : raw.rows.cells(header - 1);
  const gone = new Set(names.flatMap((name, index) => (typeof name === 'string' && rejectColumnOf(name) !== null ? [index] : [])));
  const own = (row: number): Cell[] =>
    raw.rows
      .cells(row)
      .filter((_, index) => !gone.has(index))
      .map(cleaned);
  const above: Cell[][] = [];
  const rows: RejectedRow[] = [];
  for (let row = 0; row < raw.rows.count; row += 1) {
    const number = raw.rows.number(row);
    const because = rejections.get(number);
    if (header !== null && number <= header) above.push(own(row));
    else if (because !== undefined) {
      const cells = own(row);
      const isLine = cells.every((cell) => cell === '');
      rows.push({
        row: number,
        reason: reasonOf(because, locale),
        origin: originText(locale, shown.at, number, markOf(row)),
        cells,
        line: isLine ? broken(number) : null,
      });
    }
  }
  return { raw, above, clean: shown.clean, added: [rejectColumns.reason[locale], rejectColumns.origin[locale]], rows };
}

/** Every row of the file to be written, the columns in front included. */
export function writtenRows({ above, added, rows }: RejectedTable): Cell[][] {
  const heads = above.map((cells, index) => (index === above.length - 1 ? [...added, ...cells] : ['', '', ...cells]));
  return [...heads, ...rows.map(({ reason, origin, cells }) => [reason, origin, ...cells])];
}
