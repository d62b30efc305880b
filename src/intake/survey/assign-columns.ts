import type { Text } from '../../i18n/text.ts';
import type { Project } from '../../project.ts';
import type { Field, RecordTable } from '../../records/define-table.ts';
import { recordTables, type TableId } from '../../records/index.ts';
import { meaningsOf, type Meaning } from '../columns.ts';
import { fold } from '../fold.ts';
import { goesByName } from '../identity/name-index.ts';
import { contentFit, type ColumnContent } from './column-content.ts';
import { headerLikeness, wordsOf } from './header-likeness.ts';
import type { SurveyedTable } from './read-survey.ts';

/** One column of a file and the field it seems to be. */
export interface Assigned {
  readonly column: number;
  readonly field: string;
  /** Is it known by its name, or proposed because it is alike? */
  readonly known: boolean;
  readonly reason: Text;
}

export interface Assignment {
  readonly assigned: readonly Assigned[];
  /** Columns whose name is known, of which another one says more. */
  readonly spare: readonly { readonly column: number; readonly other: number }[];
  /** Required fields for which no column was found. */
  readonly missing: readonly string[];
  /** How well the table fits the file: more is better. */
  readonly score: number;
}

/** The ids that each table of the folder holds, as far as it is known which table a file is. */
export type KnownIds = ReadonlyMap<TableId, ReadonlySet<string>>;

const namesAnId = /(?:^|[^a-z])(?:id|nr|no|code|key|brin)$|nummer$|number$|code$|id$/i;
/** What is taken on likeness has at least this. */
const enough = 0.6;

interface Candidate {
  readonly score: number;
  readonly known: boolean;
  readonly reason: Text;
}

/** How many different texts a column has for each filled cell, where every row is filled: 1 for a column of ids. */
const unique = (content: ColumnContent): number =>
  content.filled === 0 || content.filled < content.rows * 0.98 ? 0 : content.distinct / content.filled;

const percent = (share: number): string => `${Math.round(share * 100)}`;

function contentReason(field: Field, fit: number): Text | null {
  if (fit <= 0) return null;
  const share = percent(fit);
  switch (field.type) {
    case 'date':
      return { nl: `${share} % van de cellen is een datum`, en: `${share}% of the cells are dates` };
    case 'email':
      return { nl: `${share} % van de cellen is een e-mailadres`, en: `${share}% of the cells are e-mail addresses` };
    case 'url':
      return { nl: `${share} % van de cellen is een webadres`, en: `${share}% of the cells are web addresses` };
    case 'year':
      return { nl: `${share} % van de cellen is een jaar`, en: `${share}% of the cells are years` };
    case 'boolean':
      return { nl: `${share} % van de cellen is ja of nee`, en: `${share}% of the cells are yes or no` };
    case 'choice':
      return { nl: `${share} % van de cellen is een bekende waarde`, en: `${share}% of the cells are known values` };
    case 'id':
      return { nl: `${share} % van de nummers staat in die lijst`, en: `${share}% of the ids stand in that list` };
    case 'hours':
    case 'money':
    case 'number':
      return { nl: 'er staan getallen in', en: 'it holds numbers' };
    case 'text':
      return null;
  }
}

const like = (field: string, also: Text | null): Text =>
  also === null
    ? { nl: `de naam lijkt op “${field}”`, en: `its name is like “${field}”` }
    : { nl: `de naam lijkt op “${field}”, en ${also.nl}`, en: `its name is like “${field}”, and ${also.en}` };

