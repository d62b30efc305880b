import { byId } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import { recordTables } from '../../records/index.ts';
import type { Value } from '../cells/cell-reader.ts';
import type { Source, TableEntries } from '../entries.ts';
import type { ReadColumn } from '../field-column.ts';
import { placeInWords, quoted, warning } from '../findings.ts';
import { fold } from '../fold.ts';
import { asOrganisation, compareOrganisations, type Organisation } from '../identity/compare-organisations.ts';
import { pairKeyOf } from '../identity/identities-file.ts';
import type { Decisions } from '../identity/settle-identities.ts';
import type { Enrichment, Proposal, Warning } from '../report.ts';
import type { Registry, RegistrySchool } from './read-registry.ts';

export interface Enriched {
  readonly enrichments: readonly Enrichment[];
  readonly proposals: readonly Proposal[];
  readonly warnings: readonly Warning[];
  /** Boards that were added, by the registry file they come from. */
  readonly added: ReadonlyMap<string, number>;
}

/** From here on a name and a municipality are put to somebody. */
const proposeFrom = 0.75;
const mostProposed = 3;

const fieldNames = {
  registry_id: recordTables.organisations.fields.registry_id.title,
  municipality: recordTables.organisations.fields.municipality.title,
  parent_id: recordTables.organisations.fields.parent_id.title,
} as const satisfies Record<string, Text>;
type Filled = keyof typeof fieldNames;

/**
 * Fills in what an organisation lacks from the national registry: its number, its municipality and its board. A school is found by its
 * number, or where `identities.csv` says which it is; one that has the same name in the same municipality is proposed. Nothing is
 * overwritten: what contradicts the registry is warned of.
 * @param sourceOf the source under which boards of a registry file are added; `null` where none are asked for
 */
export function enrich(
  list: TableEntries,
  registry: Registry,
  decisions: Decisions,
  sourceOf: ((file: string) => Source) | null,
): Enriched {
  const enrichments: Enrichment[] = [];
  const warnings: Warning[] = [];
  const byCode = codesOf(registry.schools);
  const found = new Map<number, RegistrySchool>();
  const decided = decidedIn(decisions, byCode, warnings, list);
  const unmatched: number[] = [];
  for (const entry of list.standing()) {
    const number = list.text(entry, 'registry_id')?.toUpperCase();
    const id = list.text(entry, 'id') ?? '';
    const school = number === undefined ? decided.same.get(id) : byCode.get(number);
    if (school !== undefined) found.set(entry, school);
    else if (number === undefined && list.text(entry, 'kind') === 'school') unmatched.push(entry);
  }
  const fill = (entry: number, field: Filled, value: string, from: RegistrySchool): void => {
    list.put(entry, field, value);
    enrichments.push(enrichmentOf(list, entry, field, value, from));
  };

  const boards = new Map<string, number>();
  for (const entry of list.standing()) {
    const number = list.text(entry, 'registry_id');
    if (number !== null && !boards.has(number)) boards.set(number, entry);
  }
  numberBoards(list, found, boards, fill);
  const added = new Map<string, number>();
  if (sourceOf !== null) addBoards(list, found, boards, sourceOf, added, enrichments);
  const numbers = new Map([...list.standing()].map((entry) => [list.text(entry, 'id'), list.text(entry, 'registry_id')]));
  const numberOf = (id: string): string | null => numbers.get(id) ?? null;
  for (const [entry, school] of found) {
    if (list.text(entry, 'registry_id') === null) fill(entry, 'registry_id', school.code, school);
    settleMunicipality(list, entry, school, fill, warnings);
    settleBoard(list, entry, school, { boards, numberOf }, fill, warnings);
  }
  const proposals = proposalsFor(list, unmatched, registry.schools, decided.ruledOut);
  return { enrichments, proposals, warnings, added };
}

/** Schools by their own code; by that of the institution too, where it has one location or this is its main one. */
function codesOf(schools: readonly RegistrySchool[]): ReadonlyMap<string, RegistrySchool> {
  const byCode = new Map(schools.map((school) => [school.code, school]));
  for (const school of schools) {
    const institution = school.code.slice(0, 4);
    if (school.code.length === 6 && school.code.endsWith('00') && !byCode.has(institution)) byCode.set(institution, school);
  }
  return byCode;
}

