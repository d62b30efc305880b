import type { Summary } from '../summaries/define-summary.ts';
import { groupBy } from './group-by.ts';
import { openTotals, partsOf, totalName, withinRow } from './shared-totals.ts';
import { figureOf, type Figure } from './suppression.ts';
import { dimensionsOf, measuresOf, named, periodOf, type GuardedRow, type GuardedTable, type Setting } from './guarded-table.ts';

/** The totals that several tables share, by the name of the total and the period. */
type Totals = Map<string, Figure>;

/**
 * Adds the sums by which a reader could compute a hidden figure of the summaries: the rows of a year against a total of the same or
 * another table, a column against another of its row, and the organisations on the map against a number of people that they make up.
 */
export function addSums(tables: readonly GuardedTable[], setting: Setting): void {
  const totals: Totals = new Map();
  // Tables with one row per year hold the totals of the others.
  for (const table of tables) if (isTotals(table.summary)) nameTotals(table, totals);
  for (const table of tables) if (!isTotals(table.summary)) addRows(table, totals, setting);
  linkRepeated(tables, setting);
  for (const table of tables) {
    addParts(table, totals, setting);
    addColumns(table, setting);
    addBoards(table, setting);
    linkToMap(table, setting);
  }
}

const isTotals = (summary: Summary): boolean => dimensionsOf(summary).every(([, column]) => column.type === 'period');

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

function nameTotals({ summary, rows }: GuardedTable, totals: Totals): void {
  for (const row of rows) {
    for (const [column, figure] of row.figures) totals.set(totalKey(summary, column, periodOf(row.cells, summary)), figure);
  }
}

function addRows({ summary, rows }: GuardedTable, totals: Totals, { figures }: Setting): void {
  for (const [id, column] of measuresOf(summary)) {
    const addsUp = column.additive === true || (column.privacy === 'persons' && column.type === 'count' && dividesPeople(summary));
    if (!addsUp || column.privacy === 'open' || column.privacy === 'internal') continue;
    for (const [period, group] of groupBy(rows, (row) => periodOf(row.cells, summary))) {
      const parts = group.flatMap((row) => row.figures.get(id) ?? []);
      if (parts.length === 0) continue;
      const key = totalKey(summary, id, period);
      const total = totals.get(key) ?? wholeOf(key, parts, openTotals.has(totalName(summary.id, id)));
      if (!totals.has(key)) {
        totals.set(key, total);
        figures.all.push(total);
      }
      figures.sums.push({ total, parts });
    }
  }
}

/** What stands in two tables about the same subject, under one name or two, is hidden in both or in neither. */
function linkRepeated(tables: readonly GuardedTable[], { figures }: Setting): void {
  const found = new Map<string, Figure[]>();
  for (const { summary, rows } of tables) {
    const dimensions = dimensionsOf(summary);
    for (const row of rows) {
      const subject = dimensions
        .map(([, { type, names, vocabulary }]) => type + (names ?? vocabulary ?? ''))
        .concat(dimensions.map(([id]) => JSON.stringify(row.cells[id] ?? null)));
      for (const [column, figure] of row.figures) {
        const key = JSON.stringify([totalName(summary.id, column), ...subject]);
        found.set(key, [...(found.get(key) ?? []), figure]);
      }
    }
  }
  for (const same of found.values()) if (same.length > 1) figures.same.push(same);
}

/** A total that no table shows can be had by adding up a table in which nothing is hidden: it is guarded as if it stood somewhere. */
function wholeOf(key: string, parts: readonly Figure[], open = false): Figure {
  const boards = new Map<string, number>();
  for (const part of parts) for (const [board, amount] of part.parts) boards.set(board, (boards.get(board) ?? 0) + amount);
  const kind = open ? 'open' : parts.some((part) => part.kind === 'amount') ? 'amount' : (parts[0]?.kind ?? 'open');
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return figureOf(key, kind, value, { parts: boards });
}

