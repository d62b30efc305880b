import type { FieldType } from '../records/define-table.ts';
import type { Cell } from './formats/raw-table.ts';

/** Why a row that can't be read is no record at all. */
export type OddRow = 'header-again' | 'loose-text' | 'totals-row';

/** The type of the field that each column is read into, by its index. */
export type ColumnTypes = readonly (FieldType | undefined)[];

const total = /^(?:(?:sub|eind|grand|algemeen) ?-? ?)?(?:totaal|totalen|totals?)(?=[\s:]|$)/i;
const otherSum = /^(?:som|sum|aantal|gemiddelde?|average|count)\b/i;
const longest = 60;

const measured = new Set<FieldType | undefined>(['hours', 'money', 'number']);
const isFilled = (cell: Cell | undefined): boolean => (typeof cell === 'string' ? cell.trim() !== '' : cell !== undefined);

/** Whether a cell may be the label of a row with totals, to be looked at together with its row. */
export const mayBeTotal = (cell: Cell): boolean => typeof cell === 'string' && cell.length <= longest && total.test(cell);

/** Whether a row repeats the column names, as where two exports were pasted under each other. */
export function isHeaderAgain(cells: readonly Cell[], names: readonly string[]): boolean {
  return names.every((name, index) => String(cells[index] ?? '').trim() === name);
}

/**
 * Whether a row is a total under a list or a remark between rows. A row that reads well (`refused` is false) is a total only where its
 * id says so: an organisation may well be called Total.
 */
export function oddRow(cells: readonly Cell[], types: ColumnTypes, refused: boolean): { kind: OddRow; found: string } | null {
  const first = cells.findIndex(isFilled);
  const cell = cells[first];
  if (cell === undefined) return null;
  const label = typeof cell === 'string' && cell.length <= longest * 4 ? cell.trim() : '';
  if (label.length <= longest && total.test(label) && (refused || types[first] === 'id')) return { kind: 'totals-row', found: label };
  if (!refused) return null;
  if (label.length <= longest && otherSum.test(label)) return { kind: 'totals-row', found: label };
  const filled = cells.flatMap((one, index) => (isFilled(one) ? [index] : []));
  if (filled.every((index) => measured.has(types[index]))) return { kind: 'totals-row', found: String(cell).trim() };
  const alone = filled.length === 1 && (types[first] === 'id' || types[first] === undefined);
  return alone && /\s/.test(label) ? { kind: 'loose-text', found: label } : null;
}
