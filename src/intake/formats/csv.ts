import type { SourceName } from '../findings.ts';
import { quoted, userError } from '../findings.ts';
import { isEncoding, utf8Of } from '../decode.ts';
import { fitDelimiters, type Fit } from '../delimiter.ts';
import { saidInProject } from '../dialect-reasons.ts';
import { same, type Text } from '../../i18n/text.ts';
import type { Dialect, Reasons } from '../report.ts';
import { asOneLineEnd, type LineEnd } from './line-ends.ts';
import { asQuoted, cellsAs, isSingleQuoted } from './other-quotes.ts';
import { mendQuotes, type MendedQuotes } from './mend-quotes.ts';
import { rowsOfCells, type RawRows } from './raw-rows.ts';
import type { BrokenRow, Cell, Note } from './raw-table.ts';
import { scanCsv, type OnRows, type ScannedRows } from './scan-csv.ts';
import {
  namedOnFirstLine,
  reasonForDelimiter,
  reasonForEncoding,
  reasonForLineEnds,
  reasonForOneLineEnd,
  reasonForQuote,
} from './text-reasons.ts';

export interface CsvText {
  readonly rows: RawRows;
  readonly broken: readonly BrokenRow[];
  readonly notes: readonly Note[];
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly quote: Dialect['quote'];
  readonly lineEnds: Dialect['lineEnds'];
  readonly because: Reasons;
}

/** How a project file says a text file is written, where the file itself does not tell. */
export interface CsvHints {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: '"' | "'" | 'none' | undefined;
  readonly line_ends?: LineEnd | undefined;
  /** The line of the project file that says more than it does. */
  readonly line?: ((more: Readonly<Record<string, string>>) => string) | undefined;
}

const separatorLine = /^"?sep=(.)"?[,;|]*(?:\r\n|\n|\r)/i;
const names: Readonly<Record<string, Text>> = {
  ',': { nl: 'een komma', en: 'a comma' },
  ';': { nl: 'een puntkomma', en: 'a semicolon' },
  '\t': { nl: 'een tab', en: 'a tab' },
  '|': { nl: 'een verticale streep', en: 'a vertical bar' },
};
const nameOf = (delimiter: string): Text => names[delimiter] ?? same(delimiter);

/** Whether a delimiter gives no column name that is known, where another gives several. */
function cutsNothing(text: Buffer, delimiter: string, isKnown: (header: string) => boolean): boolean {
  const fits = fitDelimiters(text, isKnown);
  const known = fits.find((fit) => fit.delimiter === delimiter)?.known ?? 0;
  return known === 0 && fits.some((fit) => fit.delimiter !== delimiter && fit.known > 1);
}

function settleDelimiter(text: Buffer, at: SourceName, hints: CsvHints, isKnown: (header: string) => boolean): readonly Fit[] {
  const fits = fitDelimiters(text, isKnown);
  const [best, next] = fits;
  if (best !== undefined && next !== undefined && best.share === next.share && best.known === next.known) {
    const line = (delimiter: string): string => hints.line?.({ delimiter }) ?? `delimiter: ${JSON.stringify(delimiter)}`;
    throw userError(
      'dialect-ambiguous',
      { file: at.file },
      {
        first: nameOf(best.delimiter),
        second: nameOf(next.delimiter),
        firstLine: line(best.delimiter),
        secondLine: line(next.delimiter),
      },
    );
  }
  return fits;
}

/**
 * A text file as rows of cells. Row numbers are those of a spreadsheet: a record is one row, also where a quoted cell runs over
 * several lines; an empty line is a row; a first line `sep=;` is none.
 * @throws UserError `dialect-ambiguous`, `encoding-unknown` or `file-broken`.
 */
