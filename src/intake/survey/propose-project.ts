import { formatList } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import type { Project } from '../../project.ts';
import type { RecordTable } from '../../records/define-table.ts';
import { recordTables, tableIds, type TableId } from '../../records/index.ts';
import { vocabularies, type VocabularyId } from '../../records/vocabularies.ts';
import { choicesOf, isVocabulary } from '../cells/choices.ts';
import { fold } from '../fold.ts';
import { mayLackIds, nameField } from '../identity/name-index.ts';
import { isRegistry } from '../registry/read-registry.ts';
import type { Progress } from '../read-records.ts';
import { settingsOf } from '../settings.ts';
import { assignColumns, type Assignment, type KnownIds } from './assign-columns.ts';
import { readSurvey, type Survey, type SurveyedTable } from './read-survey.ts';
import { nameIn, shareOf, type ColumnContent } from './column-content.ts';
import { wideColumns } from './wide-columns.ts';
import { wordsOf } from './header-likeness.ts';

/** One thing that is proposed, and why. */
interface Proposed {
  readonly reason: Text;
}
export interface ProposedTable extends Proposed {
  readonly file: string;
  readonly sheet: string | null;
  readonly table: TableId | 'skip';
  /** Is it seen from its name, so that nothing need be said? */
  readonly known: boolean;
  readonly wide: { readonly field: string; readonly value: string | null } | null;
}
export interface ProposedColumn extends Proposed {
  readonly table: TableId;
  readonly column: string;
  readonly field: string;
}
export interface ProposedValue extends Proposed {
  readonly table: TableId;
  readonly field: string;
  readonly found: string;
  readonly ours: string;
}
export interface ProposedTerm extends Proposed {
  readonly vocabulary: VocabularyId;
  readonly value: string;
}

/** A project file for a folder that was never seen before: what it would say, each with its reason, and what a person must decide. */
export interface Proposal {
  readonly tables: readonly ProposedTable[];
  readonly columns: readonly ProposedColumn[];
  readonly values: readonly ProposedValue[];
  readonly terms: readonly ProposedTerm[];
  readonly without: readonly (Proposed & { readonly table: TableId })[];
  /** Files of the national registry, to fill organisations in from. */
  readonly registry: readonly (Proposed & { readonly file: string })[];
  readonly year: Proposed & { readonly basis: Project['year'] };
  readonly ties: (Proposed & { readonly ties: Project['ties'] }) | null;
  readonly questions: readonly Text[];
}

interface Placed {
  readonly table: SurveyedTable;
  readonly id: TableId;
  readonly known: boolean;
  readonly assignment: Assignment;
  readonly reason: Text;
}

function idsOf(placed: readonly Placed[]): KnownIds {
  const ids = new Map<TableId, ReadonlySet<string>>();
  for (const { table, id, assignment } of placed) {
    const columnOf = (field: string): ColumnContent | undefined =>
      table.columns[assignment.assigned.find((one) => one.field === field)?.column ?? -1];
    // Whoever has no id is named by name, however that is written, or by address.
    const names = mayLackIds(id) ? [...(columnOf(nameField(id))?.all() ?? [])].map(nameIn) : [];
    const own = new Set([...(columnOf('id')?.all() ?? []), ...(mayLackIds(id) ? (columnOf('email')?.all() ?? []) : []), ...names]);
    if (own.size === 0) continue;
    const known = ids.get(id);
    ids.set(id, known === undefined ? own : new Set([...known, ...own]));
  }
  return ids;
}

/** Fields that a file may lack where the same holds for every row. */
const sameForAll: Readonly<Partial<Record<TableId, string>>> = { organisations: 'kind', groups: 'kind' };

const mayLack = (id: TableId, missing: readonly string[]): boolean => missing.every((field) => sameForAll[id] === field);

const hasIds = ({ assigned }: Assignment): boolean => assigned.some((one) => one.field === 'id');

/** Names alone say little: a list of people or the like without ids has one of each name, and most of its columns are theirs. */
function isListByName(table: SurveyedTable, id: TableId, { assigned }: Assignment): boolean {
  if (!mayLackIds(id)) return true;
  const name = assigned.find(({ field }) => field === nameField(id)) ?? assigned.find(({ field }) => field === 'email');
  const { distinct, filled } = table.columns[name?.column ?? -1] ?? { distinct: 0, filled: 0 };
  const columns = table.names.filter((header) => header !== '').length;
  return assigned.length > 1 && assigned.length * 2 >= columns && distinct >= filled * 0.9;
}

