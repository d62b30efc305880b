import { decode } from '../decode.ts';
import type { SourceName } from '../findings.ts';
import { userError } from '../findings.ts';
import { damaged, type BrokenRow, type Cell } from './raw-table.ts';

export interface JsonRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly broken: readonly BrokenRow[];
  readonly encoding: string;
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
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

/**
 * A JSON file that holds an array of objects. The first object is row 2, as it would be in a spreadsheet.
 * @throws UserError `file-broken` where it is no JSON or no array.
 */
export function readJson(bytes: Buffer, at: SourceName): JsonRows {
  const { text, encoding } = decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What the parser says differs from one version of Node to the next, and is in English.
    throw userError('file-broken', { file: at.file }, { kind: 'JSON', reason: damaged });
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
    broken.push({ row: index + 2, code: 'not-a-record', found: JSON.stringify(element) });
    return undefined;
  });
  return { rows: rowsOf(elements), broken, encoding };
}

/** A file with one JSON object on each line; the first line is row 2, empty lines count. */
export function readNdjson(bytes: Buffer): JsonRows {
  const { text, encoding } = decode(bytes);
  const broken: BrokenRow[] = [];
  const elements = text.split(/\r?\n/).map((line, index) => {
    if (line.trim() === '') return undefined;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      broken.push({ row: index + 2, code: 'broken-line', found: line });
      return undefined;
    }
    if (isRecord(value)) return value;
    broken.push({ row: index + 2, code: 'broken-line', found: line });
    return undefined;
  });
  return { rows: rowsOf(elements), broken, encoding };
}
