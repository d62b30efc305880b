import type { Text } from '../i18n/text.ts';
import { tableIds, type TableId } from '../records/index.ts';
import type { Value } from './cells/cell-reader.ts';
import { Field, type FieldColumn, type ReadColumn } from './field-column.ts';
import { counting, gather } from './gather.ts';
import { placeInWords, rejection, type Facts, type SourceName } from './findings.ts';
import type { RejectionCode } from './messages.ts';
import type { Origins, Rejection } from './report.ts';

/** A file or sheet that rows come from, with the name that its columns have there. */
export interface Source extends SourceName {
  readonly index: number;
  readonly table: TableId;
  /** Field → column name as it stands in the file. */
  readonly columns: ReadonlyMap<string, string>;
  /** The field whose value stands in the heading of the column, as in a sheet with a column per group. */
  readonly heading?: string | undefined;
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

  /** Per number of a value in a column elsewhere its number in a field here, or −1; found once, however often it is asked for. */
  translated(field: string, column: FieldColumn): Int32Array {
    return this.#field(field).translated(column);
  }

  get rejected(): number {
    return this.#rejections.size;
  }

  value(entry: number, field: string): Value {
    const column = this.#field(field);
    return column.value(column.codes[entry] ?? -1);
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
    if (this.#rejections.size === 0) return counting(this.count);
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
    if (only !== undefined && this.sources.length === 1) files.fill(only.index);
    else for (let i = 0; i < order.length; i += 1) files[i] = this.sourceOf(order[i] ?? 0).index;
    return { files, rows: gather(this.#rows, order) };
  }

  /** Its row there, as a spreadsheet shows it. */
  rowOf(entry: number): number {
    return this.#rows[entry] ?? 0;
  }

  /** The column that a field was read from, as the entry's file calls it. */
  columnName(entry: number, field: string): string {
    return this.sourceOf(entry).columns.get(field) ?? field;
  }

  /** Whether the value of a field stands in the heading of the column, as in a sheet with a column per group. */
  isHeading(entry: number, field: string): boolean {
    return this.sourceOf(entry).heading === field;
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