export function readCsv(bytes: Buffer, at: SourceName, hints: CsvHints, isKnown: (header: string) => boolean, onRows?: OnRows): CsvText {
  if (hints.encoding !== undefined && !isEncoding(hints.encoding)) {
    throw userError('encoding-unknown', { file: at.file }, { encoding: hints.encoding });
  }
  const { bytes: whole, encoding, notes } = utf8Of(bytes, hints.encoding);
  const separator = separatorLine.exec(whole.toString('utf8', 0, 64));
  const bare = separator === null ? whole : whole.subarray(Buffer.byteLength(separator[0]));
  const named = hints.delimiter === undefined ? separator?.[1] : undefined;
  // A line that was left from another export names a delimiter that cuts nothing.
  const isLeft = named !== undefined && cutsNothing(bare, named, isKnown);
  const said = hints.delimiter ?? (isLeft ? undefined : named);
  const fits = said === undefined ? settleDelimiter(bare, at, hints, isKnown) : [];
  const delimiter = said ?? fits[0]?.delimiter ?? null;
  const quote = hints.quote ?? (isSingleQuoted(bare, delimiter) ? "'" : '"');
  const read = readQuoted(bare, at, { encoding, notes, delimiter, quote, end: hints.line_ends }, isKnown, onRows);
  const because: Reasons = {
    encoding: hints.encoding === undefined ? reasonForEncoding(bytes, encoding) : saidInProject,
    delimiter: hints.delimiter !== undefined ? saidInProject : said === undefined ? reasonForDelimiter(fits, nameOf) : namedOnFirstLine,
    quote: hints.quote === undefined ? reasonForQuote(whole, read.quote) : saidInProject,
    lineEnds: hints.line_ends === undefined ? (read.because.lineEnds ?? reasonForLineEnds(whole, read.lineEnds)) : saidInProject,
  };
  return { ...read, because };
}

interface Writing {
  readonly encoding: string;
  readonly notes: readonly Note[];
  readonly delimiter: string | null;
  readonly quote: '"' | "'" | 'none';
  /** What ends a row, where that is said. */
  readonly end: LineEnd | undefined;
}

/** Reads a text with other quotes than the usual, or one line end, as one that has those. */
function readQuoted(text: Buffer, at: SourceName, how: Writing, isKnown: (header: string) => boolean, onRows?: OnRows): CsvText {
  if (how.quote !== '"') {
    const other = asQuoted(text, how.quote);
    const read = readEnds(other.text, at, how, (header) => isKnown(other.back(header)));
    return {
      ...read,
      rows: cellsAs(read.rows, other.back),
      broken: read.broken.map((one) => ({ ...one, found: other.back(one.found) })),
      quote: how.quote,
    };
  }
  return readEnds(text, at, how, isKnown, onRows);
}

function readEnds(text: Buffer, at: SourceName, how: Writing, isKnown: (header: string) => boolean, onRows?: OnRows): CsvText {
  const withOne = (end: LineEnd): CsvText => {
    const one = asOneLineEnd(text, end);
    const read = readText(one.text, at, how, (header) => isKnown(one.back(header)));
    const broken = read.broken.map((row) => ({ ...row, found: one.back(row.found) }));
    return { ...read, rows: cellsAs(read.rows, one.back), broken, lineEnds: end };
  };
  if (how.end !== undefined) return withOne(how.end);
  const read = readText(text, at, how, isKnown, onRows);
  if (read.lineEnds !== 'mixed' || cellsPerRow(read.rows) !== null) return read;
  for (const end of ['CRLF', 'LF', 'CR'] as const) {
    const other = withOne(end);
    const cells = cellsPerRow(other.rows);
    if (cells !== null) return { ...other, because: { lineEnds: reasonForOneLineEnd(text, end, cells) } };
  }
  return read;
}

/** How many cells every row has, empty ones apart; `null` where they differ, there is one row, or the first runs over several lines. */
function cellsPerRow(rows: RawRows): number | null {
  let cells: number | null = null;
  let count = 0;
  for (let row = 0; row < rows.count; row += 1) {
    const length = rows.length(row);
    if (length <= 1 && String(rows.cell(row, 0)).trim() === '') continue;
    if (cells !== null && cells !== length) return null;
    if (cells === null && rows.cells(row).some((cell) => /[\r\n]/.test(String(cell).trim()))) return null;
    cells = length;
    count += 1;
  }
  return count > 1 && cells !== null && cells > 1 ? cells : null;
}