/** A long column in which a few names come again and again says where each row belongs, and is no list of those names. */
function namesAgainAndAgain(table: SurveyedTable, id: TableId, { assigned }: Assignment): boolean {
  const name = assigned.find(({ field }) => field === nameField(id));
  const { distinct, filled } = table.columns[name?.column ?? -1] ?? { distinct: 1, filled: 1 };
  return mayLackIds(id) && filled >= 20 && distinct * 10 < filled;
}

/** The table that the columns of a file fit best, where one fits and no other does as well. */
function guess(table: SurveyedTable, project: Project, placed: readonly Placed[]): Placed | null {
  const ids = idsOf(placed);
  const groups = groupNames(placed);
  const words = new Set([...wordsOf(table.file), ...wordsOf(table.sheet ?? '')]);
  const fits = tableIds.map((id) => {
    const assignment = assignColumns(table, id, project, ids);
    const named = [id, ...recordTables[id].synonyms].some((name) =>
      [...words].some((word) => word.length > 4 && word.includes(fold(name).slice(0, -2))),
    );
    return { id, assignment, score: assignment.score + (named ? 0.5 : 0) };
  });
  const isWide = (id: TableId, assignment: Assignment): boolean => wideColumns(table, id, assignment, project, groups) !== null;
  const [best, next] = fits
    .filter(
      ({ id, assignment }) =>
        (mayLack(id, assignment.missing) || isWide(id, assignment)) &&
        (assignment.assigned.length > 1 || assignment.missing.length > 0) &&
        (assignment.assigned.some((one) => one.known) || (assignment.assigned.length > 0 && isWide(id, assignment))) &&
        (hasIds(assignment) || isListByName(table, id, assignment)) &&
        !namesAgainAndAgain(table, id, assignment),
    )
    .sort((a, b) => b.score - a.score);
  if (best === undefined || (next !== undefined && next.score >= best.score - 0.05)) return null;
  const nameOf = (column: number): string => (column === 0 ? table.shown : undefined) ?? table.names[column] ?? '';
  const names = best.assignment.assigned.map((one) => `“${nameOf(one.column)}”`).slice(0, 6);
  const reason = {
    nl: `de kolommen ${formatList('nl', names)} passen bij ${recordTables[best.id].title.nl.toLowerCase()}`,
    en: `the columns ${formatList('en', names)} fit ${recordTables[best.id].title.en.toLowerCase()}`,
  };
  return { table, id: best.id, known: false, assignment: best.assignment, reason };
}

const notOne: Text = { nl: 'geen van de groepen of jaren', en: 'none of the groups or years' };

const skipped: Text = {
  nl: 'de kolommen passen bij geen van onze lijsten; zeg welke lijst het is als het mee moet',
  en: 'its columns fit none of our lists; say which list it is if it is to be read',
};

const registered: Text = {
  nl: 'het is een lijst van scholen uit het register: daarmee worden uw eigen organisaties aangevuld',
  en: 'it is a list of schools of the registry: your own organisations are filled in from it',
};

/** Looks at a folder and proposes what its project file should say; nothing of what the project file says already is changed. */
export async function proposeProject(
  paths: readonly string[],
  project: Project,
  onProgress?: (progress: Progress) => void,
): Promise<Proposal> {
  const survey = await readSurvey(paths, project, onProgress);
  return proposalOf(survey, project);
}

