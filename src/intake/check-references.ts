import type { Text } from '../i18n/text.ts';
import type { RecordTable } from '../records/define-table.ts';
import { recordTables, tableIds, type TableId } from '../records/index.ts';
import type { Entries, TableEntries } from './entries.ts';
import type { FieldColumn } from './field-column.ts';
import { quoted, warning } from './findings.ts';
import { IdClues, looksLikeId } from './id-clues.ts';
import { wordsIn } from './identity/letters.ts';
import { mayLackIds, nameField } from './identity/name-index.ts';
import type { Warning } from './report.ts';

const isTable = (id: string): id is TableId => Object.hasOwn(recordTables, id);

/** The ids of one table: those that are loaded, and those whose row was rejected, with where it stands. */
interface Known {
  readonly entries: TableEntries;
  /** Per id the entry that stands, by the number that the id has in its column; −1 where none does. */
  readonly loaded: Int32Array;
  readonly rejected: Map<string, Text>;
  /** Rows that were rejected by the names and addresses in them, where those may stand for an id. */
  readonly called: ReadonlyMap<string, Text>;
  /** Ids of more than one row, by number. */
  readonly doubled: ReadonlySet<number>;
  readonly clues: IdClues;
  /** What was said of an id before: the same one is often unknown in many rows. */
  readonly hints: Map<string, Text>;
}

/** A rejected row may lack its cells: the id of such a row is taken from what was found. */
export interface LostId {
  readonly table: TableId;
  readonly id: string;
  /** Is it what the record is called, which others may name it by? */
  readonly isName: boolean;
  readonly place: Text;
}

const nameKey = (text: string): string => wordsIn(text).sort().join(' ');

function knownIn(entries: TableEntries, lost: readonly LostId[]): Known {
  const ids = entries.column('id');
  const loaded = new Int32Array(ids.size).fill(-1);
  const doubled = new Set<number>();
  const rejected = new Map<string, Text>();
  for (let entry = 0; entry < entries.count; entry += 1) {
    const code = ids.codes[entry] ?? -1;
    if (code === -1) continue;
    if (entries.stands(entry)) {
      if (loaded[code] !== -1) doubled.add(code);
      loaded[code] = entry;
    } else {
      const id = String(ids.value(code));
      if (!rejected.has(id)) rejected.set(id, entries.place(entry));
    }
  }
  const called = new Map<string, Text>();
  for (const row of lost) {
    if (row.table !== entries.table) continue;
    const [into, key] = row.isName ? [called, nameKey(row.id)] : [rejected, row.id];
    if (!into.has(key)) into.set(key, row.place);
  }
  if (mayLackIds(entries.table)) {
    for (let entry = 0; entry < entries.count; entry += 1) {
      if (entries.stands(entry)) continue;
      for (const name of [entries.text(entry, nameField(entries.table)), entries.text(entry, 'email')]) {
        if (name !== null && !called.has(nameKey(name))) called.set(nameKey(name), entries.place(entry));
      }
    }
  }
  return { entries, loaded, rejected, called, doubled, clues: new IdClues(entries, loaded), hints: new Map() };
}

/** Was a name meant, where names may stand for ids? */
const goesByNames = (found: string, table: TableId): boolean => mayLackIds(table) && !looksLikeId(found);

const idFrom = (title: Text): Text => ({ nl: `een nummer uit ${title.nl}`, en: `an id from ${title.en}` });
const idOrName = (title: Text): Text => ({ nl: `een nummer of naam uit ${title.nl}`, en: `an id or name from ${title.en}` });

function hintFor(found: string, known: Known, table: TableId, column: string): Text {
  const { clues, hints } = known;
  const said = hints.get(`${column}\u001f${found}`);
  if (said !== undefined) return said;
  const title = recordTables[table].title;
  const made = (): Text => {
    const named = clues.byName(found);
    if (named !== null) {
      return {
        nl: `“${quoted(found)}” is een naam; zet in “${column}” het nummer “${named}”.`,
        en: `“${quoted(found)}” is a name; put the id “${named}” in “${column}”.`,
      };
    }
    const near = clues.near(found);
    if (near === null && goesByNames(found, table)) {
      return { nl: `Voeg het toe aan ${title.nl}, of verbeter de naam.`, en: `Add it to ${title.en}, or correct the name.` };
    }
    return near === null
      ? { nl: `Voeg het toe aan ${title.nl}, of verbeter het nummer.`, en: `Add it to ${title.en}, or correct the id.` }
      : { nl: `Bedoelt u “${near}”? Anders: voeg het toe aan ${title.nl}.`, en: `Do you mean “${near}”? If not, add it to ${title.en}.` };
  };
  const hint = made();
  hints.set(`${column}\u001f${found}`, hint);
  return hint;
}

