import type { Finding, Quality } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import type { ColumnUse, Dialect, FileReport } from '../intake/report.ts';
import { roundTo, type Context } from './context.ts';
import { groupBy } from './group-by.ts';
import { build, never, none, open, type Rules } from './rules.ts';

const dialectRules: Rules<Dialect, Context> = {
  format: open,
  encoding: open,
  delimiter: open,
  quote: never,
  lineEnds: never,
  header: never,
  decimal: open,
  thousands: never,
  dateOrder: never,
};

/** A few rows are not none. */
const roundRows = (rows: number, step: number | undefined): number => Math.max(roundTo(rows, step), rows > 0 ? (step ?? rows) : 0);

/** A file is known by what it holds: its name, and what its columns were called, may name somebody. */
export const fileRules: Rules<FileReport, Context> = {
  file: (_, { table }) => table ?? '',
  sheet: never,
  table: open,
  registry: () => undefined,
  dialect: (dialect, _, context) => build(dialectRules, dialect, context),
  // The cells that tell so.
  because: () => ({}),
  columns: (): readonly ColumnUse[] => [],
  // Read is loaded and rejected together, also after rounding.
  rowsRead: (_, { rowsLoaded, rowsRejected }, { policy }) => roundRows(rowsLoaded, policy.rounding?.count) + rowsRejected,
  rowsLoaded: (rows, _, { policy }) => roundRows(rows, policy.rounding?.count),
  rowsRejected: open,
};

export const findingRules: Rules<Finding, Context> = { kind: open, code: open, table: open, count: open };

/**
 * How many people may be one, or look alike, follows from what they are called, and how many were left out is between them and the
 * network: nothing of it leaves where names do not.
 */
const ofNames: ReadonlySet<string> = new Set(['left-out', 'left-out-gone', 'maybe-same-person', 'same-person']);

export const qualityRules: Rules<Quality, Context> = {
  files: (files, _, context) => byTable(files).map((file) => build(fileRules, file, context)),
  findings: (findings, _, context) =>
    findings
      .filter(({ code }) => context.policy.rows || !ofNames.has(code))
      .map((finding) => build(findingRules, finding, context))
      .sort((a, b) => byId(a.kind, b.kind) || byId(a.code, b.code) || byId(a.table ?? '', b.table ?? '') || a.count - b.count),
  // Beside the numbers of people that are shown it would say how many there are of whom nothing is.
  unknown: () => none(),
  rejections: (rows, _, { policy }) => (policy.rows ? rows : none()),
  warnings: (rows, _, { policy }) => (policy.rows ? rows : none()),
};

/** Files of one table taken together: how somebody divides records over files may say whose they are. Files that are none are left out. */
function byTable(files: readonly FileReport[]): FileReport[] {
  const tables = [...groupBy(files, ({ table }) => table)].sort(([a], [b]) => byId(a ?? '', b ?? ''));
  return tables.flatMap(([table, parts]) => {
    const [first] = parts.toSorted((a, b) => byId(JSON.stringify(a.dialect), JSON.stringify(b.dialect)));
    if (table === null || first === undefined) return [];
    const total = (count: (file: FileReport) => number) => parts.reduce((sum, file) => sum + count(file), 0);
    return {
      file: first.file,
      sheet: first.sheet,
      table,
      dialect: first.dialect,
      because: first.because,
      columns: first.columns,
      rowsRead: total((file) => file.rowsRead),
      rowsLoaded: total((file) => file.rowsLoaded),
      rowsRejected: total((file) => file.rowsRejected),
    };
  });
}

export const qualityOf = (context: Context): Quality => build(qualityRules, context.analysis.quality, context);
