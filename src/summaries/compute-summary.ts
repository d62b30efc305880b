import { fetchRows, loadSql, type Fetched, type FetchedRow, type Store } from '../store/index.ts';
import { defaultProject } from '../project.ts';
import { exchangesFor, shareOut } from './exchange/index.ts';
import { ratioOf, type Cell, type Contribution, type Division, type Summary, type SummaryTable } from './define-summary.ts';

/** The summary's statement, from the `.sql` beside this file. */
export const statementOf = (summary: Pick<Summary, 'id'>): string => loadSql(summary.id, import.meta.url);

/** Computes one summary: its rows in the order of their dimensions, and who stands behind each; what it shares out, by these rules. */
export async function computeSummary(store: Store, summary: Summary, division: Division = defaultProject.division): Promise<SummaryTable> {
  await shareOut(store, exchangesFor(summary.division ?? []), division);
  return tabulate(store, summary, division, true);
}

/**
 * As `computeSummary`, where what it stands on has been shared out by these rules already.
 * @param contributors whether to ask who stands behind each figure: the gate can't judge a table without, and asking takes as long as the rest
 */
export async function tabulate(store: Store, summary: Summary, division: Division, contributors: boolean): Promise<SummaryTable> {
  const bound = Object.fromEntries((summary.division ?? []).map((what) => [what, division[what]]));
  const whole = statementOf(summary);
  const statement = contributors ? whole : `SELECT * EXCLUDE (contributors) FROM (${whole})`;
  // Where working out who stands behind a figure takes long, the statement does so only if that is asked for.
  const fetched = await fetchRows(store, statement, whole.includes('$contributors') ? { ...bound, contributors } : bound);
  return {
    id: summary.id,
    rows: fetched.map((row) => rowOf(summary, row)),
    contributors: contributors ? fetched.map((row) => contributorsOf(summary.id, row['contributors'])) : null,
    hidden: fetched.map(() => []),
  };
}

function rowOf(summary: Summary, row: FetchedRow): Record<string, Cell> {
  const columns: Summary['columns'] = summary.columns;
  const cells: Record<string, Cell> = {};
  for (const [name, { ratio }] of Object.entries(columns)) cells[name] = ratio === undefined ? cellOf(summary.id, row, name) : null;
  for (const [name, column] of Object.entries(columns)) if (column.ratio !== undefined) cells[name] = ratioOf(cells, column, columns);
  return cells;
}

function cellOf(id: string, row: FetchedRow, name: string): Cell {
  const value = row[name];
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`${id}.sql yields no value that can be shown in its column “${name}”`);
}

function contributorsOf(id: string, value: Fetched | undefined): Contribution[] {
  if (!isList(value)) throw new TypeError(`${id}.sql does not say who contributed`);
  return value.map((entry) => {
    if (entry === null || typeof entry !== 'object' || isList(entry)) throw new TypeError(`${id}.sql yields a contributor without names`);
    const { measure, board, amount, persons } = entry as Readonly<Record<string, Fetched>>;
    if (typeof measure !== 'string' || typeof board !== 'string' || typeof amount !== 'number' || typeof persons !== 'number') {
      throw new TypeError(`${id}.sql yields a contributor that lacks something: ${JSON.stringify(entry)}`);
    }
    return { measure, board, amount, persons };
  });
}

const isList = (value: Fetched | undefined): value is readonly Fetched[] => Array.isArray(value);
