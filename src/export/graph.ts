import type { Analysis } from '../analysis.ts';
import type { Disclosed } from '../disclosure/index.ts';
import type { ExportOptions } from './define-exporter.ts';
import { nodeColumns, nodeRows, tieColumns, tieRows, type Column, type Value } from './tables.ts';

export type Attributes = Readonly<Record<string, Value>>;

/** The network of one period: organisations, groups and, where they may be seen, people. */
export interface ExportGraph {
  readonly name: string;
  readonly period: string;
  readonly nodeColumns: readonly Column[];
  readonly nodes: readonly { readonly id: string; readonly attributes: Attributes }[];
  readonly edgeColumns: readonly Column[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string; readonly attributes: Attributes }[];
}

/** The graph that every graph format writes. Attributes that are hidden or not known are `null`. */
export function graphOf(disclosed: Disclosed<Analysis>, { period, locale }: ExportOptions): ExportGraph {
  const view = disclosed.views.find((one) => one.period === period);
  const nodes = view === undefined ? [] : nodeRows(disclosed, view, locale).map((row) => cellsOf(nodeColumns, row));
  const edges = view === undefined ? [] : tieRows(view).map((row) => cellsOf(tieColumns, row));
  const known = new Set(nodes.map((cells) => cells['node']));
  const nodeAttributes = nodeColumns.filter(({ id }) => id !== 'node' && id !== 'period');
  const edgeAttributes = tieColumns.filter(({ id }) => id !== 'source' && id !== 'target' && id !== 'period');
  return {
    name: disclosed.about.name,
    period,
    nodeColumns: nodeAttributes,
    nodes: nodes.map((cells) => ({ id: String(cells['node']), attributes: pick(nodeAttributes, cells) })),
    edgeColumns: edgeAttributes,
    edges: edges
      .filter((cells) => known.has(cells['source']) && known.has(cells['target']))
      .map((cells, index) => ({
        id: `tie:${index + 1}`,
        source: String(cells['source']),
        target: String(cells['target']),
        attributes: pick(edgeAttributes, cells),
      })),
  };
}

const cellsOf = (columns: readonly Column[], row: readonly Value[]): Attributes =>
  Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? null]));

const pick = (columns: readonly Column[], cells: Attributes): Attributes =>
  Object.fromEntries(columns.map(({ id }) => [id, cells[id] ?? null]));