/** What is left of a total when the parts that stand somewhere are taken away: it stands nowhere, and can be had by taking away. */
function addWithRest(total: Figure, parts: readonly Figure[], { figures }: Setting): void {
  const value = total.value - parts.reduce((sum, part) => sum + part.value, 0);
  if (value <= 0) {
    figures.sums.push({ total, parts });
    return;
  }
  const rest = restOf(total, parts, value);
  figures.all.push(rest);
  figures.sums.push({ total, parts: [...parts, rest] });
}

/** An amount is judged by the boards behind what is left of it, a number of people by how many they are. */
function restOf(total: Figure, parts: readonly Figure[], value: number): Figure {
  const key = JSON.stringify(['rest', total.key, ...parts.map((part) => part.key)]);
  if (total.kind !== 'amount') return figureOf(key, 'people', value);
  const boards = new Map(total.parts);
  for (const part of parts) for (const [board, amount] of part.parts) boards.set(board, (boards.get(board) ?? 0) - amount);
  return figureOf(key, 'amount', value, { parts: boards });
}

/** Columns of a row that together come to a total of another table. */
function addParts({ summary, rows }: GuardedTable, totals: Totals, { figures }: Setting): void {
  const declared = partsOf[summary.id];
  if (declared === undefined) return;
  for (const row of rows) {
    const parts = declared.parts.flatMap((column) => row.figures.get(column) ?? []);
    const key = JSON.stringify([declared.total, periodOf(row.cells, summary)]);
    const total = totals.get(key) ?? wholeOf(key, parts);
    if (!totals.has(key)) {
      totals.set(key, total);
      figures.all.push(total);
    }
    figures.sums.push({ total, parts });
  }
}

function addColumns({ summary, rows }: GuardedTable, setting: Setting): void {
  for (const [whole, part] of withinRow[summary.id] ?? []) {
    for (const { figures } of rows) {
      const total = figures.get(whole);
      const one = figures.get(part);
      if (total !== undefined && one !== undefined && one.value < total.value) addWithRest(total, [one], setting);
    }
  }
}

/** A number of people to which some boards gave all of theirs can be set against those boards on the map. */
function addBoards({ summary, rows }: GuardedTable, setting: Setting): void {
  for (const row of rows) {
    const organisations = setting.views.get(periodOf(row.cells, summary) ?? '')?.organisations;
    if (organisations === undefined || named(row.cells, summary, 'organisation') !== undefined) continue;
    for (const [id, figure] of row.figures) {
      if (figure.kind !== 'people' || summary.columns[id]?.type !== 'count') continue;
      const whole = [...figure.parts].flatMap(([board, persons]) => {
        const onMap = organisations.get(board);
        return onMap !== undefined && onMap.value === persons ? onMap : [];
      });
      if (whole.length > 0) addWithRest(figure, whole, setting);
    }
  }
}

/**
 * A number of people of a year, an organisation or a group that is also on the map is hidden in both places or in none. Only where the
 * two are equal: the people whose hours are known may be fewer, and where ties are made at meetings the map counts other people.
 */
function linkToMap({ summary, rows }: GuardedTable, { views, figures }: Setting): void {
  for (const row of rows) {
    const same = onMap(row, summary, views);
    for (const [id, figure] of row.figures) {
      if (figure.kind === 'people' && summary.columns[id]?.type === 'count' && figure.value === same?.value)
        figures.same.push([figure, same]);
    }
  }
}

function onMap({ cells }: GuardedRow, summary: Summary, views: Setting['views']): Figure | undefined {
  const view = views.get(periodOf(cells, summary) ?? '');
  const organisation = named(cells, summary, 'organisation');
  if (organisation !== undefined) return typeof organisation === 'string' ? view?.organisations.get(organisation) : undefined;
  const group = named(cells, summary, 'group');
  if (group !== undefined) return typeof group === 'string' ? view?.groups.get(group) : undefined;
  return isTotals(summary) ? view?.network : undefined;
}
