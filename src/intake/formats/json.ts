import type { Text } from '../../i18n/text.ts';
import { decode } from '../decode.ts';
import type { SourceName } from '../findings.ts';
import { userError } from '../findings.ts';
import { damaged, UnreadableCell, type BrokenRow, type Cell, type Note } from './raw-table.ts';

export interface JsonRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly broken: readonly BrokenRow[];
  readonly encoding: string;
  readonly notes: readonly Note[];
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  // `1e400` is JSON, and more than a number can hold.
  if (typeof value === 'number') return Number.isFinite(value) ? value : new UnreadableCell('not-a-number', String(value));
  return typeof value === 'boolean' ? String(value) : new UnreadableCell('not-one-value', written(value));
}

/** A value as JSON; one that is nested too deep to write is shown by dots. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return '[…]';
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects as rows under one header of all their keys; `undefined` leaves a row empty. */
function rowsOf(elements: readonly (Record<string, unknown> | undefined)[]): Cell[][] {
  const at = new Map<string, number>();
  for (const element of elements) {
    for (const key in element) if (!at.has(key)) at.set(key, at.size);
  }
  const rows: Cell[][] = [[...at.keys()]];
  for (const element of elements) {
    const row = Array.from<Cell>({ length: element === undefined ? 0 : at.size }).fill('');
    for (const key in element) {
      const index = at.get(key);
      if (index !== undefined) row[index] = cellOf(element[key]);
    }
    rows.push(row);
  }
  return rows;
}

const commaTooMany: Text = {
  nl: 'er staat een komma te veel na het laatste onderdeel',
  en: 'there is a comma too many after the last item',
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why a text is no JSON. What the parser says differs from one version of Node to the next, and is in English. */
const reasonOf = (text: string): Text => (parsed(text.replace(/,(?=\s{0,50}[\]}])/g, '')) === undefined ? damaged : commaTooMany);

/**
 * A JSON file that holds an array of objects. The first object is row 2, as it would be in a spreadsheet. A file with an object on each
 * line is read as such, whatever it is called.
 * @throws UserError `file-broken` where it is no JSON or no array.
 */
export function readJson(bytes: Buffer, at: SourceName): JsonRows {
  const { text, encoding, notes } = decode(bytes);
  const value = parsed(text);
  if (value === undefined) {
    if (isRecord(parsed(text.trimStart().split(/\r?\n/, 1)[0] ?? ''))) return readNdjson(bytes, at);
    throw userError('file-broken', { file: at.file }, { kind: 'JSON', reason: reasonOf(text) });
  }
  if (!Array.isArray(value)) {
    const reason = {
      nl: 'er moet een lijst van objecten in staan, tussen [ en ]',
      en: 'it should hold a list of objects, between [ and ]',
    };
    throw userError('file-broken', { file: at.file }, { kind: 'JSON', reason });
  }
  const broken: BrokenRow[] = [];
  const elements = value.map((element: unknown, index) => {
    if (isRecord(element)) return element;
    broken.push({ row: index + 2, code: 'not-a-record', found: written(element) });
    return undefined;
  });
  return { rows: rowsOf(elements), broken, encoding, notes };
}

/** A file with one JSON object on each line; the first line is row 2, empty lines count. An array is read as JSON, whatever it is called. */
export function readNdjson(bytes: Buffer, at: SourceName): JsonRows {
  const { text, encoding, notes } = decode(bytes);
  if (text.trimStart().startsWith('[')) return readJson(bytes, at);
  const broken: BrokenRow[] = [];
  const elements = text.split(/\r?\n/).map((line, index) => {
    if (line.trim() === '') return undefined;
    const value = parsed(line);
    if (isRecord(value)) return value;
    broken.push({ row: index + 2, code: 'broken-line', found: line });
    return undefined;
  });
  return { rows: rowsOf(elements), broken, encoding, notes };
}
