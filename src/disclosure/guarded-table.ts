import type { Cell, Summary, SummaryColumn } from '../summaries/define-summary.ts';
import type { Policy } from './audiences.ts';
import type { Keys } from './keys.ts';
import type { Figure, Figures } from './suppression.ts';
import type { ViewFigures } from './view-figures.ts';
import type { Visibility } from './visibility.ts';

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

/** What the figures of summaries are judged with, and what they are added to. */
export interface Setting {
  readonly visibility: Visibility;
  readonly policy: Policy;
  readonly keys: Keys;
  readonly views: ReadonlyMap<string, ViewFigures>;
  readonly figures: Figures;
}

export const dimensionsOf = (summary: Summary): [string, SummaryColumn][] =>
  Object.entries(summary.columns).filter(([, column]) => column.role === 'dimension');

export const measuresOf = (summary: Summary): [string, SummaryColumn][] =>
  Object.entries(summary.columns).filter(([, column]) => column.role === 'measure');

/** The id in the first dimension that names such a record; `undefined` where the table has none. */
export function named(cells: Readonly<Record<string, Cell>>, summary: Summary, what: SummaryColumn['names']): Cell | undefined {
  const found = dimensionsOf(summary).find(([, column]) => column.names === what && column.type === 'id');
  return found === undefined ? undefined : (cells[found[0]] ?? null);
}

export function periodOf(cells: Readonly<Record<string, Cell>>, summary: Summary): string | null {
  const found = dimensionsOf(summary).find(([, column]) => column.type === 'period');
  const period = found === undefined ? null : cells[found[0]];
  return typeof period === 'string' ? period : null;
}
