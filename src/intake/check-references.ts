import { byId } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import type { RecordTable } from '../records/define-table.ts';
import { recordTables, tableIds, type TableId } from '../records/index.ts';
import { columnOf, placeOf, standing, textOf, type Entries, type Entry } from './entry.ts';
import { fold } from './fold.ts';
import { rejection, warning } from './findings.ts';
import type { Warning } from './report.ts';
import { nearest } from './spelling.ts';

const isTable = (id: string): id is TableId => Object.hasOwn(recordTables, id);

/** The ids of one table: those that are loaded, and those whose row was rejected, with where it stands. */
interface Known {
  readonly loaded: Map<string, Entry>;
  readonly rejected: Map<string, Text>;
  readonly byName: Map<string, string>;
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
  const byName = new Map<string, string>();
  for (const entry of entries) {
    const id = textOf(entry, 'id');
    if (id === null) continue;
    if (entry.rejection === null) {
      loaded.set(id, entry);
      const name = textOf(entry, 'name') ?? textOf(entry, 'title');
      if (name !== null && !byName.has(fold(name))) byName.set(fold(name), id);
    } else if (!rejected.has(id)) rejected.set(id, placeOf(entry));
  }
  for (const row of lost) if (row.table === table && !rejected.has(row.id)) rejected.set(row.id, row.place);
  return { loaded, rejected, byName };
}

/** The figures in an id, without zeros in front: P12 is no slip for P13, but `p-012` may be one for `P12`. */
const figuresOf = (id: string): string =>
  id
    .replace(/\D+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();

function hintFor(found: string, known: Known, table: TableId, column: string): Text {
  const title = recordTables[table].title;
  const named = known.byName.get(fold(found));
  if (named !== undefined) {
    return {
      nl: `“${found}” is een naam; zet in “${column}” het nummer “${named}”.`,
      en: `“${found}” is a name; put the id “${named}” in “${column}”.`,
    };
  }
  // Without the zeros that a spreadsheet drops, then by spelling. Sorted, so that the order of rows changes nothing.
  const bare = found.replace(/^0+/, '');
  const ids = [...known.loaded.keys()].sort(byId);
  const near =
    ids.find((id) => id.replace(/^0+/, '') === bare) ??
    nearest(
      found,
      ids.filter((id) => figuresOf(id) === figuresOf(found)),
      fold,
    );
  return near === null
    ? {
        nl: `Voeg het toe aan ${title.nl}, of verbeter het nummer.`,
        en: `Add it to ${title.en}, or mend the id.`,
      }
    : { nl: `Bedoelt u “${near}”? Anders: voeg het toe aan ${title.nl}.`, en: `Do you mean “${near}”? If not, add it to ${title.en}.` };
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
      if (references.some((reference) => reference.target === id)) known.delete(id);
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
          changed = references.some((reference) => reference.target === id);
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