/** Which column is which field, if the file is this table: known names first, then by likeness of name and content. */
export function assignColumns(table: SurveyedTable, id: TableId, project: Project, ids: KnownIds): Assignment {
  const declared: RecordTable = recordTables[id];
  const meanings = meaningsOf(id, project);
  const fields = Object.entries(declared.fields);
  const meaningAt = table.names.map((name): Meaning | undefined => (name === '' ? undefined : meanings.get(fold(name))));
  const taken = new Set<number>(meaningAt.flatMap((meaning, column) => (meaning?.by === 'skipped' ? [column] : [])));
  const assigned = new Map<string, Assigned>();
  const idWords = (): Set<string> =>
    new Set(wordsOf(table.names[assigned.get('id')?.column ?? -1] ?? '').filter((word) => word.length > 4));

  const candidate = (column: number, name: string, field: Field): Candidate | null => {
    const content = table.columns[column];
    const header = table.names[column] ?? '';
    if (content === undefined || header === '' || taken.has(column)) return null;
    const meaning = meaningAt[column];
    const own = field.references === id ? (assigned.get('id') === undefined ? null : ownIds(table, assigned.get('id')?.column)) : null;
    const target = own ?? (isTable(field.references) ? (ids.get(field.references) ?? null) : null);
    const fit = contentFit(content, field, project, target);
    if (meaning?.field === name) {
      if (meaning.by === 'mapping')
        return { score: 5, known: true, reason: { nl: 'zo staat het in het projectbestand', en: 'so the project file says' } };
      // Of several columns with a known name the one that tells rows apart says most.
      const score = 3 - meaning.rank / 10 + (content.filled === 0 ? 0 : (0.05 * content.distinct) / content.filled);
      return { score, known: true, reason: { nl: 'bekend onder deze naam', en: 'known by this name' } };
    }
    if (fit === -1) return null;
    const reason = contentReason(field, fit ?? 0);
    if (name === 'id') {
      if (unique(content) < 1 || !namesAnId.test(header) || content.filled === 0) return null;
      const early = 0.05 * (1 - column / table.names.length);
      return {
        score: 0.8 + early,
        known: false,
        reason: { nl: 'elke rij heeft er een ander nummer', en: 'every row has another number there' },
      };
    }
    const likeness = headerLikeness(header, name, field);
    const shared = idWords();
    const together =
      name === 'name' && wordsOf(header).some((word) => [...shared].some((one) => one.startsWith(word.slice(0, 6)) && word.length > 5))
        ? 0.2
        : 0;
    const apart = name === 'name' ? 0.1 * (content.filled === 0 ? 0 : content.distinct / content.filled) : 0;
    const inList = field.type === 'id' && field.references !== undefined && (fit ?? 0) >= 0.8;
    const speaks = (field.type === 'email' && (fit ?? 0) >= 0.8) || (field.type === 'choice' && (fit ?? 0) >= 0.9 && content.distinct > 1);
    // Of choices that are not known, a name that is only alike says too little.
    const doubt = field.type === 'choice' && fit === null && likeness < 1 ? 0.7 : 1;
    if (likeness === 0 && !inList && !speaks) return null;
    const score = likeness * 0.9 * doubt + Math.max(0, fit ?? 0) * (inList ? 0.76 : speaks ? 0.65 : 0.2) + together + apart;
    if (score < enough) return null;
    return { score, known: false, reason: likeness > 0 ? like(name, reason) : (reason ?? like(name, null)) };
  };

  const choose = (name: string, field: Field): void => {
    let best: { column: number; found: Candidate } | null = null;
    for (const column of table.names.keys()) {
      const found = candidate(column, name, field);
      if (found !== null && (best === null || found.score > best.found.score)) best = { column, found };
    }
    if (best === null) return;
    assigned.set(name, { column: best.column, field: name, known: best.found.known, reason: best.found.reason });
    taken.add(best.column);
  };
  // What a row can't do without is given its column first, and of the others those whose name is known.
  for (const [name, field] of fields) if (field.required === true) choose(name, field);
  for (const [name, field] of fields) {
    if (!assigned.has(name) && meaningAt.some((meaning, column) => meaning?.field === name && !taken.has(column))) choose(name, field);
  }
  for (const [name, field] of fields) if (!assigned.has(name)) choose(name, field);

  const spare = meaningAt.flatMap((meaning, column) => {
    const other = meaning === undefined ? undefined : assigned.get(meaning.field)?.column;
    if (meaning === undefined || meaning.by === 'skipped' || [...assigned.values()].some((one) => one.column === column)) return [];
    return [{ column, other: other ?? -1 }];
  });
  const lacking = fields.filter(([name, field]) => field.required === true && !assigned.has(name)).map(([name]) => name);
  // As where files are read: people and the like may go by their names, and then get ids made of those.
  const byName = goesByName(id, (field) => assigned.has(field));
  const missing = lacking.filter((name) => name !== 'id' || !byName);
  const found = [...assigned.values()];
  // “organisatienaam” is a name of its own table, and choices that are known speak for the table that has them.
  const stem = fold(declared.title.nl).slice(0, -2);
  const speaks = found.reduce((sum, one) => {
    const field = declared.fields[one.field];
    const content = table.columns[one.column];
    const own = fold(table.names[one.column] ?? '').startsWith(stem) && field?.references === undefined ? 0.3 : 0;
    const choices = field?.type === 'choice' && content !== undefined ? Math.max(0, contentFit(content, field, project, null) ?? 0) : 0;
    return sum + own + 0.3 * choices;
  }, 0);
  // A list by name tells somewhat less, unless it has what only people have.
  const unnamed = missing.length === lacking.length || assigned.has('email') ? 0 : 0.5;
  const score = found.reduce((sum, one) => sum + (one.known ? 1 : 0.6), 0) / Math.sqrt(fields.length) + speaks - missing.length - unnamed;
  return { assigned: found.sort((a, b) => a.column - b.column), spare, missing, score };
}

const isTable = (id: string | undefined): id is TableId => id !== undefined && Object.hasOwn(recordTables, id);

const ownIds = (table: SurveyedTable, column: number | undefined): ReadonlySet<string> => table.columns[column ?? -1]?.all() ?? new Set();
