import { byId } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import type { RecordTable } from '../records/define-table.ts';
import { recordTables, tableIds, type TableId } from '../records/index.ts';
import { columnOf, placeOf, standing, textOf, type Entries, type Entry } from './entry.ts';
import { fold } from './fold.ts';
import { quoted, rejection, warning } from './findings.ts';
import type { Warning } from './report.ts';
import { nearest } from '../spelling.ts';

const isTable = (id: string): id is TableId => Object.hasOwn(recordTables, id);

/** The ids of one table: those that are loaded, and those whose row was rejected, with where it stands. */
interface Known {
  readonly loaded: Map<string, Entry>;
  readonly rejected: Map<string, Text>;
  /** Ids of more than one row. */
  readonly doubled: ReadonlySet<string>;
  /** Made at the first id that is unknown: most tables have none. */
  clues: Clues | null;
}

/** By what an unknown id may be recognised: names, ids without the zeros that a spreadsheet drops, and ids by their figures. */
interface Clues {
  readonly byName: ReadonlyMap<string, string>;
  readonly byBare: ReadonlyMap<string, string>;
  readonly byFigures: ReadonlyMap<string, readonly string[]>;
  readonly folded: ReadonlyMap<string, string>;
  /** What was said of an id before: the same one is often unknown in many rows. */
  readonly hints: Map<string, Text>;
}

/** A rejected row may lack its cells: the id of such a row is taken from what was found. */
export interface LostId {
  readonly table: TableId;
  readonly id: string;
  readonly place: Text;
}

function knownIn(table: TableId, entries: readonly Entry[], lost: readonly LostId[]): Known {
  const loaded = new Map<string, Entry>();
  const rejected = new Map<string, Text>();
  const doubled = new Set<string>();
  for (const entry of entries) {
    const id = textOf(entry, 'id');
    if (id === null) continue;
    if (entry.rejection === null) {
      if (loaded.has(id)) doubled.add(id);
      loaded.set(id, entry);
    } else if (!rejected.has(id)) rejected.set(id, placeOf(entry));
  }
  for (const row of lost) if (row.table === table && !rejected.has(row.id)) rejected.set(row.id, row.place);
  return { loaded, rejected, doubled, clues: null };
}

/** The figures in an id, without zeros in front: P12 is no slip for P13, but `p-012` may be one for `P12`. */
const figuresOf = (id: string): string =>
  id
    .replace(/\D+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();

const bareOf = (id: string): string => id.replace(/^0+/, '');

/** The first of each in the order of the ids, so that the order of rows changes nothing. */
function cluesIn(loaded: ReadonlyMap<string, Entry>): Clues {
  const byName = new Map<string, string>();
  const byBare = new Map<string, string>();
  const byFigures = new Map<string, string[]>();
  for (const [id, entry] of [...loaded].sort(([a], [b]) => byId(a, b))) {
    const name = fold(textOf(entry, 'name') ?? textOf(entry, 'title') ?? '');
    if (name !== '' && !byName.has(name)) byName.set(name, id);
    if (!byBare.has(bareOf(id))) byBare.set(bareOf(id), id);
    const figures = figuresOf(id);
    const alike = byFigures.get(figures);
    if (alike === undefined) byFigures.set(figures, [id]);
    else alike.push(id);
  }
  const folded = new Map([...loaded.keys()].map((id) => [id, fold(id)] as const));
  return { byName, byBare, byFigures, folded, hints: new Map() };
}

/** More ids than this with the same figures tell nothing apart. */
const mostAlike = 300;

function hintFor(found: string, known: Known, table: TableId, column: string): Text {
  known.clues ??= cluesIn(known.loaded);
  const { byName, byBare, byFigures, folded, hints } = known.clues;
  const said = hints.get(`${column}\u001f${found}`);
  if (said !== undefined) return said;
  const title = recordTables[table].title;
  const made = (): Text => {
    const named = byName.get(fold(found));
    if (named !== undefined) {
      return {
        nl: `“${quoted(found)}” is een naam; zet in “${column}” het nummer “${named}”.`,
        en: `“${quoted(found)}” is a name; put the id “${named}” in “${column}”.`,
      };
    }
    const near =
      byBare.get(bareOf(found)) ??
      nearest(found, (byFigures.get(figuresOf(found)) ?? []).slice(0, mostAlike), (id) => folded.get(id) ?? fold(id));
    return near === null
      ? { nl: `Voeg het toe aan ${title.nl}, of verbeter het nummer.`, en: `Add it to ${title.en}, or mend the id.` }
      : { nl: `Bedoelt u “${near}”? Anders: voeg het toe aan ${title.nl}.`, en: `Do you mean “${near}”? If not, add it to ${title.en}.` };
  };
  const hint = made();
  hints.set(`${column}\u001f${found}`, hint);
  return hint;
}

/** Rejects organisations that are, by way of others, their own parent; says whether there are any. */
export function checkCycles({ organisations: entries }: Entries): boolean {
  const parents = new Map(standing(entries).map((entry) => [textOf(entry, 'id'), textOf(entry, 'parent_id')]));
  const settled = new Set<string>();
  const cyclic = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let id = start;
    while (id !== null && parents.has(id) && !settled.has(id) && !onPath.has(id)) {
      path.push(id);
      onPath.add(id);
      id = parents.get(id) ?? null;
    }
    if (id !== null && onPath.has(id)) for (const member of path.slice(path.indexOf(id))) cyclic.add(member);
    for (const member of path) settled.add(member);
  }
  for (const entry of standing(entries)) {
    const id = textOf(entry, 'id');
    if (id === null || !cyclic.has(id)) continue;
    const found = textOf(entry, 'parent_id') ?? '';
    entry.rejection = rejection('parent-cycle', entry.source, entry.row, columnOf(entry, 'parent_id'), found, { id });
  }
  return cyclic.size > 0;
}

