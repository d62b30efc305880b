import { byId } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import type { Field } from '../../records/define-table.ts';
import { recordTables, tableIds, type TableId } from '../../records/index.ts';
import { disjunction } from '../columns.ts';
import type { Entries, TableEntries } from '../entries.ts';
import type { FieldColumn } from '../field-column.ts';
import { placeInWords, quoted, userError, warning } from '../findings.ts';
import { fold } from '../fold.ts';
import type { IdentityKind, IdentityRow, Merge, Proposal, Side, Warning } from '../report.ts';
import { pairKeyOf } from './identities-file.ts';
import { makeIds } from './make-ids.ts';
import { named, nameField, NameIndex, type Candidate, type Named } from './name-index.ts';

/** What was decided before: the rows of `identities.csv`, and how that file is called. */
export interface Decisions {
  readonly file: string;
  readonly rows: readonly IdentityRow[];
}

export interface Settled {
  readonly merges: readonly Merge[];
  readonly proposals: readonly Proposal[];
  readonly warnings: readonly Warning[];
}

const kindOfName: Readonly<Record<Named, IdentityKind>> = {
  organisations: 'name-of-organisation',
  professionals: 'name-of-person',
  groups: 'name-of-group',
  themes: 'name-of-theme',
  products: 'name-of-product',
  meetings: 'name-of-meeting',
};
const kindOfRecord: Readonly<Partial<Record<Named, IdentityKind>>> = { organisations: 'organisation', professionals: 'person' };

/**
 * Gives lists without ids their ids, takes together what was decided to be one, and finds the record that a name or an e-mail address stands for
 * where an id is expected. Nothing of that is done in silence: each is a merge. A name that may mean somebody is rejected and proposed;
 * one that means nobody is left to the check of references.
 * @param kept the lists there are: in one that is not kept, nothing can be looked up
 * @throws UserError `identities-broken` where decisions contradict each other
 */
export function settleIdentities(lists: Entries, kept: ReadonlySet<TableId>, decisions: Decisions): Settled {
  const merges: Merge[] = [];
  const proposals: Proposal[] = [];
  const gone = new Set(decisions.rows.filter((row) => row.verdict !== null));
  for (const table of named) makeIds(table, lists[table]);
  const settled = named.map((table) => {
    const sides = new Sides(table, lists[table]);
    return { table, sides, canonical: mergeRecords(table, lists[table], sides, decisions, merges, gone) };
  });
  for (const { table, sides, canonical } of settled) {
    if (kept.has(table)) resolveNames(table, lists, canonical, sides, decisions, { merges, proposals, gone });
  }
  const warnings = [...gone]
    // What the registry has is looked at later.
    .filter((row) => row.kind !== 'registry')
    .map((row) =>
      warning('decision-without-pair', { file: decisions.file, sheet: null }, row.row, {
        first: quoted(row.first),
        second: quoted(row.second),
      }),
    );
  return { merges, proposals, warnings };
}

type Place = Pick<Side, 'file' | 'sheet' | 'row'>;

function placeAt(list: TableEntries, entry: number): Place {
  const { file, sheet } = list.sourceOf(entry);
  return { file, sheet, row: list.rowOf(entry) };
}

/** The records of one list by their ids; what is said of one is made where it is asked for. */
class Sides {
  readonly #name: string;
  readonly #list: TableEntries;
  /** Per number of an id the first row that stands under it, or −1. */
  readonly #rows: Int32Array;

  constructor(table: Named, list: TableEntries) {
    this.#name = nameField(table);
    this.#list = list;
    const { codes, size } = list.column('id');
    this.#rows = new Int32Array(size).fill(-1);
    for (const row of list.standing()) {
      const code = codes[row] ?? -1;
      if (code !== -1 && this.#rows[code] === -1) this.#rows[code] = row;
    }
  }

  #rowOf(id: string): number {
    return this.#rows[this.#list.codeOf('id', id)] ?? -1;
  }

