import type { Value } from './cells/cell-reader.ts';
import type { CellTable } from './formats/cell-table.ts';
import { gatherTwice } from './gather.ts';
import { sortCells, sortTexts } from './sort-texts.ts';

/** The values of one field, each different one once and with a number: entry e holds that of `codes[e]`, and nothing where it is −1. */
export interface FieldColumn {
  readonly codes: Int32Array;
  /** How many different values there are. */
  readonly size: number;
  /** The value of a number; `null` for −1. */
  readonly value: (code: number) => Value;
  /** The numbers in the order of their values. */
  readonly ordered: () => Int32Array;
}

/** What the cells of one column were read as. */
export interface ReadColumn {
  /** Per row of the file the number of its cell; `null` where the file has no such column, and every row cell 0. */
  readonly codes: Int32Array | null;
  /** How many different cells there are. */
  readonly size: number;
  /** Cells that are their own value as they stand: 1 for each of them that some row holds. `null` where that is not known by their bytes. */
  readonly standing: { readonly table: CellTable; readonly cells: Uint8Array } | null;
  /** The value of every other cell; `undefined` where no row that is kept holds it. */
  readonly valueOf: (cell: number) => Value | undefined;
  /** No two of the values are the same. */
  readonly distinct: boolean;
}

/** The numbers of a column, each one place further than its code: what is empty, or no number, is NaN. */
export function numbersIn(column: FieldColumn): Float64Array {
  const numbers = new Float64Array(column.size + 1).fill(Number.NaN);
  for (let code = 0; code < column.size; code += 1) {
    const value = column.value(code);
    if (typeof value === 'number') numbers[code + 1] = value;
  }
  return numbers;
}

/**
 * The column of one field while it is filled, file by file. Values that are cells of the first file as they stand are kept as those: they are
 * found, ordered and looked up in other columns by their bytes, and made into text where somebody reads them.
 */
export class Field implements FieldColumn {
  codes: Int32Array = new Int32Array(0);
  readonly #values: (Value | undefined)[] = [];
  #size = 0;
  /** The cells of the first file, with the number that each has there and here. */
  #base: { readonly table: CellTable; readonly cellOf: Int32Array; readonly codeOf: Int32Array } | null = null;
  /** The values that are not among those cells. */
  #known: Map<Value, number> | null = null;
  readonly #translations = new WeakMap<FieldColumn, { readonly size: number; readonly codes: Int32Array }>();

  get size(): number {
    return this.#size;
  }

  value(code: number): Value {
    const known = this.#values[code];
    if (known !== undefined) return known;
    const base = this.#base;
    const cell = base?.cellOf[code] ?? 0;
    if (base === null || cell === 0) return null;
    const text = base.table.text(cell);
    this.#values[code] = text;
    return text;
  }

  /** The number of a value that is there; −1 where it is not. */
  find(value: Value | undefined): number {
    if (value === null || value === undefined) return -1;
    const base = this.#base;
    if (base !== null && typeof value === 'string') {
      const code = base.codeOf[base.table.find(value)] ?? -1;
      if (code !== -1) return code;
    }
    return this.#index().get(value) ?? -1;
  }

  codeOf(value: Value | undefined): number {
    if (value === null || value === undefined) return -1;
    const before = this.find(value);
    if (before !== -1) return before;
    this.#index().set(value, this.#size);
    return this.#push(value);
  }

