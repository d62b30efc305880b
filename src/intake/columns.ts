import { formatList, formatNumber } from '../i18n/formats.ts';
import { same, type Text } from '../i18n/text.ts';
import type { Project } from '../project.ts';
import type { Field, RecordTable } from '../records/define-table.ts';
import { recordTables, type TableId } from '../records/index.ts';
import { isFilled, usesAside } from './aside/kept-aside.ts';
import { saidInProject } from './dialect-reasons.ts';
import { fold } from './fold.ts';
import type { RawColumn } from './formats/raw-rows.ts';
import type { Cell, RawTable } from './formats/raw-table.ts';
import { quoted, userError, warning } from './findings.ts';
import { goesByName } from './identity/name-index.ts';
import type { ColumnUse, Reasons, Warning } from './report.ts';
import { nearest } from '../spelling.ts';

export interface Meaning {
  readonly field: string;
  readonly by: ColumnUse['by'];
  /** Of two columns with one meaning, the one with the lower rank is used. */
  readonly rank: number;
}

/** Which column of a file is read into which field. */
export interface ColumnMap {
  /** Index of the row that holds the column names. */
  readonly header: number;
  readonly names: readonly string[];
  /** Per field of the table, in its order: the index of its column, or −1. */
  readonly at: readonly number[];
  readonly uses: readonly ColumnUse[];
  readonly warnings: readonly Warning[];
  /** What tells which row holds the column names. */
  readonly because: Reasons;
}

const namesAnId = /(?:id|nummer|nr|code)$/;

const plurals = ['s', 'en', 'n'];

/** The names of columns that are known; one that is only more or less than one of those known by its plural is known too. */
class Meanings extends Map<string, Meaning> {
  override get(folded: string): Meaning | undefined {
    const exact = super.get(folded);
    if (exact !== undefined || folded.length < 4) return exact;
    for (const ending of plurals) {
      const other = super.get(folded + ending) ?? (folded.endsWith(ending) ? super.get(folded.slice(0, -ending.length)) : undefined);
      if (other !== undefined && other.field !== 'id' && other.by !== 'mapping' && other.by !== 'skipped') {
        return { field: other.field, by: 'synonym', rank: other.rank + 2 };
      }
    }
    return undefined;
  }

  override has(folded: string): boolean {
    return this.get(folded) !== undefined;
  }
}

/** Everything a table's columns may be called, folded. */
export function meaningsOf(id: TableId, project: Project): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const add = (name: string, meaning: Meaning): void => {
    const folded = fold(name);
    const known = meanings.get(folded);
    if (known === undefined || meaning.rank < known.rank) meanings.set(folded, meaning);
  };
  const table: RecordTable = recordTables[id];
  for (const [field, declared] of Object.entries(table.fields)) {
    // Beside “organisatienummer” a column “organisatie” holds the name: it is the id that a reference wants.
    const rankOf = (name: string): number => (declared.type === 'id' && namesAnId.test(fold(name)) ? 2 : 3);
    add(field, { field, by: 'id', rank: 1 });
    for (const title of [declared.title.nl, declared.title.en]) add(title, { field, by: 'synonym', rank: rankOf(title) });
    for (const synonym of declared.synonyms ?? []) add(synonym, { field, by: 'synonym', rank: rankOf(synonym) });
    for (const name of declared.nameSynonyms ?? []) add(name, { field, by: 'synonym', rank: 4 });
  }
  for (const [name, field] of Object.entries(project.columns[id] ?? {})) {
    add(name, field === 'skip' ? { field: '', by: 'skipped', rank: 0 } : { field, by: 'mapping', rank: 0 });
  }
  return new Meanings(meanings);
}

/** Whether a column name is one that this table knows. */
export function columnKnower(id: TableId, project: Project): (header: string) => boolean {
  const meanings = meaningsOf(id, project);
  return (header) => meanings.has(fold(header));
}

const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';
export const isBlankRow = (row: readonly Cell[]): boolean => row.every(isBlank);

const looked = 100;

interface Header {
  /** The index of the row; −1 where there is none. */
  readonly row: number;
  readonly because: Text;
}

/**
 * The row of column names: the first within reach that names every required column, or else the one that names most, or else the first
 * that is not empty.
 */
function findHeader(raw: RawTable, meanings: ReadonlyMap<string, Meaning>, required: readonly string[]): Header {
  let first = -1;
  let most = 1;
  let because = headerReasons.first;
  for (let i = 0; i < Math.min(raw.rows.count, looked); i += 1) {
    const row = raw.rows.cells(i);
    if (isBlankRow(row)) continue;
    if (first < 0) first = i;
    const named = new Set(row.map((cell) => meanings.get(fold(String(cell)))?.field));
    if (required.every((field) => named.has(field))) return { row: i, because: headerReasons.complete };
    named.delete(undefined);
    if (named.size > most) [first, most, because] = [i, named.size, headerReasons.most];
  }
  return { row: first, because };
}

