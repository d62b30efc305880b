import { csvLines, parquetFile, writeFileAtomically, type Locale } from '../index.ts';
import type { Console } from './console.ts';
import { tableLines, type Value } from './print.ts';

export const formats = ['table', 'csv', 'json', 'parquet'] as const;
export type Format = (typeof formats)[number];

/** A result as a flat table, and how it looks to a program. */
export interface Deliverable {
  readonly headers: readonly string[];
  /** Gone through more than once: widths come before lines. */
  readonly rows: Iterable<readonly Value[]>;
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
  const { headers, titles = headers, rows } = deliverable;
  const lines: Record<Exclude<Format, 'parquet'>, () => Iterable<string>> = {
    table: () => tableLines(titles, rows, options.lang),
    csv: () => csvLines(headers, rows),
    json: () => jsonLines(deliverable.json),
  };
  const chunks = inChunks(lines[format]());
  if (options.out === undefined) for (const chunk of chunks) console.result(chunk);
  else {
    await writeFileAtomically(options.out, chunks);
    console.say({ nl: `Geschreven: ${options.out}`, en: `Written: ${options.out}` });
  }
}

/** JSON with a step of one space, a list item by item: the scores of a large network are not held twice. */
export function* jsonLines(json: unknown): Generator<string> {
  if (!isList(json)) {
    yield `${JSON.stringify(json, null, 1)}\n`;
    return;
  }
  let last: string | null = null;
  for (const item of json) {
    yield last === null ? '[\n' : ` ${last},\n`;
    last = (JSON.stringify(item, null, 1) ?? 'null').replaceAll('\n', '\n ');
  }
  yield last === null ? '[]\n' : ` ${last}\n]\n`;
}

const isList = (json: unknown): json is Iterable<unknown> => typeof json === 'object' && json !== null && Symbol.iterator in json;

/** Lines taken together: each write costs as much as making some thousand of them. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk: string[] = [];
  for (const line of lines) {
    chunk.push(line);
    if (chunk.length < 4096) continue;
    yield chunk.join('');
    chunk = [];
  }
  if (chunk.length > 0) yield chunk.join('');
}
