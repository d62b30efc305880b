import { recordTables, type TableId } from '../../records/index.ts';
import type { RecordTable } from '../../records/define-table.ts';
import type { ColumnMap } from '../columns.ts';
import type { Facts } from '../findings.ts';
import { columnOf, type RawColumn, type RawRows } from '../formats/raw-rows.ts';
import { UnreadableCell, type Cell, type RawTable } from '../formats/raw-table.ts';
import type { Decisions } from '../identity/settle-identities.ts';
import type { ColumnUse } from '../report.ts';
import { isOfPeople, type Marks } from './marks.ts';

/** Where somebody who is left out still stands. */
export interface LeftOut {
  readonly person: number;
  readonly file: string;
  readonly sheet: string | null;
  /** `null`: a file that was left unread. */
  readonly table: TableId | null;
  /** The row that a spreadsheet shows; `null` where it is none. */
  readonly row: number | null;
  /** `row`: the whole row was left out; `text`: a name, address or id was taken out of it; `name`: the file or sheet is called after them. */
  readonly what: 'row' | 'text' | 'name';
  /** Of a row in the list of people: what else they are known by. */
  readonly known: { readonly id: string; readonly name: string; readonly email: string } | null;
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : String(cell));

/** What is made of each different cell of a column, made once however many rows hold it. */
function perCell<Made>(column: RawColumn, make: (cell: Cell) => Made): (row: number) => Made {
  const made: { readonly of: Made }[] = [];
  return (row) => {
    const code = column.codes[row] ?? 0;
    return (made[code] ??= { of: make(column.cell(code)) }).of;
  };
}

/** Rows without some of them, and cells without what was taken out. */
export function rowsWithout(rows: RawRows, kept: Int32Array, clean: (cell: Cell, column: number) => Cell): RawRows {
  const columns = new Map<number, RawColumn>();
  const at = (row: number): number => kept[row] ?? -1;
  return {
    count: kept.length,
    number: (row) => rows.number(at(row)),
    length: (row) => rows.length(at(row)),
    column: (index) => {
      const known = columns.get(index);
      if (known !== undefined) return known;
      const cleaned = perCell(rows.column(index), (cell) => clean(cell, index));
      const made = columnOf(Array.from(kept, cleaned));
      columns.set(index, made);
      return made;
    },
    cell: (row, column) => clean(rows.cell(at(row), column), column),
    cells: (row) => rows.cells(at(row)).map(clean),
  };
}

const asItIs = (cell: Cell): Cell => cell;

/** Whose row this is, of those who are left out. */
function ownerOf(marks: Marks, table: TableId, columnAt: (field: string) => RawColumn | null): (row: number) => number | null {
  const ofNobody = (): null => null;
  const inColumn = (field: string, by: (cell: string) => number | null): ((row: number) => number | null) => {
    const column = columnAt(field);
    return column === null ? ofNobody : perCell(column, (cell) => by(textOf(cell)));
  };
  if (table === 'professionals') {
    const ids = columnAt('id');
    const lacksId = ids === null ? (): boolean => true : perCell(ids, (cell) => textOf(cell).trim() === '');
    const byId = inColumn('id', (cell) => marks.byId(cell));
    const byEmail = inColumn('email', (cell) => marks.byEmail(cell));
    const byName = inColumn('name', (cell) => marks.byName(cell));
    // Two people may have one name: it decides only where there is no id.
    return (row) => byId(row) ?? byEmail(row) ?? (lacksId(row) ? byName(row) : null);
  }
  const { fields }: RecordTable = recordTables[table];
  const people = Object.entries(fields).filter(([, { references }]) => references === 'professionals');
  const owners = people.map(([field]) => inColumn(field, (cell) => marks.byAny(cell)));
  return (row) => {
    for (const owner of owners) {
      const person = owner(row);
      if (person !== null) return person;
    }
    return null;
  };
}

/** In which rows there is something to take out; `null` where there is none. */
function heldIn(rows: RawRows, clean: (cell: Cell, column: number) => Cell): Uint8Array | null {
  let width = 0;
  for (let row = 0; row < rows.count; row += 1) width = Math.max(width, rows.length(row));
  let held: Uint8Array | null = null;
  for (let index = 0; index < width; index += 1) {
    const { codes, size, cell } = rows.column(index);
    const changes = Uint8Array.from({ length: size }, (_, code) => (clean(cell(code), index) === cell(code) ? 0 : 1));
    if (!changes.includes(1)) continue;
    held ??= new Uint8Array(rows.count);
    for (const [row, code] of codes.entries()) if (changes[code] === 1) held[row] = 1;
  }
  return held;
}

