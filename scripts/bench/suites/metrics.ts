import { graphology, networkx, ours, pythonIgraph, rIgraph, rSna } from '../programs.ts';
import type { Suite } from '../suite.ts';

const linear = ['degree', 'strength', 'E-I', 'Blau', 'participation', 'within-module z', 'assortativity', 'modularity'];
const walked = ['clustering', 'eigenvector'];
const heavier = ['constraint', 'weighted constraint', 'effective size', ...walked];

/** Metric by metric against every peer that has it. What each needs before (reading, the projection) is a step of its own. */
export const suite: Suite = {
  id: 'metrics',
  about: 'metric by metric, against graphology, R igraph, R sna, python igraph and NetworkX',
  async run(bench) {
    for (const professionals of bench.sizes([500, 10_000])) {
      const folder = bench.network({ professionals, seed: 1, shape: 'usual' });
      const on = professionals.toLocaleString('en');
      const steps = [...linear, ...heavier].join(',');
      const small = professionals <= 10_000;
      await bench.contest({
        suite: 'metrics',
        on,
        ours: ours('metrics', folder, steps),
        peers: [
          rIgraph('igraph', folder, steps),
          pythonIgraph('igraph_peer', folder, steps),
          // Constraint takes graphology minutes at 10,000; NetworkX minutes at 500, and hours at 10,000.
          ...(small
            ? [graphology('graphology', folder, professionals > 1000 ? [...linear, 'effective size', 'clustering'].join(',') : steps)]
            : []),
          ...(small ? [networkx('networkx_peer', folder, [...linear, ...walked].join(','))] : []),
        ],
        // Peers stop iterating an eigenvector where they please.
        tolerance: (step) => (step === 'eigenvector' ? 1e-5 : 1e-9),
      });
      await bench.contest({
        suite: 'brokerage',
        on,
        turns: small && professionals <= 1000 ? bench.turns : 1,
        ours: ours('metrics', folder, 'brokerage'),
        peers: [...(small ? [rSna('igraph', folder, 'brokerage'), graphology('graphology', folder, 'brokerage')] : [])],
      });
    }
  },
};