export function proposalOf(survey: Survey, project: Project): Proposal {
  const named: Text = { nl: 'de naam zegt het', en: 'its name says so' };
  const placeNamed = (ids: KnownIds): Placed[] =>
    survey.tables.flatMap((table) =>
      table.named === null || table.named === 'skip'
        ? []
        : [{ table, id: table.named, known: true, assignment: assignColumns(table, table.named, project, ids), reason: named }],
    );
  const first = placeNamed(new Map());
  let placed = placeNamed(idsOf(first));
  const schools = survey.tables.filter(
    ({ file, named, sheet, names }) => named === null && sheet === null && /\.(?:csv|txt)$/i.test(file) && isRegistry(names),
  );
  const place = (tables: readonly SurveyedTable[]): void => {
    for (;;) {
      const open = tables.filter((table) => table.named === null && !placed.some((one) => one.table === table));
      const found = open.flatMap((table) => guess(table, project, placed) ?? []);
      const [surest] = found.sort((a, b) => b.assignment.score - a.assignment.score);
      if (surest === undefined) return;
      placed.push(surest);
    }
  };
  // What one file is may only be seen once it is known what another one is: the surest comes first.
  place(survey.tables.filter((table) => !schools.includes(table)));
  // Beside a list of its own a network has the registry's to fill that in from; alone it is the list.
  const fromRegistry = placed.some(({ id }) => id === 'organisations') ? schools : [];
  place(survey.tables.filter((table) => !fromRegistry.includes(table)));
  const known = idsOf(placed);
  placed = placed.map((one) => ({ ...one, assignment: assignColumns(one.table, one.id, project, known) }));
  const questions: Text[] = survey.questions.map(({ text, remedy }) => ({ nl: `${text.nl} ${remedy.nl}`, en: `${text.en} ${remedy.en}` }));
  const tables = survey.tables.flatMap((table): ProposedTable[] => {
    if (table.named === 'skip' || fromRegistry.includes(table)) return [];
    const there = placed.find((one) => one.table === table);
    // What the project file says of it already need not be proposed.
    const isSaid = settingsOf(table.file, project).wide !== undefined;
    const wide = there === undefined || isSaid ? null : wideColumns(table, there.id, there.assignment, project, groupNames(placed));
    const { file, sheet } = table;
    if (there === undefined) return [{ file, sheet, table: 'skip', known: false, wide: null, reason: skipped }];
    return [
      { file, sheet, table: there.id, known: there.known, wide: wide === null ? null : wide.said, reason: wide?.reason ?? there.reason },
    ];
  });
  const columns: ProposedColumn[] = [];
  const values: ProposedValue[] = [];
  const terms: ProposedTerm[] = [];
  for (const one of placed) {
    const wide = wideColumns(one.table, one.id, one.assignment, project, groupNames(placed));
    if (wide !== null) {
      values.push(...wide.values.map((value) => ({ table: one.id, ...value })));
      columns.push(...wide.others.map((column) => ({ table: one.id, column, field: 'skip', reason: notOne })));
    }
    columns.push(...columnsOf(one, columns));
    valuesOf(one, project, values, terms);
    questions.push(...missingIn(one, project, wide?.said.field ?? null, values, terms));
  }
  questions.push(...sameTwice(placed));
  const there = new Set(placed.map((one) => one.id));
  const without = tableIds
    .filter((id) => recordTables[id].required && !there.has(id) && !project.without.includes(id))
    .map((table) => ({ table, reason: { nl: 'geen van de bestanden lijkt deze lijst', en: 'none of the files seems to be this list' } }));
  const { files: said } = project.registry;
  const registry = fromRegistry.filter(({ file }) => !said.includes(file)).map(({ file }) => ({ file, reason: registered }));
  return { tables, columns, values, terms, without, registry, year: yearOf(placed), ties: tiesOf(there, placed), questions };
}

const groupNames = (placed: readonly Placed[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { table, id, assignment } of placed) {
    if (id !== 'groups') continue;
    const columnOf = (field: string): number => assignment.assigned.find((one) => one.field === field)?.column ?? -1;
    const [ids, titles] = [columnOf('id'), columnOf('name')];
    if (titles < 0) continue;
    for (let row = table.header + 1; row < table.rows.count; row += 1) {
      const text = (column: number): string => String(table.rows.cell(row, column)).trim();
      // Groups without ids go by their names.
      const own = text(ids < 0 ? titles : ids);
      if (own !== '') names.set(fold(text(titles)), own).set(fold(own), own);
    }
  }
  return names;
};

function columnsOf({ table, id, assignment }: Placed, before: readonly ProposedColumn[]): ProposedColumn[] {
  const said = (column: string): boolean => before.some((one) => one.table === id && one.column === column);
  const proposed = assignment.assigned
    .filter((one) => !one.known)
    .map(({ column, field, reason }): ProposedColumn => ({ table: id, column: table.names[column] ?? '', field, reason }));
  const spare = assignment.spare.map(({ column, other }): ProposedColumn => {
    const reason = {
      nl: other < 0 ? 'wat erin staat, past niet bij die naam' : `“${table.names[other] ?? ''}” is voor hetzelfde gebruikt`,
      en: other < 0 ? 'what it holds does not fit that name' : `“${table.names[other] ?? ''}” was used for the same`,
    };
    return { table: id, column: table.names[column] ?? '', field: 'skip', reason };
  });
  return [...proposed, ...spare].filter((one) => !said(one.column));
}

