import { vocabularies } from '../records/vocabularies.ts';
import { ratioOf, type Cell, type Summary, type SummaryColumn, type SummaryTable } from './define-summary.ts';

type Row = SummaryTable['rows'][number];

const measuresOf = (summary: Summary): [string, SummaryColumn][] =>
  Object.entries(summary.columns).filter(([, { role }]) => role === 'measure');

const isNumeric = ({ type }: SummaryColumn): boolean => type !== 'choice' && type !== 'text' && type !== 'id' && type !== 'period';

/** What a row is about, but for its year. */
function subjectOf(row: Row, summary: Summary): string {
  const dimensions = Object.entries(summary.columns).filter(([, { role, type }]) => role === 'dimension' && type !== 'period');
  return JSON.stringify(dimensions.map(([id]) => row[id] ?? null));
}

/** Is it counted or worked out of the years together, as the years can't be added up? */
const isCountedAnew = (column: SummaryColumn): boolean =>
  column.role === 'measure' && column.additive !== true && column.ratio === undefined && column.withinYear !== true;

/** Does a summary have numbers that the years can't be added up to, so that all years have to be looked at as one? */
export const needsCounting = (summary: Summary): boolean =>
  Object.values(summary.columns).some(({ type }) => type === 'period') &&
  Object.values(summary.columns).some((column) => isNumeric(column) && isCountedAnew(column));

/**
 * The rows of all years taken together, one for each subject, with the period `all`. What may be added up is; a ratio is worked out
 * from the sums; a step is the furthest of any year. Of anything else (people, who may have been there in several years) the years
 * don't say how many there are together: that is taken from `counted`, and without it it is `null`. A sum of which the gate hid a part is
 * hidden: nothing is told that the years do not tell.
 * @param counted the summary with all years looked at as one, as `computeOverYears` makes it
 */
export function overYears(summary: Summary, table: SummaryTable, counted?: SummaryTable): SummaryTable {
  const periodColumn = Object.entries(summary.columns).find(([, { type }]) => type === 'period')?.[0];
  if (periodColumn === undefined) return table;
  const anew = new Map((counted?.rows ?? []).map((row, index) => [subjectOf(row, summary), index]));
  const subjects = new Map<string, number[]>();
  for (const [index, row] of table.rows.entries()) {
    const subject = subjectOf(row, summary);
    subjects.set(subject, [...(subjects.get(subject) ?? []), index]);
  }
  const made = [...subjects].map(([subject, indices]) => {
    const at = anew.get(subject);
    const one = at === undefined ? null : { row: counted?.rows[at] ?? {}, hidden: counted?.hidden[at] ?? [] };
    return together(summary, table, periodColumn, indices, one);
  });
  return {
    id: table.id,
    rows: made.map(({ row }) => row),
    contributors: made.map(() => []),
    hidden: made.map(({ hidden }) => hidden),
  };
}

type Made = { readonly row: Row; readonly hidden: readonly string[] };

function together(summary: Summary, table: SummaryTable, periodColumn: string, indices: readonly number[], counted: Made | null): Made {
  const rows = indices.map((index) => table.rows[index] ?? {});
  const row: Record<string, Cell> = { ...rows[0], [periodColumn]: 'all' };
  const hidden: string[] = [];
  for (const [id, column] of measuresOf(summary)) {
    if (counted !== null && isCountedAnew(column)) {
      row[id] = counted.row[id] ?? null;
      if (counted.hidden.includes(id)) hidden.push(id);
      continue;
    }
    if (!isNumeric(column)) {
      const values = rows.map((one) => one[id] ?? null);
      if (column.steps === true) row[id] = furthest(values, column);
      else row[id] = new Set(values).size === 1 ? (values[0] ?? null) : null;
      continue;
    }
    const known = rows.flatMap((one) => (typeof one[id] === 'number' ? one[id] : []));
    const isHidden = column.additive === true && indices.some((index) => table.hidden[index]?.includes(id) === true);
    if (isHidden) hidden.push(id);
    row[id] = column.additive === true && !isHidden && known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
  }
  const columns: Summary['columns'] = summary.columns;
  for (const [id, column] of measuresOf(summary)) if (column.ratio !== undefined) row[id] = ratioOf(row, column, columns);
  return { row, hidden };
}

/** The step in any of the years that comes last in the vocabulary; `null` where no year has one. */
function furthest(values: readonly Cell[], { vocabulary }: SummaryColumn): Cell {
  const known: Readonly<Record<string, { readonly terms: Readonly<Record<string, unknown>> }>> = vocabularies;
  const steps = Object.keys(known[vocabulary ?? '']?.terms ?? {});
  return steps.findLast((step) => values.includes(step)) ?? null;
}

/** The measures that a change can be told of. */
export const comparedColumns = (summary: Summary): string[] =>
  measuresOf(summary).flatMap(([id, column]) => (isNumeric(column) ? [id] : []));

/**
 * Of every row the difference between each of its numbers and that of the same subject in the year before; `null` where either is not
 * known, not shown, or the subject was not there. Worked out from what is shown, so that it tells no more than that.
 * @param periods the ids of the years, in order
 */
export function changesFromYearBefore(
  summary: Summary,
  table: SummaryTable,
  periods: readonly string[],
): Readonly<Record<string, number | null>>[] {
  const periodColumn = Object.entries(summary.columns).find(([, { type }]) => type === 'period')?.[0];
  const compared = comparedColumns(summary);
  const keyOf = (period: string, row: Row): string => JSON.stringify([period, subjectOf(row, summary)]);
  const periodOf = (row: Row): Cell => (periodColumn === undefined ? null : (row[periodColumn] ?? null));
  const rows = new Map(
    table.rows.flatMap((row) => {
      const period = periodOf(row);
      return typeof period === 'string' ? [[keyOf(period, row), row] as const] : [];
    }),
  );
  return table.rows.map((row) => {
    const period = periodOf(row);
    const at = typeof period === 'string' ? periods.indexOf(period) : -1;
    const before = at > 0 ? rows.get(keyOf(periods[at - 1] ?? '', row)) : undefined;
    return Object.fromEntries(
      compared.map((id) => {
        const now = row[id];
        const then = before?.[id];
        return [id, typeof now === 'number' && typeof then === 'number' ? now - then : null];
      }),
    );
  });
}
