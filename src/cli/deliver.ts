import { csvText, parquetFile, writeFileAtomically, type Locale } from '../index.ts';
import type { Console } from './console.ts';
import { textTable, type Value } from './print.ts';

export const formats = ['table', 'csv', 'json', 'parquet'] as const;
export type Format = (typeof formats)[number];

/** A result as a flat table, and how it looks to a program. */
export interface Deliverable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly json: unknown;
  /** Headings for a person, where they differ from the columns' ids. */
  readonly titles?: readonly string[];
}

/**
 * Writes a result where and how it was asked for: to standard output, or whole or not at all to a file.
 * @throws UserError where a binary format is asked for without `--out`.
 */
export async function deliver(
  deliverable: Deliverable,
  options: { readonly format?: Format; readonly json?: boolean; readonly out?: string; readonly lang: Locale },
  console: Console,
): Promise<void> {
  const format: Format = options.json === true ? 'json' : (options.format ?? 'table');
  if (format === 'parquet') {
    const out = options.out ?? 'grensganger.parquet';
    await parquetFile(out, deliverable.headers, deliverable.rows);
    console.say({ nl: `Geschreven: ${out}`, en: `Written: ${out}` });
    return;
  }
  const text = {
    table: () => textTable(deliverable.titles ?? deliverable.headers, deliverable.rows, options.lang),
    csv: () => csvText(deliverable.headers, deliverable.rows),
    json: () => `${JSON.stringify(deliverable.json, null, 1)}\n`,
  }[format]();
  if (options.out === undefined) console.result(text);
  else {
    await writeFileAtomically(options.out, text);
    console.say({ nl: `Geschreven: ${options.out}`, en: `Written: ${options.out}` });
  }
}
