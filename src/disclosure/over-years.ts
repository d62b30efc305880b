import type { Cell, SummaryColumn, SummaryTable } from '../summaries/define-summary.ts';
import { needsCounting } from '../summaries/compare-years.ts';
import type { Context } from './context.ts';
import { dimensionsOf, measuresOf, named, type GuardedTable } from './guarded-table.ts';
import { keyIn } from './keys.ts';
import { build, type Rules } from './rules.ts';
import { withinRow } from './shared-totals.ts';
import { rounded } from './summaries.ts';

type Row = SummaryTable['rows'][number];

interface InTable extends Context {
  readonly made: readonly { readonly cells: Row; readonly hidden: readonly string[] }[];
}

const tableRules: Rules<SummaryTable, InTable> = {
  id: (id) => id,
  rows: (_, __, { made }) => made.map(({ cells }) => cells),
  contributors: (_, __, { made }) => made.map(() => []),
  hidden: (_, __, { made }) => made.map(({ hidden }) => hidden),
};

/**
 * What may be seen of the tables in which all years are one. A number of people leaves only where that of every year leaves; and
 * where those who are left when a year is taken away, or a part of them that is shown beside it, are nobody or are many enough: else one could
 * tell how few of them came or went.
 */
export function overYearsOf(context: Context): SummaryTable[] {
  return context.analysis.overYears.flatMap((table) => {
    const guarded = context.tables.find(({ summary }) => summary.id === table.id);
    if (guarded === undefined || !needsCounting(guarded.summary)) return [];
    const made = table.rows.flatMap((row) => buildRow(row, guarded, context));
    return build(tableRules, { id: table.id, rows: [], contributors: [], hidden: [] }, { ...context, made });
  });
}

function buildRow(row: Row, { summary, rows }: GuardedTable, context: Context): InTable['made'] {
  const isOfSubject = (cells: Row): boolean =>
    dimensionsOf(summary).every(([id, { type }]) => type === 'period' || (cells[id] ?? null) === (row[id] ?? null));
  const years = rows.filter(({ cells }) => isOfSubject(cells));
  // Of an organisation that is not shown in one of the years, or is one of the small ones taken together, nothing is said of all years.
  const known = context.analysis.summaries.find(({ id }) => id === summary.id)?.rows.filter(isOfSubject).length ?? 0;
  if (years.length === 0 || years.length < known || years.some(({ dropped }) => dropped)) return [];
  const cells: Record<string, Cell> = {};
  const hidden: string[] = [];
  for (const [id, column] of Object.entries(summary.columns)) {
    const value = row[id] ?? null;
    if (column.role === 'dimension') cells[id] = keyIn(context.keys, column, value);
    else {
      const isShown = leaves(row, id, column, { summary, rows: years }, context);
      cells[id] = !isShown
        ? null
        : typeof value === 'number' && column.privacy === 'persons'
          ? rounded(value, column, context)
          : keyIn(context.keys, column, value);
      if (!isShown && value !== null) hidden.push(id);
    }
  }
  return [{ cells, hidden }];
}

function leaves(row: Row, id: string, column: SummaryColumn, { summary, rows }: GuardedTable, context: Context): boolean {
  if (column.additive === true || column.ratio !== undefined) return false;
  if (column.privacy === 'open') return true;
  if (column.privacy !== 'persons') return false;
  const { policy } = context;
  const organisation = named(row, summary, 'organisation');
  if (typeof organisation === 'string' && organisation === policy.own) return true;
  // Before a row was there it had nobody.
  const isShown = (measure: string): boolean =>
    rows.every(({ cells, figures }) => typeof cells[measure] !== 'number' || figures.get(measure)?.shown === true);
  if (!isShown(id)) return false;
  const value = row[id];
  if (typeof value !== 'number') return false;
  if (column.type !== 'count') {
    return measuresOf(summary).every(
      ([other, beside]) =>
        beside.privacy !== 'persons' || beside.type !== 'count' || other === id || leaves(row, other, beside, { summary, rows }, context),
    );
  }
  const parts = (withinRow[summary.id] ?? []).flatMap(([whole, part]) => {
    if (whole !== id && part !== id) return [];
    const beside = row[whole === id ? part : whole];
    return typeof beside === 'number' ? Math.abs(value - beside) : [];
  });
  const came = rows.flatMap(({ cells }) => (typeof cells[id] === 'number' ? Math.abs(value - cells[id]) : []));
  return [value, ...came, ...parts].every((count) => count === 0 || count >= policy.thresholds.count);
}
