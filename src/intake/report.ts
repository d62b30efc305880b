import type { Text } from '../i18n/text.ts';
import type { Records, TableId } from '../records/index.ts';

/** How a file turned out to be written; what does not apply is `null`. */
export interface Dialect {
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson' | 'parquet' | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** What stands around a cell that holds a delimiter; `none`: quotes are text. `null` where no cell has any. */
  readonly quote: '"' | "'" | 'none' | null;
  readonly lineEnds: LineEnds | null;
  /** The row that holds the column names, as a spreadsheet counts it. */
  readonly header: number | null;
  readonly decimal: ',' | '.' | null;
  readonly thousands: ',' | '.' | ' ' | null;
  /** The order of dates that are written in digits; `ymd` where every one of them has the year first. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
}

/** What tells how a file is written: of each thing that was settled the cell or line that decided it. */
export type Reasons = { readonly [Of in keyof Dialect]?: Text | undefined };

export type LineEnds = 'LF' | 'CRLF' | 'CR' | 'mixed';

/** A dialect of which nothing applies. */
export const noDialect: Dialect = {
  format: null,
  encoding: null,
  delimiter: null,
  quote: null,
  lineEnds: null,
  header: null,
  decimal: null,
  thousands: null,
  dateOrder: null,
};

/** One column of a file, and the field it was read into. */
export interface ColumnUse {
  readonly column: string;
  readonly field: string | null;
  /**
   * How the two were brought together; `parts`: it is part of a name; `wide`: the column's name is itself a value of that field; `unknown`: nobody knows this column, it
   * is kept aside and listed.
   */
  readonly by: 'id' | 'synonym' | 'mapping' | 'parts' | 'wide' | 'skipped' | 'unknown';
  /**
   * Of a column that nobody knows and in which something stands: `kept`, its cells are kept aside in a store; `personal`, they are not, as they
   * look like what is nobody's business. Lacking: nothing stands in it, or keeping aside is switched off.
   */
  readonly aside?: 'kept' | 'personal';
}

/** A column that nobody knows, with what stands in it. */
export interface AsideColumn {
  /** The place of its file among the reports, and the table that the other columns were read into. */
  readonly file: number;
  readonly table: TableId;
  /** The place of the column in the file, from 1, and its heading, which may be empty. */
  readonly position: number;
  readonly name: string;
  /** Row r holds `cell(codes[r])`; code 0 is an empty cell. */
  readonly cells: { readonly codes: Int32Array; readonly cell: (code: number) => { toString(): string } };
  /** Per row of `cells` its number in the spreadsheet. */
  readonly numberOf: (row: number) => number;
}

/** What became of one file, or of one sheet of a workbook: `rowsRead = rowsLoaded + rowsRejected`, always. */
export interface FileReport {
  readonly file: string;
  readonly sheet: string | null;
  /** `null`: not one of our tables, so left unread; it is listed all the same. */
  readonly table: TableId | null;
  /** Of a file of the national registry: how many schools it holds, from which organisations are filled in. Absent for any other file. */
  readonly registry?: number;
  readonly dialect: Dialect;
  readonly because: Reasons;
  readonly columns: readonly ColumnUse[];
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsRejected: number;
}

/** A row that was not loaded, and why; the row is named as a spreadsheet shows it (the header is row 1). */
export interface Rejection {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly found: string;
  readonly expected: Text;
  readonly message: Text;
  readonly remedy: Text;
}

/** Something odd in a row that was loaded, or in a file or table as a whole (`row` is `null`). */
export interface Warning {
  readonly code: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly message: Text;
  readonly remedy: Text;
}

/**
 * Where the loaded rows of one table came from, beside its records and in the same order: row r stands in `files[r]` (its place among
 * the files of the report), in row `rows[r]` there.
 */
export interface Origins {
  readonly files: Int32Array;
  readonly rows: Int32Array;
}

/** A record as somebody finds it back: its id, or the name that stood in its place; how it is called; where it stands. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}

/**
 * What may be one: two records of a list (`person`, `organisation`), a name in another list and the record it may mean (`name-of-…`), or an
 * organisation and one in the registry.
 */
export type IdentityKind =
  | 'person'
  | 'organisation'
  | 'name-of-person'
  | 'name-of-organisation'
  | 'name-of-group'
  | 'name-of-theme'
  | 'name-of-product'
  | 'name-of-meeting'
  | 'registry';

/** A pair that may be one, for somebody to decide on. */
export interface Proposal {
  readonly kind: IdentityKind;
  /** How likely, from 0 to 1. */
  readonly score: number;
  readonly first: Side;
  readonly second: Side;
  readonly why: readonly Text[];
}

/** A row of `identities.csv`. */
export interface IdentityRow {
  readonly kind: IdentityKind;
  readonly first: string;
  readonly second: string;
  readonly verdict: 'same' | 'different' | null;
  /** The row that a spreadsheet shows. */
  readonly row: number;
  /** As it was read, in the order of our own columns. */
  readonly cells: readonly string[];
}

/**
 * What was taken together, and on whose word: a row of `identities.csv`, or a name or address that belongs to one record only.
 * `merged` is a record that counts as `kept`, or the name that stood in `times` rows where an id is expected.
 */
export interface Merge {
  readonly kind: IdentityKind;
  readonly kept: Side;
  readonly merged: Side;
  readonly by: 'decision' | 'name' | 'email';
  readonly decided: { readonly file: string; readonly row: number } | null;
  readonly times: number;
  readonly message: Text;
}

/** What was filled in from the registry, where it was empty. */
export interface Enrichment {
  readonly organisation: string;
  readonly field: string;
  readonly value: string;
  readonly file: string;
  readonly row: number;
  readonly message: Text;
}

/** What reading and checking yields: everything loaded, everything refused, nothing lost. */
export interface CheckedRecords {
  /** The columns that nobody knows, with their cells. */
  readonly aside: readonly AsideColumn[];
  readonly records: Records;
  readonly origins: { readonly [T in TableId]: Origins };
  readonly files: readonly FileReport[];
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly Warning[];
  readonly merges: readonly Merge[];
  readonly enrichments: readonly Enrichment[];
  /** What may be one and nobody has decided on, the likeliest first. */
  readonly proposals: readonly Proposal[];
  /** What was decided before, as `identities.csv` has it. */
  readonly decisions: readonly IdentityRow[];
  /** SHA-256 of every file that was read, by its name. */
  readonly contents: Readonly<Record<string, string>>;
  /** SHA-256 over the content of every file that was read and of the project file, whatever their order or place. */
  readonly fingerprint: string;
}
