import { ours, pythonIgraph, rIgraph } from '../programs.ts';
import type { Contender, Outcome, Ran } from '../contender.ts';
import type { Bench, Suite } from '../suite.ts';

const unweighted = [
  'closeness',
  'betweenness',
  'core number',
  'articulation points',
  'degree',
  'E-I',
  'Blau',
  'communities',
  'participation',
];
const more = ['within-module z', 'assortativity', 'modularity', 'constraint', 'effective size', 'clustering', 'eigenvector'];
const weighted = ['strength', 'weighted betweenness', 'weighted closeness', 'weighted constraint'];
const all = [...unweighted, ...more, ...weighted].join(',');

const outcome = (ran: Ran | undefined): Outcome | null => (ran === undefined || 'failed' in ran ? null : ran);

/**
 * Whole processes, from files to scores. Ours checks the files as it always does and answers all that the catalogue has; a peer what it has of that, and
 * no more than R igraph and sna together. In place of random two-mode networks R shuffles labels, as many times: that is less work.
 */
export const suite: Suite = {
  id: 'catalogue',
  about: 'the whole catalogue as whole processes, from files to scores, against R igraph with sna and python igraph',
  async run(bench) {
    for (const professionals of bench.sizes([500, 10_000])) {
      const folder = bench.network({ professionals, seed: 1, shape: 'usual' });
      const on = professionals.toLocaleString('en');
      const turns = professionals <= 1000 ? bench.turns : 1;
      const slow = (contender: Contender): Contender => ({ ...contender, cpuLimit: 1200, limit: 7200 });
      const mine = ours('catalogue', folder);
      const r = slow(rIgraph('igraph', folder, `${all},brokerage`));
      const labels = { ...slow(rIgraph('nulls', folder, 'labels', '1000')), name: 'R, 1,000 label permutations' };
      const python = slow(pythonIgraph('igraph_peer', folder, all));
      const ran = await bench.contest({ suite: 'catalogue', on, turns, ours: mine, peers: [r, labels, python] });
      const [own, igraph, shuffled] = [mine, r, labels].map((each) => outcome(ran.get(each)));
      if (own === null || own === undefined) continue;
      if (igraph !== null && igraph !== undefined && shuffled !== null && shuffled !== undefined) {
        const least = professionals <= 1000 ? 1 : 20;
        const ratio = (igraph.cpu + shuffled.cpu) / own.cpu;
        bench.target({
          what: `${on}: whole catalogue beside R igraph and sna`,
          wanted: `≥ ${least} ×`,
          found: ratio,
          reached: ratio >= least,
        });
      }
      if (professionals === 10_000) {
        bench.target({ what: `${on}: whole catalogue, peak memory, MB`, wanted: '< 200', found: own.peak, reached: own.peak < 200 });
      }
      if (professionals <= 1000) await command(bench, folder, on);
    }
  },
};

/** The command as a person gives it: every metric at every level, pairs too, for two boundaries. */
async function command(bench: Bench, folder: string, on: string): Promise<void> {
  const metrics = { ...ours('command', 'metrics', folder, '--threads', '1', '--format', 'csv', '--quiet'), name: 'grensganger metrics' };
  const start = { ...ours('command'), name: 'Node’s own start' };
  const ran = await bench.contest({ suite: 'command', on, ours: metrics, peers: [start] });
  const [whole, node] = [outcome(ran.get(metrics)), outcome(ran.get(start))];
  if (whole === null || node === null) return;
  const beyond = whole.cpu - node.cpu;
  bench.target({
    what: `${on}: grensganger metrics, CPU seconds beyond Node’s own start`,
    wanted: '< 1',
    found: beyond,
    reached: beyond < 1,
  });
}
