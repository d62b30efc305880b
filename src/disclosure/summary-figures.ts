import type { Cell, Contribution, Summary, SummaryColumn, SummaryTable } from '../summaries/define-summary.ts';
import type { Policy } from './audiences.ts';
import { groupBy } from './group-by.ts';
import { keyIn, type Keys } from './keys.ts';
import { totalName } from './shared-totals.ts';
import { figureOf, type Figure, type Figures } from './suppression.ts';
import type { ViewFigures } from './view-figures.ts';
import { merged, standingOf, type Visibility } from './visibility.ts';

/** A row on its way out: its cells, and which of them may have to be hidden. */
export interface GuardedRow {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Of an organisation or a person who is not shown: takes part in the sums, and does not leave. */
  readonly dropped: boolean;
}

export interface GuardedTable {
  readonly summary: Summary;
  readonly rows: readonly GuardedRow[];
}

interface SourceRow {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly contributions: readonly Contribution[];
  readonly dropped: boolean;
}

interface Setting {
  readonly visibility: Visibility;
  readonly policy: Policy;
  readonly keys: Keys;
  readonly views: ReadonlyMap<string, ViewFigures>;
  readonly figures: Figures;
  /** The sums that several tables share, by the name of the total and the period. */
  readonly totals: Map<string, Figure>;
}

/**
 * The figures of every declared summary, small organisations taken together first; and the sums that bind them, within a table and
 * between tables. A table that nobody declared does not leave.
 */
export function summaryFigures(
  tables: readonly SummaryTable[],
  catalogue: readonly Summary[],
  setting: Omit<Setting, 'totals'>,
): GuardedTable[] {
  const declared = new Map(catalogue.map((summary) => [summary.id, summary]));
  const within: Setting = { ...setting, totals: new Map() };
  const guarded = tables.flatMap((table) => {
    const summary = declared.get(table.id);
    if (summary === undefined) return [];
    const rows = sourceRows(table, summary, setting);
    return { summary, rows: rows.map((row) => guardRow(row, summary, setting)) };
  });
  // Tables with one row per year hold the totals of the others.
  for (const table of guarded) if (isTotals(table.summary)) nameTotals(table, within);
  for (const table of guarded) if (!isTotals(table.summary)) addSums(table, within);
  for (const table of guarded) linkToViews(table, setting);
  return guarded;
}

export const dimensionsOf = (summary: Summary): [string, SummaryColumn][] =>
  Object.entries(summary.columns).filter(([, column]) => column.role === 'dimension');

const measuresOf = (summary: Summary): [string, SummaryColumn][] =>
  Object.entries(summary.columns).filter(([, column]) => column.role === 'measure');

const isTotals = (summary: Summary): boolean => dimensionsOf(summary).every(([, column]) => column.type === 'period');

/** The id in the first dimension that names such a record; `undefined` where the table has none. */
function named(cells: Readonly<Record<string, Cell>>, summary: Summary, what: SummaryColumn['names']): Cell | undefined {
  const found = dimensionsOf(summary).find(([, column]) => column.names === what && column.type === 'id');
  return found === undefined ? undefined : (cells[found[0]] ?? null);
}

function periodOf(cells: Readonly<Record<string, Cell>>, summary: Summary): string | null {
  const found = dimensionsOf(summary).find(([, column]) => column.type === 'period');
  const period = found === undefined ? null : cells[found[0]];
  return typeof period === 'string' ? period : null;
}

function sourceRows(table: SummaryTable, summary: Summary, { visibility }: Pick<Setting, 'visibility'>): SourceRow[] {
  const rows: SourceRow[] = [];
  const small: { cells: Readonly<Record<string, Cell>>; contributions: readonly Contribution[] }[] = [];
  for (const [index, cells] of table.rows.entries()) {
    const contributions = table.contributors[index] ?? [];
    const organisation = named(cells, summary, 'organisation');
    const how = typeof organisation === 'string' ? standingOf(visibility, periodOf(cells, summary), organisation) : 'shown';
    const names = dimensionsOf(summary).some(([, column]) => column.names === 'person');
    if (how === 'merged' && !names) small.push({ cells, contributions });
    else rows.push({ cells, contributions, dropped: names || how !== 'shown' });
  }
  return [...rows, ...mergeRows(small, summary)];
}

/** Rows of small organisations become one row for each of the other dimensions; what does not add up is not known of them together. */
function mergeRows(rows: readonly Omit<SourceRow, 'dropped'>[], summary: Summary): SourceRow[] {
  const dimensions = dimensionsOf(summary).map(([id, column]) => ({ id, organisation: column.names === 'organisation' }));
  const rest = dimensions.filter(({ organisation }) => !organisation).map(({ id }) => id);
  const groups = groupBy(rows, ({ cells }) => JSON.stringify(rest.map((id) => cells[id] ?? null)));
  return [...groups.values()].map((parts) => {
    const cells: Record<string, Cell> = {};
    for (const { id, organisation } of dimensions) cells[id] = organisation ? merged : (parts[0]?.cells[id] ?? null);
    for (const [id, column] of measuresOf(summary)) {
      const values = parts.map((part) => part.cells[id]).filter((value) => typeof value === 'number');
      cells[id] = column.additive === true && values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
    }
    return { cells, contributions: parts.flatMap((part) => part.contributions), dropped: false };
  });
}

