import type { Analysis } from '../analysis.ts';
import type { Disclosed } from '../disclosure/index.ts';
import type { Locale, Text } from '../i18n/text.ts';

export interface ExportOptions {
  /** The period of a graph; tables hold every period, in a column. */
  readonly period: string;
  /** The language of the names that are ours, such as that of the other organisations taken together. */
  readonly locale: Locale;
}

/** One format to write a network in. What it is given has passed the gate; the same gives the same bytes. */
export interface Exporter {
  readonly id: string;
  readonly title: Text;
  /** Where it is written if nobody says so: a file, or for formats of several files a folder. */
  readonly defaultOut: string;
  /** Writes each file as a whole or not at all. @returns the files that were written */
  readonly write: (disclosed: Disclosed<Analysis>, out: string, options: ExportOptions) => Promise<string[]>;
}

export const defineExporter = <const E extends Exporter>(exporter: E): Exporter & Pick<E, 'id'> => exporter;
