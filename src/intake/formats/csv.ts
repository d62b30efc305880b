import { CsvError, parse } from 'csv-parse/sync';
import type { SourceName } from '../findings.ts';
import { userError } from '../findings.ts';
import { decode, isEncoding } from '../decode.ts';
import { fitDelimiters } from '../delimiter.ts';
import type { BrokenRow, Cell } from './raw-table.ts';

export interface CsvText {
  readonly rows: readonly (readonly Cell[])[];
  readonly broken: readonly BrokenRow[];
  readonly encoding: string;
  readonly delimiter: string | null;
}

/** How a project file says a text file is written, where the file itself does not tell. */
export interface CsvHints {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

const separatorLine = /^sep=(.)\r?\n/i;
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
  const cut = (relaxed: boolean): string[][] =>
    parse(text, {
      // A file of one column has no delimiter; the parser wants one that does not occur.
      delimiter: delimiter ?? '\u001f',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: relaxed,
      skip_empty_lines: false,
    });
  try {
    return { rows: cut(false), broken: [], encoding: decoded.encoding, delimiter };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  try {
    return { ...withoutStrayQuotes(cut(true)), encoding: decoded.encoding, delimiter };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : '?';
    throw userError(
      'file-broken',
      { file: at.file },
      { kind: 'csv', reason: { nl: `rond regel ${line} blijft een aanhalingsteken open`, en: `a quote stays open around line ${line}` } },
    );
  }
}

/**
 * Where quotes are not as they should be (`Scherm van 5" breed`), they are taken as text. But a cell that still starts with one and runs
 * over a line end has swallowed what followed: that row is set apart, rather than loaded with another row inside.
 */
function withoutStrayQuotes(cut: readonly string[][]): { rows: string[][]; broken: BrokenRow[] } {
  const broken: BrokenRow[] = [];
  const rows = cut.map((cells, index) => {
    const swallowed = cells.find((cell) => cell.startsWith('"') && /[\r\n]/.test(cell));
    if (swallowed === undefined) return cells;
    broken.push({ row: index + 1, code: 'stray-quote', found: swallowed.split(/[\r\n]/, 1)[0] ?? '' });
    return [];
  });
  return { rows, broken };
}