function guardRow(row: SourceRow, summary: Summary, { policy, keys, figures }: Omit<Setting, 'totals'>): GuardedRow {
  const organisation = named(row.cells, summary, 'organisation');
  const place = dimensionsOf(summary).map(([dimension, column]) => keyIn(keys, column, row.cells[dimension] ?? null));
  const made = new Map<string, Figure>();
  for (const [id, column] of measuresOf(summary)) {
    const value = row.cells[id];
    if (column.privacy === 'open' || typeof value !== 'number') continue;
    const own = row.contributions.filter((contribution) => contribution.measure === id);
    const key = JSON.stringify([summary.id, id, ...place]);
    const known = typeof organisation === 'string' && organisation === policy.own;
    const more = { known, barred: row.dropped };
    const single = typeof organisation === 'string' && organisation !== merged;
    let figure: Figure;
    if (column.privacy === 'persons') {
      const people = column.type === 'count' ? value : own.reduce((sum, { persons }) => sum + persons, 0);
      figure = figureOf(key, 'people', people, more);
    } else if (column.privacy === 'accounts' && typeof organisation !== 'string') {
      figure = figureOf(key, 'open', value, { known });
    } else {
      const parts = new Map<string, number>();
      for (const { board, amount } of own) parts.set(board, (parts.get(board) ?? 0) + amount);
      // An amount of one organisation has one contributor, whether or not the table says so.
      if (parts.size === 0 && single) parts.set(organisation, value);
      figure = figureOf(key, 'amount', value, { ...more, parts });
    }
    figures.all.push(figure);
    made.set(id, figure);
  }
  return { cells: row.cells, figures: made, dropped: row.dropped };
}

/**
 * Does a table divide people, so that they add up to all of them but for the few who are counted twice? Organisations, sectors and
 * functions do; groups don't, as most people are in several.
 */
const dividesPeople = (summary: Summary): boolean =>
  dimensionsOf(summary).some(
    ([, { names, vocabulary }]) => names === 'organisation' || vocabulary === 'sector' || vocabulary === 'function',
  );

const totalKey = (summary: Summary, column: string, period: string | null): string =>
  JSON.stringify([totalName(summary.id, column), period]);

function nameTotals({ summary, rows }: GuardedTable, { totals }: Setting): void {
  for (const row of rows) {
    for (const [column, figure] of row.figures) totals.set(totalKey(summary, column, periodOf(row.cells, summary)), figure);
  }
}

function addSums({ summary, rows }: GuardedTable, { totals, figures }: Setting): void {
  for (const [id, column] of measuresOf(summary)) {
    const addsUp = column.additive === true || (column.privacy === 'persons' && column.type === 'count' && dividesPeople(summary));
    if (!addsUp || column.privacy === 'open') continue;
    for (const [period, group] of groupBy(rows, (row) => periodOf(row.cells, summary))) {
      const parts = group.flatMap((row) => row.figures.get(id) ?? []);
      if (parts.length === 0) continue;
      const key = totalKey(summary, id, period);
      const total = totals.get(key) ?? wholeOf(key, parts);
      if (!totals.has(key)) {
        totals.set(key, total);
        figures.all.push(total);
      }
      figures.sums.push({ total, parts });
    }
  }
}

/** A total that no table shows can be had by adding up a table in which nothing is hidden: it is guarded as if it stood somewhere. */
function wholeOf(key: string, parts: readonly Figure[]): Figure {
  const boards = new Map<string, number>();
  for (const part of parts) for (const [board, amount] of part.parts) boards.set(board, (boards.get(board) ?? 0) + amount);
  const kind = parts.some((part) => part.kind === 'amount') ? 'amount' : (parts[0]?.kind ?? 'open');
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return figureOf(key, kind, value, { parts: boards });
}

/** The column that says how many people took part, as the map does, by the table it stands in. */
const asOnTheMap = new Map([
  ['participation-by-organisation', 'persons'],
  ['participation-by-year', 'persons'],
]);

function linkToViews({ summary, rows }: GuardedTable, { views, figures }: Pick<Setting, 'views' | 'figures'>): void {
  const column = asOnTheMap.get(summary.id);
  if (column === undefined) return;
  for (const row of rows) {
    const figure = row.figures.get(column);
    const view = views.get(periodOf(row.cells, summary) ?? '');
    const organisation = named(row.cells, summary, 'organisation');
    const same = typeof organisation === 'string' ? view?.organisations.get(organisation) : view?.network;
    if (figure !== undefined && same !== undefined && organisation !== null) figures.same.push([figure, same]);
  }
}
