import iconv from 'iconv-lite';
import { isEncoding } from '../decode.ts';
import { readCsv, type CsvHints } from '../formats/csv.ts';
import type { Cell } from '../formats/raw-table.ts';
import type { LineEnds } from '../report.ts';
import { writtenRows, type RejectedTable } from './rejected-rows.ts';

/** How a text file is written. */
interface Writing {
  readonly encoding: string;
  readonly marked: boolean;
  readonly delimiter: string;
  readonly quote: '"' | "'" | 'none';
  readonly end: string;
  /** A first line that names the delimiter. */
  readonly named: boolean;
}

const ends: Readonly<Record<LineEnds, string>> = { CR: '\r', CRLF: '\r\n', LF: '\n', mixed: '\r\n' };
const plainer: readonly (readonly [RegExp, string])[] = [
  [/[“”„]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—]/g, '-'],
  [/…/g, '...'],
  [/×/g, 'x'],
  [/€/g, 'EUR'],
];

/** Words of ours in an encoding that may lack some of their letters; what the list itself holds was written in it. */
function encodable(text: string, encoding: string): string {
  const fits = (letter: string): boolean => iconv.decode(iconv.encode(letter, encoding), encoding) === letter;
  if (fits(text)) return text;
  const plain = plainer.reduce((said, [marks, instead]) => said.replaceAll(marks, (mark) => (fits(mark) ? mark : instead)), text);
  return Array.from(plain, (letter) => (fits(letter) ? letter : (letter.normalize('NFD')[0] ?? '?'))).join('');
}

function bytesOf(table: RejectedTable, how: Writing): Buffer {
  const { quote, delimiter, end } = how;
  const header = table.above.length - 1;
  const isOwn = (column: number): boolean => column < 2;
  const cellText = (cell: Cell, row: number, column: number): string => {
    const text = isOwn(column) ? encodable(String(cell), how.encoding) : String(cell);
    // Without quotes only words of ours can hold a delimiter: a list without them has none in its cells.
    if (quote === 'none') return isOwn(column) ? text.replaceAll(delimiter, ' ') : text;
    const needed = text.includes(quote) || text.includes(delimiter) || /[\r\n"]/.test(text) || (quote === "'" && row === header);
    return needed ? quote + text.replaceAll(quote, quote + quote) + quote : text;
  };
  const lines = writtenRows(table).map((cells, row) => cells.map((cell, column) => cellText(cell, row, column)).join(delimiter));
  const first = how.named ? [`sep=${delimiter}`] : [];
  return iconv.encode([...first, ...lines, ''].join(end), how.encoding, { addBOM: how.marked });
}

/**
 * Rejected rows as the text file they come from: its encoding, delimiter, quotes and line ends. What was written is read once more: where
 * so few rows would not be understood as the whole file was, UTF-8 with its mark and a first line that names the delimiter are used.
 * @param source the bytes of the file
 * @param hints what the project file says of it
 */
export function rejectedCsv(table: RejectedTable, source: Buffer | null, hints: CsvHints, isKnown: (header: string) => boolean): Buffer {
  const { raw } = table;
  const encoding = raw.encoding !== null && isEncoding(raw.encoding) ? raw.encoding : 'utf-8';
  const text = source === null ? '' : source.subarray(0, 4096).toString('latin1').replaceAll('\0', '');
  const quote = raw.quote === "'" || raw.quote === 'none' ? raw.quote : '"';
  const own: Writing = {
    encoding,
    // Whoever opens it in a spreadsheet sees our quotes, and theirs, only where UTF-8 has its mark.
    marked: encoding === 'utf-8' || /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(text),
    delimiter: raw.delimiter ?? ';',
    quote,
    end: raw.lineEnds === null ? '\r\n' : ends[raw.lineEnds],
    named: /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?"?sep=/i.test(text),
  };
  const plain: Writing = { ...own, encoding: 'utf-8', marked: true };
  const meant = writtenRows(table);
  const asked = hints.encoding === undefined ? [own, plain] : [own];
  for (const how of [...asked, ...asked.map((one) => ({ ...one, named: true }))]) {
    const bytes = bytesOf(table, how);
    if (readsBack(bytes, meant, hints, isKnown)) return bytes;
  }
  return bytesOf(table, own);
}

function readsBack(bytes: Buffer, meant: readonly (readonly Cell[])[], hints: CsvHints, isKnown: (header: string) => boolean): boolean {
  try {
    const { rows, broken } = readCsv(bytes, { file: '', sheet: null }, hints, isKnown);
    if (rows.count !== meant.length || broken.length > 0) return false;
    return meant.every((cells, row) => cells.every((cell, column) => column < 2 || String(rows.cell(row, column)) === String(cell)));
  } catch {
    return false;
  }
}
