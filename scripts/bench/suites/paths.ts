import { graphology, networkx, ours, pythonIgraph, rIgraph } from '../programs.ts';
import type { Suite } from '../suite.ts';

const unweighted = ['closeness', 'betweenness', 'core number', 'articulation points'];
const weighted = ['weighted betweenness', 'weighted closeness'];

/** Exact shortest paths, on one thread and on two, where results are compared to a billionth. */
export const suite: Suite = {
  id: 'paths',
  about: 'betweenness and closeness (weighted too), cores and cut points, against both igraphs, graphology and NetworkX',
  async run(bench) {
    for (const professionals of bench.sizes([500, 10_000])) {
      const folder = bench.network({ professionals, seed: 1, shape: 'usual' });
      const on = professionals.toLocaleString('en');
      const isSmall = professionals <= 1000;
      const steps = [...unweighted, ...weighted].join(',');
      await bench.contest({
        suite: 'paths',
        on,
        turns: isSmall ? bench.turns : 1,
        ours: ours('paths', folder, steps, '1'),
        peers: [
          rIgraph('igraph', folder, steps),
          pythonIgraph('igraph_peer', folder, steps),
          // A minute or more at 10,000, and many of them for NetworkX; weighted, they compare fractional lengths as they come and are not compared.
          ...(isSmall
            ? [graphology('graphology', folder, 'closeness,betweenness'), networkx('networkx_peer', folder, 'closeness,betweenness')]
            : []),
        ],
      });
      await bench.contest({
        suite: 'paths, two threads',
        on,
        turns: 1,
        ours: ours('paths', folder, 'closeness,betweenness', '2'),
        peers: [{ ...ours('paths', folder, 'closeness,betweenness', '1'), name: 'ours, one thread' }],
        // The same bytes.
        tolerance: () => 0,
      });
    }
    for (const shape of ['big', 'yearly'] as const) {
      const folder = bench.network({ professionals: 10_000, seed: 1, shape });
      await bench.contest({
        suite: 'paths',
        on: `10,000, ${shape}`,
        turns: 1,
        ours: ours('paths', folder, 'closeness,betweenness', '1'),
        // A group of 5,000 is 12.5 million ties: igraph is given a few minutes, and the table says where that was too little.
        peers: [{ ...pythonIgraph('igraph_peer', folder, 'closeness,betweenness'), limit: 180 }],
      });
    }
  },
};