function readText(
  text: Buffer,
  at: SourceName,
  { encoding, notes, delimiter }: Pick<Writing, 'encoding' | 'notes' | 'delimiter'>,
  isKnown: (header: string) => boolean,
  onRows?: OnRows,
): CsvText {
  const quote = text.includes('"') ? '"' : null;
  const scanned = scanCsv(text, delimiter, false, onRows);
  const rows = scanned === null ? null : unwrapped(scanned, delimiter, isKnown);
  const written = { encoding, delimiter, quote, because: {} } as const;
  if (rows !== null) {
    const swallowed = delimiter === null ? null : rowInCell(rows, delimiter);
    const all = swallowed === null ? notes : [...notes, swallowed];
    return { ...written, rows: rows.rows, broken: [], notes: all, lineEnds: scanned?.lineEnds ?? null };
  }
  // A file of one column has no delimiter: one that does not occur stands for it.
  const mended = mendQuotes(text.toString(), delimiter ?? '\u001f');
  const mendedRows = mended === null ? null : scanCsv(Buffer.from(mended.text), delimiter, true);
  if (mended === null || mendedRows === null) {
    throw userError(
      'file-broken',
      { file: at.file },
      { kind: 'csv', reason: { nl: 'er blijft een aanhalingsteken open', en: 'a quote stays open' } },
    );
  }
  const swallowed = delimiter === null ? null : rowInCell(mendedRows, delimiter);
  const { rows: cells, broken } = putBack(mendedRows.rows, mended);
  const all = swallowed === null ? notes : [...notes, swallowed];
  return { ...written, rows: rowsOfCells(cells), broken, notes: all, lineEnds: mendedRows.lineEnds };
}

/** Puts quotes that are text back into their cells; a row with a quote that was never closed is set apart, for somebody to look at. */
function putBack(cut: RawRows, { stray, literal }: MendedQuotes): { rows: Cell[][]; broken: BrokenRow[] } {
  const broken: BrokenRow[] = [];
  const rows = Array.from({ length: cut.count }, (_, index) => {
    const cells = cut.cells(index).map(String);
    const opened = cells.find((cell) => cell.includes(stray));
    if (opened === undefined)
      return cells.some((cell) => cell.includes(literal)) ? cells.map((cell) => cell.replaceAll(literal, '"')) : cells;
    broken.push({ row: index + 1, code: 'stray-quote', found: opened.replaceAll(stray, '"').replaceAll(literal, '"') });
    return cells.map((cell) => cell.replaceAll(stray, '"').replaceAll(literal, '"'));
  });
  return { rows, broken };
}

/**
 * Some programs put quotes around whole lines: `"nummer,titel"`. Those are cut once more, where that gives column names we know; `null`
 * where they can't be.
 */
function unwrapped(scanned: ScannedRows, delimiter: string | null, isKnown: (header: string) => boolean): ScannedRows | null {
  const { rows, width, overLines } = scanned;
  const isFilled = (row: number): boolean => rows.cells(row).some((cell) => cell !== '');
  const headerOf = (of: RawRows): readonly string[] => {
    for (let row = 0; row < of.count; row += 1) if (of.cells(row).some((cell) => cell !== '')) return of.cells(row).map(String);
    return [];
  };
  let first = 0;
  while (first < rows.count && !isFilled(first)) first += 1;
  const alone = (row: number): boolean => rows.cells(row).every((cell, index) => index === 0 || cell === '');
  if (first >= rows.count || !alone(first) || isKnown(String(rows.cell(first, 0))) || overLines.length > 0) return scanned;
  for (let column = 1; column < width; column += 1) if (rows.column(column).size > 1) return scanned;
  for (let row = 0; row < rows.count; row += 1) if (rows.length(row) > width && !alone(row)) return scanned;
  const lines = Array.from({ length: rows.count }, (_, row) => String(rows.cell(row, 0)));
  if (lines.some((line) => line.includes('\r'))) return scanned;
  const again = scanCsv(Buffer.from(lines.join('\n')), delimiter, true);
  if (again === null) return null;
  return again.rows.count === rows.count && headerOf(again.rows).filter(isKnown).length > 1 ? again : scanned;
}

const timesIn = (text: string, mark: string): number => text.split(mark).length - 1;

/**
 * Two lone quotes may close each other, rows apart: what lies between is one cell by the rules. Where each of its lines would be a whole
 * row, that is said.
 */
function rowInCell({ rows, width, overLines }: ScannedRows, delimiter: string): Note | null {
  if (width < 2) return null;
  for (const [row, column] of overLines) {
    const cell = String(rows.cell(row, column));
    if (!cell.includes(delimiter)) continue;
    const after = rows.length(row) - 1 - column;
    const lines = cell.split('\n');
    const marks = lines.map((line, i) => timesIn(line, delimiter) + (i === 0 ? column : 0) + (i === lines.length - 1 ? after : 0));
    if (marks.every((count) => count === width - 1)) {
      return { code: 'row-in-cell', row: row + 1, facts: { found: quoted(lines[1] ?? '') } };
    }
  }
  return null;
}
