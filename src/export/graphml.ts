import { writeFileAtomically } from '../files.ts';
import { defineExporter } from './define-exporter.ts';
import { graphOf, type Attributes, type ExportGraph } from './graph.ts';
import type { Column, ColumnType } from './tables.ts';
import { xmlText } from './xml.ts';

const types: Record<ColumnType, string> = { text: 'string', whole: 'long', number: 'double' };

const key = (of: 'node' | 'edge', { id, type }: Column): string =>
  `  <key id="${of}-${xmlText(id)}" for="${of}" attr.name="${xmlText(id)}" attr.type="${types[type]}"/>`;

const data = (of: 'node' | 'edge', columns: readonly Column[], attributes: Attributes): string[] =>
  columns.flatMap(({ id }) => {
    const value = attributes[id] ?? null;
    return value === null ? [] : `      <data key="${of}-${xmlText(id)}">${xmlText(String(value))}</data>`;
  });

/** A graph as GraphML, attributes with their types; what is hidden or not known is left out. */
export function graphmlText(graph: ExportGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...graph.nodeColumns.map((column) => key('node', column)),
    ...graph.edgeColumns.map((column) => key('edge', column)),
    `  <graph id="${xmlText(graph.period)}" edgedefault="undirected">`,
    ...graph.nodes.flatMap(({ id, attributes }) => [
      `    <node id="${xmlText(id)}">`,
      ...data('node', graph.nodeColumns, attributes),
      '    </node>',
    ]),
    ...graph.edges.flatMap(({ id, source, target, attributes }) => [
      `    <edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">`,
      ...data('edge', graph.edgeColumns, attributes),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

export const graphml = defineExporter({
  id: 'graphml',
  title: { nl: 'GraphML: een netwerk voor igraph, NetworkX of yEd', en: 'GraphML: a network for igraph, NetworkX or yEd' },
  defaultOut: 'network.graphml',
  write: async (disclosed, out, options) => {
    await writeFileAtomically(out, graphmlText(graphOf(disclosed, options)));
    return [out];
  },
});
