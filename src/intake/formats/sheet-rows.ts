import { readXlsx, type CellValue, type Sheet } from 'hucre';
import { UnreadableCell, type Cell, type Note } from './raw-table.ts';

export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly Note[];
  readonly countsFrom1904: boolean;
}

const dayMs = 86_400_000;
/** A workbook keeps `1:30` as a time on its day 0, the last of 1899 or the first of 1904. */
const dayZeros = { '1900': Date.UTC(1899, 11, 31), '1904': Date.UTC(1904, 0, 1) } as const;
const timesUntil = 366 * dayMs;
const zeros = /^0{2,}$/;
/** What a spreadsheet shows for a date that is none. */
const noDate = '########';

/** A moment as a date, or as hours and minutes where it lies so near to day 0 that it is a length of time. */
function momentOf(ms: number, dayZero: number): Cell {
  if (Number.isNaN(ms) || ms < dayZero - dayMs || ms > Date.UTC(9999, 11, 31)) return noDate;
  if (ms >= dayZero + timesUntil) return new Date(ms).toISOString().slice(0, ms % dayMs === 0 ? 10 : 19);
  const minutes = Math.round((ms - dayZero) / 60_000);
  return minutes < 0 ? noDate : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function cellOf(value: CellValue, dayZero: number): Cell {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  return value instanceof Date ? momentOf(value.getTime(), dayZero) : value;
}

function rowsOf(sheet: Sheet, dayZero: number): Cell[][] {
  const rows = sheet.rows.map((row) => row.map((value) => cellOf(value, dayZero)));
  for (const [place, cell] of sheet.cells ?? []) {
    const [row, column] = place.split(',').map(Number);
    const cells = row === undefined ? undefined : rows[row];
    if (cells === undefined || column === undefined) continue;
    if (cell.formula !== undefined && cell.value === null) {
      cells[column] = new UnreadableCell('formula-not-computed', `=${cell.formula}`);
      continue;
    }
    // A code such as 0042 may be kept as the number 42 that is shown with zeros: it is read as it is shown.
    const format = cell.style?.numFmt;
    if (typeof cell.value !== 'number' || format === undefined || !zeros.test(format) || !Number.isInteger(cell.value)) continue;
    cells[column] = String(cell.value).padStart(format.length, '0');
  }
  return rows;
}

/**
 * Fills text that is merged over several rows into each of them, as it is seen; a number stays with the first, since hours or euros that
 * are said once are not to be counted twice. Says how often.
 */
function spreadMerged(sheet: Sheet, rows: Cell[][]): number {
  let times = 0;
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const cell = rows[startRow]?.[startCol];
    if (endRow === startRow || cell === undefined || cell === '') continue;
    times += 1;
    if (typeof cell !== 'string') continue;
    for (const row of rows.slice(startRow + 1, endRow + 1)) {
      // A row with nothing of its own is no row.
      if (row.every((one) => one === '')) continue;
      while (row.length < startCol) row.push('');
      row[startCol] = cell;
    }
  }
  return times;
}

function notesOf(sheet: Sheet, merged: number): Note[] {
  const notes: Note[] = [];
  if (sheet.hidden === true || sheet.veryHidden === true) notes.push({ code: 'hidden-sheet', row: null, facts: {} });
  const hidden = [...(sheet.rowDefs ?? [])].filter(
    ([row, { hidden: isHidden }]) => isHidden === true && (sheet.rows[row] ?? []).some((value) => value !== null && value !== ''),
  );
  if (hidden.length > 0) notes.push({ code: 'hidden-rows', row: null, facts: { count: hidden.length } });
  if (merged > 0) notes.push({ code: 'merged-cells', row: null, facts: { count: merged } });
  return notes;
}

/**
 * Every sheet of a workbook as rows of cells: dates as `2021-12-31`, times as `1:30`, numbers as numbers, a formula's result.
 * The bytes are trusted here: `refuseZip` looked at them.
 * @throws HucreError where it can't be read.
 */
export async function sheetRows(bytes: Uint8Array): Promise<SheetRows[]> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const countsFrom1904 = workbook.dateSystem === '1904';
  return workbook.sheets.map((sheet) => {
    const rows = rowsOf(sheet, dayZeros[countsFrom1904 ? '1904' : '1900']);
    const merged = spreadMerged(sheet, rows);
    return { name: sheet.name, rows, notes: notesOf(sheet, merged), countsFrom1904 };
  });
}
