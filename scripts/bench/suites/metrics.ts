import { graphology, networkx, ours, pythonIgraph, rIgraph, rSna } from '../programs.ts';
import type { Contender, Outcome, Ran } from '../contender.ts';
import type { Shape } from '../make-network.ts';
import type { Bench, Suite } from '../suite.ts';

const linear = ['degree', 'strength', 'E-I', 'Blau', 'communities', 'participation', 'within-module z', 'assortativity', 'modularity'];
const walked = ['clustering', 'eigenvector'];
const holes = ['constraint', 'weighted constraint', 'effective size'];
const steps = [...linear, ...holes, ...walked, 'core number'];
/** What no peer here has, or only within hours. */
const alone = ['brokerage', 'core–periphery', 'spectral segregation', 'two-mode clustering'];

/** CPU seconds after which a contender is cut off; the table says so. */
const patience = 180;
const cutOff = (contender: Contender): Contender => ({ ...contender, cpuLimit: patience, limit: 3600 });

/** Metric by metric against every peer that has it. What each needs before (reading, the ties) is a step of its own. */
export const suite: Suite = {
  id: 'metrics',
  about:
    'metric by metric at 500 to 1,000,000, against graphology, R igraph, R sna, python igraph and NetworkX; and on networks made to hurt',
  async run(bench) {
    const sizes = bench.sizes([500, 10_000, 100_000, 1_000_000]);
    const perTie = new Map<number, number>();
    for (const professionals of sizes) {
      const folder = bench.network({ professionals, seed: 1, shape: 'usual' });
      const on = professionals.toLocaleString('en');
      const isSmall = professionals <= 10_000;
      const withPeers = professionals <= 100_000;
      const r = cutOff(rIgraph('igraph', folder, steps.join(',')));
      const python = cutOff(pythonIgraph('igraph_peer', folder, steps.join(',')));
      // Constraint takes graphology minutes at 10,000; NetworkX minutes at 500, and hours at 10,000.
      const forGraphology =
        professionals > 1000 ? [...linear.filter((step) => step !== 'communities'), 'effective size', 'clustering'] : steps;
      const mine = ours('metrics', folder, steps.join(','));
      const ran = await bench.contest({
        suite: 'metrics',
        on,
        turns: isSmall ? bench.turns : 1,
        ours: mine,
        peers: [
          ...(withPeers ? [r, python] : []),
          ...(isSmall ? [cutOff(graphology('graphology', folder, forGraphology.join(',')))] : []),
          ...(isSmall ? [cutOff(networkx('networkx_peer', folder, [...linear, ...walked].join(',')))] : []),
        ],
        // Peers stop iterating an eigenvector where they please.
        tolerance: (step) => (step === 'eigenvector' ? 1e-5 : 1e-9),
      });
      fromMemberships(bench, on, mine, [r, python], ran);
      if (withPeers) judgeSize(bench, on, professionals, { ours: ran.get(mine), r: ran.get(r), python: ran.get(python) });

      const own = ours('metrics', folder, alone.join(','));
      const rest = await bench.contest({
        suite: 'metrics that peers lack',
        on,
        turns: professionals <= 1000 ? bench.turns : 1,
        ours: own,
        peers: isSmall ? [cutOff(rSna('igraph', folder, 'brokerage')), cutOff(graphology('graphology', folder, 'brokerage'))] : [],
      });
      const [first, second] = [outcome(ran.get(mine)), outcome(rest.get(own))];
      if (first === null || second === null) continue;
      const ties = (first.values['ties'] ?? [])[0] ?? 0;
      const counted = work(first) + work(second);
      perTie.set(professionals, (counted / ties) * 1e9);
      if (professionals === 1_000_000) {
        const peak = Math.max(first.peak, second.peak);
        bench.target({
          what: '1,000,000: every linear metric, constraint and brokerage, in MB',
          wanted: '< 4096',
          found: peak,
          reached: peak < 4096,
        });
      }
    }
    growth(bench, perTie);

    for (const shape of ['changing', 'yearly', 'big'] as const) {
      for (const professionals of sizes.filter((size) => size <= (shape === 'changing' ? 100_000 : 10_000)))
        await beside(bench, shape, professionals);
    }
  },
};

const outcome = (ran: Ran | undefined): Outcome | null => (ran === undefined || 'failed' in ran ? null : ran);

/** All but reading. */
const work = ({ steps: spent }: Outcome): number =>
  Object.entries(spent).reduce((sum, [step, cpu]) => sum + (step === 'read' ? 0 : cpu), 0);