function decidedIn(
  { file, rows }: Decisions,
  byCode: ReadonlyMap<string, RegistrySchool>,
  warnings: Warning[],
  list: TableEntries,
): { readonly same: ReadonlyMap<string, RegistrySchool>; readonly ruledOut: ReadonlySet<string> } {
  const same = new Map<string, RegistrySchool>();
  const ruledOut = new Set<string>();
  const ids = new Set([...list.standing()].map((entry) => list.text(entry, 'id')));
  for (const row of rows) {
    if (row.kind !== 'registry' || row.verdict === null) continue;
    const school = byCode.get(row.second.toUpperCase());
    if (school === undefined || !ids.has(row.first)) {
      const facts = { first: quoted(row.first), second: quoted(row.second) };
      warnings.push(warning('decision-without-pair', { file, sheet: null }, row.row, facts));
    } else if (row.verdict === 'same') same.set(row.first, school);
    else ruledOut.add(pairKeyOf('registry', row.first, school.code));
  }
  return { same, ruledOut };
}

function enrichmentOf(list: TableEntries, entry: number, field: string, value: string, from: RegistrySchool): Enrichment {
  const organisation = list.text(entry, 'id') ?? '';
  const name = quoted(list.text(entry, 'name') ?? organisation);
  const title = field === 'id' ? null : fieldNames[field as Filled];
  const where = placeInWords({ file: from.file, row: from.row });
  return {
    organisation,
    field,
    value,
    file: from.file,
    row: from.row,
    message: {
      nl:
        title === null
          ? `“${name}” (${organisation}) is toegevoegd als bestuur, uit ${where.nl}.`
          : `Bij “${name}” (${organisation}) is ${title.nl} ingevuld: “${value}”, uit ${where.nl}.`,
      en:
        title === null
          ? `“${name}” (${organisation}) was added as a board, from ${where.en}.`
          : `${title.en} was filled in for “${name}” (${organisation}): “${value}”, from ${where.en}.`,
    },
  };
}

type Fill = (entry: number, field: Filled, value: string, from: RegistrySchool) => void;

/** A board without a number gets that of its schools, where all that were found have the same. */
function numberBoards(list: TableEntries, found: ReadonlyMap<number, RegistrySchool>, boards: Map<string, number>, fill: Fill): void {
  const entries = new Map([...list.standing()].map((entry) => [list.text(entry, 'id'), entry]));
  const numbers = new Map<number, Map<string, RegistrySchool>>();
  for (const [entry, school] of found) {
    const parent = entries.get(list.text(entry, 'parent_id'));
    if (parent === undefined || parent === entry || school.board === null || list.text(parent, 'registry_id') !== null) continue;
    const known = numbers.get(parent);
    if (known === undefined) numbers.set(parent, new Map([[school.board, school]]));
    else if (!known.has(school.board)) known.set(school.board, school);
  }
  for (const [parent, schools] of numbers) {
    const [one, ...others] = schools;
    if (one === undefined || others.length > 0 || boards.has(one[0])) continue;
    fill(parent, 'registry_id', one[0], one[1]);
    boards.set(one[0], parent);
  }
}