const headerReasons = {
  complete: { nl: 'de eerste rij met alle kolommen die nodig zijn', en: 'the first row with every column that is needed' },
  most: { nl: 'de rij met de meeste kolomnamen die wij kennen', en: 'the row with most column names that are known' },
  first: { nl: 'de eerste rij waarin iets staat', en: 'the first row with something in it' },
} satisfies Record<string, Text>;

/** Fields of which every row has a value. */
function requiredOf(id: TableId, project: Project): string[] {
  // What the project file says of an empty cell holds for every row where there is no such column.
  const always = project.values[id] ?? {};
  const fields: readonly (readonly [string, Field])[] = Object.entries(recordTables[id].fields);
  return fields.filter(([name, field]) => field.required === true && always[name]?.[''] === undefined).map(([name]) => name);
}

/** The row of column names, where some fields stand in no column of their own. */
export function headerRowOf(raw: RawTable, project: Project, said: number | undefined, without: readonly string[]): Header {
  if (said !== undefined) return { row: said - 1, because: saidInProject };
  const required = requiredOf(raw.table, project).filter((field) => !without.includes(field));
  return findHeader(raw, meaningsOf(raw.table, project), required);
}

/**
 * Brings the columns of a file together with the fields of its table. `null` where the file has no row at all.
 * @throws UserError `missing-column` or `columns-collide`.
 */
export function mapColumns(raw: RawTable, project: Project, headerRow: number | undefined): ColumnMap | null {
  const table: RecordTable = recordTables[raw.table];
  const meanings = meaningsOf(raw.table, project);
  const fields = Object.entries(table.fields);
  const required = requiredOf(raw.table, project);
  const { row: header, because } =
    headerRow === undefined ? findHeader(raw, meanings, required) : { row: headerRow - 1, because: saidInProject };
  const names = raw.rows.cells(header).map((cell) => String(cell).trim());
  while (names.length > 0 && names.at(-1) === '') names.pop();
  if (names.length === 0) return null;

  const warnings: Warning[] = [];
  const uses: ColumnUse[] = [];
  const doubled = new Set<number>();
  const chosen = new Map<string, { column: number; rank: number }>();
  for (const [column, name] of names.entries()) {
    const meaning = name === '' ? undefined : meanings.get(fold(name));
    if (meaning === undefined || meaning.by === 'skipped') {
      uses.push({ column: name, field: null, by: meaning === undefined ? 'unknown' : 'skipped' });
      continue;
    }
    uses.push({ column: name, field: meaning.field, by: meaning.by });
    const before = chosen.get(meaning.field);
    if (before === undefined) {
      chosen.set(meaning.field, { column, rank: meaning.rank });
      continue;
    }
    const other = names[before.column] ?? '';
    if (before.rank === meaning.rank && isSpare(raw, header, column, before.column)) {
      doubled.add(column);
      uses[column] = { column: name, field: null, by: 'unknown' };
      warnings.push(warning('column-twice', raw, null, { column: name, other, field: meaning.field }));
      continue;
    }
    if (before.rank === meaning.rank) {
      throw userError(
        'columns-collide',
        { file: raw.file, sheet: raw.sheet, column: name },
        {
          column: other,
          first: lettersOf(before.column - (raw.made ?? 0)),
          other: name,
          second: lettersOf(column - (raw.made ?? 0)),
          field: meaning.field,
        },
      );
    }
    const [kept, left] = before.rank < meaning.rank ? [before.column, column] : [column, before.column];
    chosen.set(meaning.field, { column: kept, rank: Math.min(before.rank, meaning.rank) });
    doubled.add(left);
    uses[left] = { column: names[left] ?? '', field: null, by: 'unknown' };
    warnings.push(warning('column-twice', raw, null, { column: names[left] ?? '', other: names[kept] ?? '', field: meaning.field }));
  }

  // People and the like may go by their names, unless a column looks as if it held their ids.
  const namesInstead = goesByName(raw.table, (field) => chosen.has(field));
  const missing = fields.find(
    ([name, field]) =>
      required.includes(name) && !chosen.has(name) && !(name === 'id' && namesInstead && nearColumn(name, field, uses) === undefined),
  );
  if (missing !== undefined) throw missingColumn(raw, header, names, missing[0], missing[1], uses);

  const keep = project.unknown_columns === 'keep';
  const settled = usesAside(raw, header, uses, keep);
  const unknown = settled.flatMap((use, column) => {
    if (use.by !== 'unknown' || doubled.has(column) || (use.column === '' && !isFilled(raw, header, raw.rows.column(column)))) return [];
    return [{ use, shown: use.column === '' ? nameless(column - (raw.made ?? 0)) : same(`“${quoted(use.column)}”`) }];
  });
  const isPersonal = ({ use }: (typeof unknown)[number]): boolean => use.aside === 'personal';
  const others = unknown.filter((one) => !isPersonal(one));
  if (others.length > 0) {
    warnings.push(
      warning('unknown-columns', raw, null, { columns: listOf(others.map(({ shown }) => shown)), aside: keep ? keptAside : notKept }),
    );
  }
  const personal = unknown.filter(isPersonal);
  if (personal.length > 0) warnings.push(warning('personal-columns', raw, null, { columns: listOf(personal.map(({ shown }) => shown)) }));
  if (headerRow === undefined && Array.from({ length: header }, (_, row) => raw.rows.cells(row)).some((row) => !isBlankRow(row))) {
    warnings.push(warning('header-lower', raw, null, { header: header + 1 }));
  }
  return {
    header,
    names,
    at: fields.map(([name]) => chosen.get(name)?.column ?? -1),
    uses: settled,
    warnings,
    because: { header: because },
  };
}

