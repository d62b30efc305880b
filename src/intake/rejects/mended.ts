import { isBlankRow } from '../columns.ts';
import type { SourceName } from '../findings.ts';
import { withoutColumns, withoutRows } from '../formats/row-views.ts';
import type { BrokenRow, RawTable } from '../formats/raw-table.ts';
import { readOrigin, rejectColumnOf, rowMark, type Origin } from './origin.ts';

/** A file or sheet of rows that were rejected before, and may have been mended since. */
export interface MendedTable {
  /** As it was written. */
  readonly raw: RawTable;
  /** Without the columns that were added to it. */
  readonly bare: RawTable;
  /** The rows that say where they came from, by their place in `raw`. */
  readonly origins: ReadonlyMap<number, Origin>;
}

const looked = 100;

/** Rejected rows as we wrote them; `null` where a table is no such thing. */
export function mendedTable(raw: RawTable): MendedTable | null {
  for (let row = 0; row < Math.min(raw.rows.count, looked); row += 1) {
    const kinds = raw.rows.cells(row).map((cell) => (typeof cell === 'string' ? rejectColumnOf(cell) : null));
    const at = kinds.indexOf('origin');
    if (at < 0) continue;
    const added = kinds.flatMap((kind, index) => (kind === null ? [] : [index]));
    const bare = { ...raw, rows: withoutColumns(raw.rows, added) };
    const origins = new Map<number, Origin>();
    for (let below = row + 1; below < raw.rows.count; below += 1) {
      const text = String(raw.rows.cell(below, at));
      const origin = readOrigin(text);
      // A row that was emptied stands in for nothing.
      if (origin !== null && !isBlankRow(bare.rows.cells(below))) origins.set(below, origin);
    }
    return { raw, bare, origins };
  }
  return null;
}

/** The mark of a row of a table, by its place there. */
export function rowMarker(raw: RawTable): (row: number) => string {
  // A line that could not be cut has no cells.
  const broken = new Map(raw.broken.map((one) => [one.row, one.found]));
  return (row) => {
    const number = raw.rows.number(row);
    return rowMark(raw, number, raw.rows.cells(row), broken.get(number) ?? '');
  };
}

/**
 * Which rows are stood in for by a mended one. Each file that names a row takes its place once: where two files hold the same rows, each
 * has its own.
 */
export class Replacements {
  /** How many files still wait for a row, by its number and mark. */
  readonly #waiting = new Map<number, Map<string, number>>();
  readonly #found = new Map<string, SourceName>();

  constructor(tables: readonly MendedTable[]) {
    for (const { origins } of tables) {
      const named = new Map([...origins.values()].map(({ row, mark }) => [mark, row]));
      for (const [mark, row] of named) {
        const marks = this.#waiting.get(row) ?? new Map<string, number>();
        marks.set(mark, (marks.get(mark) ?? 0) + 1);
        this.#waiting.set(row, marks);
      }
    }
  }

  /** The rows of a table, by their place, that are read elsewhere. */
  take(raw: RawTable): ReadonlySet<number> {
    const taken = new Set<number>();
    if (this.#waiting.size === 0) return taken;
    const markOf = rowMarker(raw);
    for (let row = 0; row < raw.rows.count; row += 1) {
      const marks = this.#waiting.get(raw.rows.number(row));
      if (marks === undefined) continue;
      const mark = markOf(row);
      const waiting = marks.get(mark) ?? 0;
      if (waiting === 0) continue;
      marks.set(mark, waiting - 1);
      taken.add(row);
      if (!this.#found.has(mark)) this.#found.set(mark, { file: raw.file, sheet: raw.sheet });
    }
    return taken;
  }

  /** The table that the rows of a mended one came from; `null` where none of them was found. */
  sourceOf({ origins }: MendedTable): SourceName | null {
    for (const { mark } of origins.values()) {
      const source = this.#found.get(mark);
      if (source !== undefined) return source;
    }
    return null;
  }

  /**
   * A mended table as it is to be read. Not a row whose origin is not there as it was, since it may have been mended there as well; nor one
   * with a quote that was never closed, if nothing in it has changed: it is closed here because it had to be written somehow.
   */
  settled({ bare, origins }: MendedTable): RawTable {
    const unread: BrokenRow[] = [];
    for (const [place, { row, mark, where }] of origins) {
      const number = bare.rows.number(place);
      const source = this.#found.get(mark);
      if (source === undefined) {
        unread.push({ row: number, code: 'origin-not-found', found: where });
        continue;
      }
      const cells = bare.rows.cells(place);
      const open = cells.find((cell) => cell !== '' && rowMark(source, row, cells, String(cell)) === mark);
      if (open !== undefined) unread.push({ row: number, code: 'stray-quote', found: String(open) });
    }
    return unread.length === 0 ? bare : { ...bare, broken: [...bare.broken, ...unread].toSorted((a, b) => a.row - b.row) };
  }
}

/** A table in which some rows count as empty. */
export function withoutReplaced(raw: RawTable, replaced: ReadonlySet<number>): RawTable {
  if (replaced.size === 0) return raw;
  const numbers = new Set([...replaced].map((row) => raw.rows.number(row)));
  return { ...raw, rows: withoutRows(raw.rows, replaced), broken: raw.broken.filter((one) => !numbers.has(one.row)) };
}
