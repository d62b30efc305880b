import type { Text } from '../../i18n/text.ts';
import type { TableId } from '../../records/index.ts';
import type { Facts } from '../findings.ts';
import type { RejectionCode, WarningCode } from '../messages.ts';
import type { Dialect, Reasons } from '../report.ts';
import type { RawRows } from './raw-rows.ts';

/** All that needs to be said of a file that its own library can't read. */
export const damaged: Text = { nl: 'het is beschadigd of niet compleet', en: 'it is damaged or incomplete' };

/** A cell in which there is something, but no one value: a nested object, a formula whose result was not kept. */
export class UnreadableCell {
  readonly code: RejectionCode;
  readonly found: string;
  constructor(code: RejectionCode, found: string) {
    this.code = code;
    this.found = found;
  }
  toString(): string {
    return this.found;
  }
}

/** A cell as it was found: text with nothing changed, or a number that its format kept as one. An empty cell is `''`. */
export type Cell = string | number | UnreadableCell;

/** Something that reading noticed of a file as a whole. */
export interface Note {
  readonly code: WarningCode;
  readonly row: number | null;
  readonly facts: Facts;
}

/** A line or element that could not be cut into cells, or not for certain: its cells are not read, unless they are the column names. */
export interface BrokenRow {
  readonly row: number;
  readonly code: 'broken-line' | 'empty-cell-too-many' | 'not-a-record' | 'origin-not-found' | 'stray-quote' | 'too-many-cells';
  readonly found: string;
  readonly facts?: Facts;
}

/** One file or one sheet as rows of cells; its column names are among the rows, not yet found. */
export interface RawTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly table: TableId;
  readonly format: Dialect['format'];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly quote: Dialect['quote'];
  readonly lineEnds: Dialect['lineEnds'];
  /** What tells how it is written, as far as its text does. */
  readonly because: Reasons;
  /** How many columns in front were made of others, and stand in no file. */
  readonly made?: number;
  readonly rows: RawRows;
  readonly broken: readonly BrokenRow[];
  readonly notes: readonly Note[];
  /** A workbook from a Mac may count its days from 1904. */
  readonly countsFrom1904: boolean;
}
