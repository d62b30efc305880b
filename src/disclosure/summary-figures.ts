import type { Cell, Contribution, Summary, SummaryTable } from '../summaries/define-summary.ts';
import type { Policy } from './audiences.ts';
import { groupBy } from './group-by.ts';
import { dimensionsOf, measuresOf, named, periodOf, type GuardedRow, type GuardedTable, type Setting } from './guarded-table.ts';
import { keyIn } from './keys.ts';
import { figureOf, type Figure } from './suppression.ts';
import { shareOf } from './shared-totals.ts';
import { addSums } from './summary-sums.ts';
import { merged, standingOf } from './visibility.ts';

interface SourceRow {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly contributions: readonly Contribution[];
  readonly dropped: boolean;
}

/**
 * The figures of every declared summary, small organisations taken together first; and the sums that bind them, within a table and
 * between tables. A table that nobody declared does not leave, nor does one that is for the internal audience.
 */
export function summaryFigures(tables: readonly SummaryTable[], catalogue: readonly Summary[], setting: Setting): GuardedTable[] {
  const declared = new Map(catalogue.map((summary) => [summary.id, summary]));
  const guarded = tables.flatMap((table) => {
    const summary = declared.get(table.id);
    if (summary === undefined || summary.audience === 'internal') return [];
    const rows = sourceRows(table, summary, setting);
    return { summary, rows: rows.map((row) => guardRow(row, summary, setting)) };
  });
  addSums(guarded, setting);
  return guarded;
}

function sourceRows(table: SummaryTable, summary: Summary, { visibility }: Pick<Setting, 'visibility'>): SourceRow[] {
  const rows: SourceRow[] = [];
  const small: { cells: Readonly<Record<string, Cell>>; contributions: readonly Contribution[] }[] = [];
  const { contributors } = table;
  if (contributors === null) throw new Error(`${table.id}: nobody asked who stands behind its figures, so that they can't be judged`);
  for (const [index, cells] of table.rows.entries()) {
    const contributions = contributors[index] ?? [];
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

function guardRow(row: SourceRow, summary: Summary, { policy, keys, figures }: Setting): GuardedRow {
  const organisation = named(row.cells, summary, 'organisation');
  const place = dimensionsOf(summary).map(([dimension, column]) => keyIn(keys, column, row.cells[dimension] ?? null));
  const made = new Map<string, Figure>();
  for (const [id, column] of measuresOf(summary)) {
    const value = row.cells[id];
    // A ratio is worked out from what is shown of its two columns, and tells no more than they do.
    if (column.privacy === 'open' || column.privacy === 'internal' || column.ratio !== undefined || typeof value !== 'number') continue;
    const own = row.contributions.filter((contribution) => contribution.measure === id);
    const key = JSON.stringify([summary.id, id, ...place]);
    const known = typeof organisation === 'string' && organisation === policy.own;
    const more = { known, barred: row.dropped };
    if (isOfFew(row, summary, id, policy)) {
      made.set(id, figureOf(key, 'people', 0, { ...more, barred: true }));
      continue;
    }
    const single = typeof organisation === 'string' && organisation !== merged;
    let figure: Figure;
    if (column.privacy === 'persons') {
      // What is said of people other than their number, such as a mean, is judged by how many they are.
      const people = column.type === 'count' ? value : (countOf(row, summary) ?? own.reduce((sum, { persons }) => sum + persons, 0));
      figure = figureOf(key, 'people', people, {
        ...more,
        least: column.type === 'count' && people > 0 ? 1 : 0,
        parts: new Map(own.map(({ board, persons }) => [board, persons])),
      });
    } else if ((column.privacy === 'accounts' && typeof organisation !== 'string') || (organisation === null && value === 0)) {
      // Nothing of no known organisation: other tables have no such row, so that to hide it would guard nothing.
      figure = figureOf(key, 'open', value, { known });
    } else {
      const parts = new Map<string, number>();
      for (const { board, amount } of own) parts.set(board, (parts.get(board) ?? 0) + amount);
      // An amount of one organisation has one contributor, whether or not the table says so.
      if (parts.size === 0 && single) parts.set(organisation, value);
      const nobody = organisation === null && column.type === 'money' && parts.size === 0;
      figure = figureOf(key, 'amount', value, { ...more, parts, nobody });
    }
    figures.all.push(figure);
    made.set(id, figure);
  }
  linkToCounts(made, summary, figures);
  return { cells: row.cells, figures: made, dropped: row.dropped };
}

/** What is said of people, such as a mean, is hidden with the number of them: of one meeting the mean is that number. */
function linkToCounts(made: ReadonlyMap<string, Figure>, summary: Summary, figures: Setting['figures']): void {
  const ofPeople = measuresOf(summary).filter(([id, { privacy }]) => privacy === 'persons' && made.has(id));
  const counts = ofPeople.flatMap(([id, { type }]) => (type === 'count' ? (made.get(id) ?? []) : []));
  for (const [id, { type }] of ofPeople) {
    const one = made.get(id);
    if (type !== 'count' && one?.barred === false) for (const count of counts) figures.same.push([count, one]);
  }
}

/** Does a share of people say that a few of them do, or don't? */
function isOfFew({ cells }: SourceRow, summary: Summary, column: string, policy: Policy): boolean {
  const of = shareOf[`${summary.id}.${column}`];
  const share = cells[column];
  if (of === undefined || typeof share !== 'number') return false;
  const all = of.reduce((product, id) => product * Number(cells[id] ?? 0), 1);
  return [share * all, (1 - share) * all].some((count) => Math.round(count) > 0 && Math.round(count) < policy.thresholds.count);
}

/** The smallest number of people in a row; `null` where it has none. */
function countOf({ cells }: SourceRow, summary: Summary): number | null {
  const counts = measuresOf(summary).flatMap(([id, { privacy, type }]) => {
    const value = cells[id];
    return privacy === 'persons' && type === 'count' && typeof value === 'number' ? value : [];
  });
  return counts.length === 0 ? null : Math.min(...counts);
}
