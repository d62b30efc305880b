import { MultiUndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import { writeFileAtomically } from '../files.ts';
import { defineExporter } from './define-exporter.ts';
import { graphOf, type Attributes, type ExportGraph } from './graph.ts';
import { legalText } from './xml.ts';

/** Gephi draws in units of about a pixel; our places lie between −1 and 1. */
const spread = 1000;

/** A graph as GEXF 1.3, with places and sizes as Gephi takes them; what is hidden or not known is left out. */
export function gexfText(graph: ExportGraph): string {
  const drawn = new MultiUndirectedGraph();
  drawn.setAttribute('description', legalText(`${graph.name} ${graph.period}`));
  for (const { id, attributes } of graph.nodes) drawn.mergeNode(legalText(id), known(attributes));
  for (const { id, source, target, attributes } of graph.edges) {
    drawn.addEdgeWithKey(id, legalText(source), legalText(target), known(attributes));
  }
  return write(drawn, {
    version: '1.3',
    formatNode: (_, { label, x, y, ...attributes }) => ({
      label: String(label),
      attributes,
      viz: {
        ...(typeof x === 'number' && typeof y === 'number' ? { x: x * spread, y: y * spread } : {}),
        size: typeof attributes['persons'] === 'number' ? 4 + Math.sqrt(attributes['persons']) : 4,
      },
    }),
    formatEdge: (_, attributes) => ({ attributes }),
  });
}

function known(attributes: Attributes): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      if (value === null) return [];
      return [[name, typeof value === 'string' ? legalText(value) : value]];
    }),
  );
}

export const gexf = defineExporter({
  id: 'gexf',
  title: { nl: 'GEXF: een netwerk voor Gephi', en: 'GEXF: a network for Gephi' },
  defaultOut: 'network.gexf',
  write: async (disclosed, out, options) => {
    await writeFileAtomically(out, gexfText(graphOf(disclosed, options)));
    return [out];
  },
});
