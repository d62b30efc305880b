import { HucreError, readXlsx, type CellValue, type Sheet } from 'hucre';
import type { SourceName } from '../findings.ts';
import { userError } from '../findings.ts';
import { damaged, type Cell } from './raw-table.ts';
import { refuseZip } from './zip-directory.ts';

export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const dayMs = 86_400_000;
/** A workbook keeps `1:30` as a time on its day 0, the last of 1899. */
const timesUntil = Date.UTC(1901, 0, 1);
const dayZero = Date.UTC(1899, 11, 31);
const zeros = /^0{2,}$/;

function cellOf(value: CellValue): Cell {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  if (!(value instanceof Date)) return value;
  const ms = value.getTime();
  if (Number.isNaN(ms)) return '';
  if (ms >= timesUntil) return value.toISOString().slice(0, ms % dayMs === 0 ? 10 : 19);
  const minutes = Math.round((ms - dayZero) / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function rowsOf(sheet: Sheet): Cell[][] {
  const rows = sheet.rows.map((row) => row.map(cellOf));
  // A code such as 0042 may be kept as the number 42 that is shown with zeros: it is read as it is shown.
  for (const [place, cell] of sheet.cells ?? []) {
    const format = cell.style?.numFmt;
    if (typeof cell.value !== 'number' || format === undefined || !zeros.test(format) || !Number.isInteger(cell.value)) continue;
    const [row, column] = place.split(',').map(Number);
    const cells = row === undefined ? undefined : rows[row];
    if (cells !== undefined && column !== undefined) cells[column] = String(cell.value).padStart(format.length, '0');
  }
  return rows;
}

const oldOrLocked = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Every sheet of a workbook as rows of cells: dates as `2021-12-31`, times as `1:30`, numbers as numbers, a formula's result.
 * @throws UserError `workbook-refused` where its size or content is not to be trusted, `file-broken` where it can't be read.
 */
export async function readWorkbook(bytes: Buffer, at: SourceName): Promise<SheetRows[]> {
  if (bytes.subarray(0, 4).equals(oldOrLocked)) {
    const reason = { nl: 'zij heeft een wachtwoord of is een oude .xls', en: 'it has a password or is an old .xls' };
    throw userError('workbook-refused', { file: at.file }, { reason });
  }
  const refused = refuseZip(bytes);
  if (refused === 'not-a-zip') {
    throw userError('file-broken', { file: at.file }, { kind: 'xlsx', reason: { nl: 'het is geen werkmap', en: 'it is no workbook' } });
  }
  if (refused !== null) throw userError('workbook-refused', { file: at.file }, { reason: refused });
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    return workbook.sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  } catch (error) {
    if (!(error instanceof HucreError)) throw error;
    throw userError('file-broken', { file: at.file }, { kind: 'xlsx', reason: damaged });
  }
}