/**
 * A file as it would be without the people who are left out: their rows are gone, and their names, addresses and ids from every other
 * cell and heading, before anything else has seen them. Rows keep their numbers.
 * @param tell hears where each of them still stands
 */
export function leaveOut(raw: RawTable, map: ColumnMap, marks: Marks, tell: (place: LeftOut) => void): { raw: RawTable; map: ColumnMap } {
  const { file, sheet, table, rows } = raw;
  const fields = Object.keys(recordTables[table].fields);
  const columnAt = new Map(fields.map((field, position) => [field, map.at[position] ?? -1]));
  const nameColumn = table === 'professionals' ? (columnAt.get('name') ?? -1) : -1;
  const emailColumn = table === 'professionals' ? (columnAt.get('email') ?? -1) : -1;
  const cleaned = (text: string): string => marks.without(text);
  const declared: RecordTable = recordTables[table];
  const idColumns = new Set([...columnAt].filter(([field]) => declared.fields[field]?.type === 'id').map(([, column]) => column));
  // A number says nothing where it is an amount; in a column that nobody knows it may be whose the row is about.
  const others = new Set(map.uses.flatMap(({ field }, column) => (field === null ? [column] : [])));
  const ofPeople = new Set([...others].filter((column) => isOfPeople(map.names[column] ?? '')));
  const clean = (cell: Cell, column: number): Cell => {
    // A namesake keeps the name, and the address made of it.
    if (cell === '' || column === nameColumn) return cell;
    if (column === emailColumn && typeof cell === 'string') return marks.withoutAddresses(cell);
    const alone = cell instanceof UnreadableCell || !others.has(column) ? '' : String(cell);
    if ((ofPeople.has(column) ? marks.byId(alone) : marks.byTellingId(alone)) !== null) return '…';
    if (typeof cell === 'number') return cell;
    if (typeof cell === 'string') return marks.without(cell, !idColumns.has(column));
    const found = cleaned(cell.found);
    return found === cell.found ? cell : new UnreadableCell(cell.code, found);
  };
  const columnOfField = (field: string): RawColumn | null => {
    const column = columnAt.get(field) ?? -1;
    return column < 0 ? null : rows.column(column);
  };
  const textAt = (field: string, row: number): string => {
    const column = columnAt.get(field) ?? -1;
    return column < 0 ? '' : textOf(rows.cell(row, column));
  };
  const owner = ownerOf(marks, table, columnOfField);
  const held = heldIn(rows, clean);
  const kept: number[] = [];
  let anyHeld = false;
  for (let row = 0; row < rows.count; row += 1) {
    const person = row <= map.header ? null : owner(row);
    if (person === null) kept.push(row);
    if (person === null && held?.[row] !== 1) continue;
    const place = { file, sheet, table, row: rows.number(row) };
    if (person === null) {
      anyHeld = true;
      tell({ ...place, person: -1, what: 'text', known: null });
      continue;
    }
    const known = table !== 'professionals' ? null : { id: textAt('id', row), name: textAt('name', row), email: textAt('email', row) };
    tell({ ...place, person, what: 'row', known });
  }
  const factsOf = (facts: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? cleaned(fact) : fact]));
  return {
    raw: {
      ...raw,
      // Most lists hold nobody who is left out: they stay as they were read, and as quick.
      rows: anyHeld || kept.length < rows.count ? rowsWithout(rows, Int32Array.from(kept), anyHeld ? clean : asItIs) : rows,
      broken: raw.broken.map((one) => ({ ...one, found: cleaned(one.found) })),
      notes: raw.notes.map((one) => ({ ...one, facts: factsOf(one.facts) })),
    },
    map: {
      ...map,
      names: map.names.map(cleaned),
      uses: usesWithout(map.uses, marks),
      warnings: map.warnings.map((one) => ({ ...one, message: { nl: cleaned(one.message.nl), en: cleaned(one.message.en) } })),
    },
  };
}

/** Headings may be names too, as in a sheet with a column per person. */
export const usesWithout = (uses: readonly ColumnUse[], marks: Marks): ColumnUse[] =>
  uses.map((use) => ({ ...use, column: marks.without(use.column) }));

const betweenPeople: ReadonlySet<string> = new Set(['person', 'name-of-person']);

/** Decisions about people who are left out are not followed, and not shown. */
export const decisionsWithout = (decisions: Decisions, marks: Marks): Decisions => ({
  ...decisions,
  rows: decisions.rows.filter(
    ({ kind, first, second }) => !betweenPeople.has(kind) || [first, second].every((side) => marks.byAny(side) === null),
  ),
});
