import { defaultProject, type Project } from '../project.ts';
import type { RecordTable } from '../records/define-table.ts';
import { recordTables, type TableId } from '../records/index.ts';
import { meaningsOf } from './columns.ts';
import { fold } from './fold.ts';
import { columnOf, type RawRows } from './formats/raw-rows.ts';
import type { Cell, RawTable } from './formats/raw-table.ts';
import type { ColumnUse } from './report.ts';

/** What systems call the parts of a name, the one that is used first in front. */
const partNames = {
  given: ['roepnaam', 'voornaam', 'voornamen', 'first name', 'given name', 'forename', 'voorletters', 'initialen', 'initials'],
  between: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'tussenv', 'infix', 'name prefix', 'surname prefix'],
  family: ['achternaam', 'familienaam', 'geslachtsnaam', 'last name', 'surname', 'family name'],
} as const;

/** A name that stands in several columns. */
export interface NameParts {
  /** The columns it is made of, in the order in which they are read: of the given ones the first that is filled counts. */
  readonly given: readonly number[];
  readonly between: readonly number[];
  readonly family: readonly number[];
}

/** The columns among these that are parts of a name; `null` without a surname. */
export function namePartsIn(names: readonly string[]): NameParts | null {
  const folded = names.map(fold);
  const at = (known: readonly string[]): number[] =>
    known.flatMap((name) => {
      const column = folded.indexOf(fold(name));
      return column < 0 ? [] : [column];
    });
  const family = at(partNames.family).slice(0, 1);
  const given = at(partNames.given);
  return family.length === 0 || given.length === 0 ? null : { given, between: at(partNames.between).slice(0, 1), family };
}

/** A name as it is written, of the parts in one row. */
function joined({ given, between, family }: NameParts, textAt: (column: number) => string): string {
  const surname = family.map(textAt).join('');
  // Somebody may have written the whole name in one of them.
  const words = [given.map(textAt).find((text) => text !== '') ?? '', between.map(textAt).join(''), surname];
  return words.filter((word) => word !== '').join(' ');
}

/** The same rows with one column more, in front, in which each row below the heading has its whole name: what is long stays too long. */
export function withNameColumn(rows: RawRows, header: number, parts: NameParts, heading: string): RawRows {
  const whole = columnOf(
    Array.from({ length: rows.count }, (_, row) => {
      if (row <= header) return row === header ? heading : '';
      return joined(parts, (column) => String(rows.cell(row, column)).trim());
    }),
  );
  const cellAt = (row: number): Cell => whole.cell(whole.codes[row] ?? 0);
  return {
    count: rows.count,
    number: (row) => rows.number(row),
    length: (row) => rows.length(row) + 1,
    column: (index) => (index === 0 ? whole : rows.column(index - 1)),
    cell: (row, index) => (index === 0 ? cellAt(row) : rows.cell(row, index - 1)),
    cells: (row) => [cellAt(row), ...rows.cells(row)],
  };
}

/** A title may stand above the column names. */
const looked = 100;

/** Where somebody's name goes in a table: into the list of people, or in place of their id elsewhere. */
function targetOf(table: TableId): string | null {
  if (table === 'professionals') return 'name';
  const { fields }: RecordTable = recordTables[table];
  const references = Object.entries(fields).filter(([, field]) => field.references === 'professionals');
  const [only, ...others] = references.map(([name]) => name);
  return others.length > 0 ? null : (only ?? null);
}

/** The same for a file of which nobody has said yet what it holds: its names then stand in a column `deelnemer`, which every list knows. */
export function surveyedNames(
  rows: RawRows,
  header: number,
  names: readonly string[],
): { readonly rows: RawRows; readonly names: readonly string[]; readonly shown: string } | null {
  const parts = namePartsIn(names);
  const known = meaningsOf('professionals', defaultProject);
  if (parts === null || names.some((name) => known.get(fold(name))?.field === 'name')) return null;
  const used = new Set([...parts.given, ...parts.between, ...parts.family]);
  const heading = 'deelnemer';
  return {
    rows: withNameColumn(rows, header, parts, heading),
    names: [heading, ...names.map((name, column) => (used.has(column) ? '' : name))],
    shown: [...used].map((column) => names[column] ?? '').join(' + '),
  };
}

/** A table whose names stood in several columns, with what is to be said of them where its columns are brought together with fields. */
export interface WholeNames {
  readonly raw: RawTable;
  readonly project: Project;
  readonly told: (uses: readonly ColumnUse[]) => ColumnUse[];
}

/**
 * Systems keep a name as first name, what stands between, and surname: one column is made of them, where no other holds the name or the id
 * of whom the row is about. A heading that the project file speaks of is left alone.
 */
export function wholeNames(raw: RawTable, project: Project, headerRow: number | undefined): WholeNames | null {
  const target = targetOf(raw.table);
  if (target === null || raw.rows.count === 0) return null;
  const namesIn = (row: number): string[] => raw.rows.cells(row).map((cell) => String(cell).trim());
  const within = headerRow === undefined ? Math.min(raw.rows.count, looked) : headerRow;
  let header = headerRow === undefined ? 0 : headerRow - 1;
  while (header < within && namePartsIn(namesIn(header)) === null) header += 1;
  const names = header < within ? namesIn(header) : [];
  const parts = namePartsIn(names);
  if (parts === null) return null;
  const meanings = meaningsOf(raw.table, project);
  const columns = [...parts.given, ...parts.between, ...parts.family];
  if (names.some((name) => name !== '' && meanings.get(fold(name))?.field === target)) return null;
  if (columns.some((column) => meanings.has(fold(names[column] ?? '')))) return null;
  const used = new Set(columns);
  const said = columns.map((column) => names[column] ?? '');
  const heading = said.join(' + ');
  const own = { ...project.columns[raw.table], ...Object.fromEntries(said.map((name) => [name, 'skip'])), [heading]: target };
  return {
    raw: { ...raw, made: 1, rows: withNameColumn(raw.rows, header, parts, heading) },
    project: { ...project, columns: { ...project.columns, [raw.table]: own } },
    // The column that was made stands in front, and in no file.
    told: ([, ...uses]) => uses.map((use, column) => (used.has(column) ? { ...use, field: target, by: 'parts' } : use)),
  };
}
