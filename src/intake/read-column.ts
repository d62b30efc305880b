import type { Project } from '../project.ts';
import type { Field } from '../records/define-table.ts';
import { expectedOf, Refusal, type Noticed, type ReadCell, type Value } from './cells/cell-reader.ts';
import type { ReadColumn } from './field-column.ts';
import { fold } from './fold.ts';
import { heldIn } from './gather.ts';
import { shapes } from './formats/cell-shapes.ts';
import type { RawColumn } from './formats/raw-rows.ts';
import type { Cell, RawTable } from './formats/raw-table.ts';
import { mayBeTotal } from './odd-rows.ts';

/** One column of a file with the field it is read into and how. */
export interface Column {
  readonly field: string;
  readonly declared: Field;
  readonly name: string;
  readonly index: number;
  readonly read: ReadCell;
  /** Values that the project file gives another meaning: folded text → text. */
  readonly meant: ReadonlyMap<string, string> | null;
  readonly noticed: Noticed;
}

/** How many rows hold each cell of a column, and the first that does. */
interface Tally {
  readonly times: Int32Array;
  readonly first: Int32Array;
}

export function tally({ codes, size }: Pick<RawColumn, 'codes' | 'size'>, rows: Int32Array): Tally {
  const times = new Int32Array(size);
  const first = new Int32Array(size);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    const code = codes[row] ?? 0;
    if (times[code] === 0) first[code] = row;
    times[code] = (times[code] ?? 0) + 1;
  }
  return { times, first };
}

/** What the cells of a column were read as, by number. */
export interface Reading extends ReadColumn {
  readonly column: Column;
  readonly readOf: (cell: number) => Value | Refusal | undefined;
  /** Cells in which something is odd, of which each row is told. */
  readonly odd: ReadonlySet<number>;
  /** 1 for each cell of which its rows may have something to tell; `null` where there is none. */
  readonly told: Uint8Array | null;
}

/**
 * Reads every different cell of a column once, in the order in which they occur; the column itself may be lacking. Most ids, names and
 * addresses are their own value as they stand: these are told by their bytes, and no text is made of them here.
 */
export function readColumn(column: Column, raw: RawTable, rows: Int32Array, project: Project): Reading {
  const found: RawColumn = column.index < 0 ? lacking : raw.rows.column(column.index);
  const { codes, size, table } = found;
  const isLabel = column.declared.type === 'id' && column.index >= 0;
  const needed = column.meant === null ? looks[column.declared.type] : undefined;
  const held = table === null || needed === undefined ? null : heldIn(codes, rows, size);
  const stands =
    table === null || needed === undefined || held === null ? null : cellsStanding(held, table.shapes, needed, isLabel ? shapes.total : 0);

  const read: (Value | Refusal | undefined)[] = [];
  const odd = new Set<number>();
  const told = new Uint8Array(size);
  let tells = false;
  let distinct = true;
  // Nearly always nothing is left but the empty cell, if that.
  const isLeft = stands === null || held === null || isMore(held, stands);
  const { times, first } = column.index < 0 ? allOf(rows) : isLeft ? tally(found, rows) : nothingLeft;
  for (const code of inOrder(first, times, stands)) {
    const given = found.cell(code);
    const cell = trimmed(given);
    const value = readOne(column, cell, raw.rows.number(first[code] ?? 0), times[code] ?? 0, project);
    read[code] = value;
    if (column.noticed.oddEmail) {
      column.noticed.oddEmail = false;
      odd.add(code);
    }
    if (value instanceof Refusal || odd.has(code) || (isLabel && mayBeTotal(cell))) {
      told[code] = 1;
      tells = true;
    }
    if (!(value instanceof Refusal) && value !== null && value !== given) distinct = false;
  }
  const readOf = (code: number): Value | Refusal | undefined => (stands?.[code] === 1 ? table?.text(code) : read[code]);
  return {
    column,
    codes: column.index < 0 ? null : codes,
    size,
    standing: stands === null || table === null ? null : { table, cells: stands },
    readOf,
    valueOf: (code) => {
      const value = readOf(code);
      return value instanceof Refusal ? undefined : value;
    },
    distinct,
    odd,
    told: tells ? told : null,
  };
}

const allOf = (rows: Int32Array): Tally => ({ times: Int32Array.of(rows.length), first: Int32Array.of(rows[0] ?? 0) });
const nothingLeft: Tally = { times: new Int32Array(0), first: new Int32Array(0) };

/** A column that a file has not: each of its rows holds the empty cell. */
const lacking: RawColumn = { codes: new Int32Array(0), size: 1, cell: () => '', table: null };

/** What a cell has to look like to be a value of its type as it stands, with nothing to be said of it. */
const looks: Readonly<Partial<Record<Field['type'], number>>> = { id: shapes.word, text: shapes.tidy, email: shapes.address };

/** 1 for each cell that is held and looks as needed, and not as if it were something else. */
function cellsStanding(held: Uint8Array, all: Uint8Array, needed: number, unwanted: number): Uint8Array {
  const stands = new Uint8Array(held.length);
  for (let code = 0; code < held.length; code += 1) {
    const shape = all[code] ?? 0;
    if ((shape & needed) !== 0 && (shape & unwanted) === 0) stands[code] = held[code] ?? 0;
  }
  return stands;
}

/** Whether one array holds a 1 where another has none. */
function isMore(one: Uint8Array, other: Uint8Array): boolean {
  for (let i = 0; i < one.length; i += 1) if ((one[i] ?? 0) > (other[i] ?? 0)) return true;
  return false;
}

/** The cells that are held and do not stand as they are, in the order in which they first occur. */
function inOrder(first: Int32Array, times: Int32Array, stands: Uint8Array | null): Int32Array {
  const order = new Int32Array(times.length);
  let count = 0;
  let ascending = true;
  let before = 0;
  for (let code = 0; code < times.length; code += 1) {
    if (times[code] === 0 || stands?.[code] === 1) continue;
    order[count] = code;
    count += 1;
    const row = first[code] ?? 0;
    if (row < before) ascending = false;
    before = row;
  }
  const cells = order.subarray(0, count);
  // Numbers are given in the order in which cells occur; only the empty cell, and what stood in rows that are not read, may come later.
  return ascending ? cells : cells.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || a - b);
}

export function trimmed(cell: Cell | undefined): Cell {
  return typeof cell === 'string' ? cell.trim() : (cell ?? '');
}

function readOne(column: Column, found: Cell, row: number, times: number, project: Project): Value | Refusal {
  const cell = column.meant === null ? found : (column.meant.get(fold(String(found))) ?? found);
  if (cell !== '') return column.read(cell, row, times);
  // Where a whole list has no ids they are made from the names.
  if (column.declared.required !== true || (column.index < 0 && column.field === 'id')) return null;
  return new Refusal('missing-value', { expected: expectedOf(column.declared, project) });
}