/** Takes the id of a row that was just rejected from those that are known; says whether it was one. */
function loses(known: Known | undefined, entry: Entry, entries: readonly Entry[]): boolean {
  const id = textOf(entry, 'id');
  if (known === undefined || id === null || known.loaded.get(id) !== entry) return false;
  const other = known.doubled.has(id) ? entries.find((one) => one.rejection === null && textOf(one, 'id') === id) : undefined;
  if (other !== undefined) {
    known.loaded.set(id, other);
    return false;
  }
  known.loaded.delete(id);
  if (!known.rejected.has(id)) known.rejected.set(id, placeOf(entry));
  return true;
}

/**
 * Rejects rows that name what is not there, table by table in the order in which what is named comes first, so that each says its real
 * reason. A reference to a table that is not kept at all stays as it is, with one warning.
 */
export function checkReferences(entries: Entries, kept: ReadonlySet<TableId>, lost: readonly LostId[]): Warning[] {
  const warnings: Warning[] = [];
  const known = new Map<TableId, Known>();
  const knownOf = (id: TableId): Known => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const made = knownIn(id, entries[id], lost);
    known.set(id, made);
    return made;
  };

  for (const id of tableIds) {
    const table: RecordTable = recordTables[id];
    const references = Object.entries(table.fields).flatMap(([field, declared]) =>
      declared.references !== undefined && isTable(declared.references) ? [{ field, target: declared.references }] : [],
    );
    const unkept = new Set<string>();
    // A table that refers to itself is gone over again until no row more is rejected.
    for (let changed = true; changed;) {
      changed = false;
      for (const entry of standing(entries[id])) {
        for (const { field, target } of references) {
          const value = textOf(entry, field);
          if (value === null) continue;
          if (!kept.has(target)) {
            unkept.add(field);
            continue;
          }
          const there = knownOf(target);
          if (there.loaded.has(value)) continue;
          const column = columnOf(entry, field);
          const place = there.rejected.get(value);
          const title = recordTables[target].title;
          entry.rejection =
            place === undefined
              ? rejection('unknown-id', entry.source, entry.row, column, value, {
                  target: title,
                  hint: hintFor(value, there, target, column),
                })
              : rejection('refers-to-rejected', entry.source, entry.row, column, value, { target: title, other: place });
          changed = loses(known.get(id), entry, entries[id]) || changed;
          break;
        }
      }
    }
    known.delete(id);
    for (const { field, target } of references) {
      if (!unkept.has(field)) continue;
      const first = entries[id].find((entry) => entry.record[field] !== null);
      if (first === undefined) continue;
      const facts = { column: columnOf(first, field), target: recordTables[target].title, file: `${target}.csv` };
      warnings.push(warning('reference-not-kept', first.source, null, facts));
    }
  }
  return warnings;
}