/** More values than this are no vocabulary. */
const fewValues = 40;

function valuesOf({ table, id, assignment }: Placed, project: Project, values: ProposedValue[], terms: ProposedTerm[]): void {
  const declared: RecordTable = recordTables[id];
  for (const { column, field } of assignment.assigned) {
    const { vocabulary } = declared.fields[field] ?? {};
    if (vocabulary === undefined || !isVocabulary(vocabulary) || !vocabularies[vocabulary].closed) continue;
    const choices = choicesOf(vocabulary, project);
    const content = table.columns[column];
    if (content === undefined || content.distinct > fewValues) continue;
    // Among values that are known an unknown one is a slip, for somebody to look at; where hardly any is known it is another vocabulary.
    const foreign = shareOf(content, (text) => choices.values.has(fold(text))) <= 0.5;
    for (const found of content.texts.keys()) {
      if (choices.values.has(fold(found)) || project.values[id]?.[field]?.[found] !== undefined) continue;
      if (values.some((one) => one.table === id && one.field === field && one.found === found)) continue;
      const near = choices.nearest(found);
      const other = Object.hasOwn(vocabularies[vocabulary].terms, 'other');
      if (near !== null)
        values.push({ table: id, field, found, ours: near, reason: { nl: `lijkt op “${near}”`, en: `is like “${near}”` } });
      else if (!foreign) continue;
      else if (other) {
        const reason = { nl: 'niet bekend: wat is het?', en: 'not known: what is it?' };
        values.push({ table: id, field, found, ours: 'other', reason });
      } else if (!terms.some((one) => one.vocabulary === vocabulary && one.value === found)) {
        const reason = { nl: 'een waarde van uzelf; de naam mag anders', en: 'a value of your own; its name may be another' };
        terms.push({ vocabulary, value: found, reason });
      }
    }
  }
}

function missingIn(one: Placed, project: Project, spread: string | null, values: ProposedValue[], terms: ProposedTerm[]): Text[] {
  const { table, id, assignment } = one;
  const questions: Text[] = [];
  for (const field of assignment.missing) {
    if (field === spread) continue;
    const title = recordTables[id].fields[field as keyof (typeof recordTables)[typeof id]['fields']] as { title: Text } | undefined;
    if (sameForAll[id] === field) {
      if (project.values[id]?.[field]?.[''] !== undefined) continue;
      if (values.some((value) => value.table === id && value.field === field && value.found === '')) continue;
      const schools = [...wordsOf(table.file), ...table.names.flatMap(wordsOf)].some((word) => /school|vestiging|brin/.test(word));
      const ours = id === 'groups' ? 'groep' : schools ? 'school' : 'other';
      const reason = {
        nl: 'er is geen kolom voor: dit geldt dan voor elke rij',
        en: 'there is no column for it: this then holds for every row',
      };
      values.push({ table: id, field, found: '', ours, reason });
      if (id === 'groups' && !terms.some((term) => term.value === ours)) terms.push({ vocabulary: 'group_kind', value: ours, reason });
      continue;
    }
    const name = table.sheet === null ? table.file : `${table.file} › ${table.sheet}`;
    questions.push({
      nl: `${name}: welke kolom is “${title?.title.nl ?? field}” (${field})? Zet die hieronder bij columns, ${id}; zonder die kolom kan dit bestand niet gelezen worden.`,
      en: `${name}: which column is “${title?.title.en ?? field}” (${field})? Put it below under columns, ${id}; without it this file can't be read.`,
    });
  }
  return questions;
}

/** Files of one list that mostly hold the same ids may be the same list of two days: read together they contradict each other. */
function sameTwice(placed: readonly Placed[]): Text[] {
  const questions: Text[] = [];
  const idsIn = ({ table, assignment }: Placed): ReadonlySet<string> =>
    table.columns[assignment.assigned.find((one) => one.field === 'id')?.column ?? -1]?.all() ?? new Set();
  for (const [index, one] of placed.entries()) {
    const ids = idsIn(one);
    if (ids.size < 5) continue;
    for (const other of placed.slice(0, index)) {
      if (other.id !== one.id) continue;
      const shared = [...idsIn(other)].filter((id) => ids.has(id)).length;
      if (shared * 2 < ids.size) continue;
      const [a, b] = [other.table.sheet ?? other.table.file, one.table.sheet ?? one.table.file];
      questions.push({
        nl: `“${a}” en “${b}” bevatten grotendeels dezelfde nummers. Is het dezelfde lijst van twee momenten, zet dan bij de oudste skip.`,
        en: `“${a}” and “${b}” mostly hold the same ids. If they are one list at two moments, put skip at the older one.`,
      });
    }
  }
  return questions;
}