/** A peer needs the projection for any metric, and we don't: each metric once more, with what it needs before. */
function fromMemberships(bench: Bench, on: string, mine: Contender, peers: readonly Contender[], ran: Map<Contender, Ran>): void {
  const own = outcome(ran.get(mine));
  if (own === null) return;
  const needed = (of: Outcome | null, step: string): number | null => {
    const spent = of?.steps[step];
    return of === null || spent === undefined ? null : spent + (of.steps['network'] ?? 0) + (of.steps['ends'] ?? 0);
  };
  const slower: string[] = [];
  for (const step of steps) {
    const beside = peers.flatMap((peer) => {
      const value = needed(outcome(ran.get(peer)), step);
      return value === null ? [] : [{ name: peer.name, value }];
    });
    const value = needed(own, step);
    bench.line({ suite: 'metrics, from the memberships on', on, step, unit: 's', ours: value, peers: beside });
    if (value !== null && beside.some((peer) => peer.value < value)) slower.push(step);
  }
  if (on !== '10,000') return;
  bench.target({
    what: '10,000: metrics on which an igraph is ahead, from the memberships on',
    wanted: 'none',
    found: slower.length === 0 ? 'none' : slower.join(', '),
    reached: slower.length === 0,
  });
}

function judgeSize(bench: Bench, on: string, professionals: number, ran: Record<'ours' | 'r' | 'python', Ran | undefined>): void {
  const [own, r] = [outcome(ran.ours), outcome(ran.r)];
  if (own === null || r === null) return;
  const times = (least: number, what: string, ratio: number): void =>
    bench.target({ what: `${on}: ${what}`, wanted: `≥ ${least} ×`, found: ratio, reached: ratio >= least });
  if (professionals === 500) times(1, 'whole process beside R igraph', r.cpu / own.cpu);
  if (professionals === 10_000) {
    times(1, 'whole process beside R igraph', r.cpu / own.cpu);
    bench.target({ what: `${on}: peak memory, MB`, wanted: '< 200', found: own.peak, reached: own.peak < 200 });
  }
  if (professionals === 100_000) {
    const of = (from: Outcome, names: readonly string[]): number => names.reduce((sum, name) => sum + (from.steps[name] ?? 0), 0);
    times(12, 'whole process beside R igraph', r.cpu / own.cpu);
    times(12, 'all steps but reading, beside R igraph', work(r) / work(own));
    times(30, 'constraint with effective size, beside R igraph', of(r, ['constraint']) / of(own, ['constraint', 'effective size']));
    times(4, 'memory beside R igraph', r.peak / own.peak);
  }
}

/** What a tie costs as the network grows tenfold. */
function growth(bench: Bench, perTie: ReadonlyMap<number, number>): void {
  for (const [professionals, cost] of perTie) {
    bench.line({
      suite: 'metrics, growth',
      on: 'cost per tie',
      step: professionals.toLocaleString('en'),
      unit: 'ns/tie',
      ours: cost,
      peers: [],
    });
  }
  const [smaller, larger] = [perTie.get(100_000), perTie.get(1_000_000)];
  if (smaller === undefined || larger === undefined) return;
  bench.target({
    what: '1,000,000: cost per tie, beside that at 100,000',
    wanted: '≤ 2 ×',
    found: larger / smaller,
    reached: larger / smaller <= 2,
  });
}

/** The same counted group by group, and walked tie by tie. */
async function beside(bench: Bench, shape: Shape, professionals: number): Promise<void> {
  const folder = bench.network({ professionals, seed: 1, shape });
  const all = [...steps, ...alone].filter((step) => step !== 'communities').join(',');
  const mine = ours('metrics', folder, all);
  const plain = { ...cutOff(ours('metrics', folder, all, 'walked')), name: 'tie by tie' };
  const on = `${professionals.toLocaleString('en')}, ${shape}`;
  const ran = await bench.contest({ suite: 'metrics', on, turns: 1, ours: mine, peers: [plain], tolerance: () => 1e-8 });
  const [own, walking] = [outcome(ran.get(mine)), outcome(ran.get(plain))];
  if (own === null || shape === 'changing') return;
  const ratio = walking === null ? 0 : own.cpu / walking.cpu;
  bench.target({ what: `${on}: beside the plain way`, wanted: '≤ 1.2 ×', found: ratio, reached: ratio <= 1.2 });
}
