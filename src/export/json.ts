import { writeFileAtomically } from '../files.ts';
import { defineExporter } from './define-exporter.ts';
import { graphOf, type ExportGraph } from './graph.ts';

/** A graph as node-link JSON, as D3 and NetworkX (`edges="links"`) read it; what is hidden or not known is `null`. */
export function nodeLinkText({ name, period, nodes, edges }: ExportGraph): string {
  const graph = {
    directed: false,
    multigraph: false,
    graph: { name, period },
    nodes: nodes.map(({ id, attributes }) => Object.assign({}, attributes, { id })),
    links: edges.map(({ id, source, target, attributes }) => Object.assign({ id, source, target }, attributes)),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}

export const json = defineExporter({
  id: 'json',
  title: { nl: 'JSON: knopen en verbindingen, voor D3 of NetworkX', en: 'JSON: nodes and links, for D3 or NetworkX' },
  defaultOut: 'network.json',
  write: async (disclosed, out, options) => {
    await writeFileAtomically(out, nodeLinkText(graphOf(disclosed, options)));
    return [out];
  },
});
