import type { TableId } from '../records/index.ts';
import type { Value } from './cells/cell-reader.ts';
import type { SourceName } from './findings.ts';
import { placeInWords } from './findings.ts';
import type { Text } from '../i18n/text.ts';
import type { Rejection } from './report.ts';

/** A file or sheet that rows come from, with the name that its columns have there. */
export interface Source extends SourceName {
  readonly index: number;
  readonly table: TableId;
  /** Field → column name as it stands in the file. */
  readonly columns: ReadonlyMap<string, string>;
}

/** A row whose cells were read, on its way to being loaded or rejected. */
export interface Entry {
  readonly record: Readonly<Record<string, Value>>;
  readonly source: Source;
  readonly row: number;
  /** Why it is not loaded; `null` as long as nothing is against it. */
  rejection: Rejection | null;
}

export type Entries = Readonly<Record<TableId, Entry[]>>;

/** Where an entry stands, in words. */
export const placeOf = (entry: Entry): Text => placeInWords({ file: entry.source.file, sheet: entry.source.sheet, row: entry.row });

/** Where another entry stands, seen from this one: `rij 3` where it is in the same file. */
export const placeFrom = (entry: Entry, other: Entry): Text =>
  other.source === entry.source ? { nl: `rij ${other.row}`, en: `row ${other.row}` } : placeOf(other);

/** The column that a field was read from, as its file calls it. */
export const columnOf = (entry: Entry, field: string): string => entry.source.columns.get(field) ?? field;

/** The text in a field of an id or a text; `null` where it is empty. */
export function textOf(entry: Entry, field: string): string | null {
  const value = entry.record[field];
  return typeof value === 'string' ? value : null;
}

/** The number in a field of days, minutes, cents or a number; `null` where it is empty. */
export function numberOf(entry: Entry, field: string): number | null {
  const value = entry.record[field];
  return typeof value === 'number' ? value : null;
}

/** The entries of which nothing has been said against yet. */
export const standing = (entries: readonly Entry[]): Entry[] => entries.filter((entry) => entry.rejection === null);
