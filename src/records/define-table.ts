import type { Text } from '../i18n/text.ts';

/**
 * How a cell is read and kept.
 * `date`: days since 1970-01-01 (DATE in the store) · `year`: `2020-2021` or `2021`, by the project's year basis ·
 * `hours`: integer minutes · `money`: integer cents · `choice`: one of a vocabulary · the rest as they are called.
 */
export type FieldType = 'id' | 'text' | 'email' | 'url' | 'choice' | 'date' | 'year' | 'hours' | 'money' | 'number' | 'boolean';

/**
 * Who may see a field. `open`: says nothing of a person · `person`: names or finds a person · `personal`: a fact about a
 * person · `organisation`: names an organisation · `free`: free text that may hold anything, and so leaves for nobody but internal.
 */
export type Sensitivity = 'open' | 'organisation' | 'personal' | 'person' | 'free';

export interface Field {
  readonly type: FieldType;
  readonly title: Text;
  readonly explanation: Text;
  readonly sensitivity: Sensitivity;
  readonly required?: true;
  /** The table whose key this field names. */
  readonly references?: string;
  /** The vocabulary of a `choice`. */
  readonly vocabulary?: string;
  /** Its column in the store where that differs: `hours` is kept as `minutes`, `amount_eur` as `amount_cents`. */
  readonly column?: string;
  /** For numbers: the smallest and the largest value that is accepted. */
  readonly range?: readonly [number, number];
  /** Other headers under which this column is found, in any case, with spaces, underscores or accents. */
  readonly synonyms?: readonly string[];
  /** Headers of a column that names the record instead of giving its id; used where no column gives the id. */
  readonly nameSynonyms?: readonly string[];
  /** A date given as `2018-09` means this day of that month. */
  readonly monthMeans?: 'first' | 'last';
}

export interface RecordTable {
  readonly id: string;
  readonly title: Text;
  readonly explanation: Text;
  /** What one row is. */
  readonly grain: Text;
  readonly required: boolean;
  /** Other names of the file or sheet. */
  readonly synonyms: readonly string[];
  /** The fields that tell two rows apart; two rows equal in all of them are the same record. */
  readonly key: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
}

type ValueOf<F extends Field> = F['type'] extends 'date' | 'hours' | 'money' | 'number'
  ? number
  : F['type'] extends 'boolean'
    ? boolean
    : string;

/** The row that a table's declaration describes: required fields always have a value, the others may be `null`. */
export type RowOf<T extends RecordTable> = {
  readonly [K in keyof T['fields']]: T['fields'][K] extends { required: true } ? ValueOf<T['fields'][K]> : ValueOf<T['fields'][K]> | null;
};

export const defineTable = <const T extends RecordTable>(table: T): T => table;

/** The name of a field's column in the store. */
export const columnOf = (name: string, field: Field): string => field.column ?? name;
