import type { Text } from '../i18n/text.ts';
import { tableIds, type TableId } from '../records/index.ts';
import type { Value } from './cells/cell-reader.ts';
import { placeInWords, rejection, type Facts, type SourceName } from './findings.ts';
import type { RejectionCode } from './messages.ts';
import type { Origins, Rejection } from './report.ts';

/** A file or sheet that rows come from, with the name that its columns have there. */
export interface Source extends SourceName {
  readonly index: number;
  readonly table: TableId;
  /** Field → column name as it stands in the file. */
  readonly columns: ReadonlyMap<string, string>;
}

/** The values of one field, each different one once: entry e holds `values[codes[e]]`, and nothing where its code is −1. */
export interface FieldColumn {
  readonly codes: Int32Array;
  readonly values: readonly Exclude<Value, null>[];
}

/** What the cells of one column were read as. */
export interface ReadColumn {
  /** Per row of the file the number of its cell; `null` where the file has no such column, and every row cell 0. */
  readonly codes: Int32Array | null;
  /** Per number of a cell its value; `undefined` where no row that is kept holds it. */
  readonly values: readonly (Value | undefined)[];
  /** No two of the values are the same. */
  readonly distinct: boolean;
}

/** The numbers of a column, each one place further than its code: what is empty, or no number, is NaN. */
export function numbersIn({ values }: FieldColumn): Float64Array {
  const numbers = new Float64Array(values.length + 1).fill(Number.NaN);
  for (const [code, value] of values.entries()) if (typeof value === 'number') numbers[code + 1] = value;
  return numbers;
}

class Field implements FieldColumn {
  codes: Int32Array = new Int32Array(0);
  readonly values: Exclude<Value, null>[] = [];
  #known: Map<Value, number> | null = null;

  /** The number of a value that is there; −1 where it is not. */
  find(value: Value | undefined): number {
    return this.#index().get(value ?? null) ?? -1;
  }

  codeOf(value: Value | undefined): number {
    if (value === null || value === undefined) return -1;
    const known = this.#index();
    const before = known.get(value);
    if (before !== undefined) return before;
    known.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  /** Made where it is first asked for: most columns of most files need none. */
  #index(): Map<Value, number> {
    if (this.#known === null) {
      this.#known = new Map();
      for (const [code, value] of this.values.entries()) this.#known.set(value, code);
    }
    return this.#known;
  }

  append(start: number, rows: Int32Array, read: ReadColumn): void {
    const first = this.values.length === 0 && this.#known === null;
    const translated = new Int32Array(read.values.length).fill(-1);
    for (const [cell, value] of read.values.entries()) {
      if (value === null || value === undefined) continue;
      translated[cell] = first && read.distinct ? this.values.push(value) - 1 : this.codeOf(value);
    }
    const codes = new Int32Array(start + rows.length);
    codes.set(this.codes);
    const cells = read.codes;
    if (cells === null) codes.fill(translated[0] ?? -1, start);
    else for (let i = 0; i < rows.length; i += 1) codes[start + i] = translated[cells[rows[i] ?? 0] ?? 0] ?? -1;
    this.codes = codes;
  }
}

/**
 * The rows of one record table from every file, on their way to being loaded or rejected: by column, in the order in which they were
 * read. An entry is a number from 0.
 */
export class TableEntries {
  readonly table: TableId;
  readonly sources: Source[] = [];
  count = 0;
  #starts: number[] = [];
  #rows: Int32Array = new Int32Array(0);
  #rejected: Uint8Array = new Uint8Array(0);
  readonly #fields = new Map<string, Field>();
  readonly #rejections = new Map<number, Rejection>();

  constructor(table: TableId) {
    this.table = table;
  }

