import type { ReportContext } from '../context.ts';
import type { Figure, LegendEntry, Table } from '../document.ts';

export interface ChartContent {
  /** What the figure shows, or what is found in it. */
  readonly title: string;
  /** The same in words, for who does not see it. */
  readonly summary: string;
  /** Where the figures come from, and their unit. */
  readonly source: string;
  readonly table: Omit<Table, 'id'>;
  readonly legend?: readonly LegendEntry[];
  /** A Vega-Lite specification; `width`, `autosize` and configuration are ours. */
  readonly spec: Readonly<Record<string, unknown>>;
}

/** A chart is declared once: what it says, its figures as a table, and how it is drawn. `null`: there is nothing to draw. */
export interface Chart {
  readonly id: string;
  /** Its rows carry a map `key`, and take part in the selection that map, tables and charts share. */
  readonly linked: boolean;
  readonly build: (context: ReportContext) => ChartContent | null;
}

export const defineChart = <const C extends Chart>(chart: C): C => chart;

export function figureOf(chart: Chart, context: ReportContext): Figure | null {
  const content = chart.build(context);
  if (content === null) return null;
  return { ...content, id: chart.id, linked: chart.linked, table: { ...content.table, id: `${chart.id}-table` } };
}

/** How a mark of a linked chart fades where something else is selected. */
export const fading = (shown = 1) => ({
  condition: { test: 'length(selected) === 0 || indexof(selected, datum.key) >= 0', value: shown },
  value: 0.22,
});
