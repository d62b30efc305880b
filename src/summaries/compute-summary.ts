import { fetchColumns, loadSql, quoteIdentifier, type Fetched, type FetchedColumns, type Store } from '../store/index.ts';
import { defaultProject } from '../project.ts';
import { exchangesFor, shareOut } from './exchange/index.ts';
import {
  ratioOf,
  type Cell,
  type Contribution,
  type Division,
  type Summary,
  type SummaryColumn,
  type SummaryTable,
} from './define-summary.ts';

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
  // Where working out who stands behind a figure takes long, the statement does so only if that is asked for.
  const values = whole.includes('$contributors') ? { ...bound, contributors } : bound;
  const taken = [...takenFrom(summary), ...(contributors ? ['contributors'] : [])];
  const { rows, columns } = await fetchColumns(store, `SELECT ${taken.join(', ')} FROM (${whole})`, values);
  return {
    id: summary.id,
    rows: rowsOf(summary, rows, columns),
    contributors: contributors ? (columns.get('contributors') ?? []).map((value) => contributorsOf(summary.id, value)) : null,
    hidden: Array.from({ length: rows }, () => none),
  };
}

const none: readonly string[] = [];

/**
 * The columns that the statement yields. Numbers are taken as such: one by one, those of 64 bits take several times as long. So are words
 * that come again in many rows, as one of the list that the store has of them: each is then read once.
 */
function takenFrom({ columns }: Summary): string[] {
  return Object.entries(columns).flatMap(([name, column]) => {
    if (column.ratio !== undefined) return [];
    const quoted = quoteIdentifier(name);
    const list = column.type === 'period' ? 'period' : wordLists[column.vocabulary ?? ''];
    const type = isNumber(column) ? 'DOUBLE' : list;
    return [type === undefined ? quoted : `CAST(${quoted} AS ${type}) AS ${quoted}`];
  });
}

/** The lists of words that the store has, by the vocabulary of a column. */
const wordLists: Readonly<Record<string, string>> = { group_kind: 'group_kind_name' };

const isNumber = ({ type }: SummaryColumn): boolean => isWhole(type) || type === 'share' || type === 'number';

const isWhole = (type: SummaryColumn['type']): boolean => type === 'money' || type === 'minutes' || type === 'count';

function rowsOf(summary: Summary, rows: number, fetched: FetchedColumns['columns']): Record<string, Cell>[] {
  const columns: Summary['columns'] = summary.columns;
  const empty: Record<string, Cell> = Object.fromEntries(Object.keys(columns).map((name) => [name, null]));
  const made = Array.from({ length: rows }, () => ({ ...empty }));
  for (const [name, { type, ratio }] of Object.entries(columns)) {
    if (ratio !== undefined) continue;
    const whole = isWhole(type);
    const values = fetched.get(name) ?? [];
    for (let row = 0; row < rows; row += 1) {
      const cells = made[row];
      const value = values[row];
      if (cells === undefined) continue;
      if (value !== null && typeof value !== 'string' && typeof value !== 'number') {
        throw new TypeError(`${summary.id}.sql yields no value that can be shown in its column “${name}”`);
      }
      if (whole && value !== null && !Number.isSafeInteger(value)) {
        throw new RangeError(`${summary.id}.sql yields a number in its column “${name}” that is too large to count with exactly: ${value}`);
      }
      cells[name] = value;
    }
  }
  for (const [name, column] of Object.entries(columns)) {
    if (column.ratio !== undefined) for (const cells of made) cells[name] = ratioOf(cells, column, columns);
  }
  return made;
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