/** Whether one column says nothing that another does not say too. */
function isSpare(raw: RawTable, header: number, column: number, other: number): boolean {
  const [one, another] = [raw.rows.column(column), raw.rows.column(other)];
  const textOf = ({ codes, cell }: RawColumn, row: number): string => String(cell(codes[row] ?? 0)).trim();
  for (let row = header + 1; row < raw.rows.count; row += 1) {
    const text = textOf(one, row);
    if (text !== '' && text !== textOf(another, row)) return false;
  }
  return true;
}

/** The letters that a spreadsheet shows above a column: A, B … Z, AA. */
function lettersOf(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before < 0 ? '' : lettersOf(before)) + String.fromCharCode(65 + (index % 26));
}

/** So many names stand in a message; the number of those left out stands behind them. */
const listed = 20;

function listOf(names: readonly Text[]): Text {
  const shown = names.slice(0, listed);
  const more = names.length - shown.length;
  const rest: readonly Text[] =
    more === 0 ? [] : [{ nl: `nog ${formatNumber('nl', more)} andere`, en: `${formatNumber('en', more)} others` }];
  const all = [...shown, ...rest];
  return {
    nl: formatList(
      'nl',
      all.map(({ nl }) => nl),
    ),
    en: formatList(
      'en',
      all.map(({ en }) => en),
    ),
  };
}

/** A column that has no heading. */
const nameless = (column: number): Text => ({
  nl: `kolom ${lettersOf(column)} (zonder kop)`,
  en: `column ${lettersOf(column)} (no heading)`,
});

const keptAside: Text = {
  nl: '`analyse` bewaart wel wat erin staat, apart in het databasebestand (tabel kept_aside) en alleen voor intern gebruik.',
  en: '`analyse` does keep what stands in them, aside in the store (table kept_aside) and for internal use only.',
};
const notKept: Text = {
  nl: 'Wat erin staat wordt niet bewaard (`unknown_columns: drop` in network.yaml).',
  en: 'What stands in them is not kept (`unknown_columns: drop` in network.yaml).',
};

const acceptedFor = (field: string, declared: Field): string[] => [field, declared.title.nl, ...(declared.synonyms ?? [])];

/** A column that nobody knows and that is called nearly as this field may be. */
function nearColumn(field: string, declared: Field, uses: readonly ColumnUse[]): string | undefined {
  const accepted = acceptedFor(field, declared);
  return uses.find((use) => use.field === null && use.column !== '' && nearest(use.column, accepted, fold) !== null)?.column;
}

function missingColumn(
  raw: RawTable,
  header: number,
  names: readonly string[],
  field: string,
  declared: Field,
  uses: readonly ColumnUse[],
): Error {
  const accepted = acceptedFor(field, declared);
  const near = nearColumn(field, declared, uses);
  const accepts = accepted.map((name) => `“${name}”`);
  const hint: Text =
    near === undefined
      ? {
          nl: `Noem de kolom ${disjunction('nl', accepts)}, of zet in network.yaml onder \`columns\` welke kolom het is.`,
          en: `Name the column ${disjunction('en', accepts)}, or say in network.yaml under \`columns\` which column it is.`,
        }
      : {
          nl: `Bedoelt u “${near}”? Noem die kolom dan “${declared.title.nl}”, of zet in network.yaml onder \`columns\`, \`${raw.table}\`: \`${near}: ${field}\`.`,
          en: `Do you mean “${near}”? Then name that column “${declared.title.en}”, or put in network.yaml under \`columns\`, \`${raw.table}\`: \`${near}: ${field}\`.`,
        };
  const headers = listOf(names.filter((name) => name !== '').map((name) => same(`“${quoted(name)}”`)));
  return userError(
    'missing-column',
    { file: raw.file, sheet: raw.sheet, row: header + 1, column: field },
    { title: declared.title, field, headers, hint },
  );
}

/** `“a”, “b” of “c”`. */
export function disjunction(locale: 'nl' | 'en', items: readonly string[]): string {
  return new Intl.ListFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { type: 'disjunction' }).format(items);
}