/** Boards of schools that say no other: each once, under its number, or under `bestuur-` and that where another record has it. */
function addBoards(
  list: TableEntries,
  found: ReadonlyMap<number, RegistrySchool>,
  boards: Map<string, number>,
  sourceOf: (file: string) => Source,
  added: Map<string, number>,
  enrichments: Enrichment[],
): void {
  const lacking = new Map<string, RegistrySchool>();
  for (const [entry, school] of found) {
    if (school.board === null || boards.has(school.board) || list.text(entry, 'parent_id') !== null) continue;
    const known = lacking.get(school.board);
    if (known === undefined || byId(school.code, known.code) < 0) lacking.set(school.board, school);
  }
  const taken = new Set([...list.standing()].map((entry) => list.text(entry, 'id')));
  for (const [number, school] of [...lacking].sort(([a], [b]) => byId(a, b))) {
    const id = taken.has(number) ? `bestuur-${number}` : number;
    const cells: Readonly<Record<string, Value>> = {
      id,
      name: school.boardName ?? `Bestuur ${number}`,
      kind: 'school-board',
      registry_id: number,
    };
    const one = (value: Value): ReadColumn => ({ codes: null, size: 1, standing: null, valueOf: () => value, distinct: true });
    const fields = new Map(Object.keys(recordTables.organisations.fields).map((field) => [field, one(cells[field] ?? null)]));
    const entry = list.append(sourceOf(school.file), Int32Array.of(0), Int32Array.of(school.row), fields);
    boards.set(number, entry);
    added.set(school.file, (added.get(school.file) ?? 0) + 1);
    enrichments.push(enrichmentOf(list, entry, 'id', id, school));
  }
}

function settleMunicipality(list: TableEntries, entry: number, school: RegistrySchool, fill: Fill, warnings: Warning[]): void {
  const own = list.text(entry, 'municipality');
  if (school.municipality === null) return;
  if (own === null) fill(entry, 'municipality', school.municipality, school);
  else if (fold(own) !== fold(school.municipality)) warnings.push(differs(list, entry, 'municipality', own, school.municipality, school));
}

function settleBoard(
  list: TableEntries,
  entry: number,
  school: RegistrySchool,
  { boards, numberOf }: { readonly boards: ReadonlyMap<string, number>; readonly numberOf: (id: string) => string | null },
  fill: Fill,
  warnings: Warning[],
): void {
  const board = school.board === null ? undefined : boards.get(school.board);
  const own = list.text(entry, 'parent_id');
  if (school.board === null || board === entry) return;
  if (own === null) {
    const id = board === undefined ? null : list.text(board, 'id');
    if (id !== null) fill(entry, 'parent_id', id, school);
    return;
  }
  const number = numberOf(own);
  if (number !== null && number !== school.board)
    warnings.push(differs(list, entry, 'parent_id', `${own} (${number})`, school.board, school));
}

function differs(list: TableEntries, entry: number, field: Filled, own: string, theirs: string, school: RegistrySchool): Warning {
  return warning('registry-differs', list.sourceOf(entry), list.rowOf(entry), {
    column: list.columnName(entry, field),
    name: quoted(list.text(entry, 'name') ?? ''),
    found: quoted(own),
    theirs: quoted(theirs),
    other: placeInWords({ file: school.file, row: school.row }),
  });
}

/** Schools of the registry that an organisation without a number may be, by name and municipality. */
function proposalsFor(
  list: TableEntries,
  unmatched: readonly number[],
  schools: readonly RegistrySchool[],
  ruledOut: ReadonlySet<string>,
): Proposal[] {
  if (unmatched.length === 0) return [];
  const known = schools.map((school): [RegistrySchool, Organisation] => [
    school,
    asOrganisation({ id: '', name: school.name, kind: null, parent: null, municipality: school.municipality, registry: null }),
  ]);
  return unmatched.flatMap((entry) => {
    const id = list.text(entry, 'id') ?? '';
    const name = list.text(entry, 'name') ?? id;
    const { file, sheet } = list.sourceOf(entry);
    const own = asOrganisation({ id, name, kind: null, parent: null, municipality: list.text(entry, 'municipality'), registry: null });
    return known
      .flatMap(([school, theirs]): Proposal[] => {
        const likeness = ruledOut.has(pairKeyOf('registry', id, school.code)) ? null : compareOrganisations(own, theirs);
        if (likeness === null || likeness.score < proposeFrom) return [];
        const second = { id: school.code, name: school.name, file: school.file, sheet: null, row: school.row };
        return [{ kind: 'registry', ...likeness, first: { id, name, file, sheet, row: list.rowOf(entry) }, second }];
      })
      .sort((a, b) => b.score - a.score || byId(a.second.id, b.second.id))
      .slice(0, mostProposed);
  });
}
