import { byId } from '../i18n/formats.ts';
import type { RecordRow } from '../records/index.ts';

/** Every organisation, ids ascending, with what it has from its parents. */
export interface Organisations {
  readonly ids: readonly string[];
  /** Index of the organisation at the top of its line of parents: itself, for a board. */
  readonly board: Int32Array;
  /** Its own sector, else that of the nearest parent that has one. */
  readonly sector: readonly (string | null)[];
  readonly municipality: readonly (string | null)[];
}

/**
 * Reads the line of parents of every organisation. A parent that is not in the records ends the line; of organisations that are
 * each other's parents in a circle, the one with the first id stands at the top.
 */
export function organisationsOf(rows: readonly RecordRow<'organisations'>[]): Organisations {
  const byKey = new Map(rows.map((row) => [row.id, row]));
  const ids = [...byKey.keys()].sort(byId);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const lines = ids.map((id) => lineOf(id, byKey));
  const inherited = (field: 'sector' | 'municipality'): (string | null)[] =>
    lines.map((line) => line.map((id) => byKey.get(id)?.[field] ?? null).find((value) => value !== null) ?? null);
  return {
    ids,
    board: Int32Array.from(lines, (line) => indexOf.get(topOf(line, byKey)) ?? -1),
    sector: inherited('sector'),
    municipality: inherited('municipality'),
  };
}

type ById = ReadonlyMap<string, RecordRow<'organisations'>>;

/** An organisation, its parent, its parent's parent …, each once. */
function lineOf(start: string, rows: ById): string[] {
  const line = new Set<string>();
  for (let id: string | null = start; id !== null && rows.has(id) && !line.has(id); id = rows.get(id)?.parent_id ?? null) line.add(id);
  return [...line];
}

function topOf(line: readonly string[], rows: ById): string {
  const last = line.at(-1) ?? '';
  const back = line.indexOf(rows.get(last)?.parent_id ?? '');
  return back < 0 ? last : (line.slice(back).sort(byId)[0] ?? last);
}