  has(id: string): boolean {
    return this.#rowOf(id) !== -1;
  }

  /** Per number of a value in a column elsewhere 1 where it is the id of one that stands. */
  known(column: FieldColumn): Uint8Array {
    return Uint8Array.from(this.#list.translated('id', column), (code) => Number((this.#rows[code] ?? -1) !== -1));
  }

  ids(): Iterable<string> {
    const ids = this.#list.column('id');
    return Array.from(this.#rows, (row, code) => (row === -1 ? [] : [String(ids.value(code))])).flat();
  }

  get(id: string): Side | undefined {
    const row = this.#rowOf(id);
    if (row === -1) return undefined;
    const list = this.#list;
    return { id, name: list.text(row, this.#name) ?? list.text(row, 'email') ?? id, ...placeAt(list, row) };
  }
}

/** A spreadsheet that opened `identities.csv` may have taken the zeros off an id. */
function idIn(sides: Sides): (found: string) => string | null {
  let bare: Map<string, string | null> | null = null;
  return (found) => {
    if (sides.has(found)) return found;
    if (!/^\d+$/.test(found)) return null;
    if (bare === null) {
      bare = new Map();
      for (const id of sides.ids()) bare.set(id.replace(/^0+/, ''), bare.has(id.replace(/^0+/, '')) ? null : id);
    }
    return bare.get(found.replace(/^0+/, '')) ?? null;
  };
}

/** Takes the records together that were decided to be one, and tells under which id each counts. */
function mergeRecords(
  table: Named,
  list: TableEntries,
  sides: Sides,
  decisions: Decisions,
  merges: Merge[],
  gone: Set<IdentityRow>,
): ReadonlyMap<string, string> {
  const kind = kindOfRecord[table];
  const rows = decisions.rows.filter((row) => row.kind === kind && row.verdict !== null);
  if (rows.length === 0) return new Map();
  const idOf = idIn(sides);
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  const decidedBy = new Map<string, IdentityRow>();
  const apart: { readonly row: IdentityRow; readonly first: string; readonly second: string }[] = [];
  for (const row of rows) {
    const [first, second] = [idOf(row.first), idOf(row.second)];
    if (first === null || second === null) continue;
    gone.delete(row);
    if (row.verdict === 'different') apart.push({ row, first, second });
    else if (root(first) !== root(second)) {
      parent.set(root(second), root(first));
      for (const id of [first, second]) if (!decidedBy.has(id)) decidedBy.set(id, row);
    }
  }
  for (const { row, first, second } of apart) {
    if (root(first) !== root(second)) continue;
    throw userError(
      'identities-broken',
      { file: decisions.file, row: row.row },
      {
        what: {
          nl: `“${quoted(first)}” en “${quoted(second)}” zijn hier anders, maar volgens andere rijen dezelfde`,
          en: `“${quoted(first)}” and “${quoted(second)}” are different here, but the same according to other rows`,
        },
      },
    );
  }
  return takeTogether(list, sides, root, { kind: kind ?? 'person', file: decisions.file, decidedBy }, merges);
}

function takeTogether(
  list: TableEntries,
  sides: Sides,
  root: (id: string) => string,
  decided: { readonly kind: IdentityKind; readonly file: string; readonly decidedBy: ReadonlyMap<string, IdentityRow> },
  merges: Merge[],
): ReadonlyMap<string, string> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < list.count; row += 1) {
    const id = list.text(row, 'id');
    if (id === null || !list.stands(row) || !decided.decidedBy.has(id)) continue;
    const group = groups.get(root(id));
    if (group === undefined) groups.set(root(id), [row]);
    else group.push(row);
  }
  const canonical = new Map<string, string>();
  const idAt = (row: number): string => list.text(row, 'id') ?? '';
  for (const group of groups.values()) {
    group.sort((a, b) => filled(list, b) - filled(list, a) || byId(idAt(a), idAt(b)));
    const [kept, ...others] = group;
    if (kept === undefined) continue;
    for (const other of others) {
      const row = decided.decidedBy.get(idAt(other));
      const [keptSide, mergedSide] = [sides.get(idAt(kept)), sides.get(idAt(other))];
      if (idAt(other) === idAt(kept) || row === undefined || keptSide === undefined || mergedSide === undefined) continue;
      canonical.set(idAt(other), idAt(kept));
      fillIn(list, kept, other);
      const facts = { other: placeInWords(keptSide), decided: String(row.row), file: decided.file };
      list.reject(other, 'merged-record', list.columnName(other, 'id'), idAt(other), facts);
      merges.push({
        kind: decided.kind,
        kept: keptSide,
        merged: mergedSide,
        by: 'decision',
        decided: { file: decided.file, row: row.row },
        times: 1,
        message: {
          nl: `“${mergedSide.name}” (${placeInWords(mergedSide).nl}) telt als “${keptSide.name}” (${placeInWords(keptSide).nl}): besloten in ${decided.file}, rij ${row.row}.`,
          en: `“${mergedSide.name}” (${placeInWords(mergedSide).en}) counts as “${keptSide.name}” (${placeInWords(keptSide).en}): decided in ${decided.file}, row ${row.row}.`,
        },
      });
    }
  }
  return canonical;
}

const fieldsOf = [
  'name',
  'email',
  'consent',
  'organisation_id',
  'function',
  'kind',
  'sector',
  'parent_id',
  'municipality',
  'member_from',
  'member_until',
  'training_partnership',
  'registry_id',
];
const consent = ['consent', 'consent_from', 'consent_until'];
const narrowest = ['none', 'board', 'public'];

const filled = (list: TableEntries, row: number): number => fieldsOf.filter((field) => list.value(row, field) !== null).length;

/** What the kept record lacks it takes from the other; of two consents the narrower holds, with its own dates. */
function fillIn(list: TableEntries, kept: number, other: number): void {
  for (const field of fieldsOf)
    if (field !== 'consent' && list.value(kept, field) === null) list.put(kept, field, list.value(other, field));
  const rank = (row: number): number => narrowest.indexOf(list.text(row, 'consent') ?? '');
  const [own, theirs] = [rank(kept), rank(other)];
  if (theirs >= 0 && (own < 0 || theirs < own)) for (const field of consent) list.put(kept, field, list.value(other, field));
}

interface Log {
  readonly merges: Merge[];
  readonly proposals: Proposal[];
  readonly gone: Set<IdentityRow>;
}

/** Finds what stands for an id in every list that refers to this one. */
function resolveNames(
  target: Named,
  lists: Entries,
  canonical: ReadonlyMap<string, string>,
  sides: Sides,
  decisions: Decisions,
  log: Log,
): void {
  const kind = kindOfName[target];
  const count = (id: string): string => canonical.get(id) ?? id;
  const idOf = idIn(sides);
  const decided = new Map<string, IdentityRow>();
  const ruledOut = new Set<string>();
  for (const row of decisions.rows) {
    if (row.kind !== kind || row.verdict === null) continue;
    const id = idOf(row.second);
    if (id === null) continue;
    if (row.verdict === 'same') decided.set(fold(row.first), row);
    else ruledOut.add(pairKeyOf(kind, fold(row.first), count(id)));
    if (row.verdict === 'different') log.gone.delete(row);
  }
  let index: NameIndex | null = null;
  interface Found {
    readonly id: string | null;
    readonly candidates: readonly Candidate[];
    readonly by: Merge['by'];
    readonly decision: IdentityRow | null;
    times: number;
    readonly where: Place;
  }
  const meanings = new Map<string, Found>();
  const meaningOf = (value: string, where: () => Place): Found => {
    const known = meanings.get(value);
    if (known !== undefined) return known;
    const decision = decided.get(fold(value)) ?? null;
    const chosen = decision === null ? null : idOf(decision.second);
    let found: Found;
    if (chosen !== null && decision !== null) {
      log.gone.delete(decision);
      found = { id: count(chosen), candidates: [], by: 'decision', decision, times: 0, where: where() };
    } else {
      index ??= new NameIndex(target, lists[target], count);
      const meaning = index.meaningOf(value);
      const candidates =
        meaning === null || 'id' in meaning ? [] : meaning.candidates.filter(({ id }) => !ruledOut.has(pairKeyOf(kind, fold(value), id)));
      const id = meaning !== null && 'id' in meaning && !ruledOut.has(pairKeyOf(kind, fold(value), meaning.id)) ? meaning.id : null;
      found = { id, candidates, by: meaning !== null && 'id' in meaning ? meaning.by : 'name', decision: null, times: 0, where: where() };
    }
    meanings.set(value, found);
    return found;
  };

  for (const table of tableIds) {
    const fields: Readonly<Record<string, Field>> = recordTables[table].fields;
    const list = lists[table];
    for (const [field, { references }] of Object.entries(fields)) {
      if (references !== target) continue;
      const column = list.column(field);
      const known = sides.known(column);
      // Nearly always every id is one, and no row need be looked at.
      if (canonical.size === 0 && !known.includes(0)) continue;
      for (let row = 0; row < list.count; row += 1) {
        const code = column.codes[row] ?? -1;
        if (code === -1 || (known[code] === 1 && canonical.size === 0) || !list.stands(row)) continue;
        const value = String(column.value(code));
        if (known[code] === 1) {
          const counts = canonical.get(value);
          if (counts !== undefined) list.put(row, field, counts);
          continue;
        }
        const found = meaningOf(value, () => placeAt(list, row));
        if (found.id !== null) {
          list.put(row, field, found.id);
          found.times += 1;
        } else if (found.candidates.length > 0) {
          found.times += 1;
          const shown = found.candidates.map(({ id }) => `“${quoted(sides.get(id)?.name ?? id)}” (${id})`);
          list.reject(row, 'name-not-sure', list.columnName(row, field), value, {
            target: recordTables[target].title,
            others: { nl: disjunction('nl', shown), en: disjunction('en', shown) },
            file: decisions.file,
          });
        }
      }
    }
  }
  for (const [value, found] of [...meanings].sort(([a], [b]) => byId(a, b))) {
    const side: Side = { id: value, name: value, ...found.where };
    const kept = found.id === null ? undefined : sides.get(found.id);
    if (kept !== undefined && found.times > 0) log.merges.push(mergeOfName(kind, kept, side, found, decisions.file));
    for (const { id, score, why } of found.candidates) {
      const second = sides.get(id);
      if (second !== undefined) log.proposals.push({ kind, score, first: side, second, why });
    }
  }
}

function mergeOfName(
  kind: IdentityKind,
  kept: Side,
  merged: Side,
  found: { readonly by: Merge['by']; readonly decision: IdentityRow | null; readonly times: number },
  file: string,
): Merge {
  const decided = found.decision === null ? null : { file, row: found.decision.row };
  const because: Record<Merge['by'], Text> = {
    decision: { nl: `besloten in ${file}, rij ${decided?.row ?? 0}`, en: `decided in ${file}, row ${decided?.row ?? 0}` },
    name: { nl: 'niemand anders in de lijst heet zo', en: 'nothing else in the list has that name' },
    email: { nl: 'het e-mailadres is van niemand anders', en: 'the e-mail address belongs to nobody else' },
  };
  const why = because[found.by];
  return {
    kind,
    kept,
    merged,
    by: found.by,
    decided,
    times: found.times,
    message: {
      nl: `“${quoted(merged.name)}” (${found.times}×, eerst in ${placeInWords(merged).nl}) is gelezen als ${kept.id}, “${quoted(kept.name)}” (${placeInWords(kept).nl}): ${why.nl}.`,
      en: `“${quoted(merged.name)}” (${found.times}×, first in ${placeInWords(merged).en}) was read as ${kept.id}, “${quoted(kept.name)}” (${placeInWords(kept).en}): ${why.en}.`,
    },
  };
}