  /**
   * Adds rows of one file.
   * @param rows which rows of what was read
   * @param numbers the same rows as a spreadsheet shows them
   * @returns the first of the entries that were made
   */
  append(source: Source, rows: Int32Array, numbers: Int32Array, fields: ReadonlyMap<string, ReadColumn>): number {
    const start = this.count;
    for (const [field, read] of fields) this.#field(field).append(start, rows, read);
    this.sources.push(source);
    this.#starts.push(start);
    this.count += rows.length;
    const all = new Int32Array(this.count);
    all.set(this.#rows);
    all.set(numbers, start);
    this.#rows = all;
    const rejected = new Uint8Array(this.count);
    rejected.set(this.#rejected);
    this.#rejected = rejected;
    return start;
  }

  #field(field: string): Field {
    const known = this.#fields.get(field);
    if (known !== undefined) return known;
    const made = new Field();
    // What was read before had no such field.
    made.codes = new Int32Array(this.count).fill(-1);
    this.#fields.set(field, made);
    return made;
  }

  column(field: string): FieldColumn {
    return this.#field(field);
  }

  /** The number that a value has in the column of a field; −1 where no entry holds it. */
  codeOf(field: string, value: Value): number {
    return this.#field(field).find(value);
  }

  /** Per number of a value in a field of `from` its number in a field here, or −1. */
  translated(field: string, { values }: FieldColumn): Int32Array {
    const here = this.#field(field);
    const codes = new Int32Array(values.length);
    for (const [code, value] of values.entries()) codes[code] = here.find(value);
    return codes;
  }

  get rejected(): number {
    return this.#rejections.size;
  }

  value(entry: number, field: string): Value {
    const { codes, values } = this.#field(field);
    return values[codes[entry] ?? -1] ?? null;
  }

  /** The text in a field of an id or a text; `null` where it is empty. */
  text(entry: number, field: string): string | null {
    const value = this.value(entry, field);
    return typeof value === 'string' ? value : null;
  }

  /** The number in a field of days, minutes, cents or a number; `null` where it is empty. */
  number(entry: number, field: string): number | null {
    const value = this.value(entry, field);
    return typeof value === 'number' ? value : null;
  }

  /** Puts another value in one field of one entry. */
  put(entry: number, field: string, value: Value): void {
    const column = this.#field(field);
    column.codes[entry] = column.codeOf(value);
  }

  /** Whether nothing has been said against an entry yet. */
  stands(entry: number): boolean {
    return this.#rejected[entry] === 0;
  }

  /** The entries of which nothing has been said against yet, in their order. */
  standing(): Int32Array {
    const all = new Int32Array(this.count - this.#rejections.size);
    let at = 0;
    for (let entry = 0; entry < this.count; entry += 1) {
      if (this.#rejected[entry] !== 0) continue;
      all[at] = entry;
      at += 1;
    }
    return all;
  }

  get rejections(): Iterable<Rejection> {
    return this.#rejections.values();
  }

  reject(entry: number, code: RejectionCode, column: string | null, found: string, facts: Facts): void {
    this.#rejected[entry] = 1;
    this.#rejections.set(entry, rejection(code, this.sourceOf(entry), this.rowOf(entry), column, found, facts));
  }

  sourceOf(entry: number): Source {
    let at = this.#starts.length - 1;
    while (at > 0 && (this.#starts[at] ?? 0) > entry) at -= 1;
    const source = this.sources[at];
    if (source === undefined) throw new Error(`${this.table} has no entry ${entry}`);
    return source;
  }

  /** Where each of these entries came from, in their order. */
  originsOf(order: Int32Array): Origins {
    const [only] = this.sources;
    const files = new Int32Array(order.length);
    const rows = new Int32Array(order.length);
    if (only !== undefined && this.sources.length === 1) files.fill(only.index);
    else for (let i = 0; i < order.length; i += 1) files[i] = this.sourceOf(order[i] ?? 0).index;
    for (let i = 0; i < order.length; i += 1) rows[i] = this.#rows[order[i] ?? 0] ?? 0;
    return { files, rows };
  }

  /** Its row there, as a spreadsheet shows it. */
  rowOf(entry: number): number {
    return this.#rows[entry] ?? 0;
  }

  /** The column that a field was read from, as the entry's file calls it. */
  columnName(entry: number, field: string): string {
    return this.sourceOf(entry).columns.get(field) ?? field;
  }

  /** Where an entry stands, in words. */
  place(entry: number): Text {
    const { file, sheet } = this.sourceOf(entry);
    return placeInWords({ file, sheet, row: this.rowOf(entry) });
  }

  /** Where another entry stands, seen from this one: `rij 3` where it is in the same file. */
  placeFrom(entry: number, other: number): Text {
    if (this.sourceOf(other) !== this.sourceOf(entry)) return this.place(other);
    return { nl: `rij ${this.rowOf(other)}`, en: `row ${this.rowOf(other)}` };
  }
}

export type Entries = Readonly<Record<TableId, TableEntries>>;

export const makeEntries = (): Entries =>
  // Every table's id is among the keys: `fromEntries` can't say so in its type.
  Object.fromEntries(tableIds.map((id) => [id, new TableEntries(id)])) as Record<TableId, TableEntries>;
