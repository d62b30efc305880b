import { CsvError, parse } from 'csv-parse/sync';
import type { SourceName } from '../findings.ts';
import { quoted, userError } from '../findings.ts';
import { decode, isEncoding } from '../decode.ts';
import { fitDelimiters } from '../delimiter.ts';
import { mendQuotes, type MendedQuotes } from './mend-quotes.ts';
import type { BrokenRow, Cell, Note } from './raw-table.ts';

export interface CsvText {
  readonly rows: readonly (readonly Cell[])[];
  readonly broken: readonly BrokenRow[];
  readonly notes: readonly Note[];
  readonly encoding: string;
  readonly delimiter: string | null;
}

/** How a project file says a text file is written, where the file itself does not tell. */
export interface CsvHints {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

const separatorLine = /^"?sep=(.)"?[,;|]*(?:\r\n|\n|\r)/i;
const names: Readonly<Record<string, { nl: string; en: string }>> = {
  ',': { nl: 'een komma', en: 'a comma' },
  ';': { nl: 'een puntkomma', en: 'a semicolon' },
  '\t': { nl: 'een tab', en: 'a tab' },
  '|': { nl: 'een verticale streep', en: 'a vertical bar' },
};

function settleDelimiter(text: string, at: SourceName, isKnown: (header: string) => boolean): string | null {
  const [best, next] = fitDelimiters(text, isKnown);
  if (best === undefined) return null;
  if (next !== undefined && best.share === next.share && best.known === next.known) {
    throw userError('dialect-ambiguous', { file: at.file }, { first: names[best.delimiter] ?? '', second: names[next.delimiter] ?? '' });
  }
  return best.delimiter;
}

/**
 * A text file as rows of cells. Row numbers are those of a spreadsheet: a record is one row, also where a quoted cell runs over
 * several lines; an empty line is a row; a first line `sep=;` is none.
 * @throws UserError `dialect-ambiguous`, `encoding-unknown` or `file-broken`.
 */
export function readCsv(bytes: Buffer, at: SourceName, hints: CsvHints, isKnown: (header: string) => boolean): CsvText {
  if (hints.encoding !== undefined && !isEncoding(hints.encoding)) {
    throw userError('encoding-unknown', { file: at.file }, { encoding: hints.encoding });
  }
  const decoded = decode(bytes, hints.encoding);
  const separator = separatorLine.exec(decoded.text);
  const text = separator === null ? decoded.text : decoded.text.slice(separator[0].length);
  const delimiter = hints.delimiter ?? separator?.[1] ?? settleDelimiter(text, at, isKnown);
  const cut = (content: string, relaxed: boolean): string[][] =>
    parse(content, {
      // A file of one column has no delimiter; the parser wants one that does not occur.
      delimiter: delimiter ?? '\u001f',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: relaxed,
      skip_empty_lines: false,
    });
  const made = (rows: readonly string[][], broken: readonly BrokenRow[] = []): CsvText => {
    const swallowed = delimiter === null ? null : rowInCell(text, rows, delimiter);
    return {
      rows,
      broken,
      notes: swallowed === null ? decoded.notes : [...decoded.notes, swallowed],
      encoding: decoded.encoding,
      delimiter,
    };
  };
  try {
    return made(unwrapped(cut(text, false), (content) => cut(content, true), isKnown));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  const mended = mendQuotes(text, delimiter ?? '\u001f');
  try {
    if (mended !== null) {
      const { rows, broken } = putBack(cut(mended.text, true), mended);
      return made(rows, broken);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  throw userError(
    'file-broken',
    { file: at.file },
    { kind: 'csv', reason: { nl: 'er blijft een aanhalingsteken open', en: 'a quote stays open' } },
  );
}

/** Puts quotes that are text back into their cells; a row with a quote that was never closed is set apart, for somebody to look at. */
function putBack(cut: readonly string[][], { stray, literal }: MendedQuotes): { rows: string[][]; broken: BrokenRow[] } {
  const broken: BrokenRow[] = [];
  const rows = cut.map((cells, index) => {
    const opened = cells.find((cell) => cell.includes(stray));
    if (opened === undefined)
      return cells.some((cell) => cell.includes(literal)) ? cells.map((cell) => cell.replaceAll(literal, '"')) : cells;
    broken.push({ row: index + 1, code: 'stray-quote', found: opened.replaceAll(stray, '"').replaceAll(literal, '"') });
    return cells.map((cell) => cell.replaceAll(stray, '"').replaceAll(literal, '"'));
  });
  return { rows, broken };
}

/** Some programs put quotes around whole lines: `"nummer,titel"`. Those are cut once more, where that gives column names we know. */
function unwrapped(rows: string[][], cut: (content: string) => string[][], isKnown: (header: string) => boolean): string[][] {
  const alone = (cells: readonly string[]): boolean => cells.every((cell, index) => index === 0 || cell === '');
  const first = rows.find((cells) => cells.some((cell) => cell !== ''));
  if (first === undefined || !alone(first) || isKnown(first[0] ?? '') || !rows.every(alone)) return rows;
  if (rows.some((cells) => /[\r\n]/.test(cells[0] ?? ''))) return rows;
  const again = cut(rows.map((cells) => cells[0] ?? '').join('\n'));
  const header = again.find((cells) => cells.some((cell) => cell !== '')) ?? [];
  return again.length === rows.length && header.filter(isKnown).length > 1 ? again : rows;
}

const timesIn = (text: string, mark: string): number => text.split(mark).length - 1;

/**
 * Two lone quotes may close each other, rows apart: what lies between is one cell by the rules. Where each of its lines would be a whole
 * row, that is said.
 */
function rowInCell(text: string, rows: readonly string[][], delimiter: string): Note | null {
  if (!text.includes('"')) return null;
  const width = Math.max(...rows.slice(0, 100).map((cells) => cells.length));
  if (width < 2) return null;
  for (const [index, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell.includes('\n') || !cell.includes(delimiter)) continue;
      const lines = cell.split('\n');
      const marks = lines.map(
        (line, i) => timesIn(line, delimiter) + (i === 0 ? column : 0) + (i === lines.length - 1 ? cells.length - 1 - column : 0),
      );
      if (marks.every((count) => count === width - 1))
        return { code: 'row-in-cell', row: index + 1, facts: { found: quoted(lines[1] ?? '') } };
    }
  }
  return null;
}