const schoolYear = /^['’]?\d{2,4}\s*[-–/]\s*['’]?\d{2,4}$/;

function yearOf(placed: readonly Placed[]): Proposal['year'] {
  let school = 0;
  let calendar = 0;
  for (const { table, assignment } of placed) {
    for (const { column, field } of assignment.assigned) {
      if (field !== 'year') continue;
      for (const text of table.columns[column]?.texts.keys() ?? [])
        if (schoolYear.test(text)) school += 1;
        else calendar += 1;
    }
  }
  if (school + calendar > 0) {
    return school >= calendar
      ? { basis: 'school', reason: { nl: 'in uw bestanden staan schooljaren', en: 'your files hold school years' } }
      : { basis: 'calendar', reason: { nl: 'in uw bestanden staan kalenderjaren', en: 'your files hold calendar years' } };
  }
  return {
    basis: 'school',
    reason: { nl: 'uw bestanden zeggen het niet: kies school of calendar', en: 'your files do not say: choose school or calendar' },
  };
}

function tiesOf(there: ReadonlySet<TableId>, placed: readonly Placed[]): Proposal['ties'] {
  if (there.has('memberships')) return null;
  if (there.has('attendance') && there.has('meetings')) {
    return {
      ties: 'shared-meetings',
      reason: { nl: 'er zijn geen lidmaatschappen, wel aanwezigheid', en: 'there are no memberships, but there is attendance' },
    };
  }
  const ties = placed.find((one) => one.id === 'ties');
  const column = ties?.assignment.assigned.find((one) => one.field === 'kind')?.column;
  const [kind] = column === undefined ? [] : (ties?.table.columns[column]?.texts.keys() ?? []);
  if (kind === undefined) return null;
  return {
    ties: `named:${kind}`,
    reason: { nl: 'er zijn geen lidmaatschappen, wel genoemde contacten', en: 'there are no memberships, but there are named ties' },
  };
}

/** The project file with what is proposed added to it; what it says already stands. */
export function withProposal(project: Project, proposal: Proposal): Project {
  const files: Record<string, Project['files'][string]> = { ...project.files };
  for (const { file, sheet, table, known, wide } of proposal.tables) {
    if (known && wide === null) continue;
    const before = files[file];
    const object = before === undefined ? {} : before === 'skip' ? { skip: true } : typeof before === 'string' ? { table: before } : before;
    const wideSaid = wide === null ? {} : { wide: { field: wide.field, ...(wide.value === null ? {} : { value: wide.value }) } };
    if (sheet === null)
      files[file] = table === 'skip' ? 'skip' : before === undefined && wide === null ? table : { ...object, ...wideSaid, table };
    else files[file] = { ...object, ...wideSaid, sheets: { ...object.sheets, [sheet]: table } };
  }
  const columns: Partial<Record<TableId, Record<string, string>>> = {};
  for (const id of tableIds) {
    const own = proposal.columns.filter((one) => one.table === id).map((one) => [one.column, one.field] as const);
    const said = project.columns[id];
    if (own.length > 0 || said !== undefined) columns[id] = { ...Object.fromEntries(own), ...said };
  }
  const values: Partial<Record<TableId, Record<string, Record<string, string>>>> = {};
  for (const id of tableIds) if (project.values[id] !== undefined) values[id] = { ...project.values[id] };
  for (const { table, field, found, ours } of proposal.values) {
    const of = (values[table] ??= {});
    of[field] = { [found]: ours, ...of[field] };
  }
  const own = { ...project.vocabularies };
  for (const { vocabulary, value } of proposal.terms) own[vocabulary] = { [value]: { nl: value, en: value }, ...own[vocabulary] };
  return {
    ...project,
    files,
    columns,
    values,
    vocabularies: own,
    without: [...project.without, ...proposal.without.map((one) => one.table)],
    registry: { ...project.registry, files: [...project.registry.files, ...proposal.registry.map((one) => one.file)] },
  };
}
