import { byId } from '../i18n/formats.ts';
import { ratioOf, type Cell, type Contribution, type Summary, type SummaryColumn, type SummaryTable } from '../summaries/define-summary.ts';
import { roundDigits, roundTo, type Context } from './context.ts';
import { keyIn } from './keys.ts';
import { build, type Rules } from './rules.ts';
import { dimensionsOf, type GuardedRow, type GuardedTable } from './guarded-table.ts';

type BuiltRow = { readonly cells: Readonly<Record<string, Cell>>; readonly hidden: readonly string[] };

interface InTable extends Context {
  readonly rows: readonly BuiltRow[];
}

const tableRules: Rules<SummaryTable, InTable> = {
  id: (id) => id,
  rows: (_, __, { rows }) => rows.map(({ cells }) => cells),
  contributors: (_, __, { rows }) => rows.map((): readonly Contribution[] => []),
  hidden: (_, __, { rows }) => rows.map(({ hidden }) => hidden),
};

export function summariesOf(context: Context): SummaryTable[] {
  return context.tables
    .map(({ summary, rows }: GuardedTable) => {
      const built = rows.flatMap((row) => buildRow(row, summary, context)).sort((a, b) => compareRows(a, b, summary));
      return build(tableRules, { id: summary.id, rows: [], contributors: [], hidden: [] }, { ...context, rows: built });
    })
    .sort((a, b) => byId(a.id, b.id));
}

function buildRow(row: GuardedRow, summary: Summary, context: Context): BuiltRow[] {
  if (row.dropped) return [];
  const cells: Record<string, Cell> = {};
  const hidden: string[] = [];
  for (const [id, column] of Object.entries(summary.columns)) {
    cells[id] = null;
    if (column.ratio !== undefined) continue;
    const value = row.cells[id] ?? null;
    const shown = column.role === 'dimension' ? keyIn(context.keys, column, value) : measure(row, id, column, value, context);
    if (shown === null && value !== null) hidden.push(id);
    cells[id] = shown;
  }
  for (const [id, column] of Object.entries(summary.columns)) {
    if (column.ratio === undefined) continue;
    const ratio = ratioOf(cells, column, summary.columns);
    cells[id] = ratio === null || column.type !== 'share' ? ratio : rounded(ratio, column, context);
    if (ratio === null && typeof row.cells[id] === 'number') hidden.push(id);
  }
  return isTelling(row, summary, context) ? [{ cells, hidden }] : [];
}

function measure(row: GuardedRow, id: string, column: SummaryColumn, value: Cell, context: Context): Cell {
  if (typeof value !== 'number') return column.privacy === 'open' ? keyIn(context.keys, column, value) : null;
  const figure = row.figures.get(id);
  if (figure === undefined) return column.privacy === 'open' ? value : null;
  return figure.shown ? rounded(value, column, context) : null;
}

export function rounded(value: number, { type }: SummaryColumn, { policy: { rounding } }: Context): number {
  if (rounding === null) return value;
  if (type === 'count') return roundTo(value, rounding.count);
  if (type === 'money') return roundTo(value, rounding.cents);
  if (type === 'minutes') return roundTo(value, rounding.minutes);
  return type === 'share' ? Math.round(value * 100) / 100 : roundDigits(value, rounding.digits);
}

/**
 * A row whose people are hidden still says that they exist. Of an organisation, a group or a year that is shown anyway; of a function
 * or an answer it says that somebody has it, and to the public of a sector too.
 */
function isTelling(row: GuardedRow, summary: Summary, { policy }: Context): boolean {
  const dimensions = dimensionsOf(summary);
  if (dimensions.some(([, { type }]) => type === 'id')) return true;
  const personal = dimensions.some(
    ([, { type, vocabulary }]) => type === 'text' || vocabulary === 'function' || (vocabulary === 'sector' && policy.persons === 'nobody'),
  );
  const figures = [...row.figures.values()];
  return !personal || figures.length === 0 || figures.some(({ shown }) => shown);
}

function compareRows(a: BuiltRow, b: BuiltRow, summary: Summary): number {
  for (const [id] of dimensionsOf(summary)) {
    const order = compareCells(a.cells[id] ?? null, b.cells[id] ?? null);
    if (order !== 0) return order;
  }
  return byId(JSON.stringify(a.cells), JSON.stringify(b.cells));
}

/** Rows without a group, an organisation … stand last. */
function compareCells(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : byId(String(a), String(b));
}