  #push(value: Value): number {
    this.#values[this.#size] = value;
    this.#size += 1;
    return this.#size - 1;
  }

  /** Made where it is first asked for: most columns of most files need none. */
  #index(): Map<Value, number> {
    if (this.#known === null) {
      this.#known = new Map();
      for (let code = this.#base?.cellOf.length ?? 0; code < this.#size; code += 1) this.#known.set(this.#values[code] ?? null, code);
    }
    return this.#known;
  }

  /** Adds the rows of one file behind those there are. */
  append(start: number, rows: Int32Array, read: ReadColumn): void {
    const translated = this.#codesFor(read);
    const codes = new Int32Array(start + rows.length);
    codes.set(this.codes);
    const cells = read.codes;
    if (cells === null) codes.fill(translated[0] ?? -1, start);
    else gatherTwice(codes, start, translated, cells, rows);
    this.codes = codes;
  }

  /** Per number of a cell its number here, which it gets where it is new. */
  #codesFor({ size, standing, valueOf, distinct }: ReadColumn): Int32Array {
    const first = this.#size === 0;
    const translated = new Int32Array(size).fill(-1);
    if (standing !== null) {
      if (first) this.#found(standing.table, standing.cells, translated);
      else this.#lookUp(standing.table, standing.cells, translated);
    }
    for (let cell = 0; cell < size; cell += 1) {
      if (standing?.cells[cell] === 1) continue;
      const value = valueOf(cell);
      if (value === null || value === undefined) continue;
      translated[cell] = first && standing === null && distinct ? this.#push(value) : this.codeOf(value);
    }
    return translated;
  }

  /** The first file: its cells are the values. */
  #found(table: CellTable, cells: Uint8Array, translated: Int32Array): void {
    const codeOf = new Int32Array(cells.length).fill(-1);
    let count = 0;
    for (let cell = 0; cell < cells.length; cell += 1) {
      if (cells[cell] === 0) continue;
      codeOf[cell] = count;
      translated[cell] = count;
      count += 1;
    }
    const cellOf = new Int32Array(count);
    for (let cell = 0; cell < cells.length; cell += 1) if (cells[cell] === 1) cellOf[codeOf[cell] ?? 0] = cell;
    this.#base = { table, cellOf, codeOf };
    this.#size = count;
  }

  /** A later file: most of its cells are values that are there already. */
  #lookUp(table: CellTable, cells: Uint8Array, translated: Int32Array): void {
    const base = this.#base;
    const there = base?.table.translated(table);
    for (let cell = 0; cell < cells.length; cell += 1) {
      if (cells[cell] === 0) continue;
      const code = base?.codeOf[there?.[cell] ?? -1] ?? -1;
      translated[cell] = code === -1 ? this.codeOf(table.text(cell)) : code;
    }
  }

  translated(column: FieldColumn): Int32Array {
    const before = this.#translations.get(column);
    // A value that comes later has a higher number, there and here.
    if (before?.size === this.#size && before.codes.length === column.size) return before.codes;
    const codes = new Int32Array(column.size);
    const [base, other] = [this.#base, column instanceof Field ? column.#base : null];
    const there = base === null || other === null ? null : base.table.translated(other.table);
    for (let code = 0; code < codes.length; code += 1) {
      const at = base?.codeOf[there?.[other?.cellOf[code] ?? -1] ?? -1] ?? -1;
      codes[code] = at === -1 ? this.#findLater(column, code, there !== null) : at;
    }
    this.#translations.set(column, { size: this.#size, codes });
    return codes;
  }

  /** @param looked whether it was sought among the cells of the first file */
  #findLater(column: FieldColumn, code: number, looked: boolean): number {
    const inCells = looked && column instanceof Field && code < (column.#base?.cellOf.length ?? 0);
    if (inCells && this.#size === (this.#base?.cellOf.length ?? 0)) return -1;
    return this.find(column.value(code));
  }

  ordered(): Int32Array {
    const base = this.#base;
    if (base !== null && base.cellOf.length === this.#size) {
      const cells = sortCells(base.table, base.cellOf);
      if (cells !== null) return cells;
    }
    const values = Array.from({ length: this.#size }, (_, code) => this.value(code));
    if (values.every((value) => typeof value === 'string')) return sortTexts(values);
    return Int32Array.from(values.keys()).sort((a, b) => Number(values[a]) - Number(values[b]));
  }
}