/** What the heading of a column was probably meant to be. */
function headingHint(found: string, { clues }: Known): Text {
  const near = clues.near(found);
  return near === null ? { nl: '', en: '' } : { nl: `Bedoelt u “${near}”? `, en: `Do you mean “${near}”? ` };
}

/** Rejects organisations that are, by way of others, their own parent; says whether there are any. */
export function checkCycles({ organisations: entries }: Entries): boolean {
  const standing = entries.standing();
  const parents = new Map([...standing].map((entry) => [entries.text(entry, 'id'), entries.text(entry, 'parent_id')]));
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
  for (const entry of standing) {
    const id = entries.text(entry, 'id');
    if (id === null || !cyclic.has(id)) continue;
    const found = entries.text(entry, 'parent_id') ?? '';
    entries.reject(entry, 'parent-cycle', entries.columnName(entry, 'parent_id'), found, { id });
  }
  return cyclic.size > 0;
}

/** Takes the id of a row that was just rejected from those that are known; says whether it was one. */
function loses(known: Known | undefined, entry: number): boolean {
  if (known === undefined) return false;
  const { entries, loaded, doubled, rejected } = known;
  const ids = entries.column('id');
  const code = ids.codes[entry] ?? -1;
  if (code === -1 || loaded[code] !== entry) return false;
  const other = doubled.has(code) ? entries.standing().find((one) => ids.codes[one] === code) : undefined;
  loaded[code] = other ?? -1;
  if (other !== undefined) return false;
  const id = String(ids.value(code));
  if (!rejected.has(id)) rejected.set(id, entries.place(entry));
  return true;
}

/** One field that names rows of another table: its ids as numbers of that table. */
interface Reference {
  readonly field: string;
  readonly target: TableId;
  readonly column: FieldColumn;
  /** `null` where the other table is not kept. */
  readonly there: Known | null;
  /** Per number of an id here its number there, −1 where it is unknown. */
  readonly translated: Int32Array;
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
    const made = knownIn(entries[id], lost);
    known.set(id, made);
    return made;
  };

  for (const id of tableIds) {
    const table: RecordTable = recordTables[id];
    const here = entries[id];
    if (here.count === 0) continue;
    const references = Object.entries(table.fields).flatMap(([field, { references: target }]): Reference[] => {
      if (target === undefined || !isTable(target)) return [];
      const column = here.column(field);
      const there = kept.has(target) ? knownOf(target) : null;
      const translated = there === null ? new Int32Array(column.size).fill(-1) : there.entries.translated('id', column);
      return [{ field, target, column, there, translated }];
    });
    const unkept = new Set<string>();
    const allThere = references.every(({ there, translated }) => translated.every((at) => at !== -1 && there?.loaded[at] !== -1));
    // A table that refers to itself is gone over again until no row more is rejected.
    for (let changed = !allThere; changed;) {
      changed = false;
      for (const entry of here.standing()) {
        for (const { field, target, column, there, translated } of references) {
          const code = column.codes[entry] ?? -1;
          if (code === -1) continue;
          if (there === null) {
            unkept.add(field);
            continue;
          }
          const at = translated[code] ?? -1;
          if (at !== -1 && there.loaded[at] !== -1) continue;
          const value = String(column.value(code));
          const name = here.columnName(entry, field);
          const place = there.rejected.get(value) ?? there.called.get(nameKey(value));
          const title = recordTables[target].title;
          if (place === undefined) {
            const isHeading = here.isHeading(entry, field);
            const hint = isHeading ? headingHint(value, there) : hintFor(value, there, target, name);
            const expected = isHeading || goesByNames(value, target) ? idOrName(title) : idFrom(title);
            here.reject(entry, isHeading ? 'odd-heading' : 'unknown-id', name, value, { target: title, expected, hint });
          } else here.reject(entry, 'refers-to-rejected', name, value, { target: title, other: place });
          changed = loses(known.get(id), entry) || changed;
          break;
        }
      }
    }
    known.delete(id);
    for (const { field, target, column } of references) {
      if (!unkept.has(field)) continue;
      const first = column.codes.findIndex((code) => code !== -1);
      const facts = { column: here.columnName(first, field), target: recordTables[target].title, file: `${target}.csv` };
      warnings.push(warning('reference-not-kept', here.sourceOf(first), null, facts));
    }
  }
  return warnings;
}
