import type { Outcome, Ran } from '../contender.ts';
import { arquero, ours } from '../programs.ts';
import type { Suite } from '../suite.ts';

/** How many times as fast as Arquero the whole is meant to be, and the memory that it may take. */
const goal = { times: 10, megabytes: 4096 };

const apart = 'records, not compared';

/**
 * Every summary and agreement over records in the store, and as many of the same questions asked of Arquero as it can express: each of
 * them is compared by its results. The records are made in memory on both sides, which is not compared (a line tells what it took);
 * neither reads a file. What several questions stand on is worked out once on both sides and counts on both. What ours answers and
 * Arquero is not asked counts with ours. Arquero works in one thread: ours runs once with one, for the CPU time, and once with as many as it
 * takes by itself, for the time on the clock; threads wait for each other, and so what both together take is told as well.
 */
export const suite: Suite = {
  id: 'summaries',
  about: 'summaries and agreements over records in memory, against Arquero',
  async run(bench) {
    for (const memberships of bench.sizes([1_000_000])) {
      const on = `${memberships.toLocaleString('en')} memberships`;
      const own = { ...ours('summaries', String(memberships), '1'), name: 'ours, one thread' };
      const together = { ...ours('summaries', String(memberships)), name: 'ours, its own threads' };
      const peer = arquero('arquero', String(memberships));
      const ran = await bench.contest({ suite: 'summaries', on, turns: 1, ours: own, peers: [together, peer] });
      const [mine, shared, theirs] = [own, together, peer].map((contender) => outcomeOf(ran.get(contender)));
      if (!mine || !shared || !theirs) continue;
      const measures: [step: string, of: (outcome: Outcome) => number][] = [
        ['all of it, CPU', ({ steps }) => sum(steps)],
        ['all of it, by the clock', ({ walls }) => sum(walls ?? {})],
        ['all of it and the making of records, CPU', ({ steps }) => whole(steps)],
      ];
      for (const [step, of] of measures) {
        const peers = [
          { name: together.name, value: of(shared) },
          { name: peer.name, value: of(theirs) },
        ];
        bench.line({ suite: 'summaries', on, step, unit: 's', ours: of(mine), peers });
      }
      const times: [what: string, a: number, b: number][] = [
        ['all of it, CPU, one thread', sum(mine.steps), sum(theirs.steps)],
        ['all of it, by the clock, its own threads', sum(shared.walls ?? {}), sum(theirs.walls ?? {})],
      ];
      for (const [what, a, b] of times) {
        bench.target({
          what: `summaries and agreements on ${on}, ${what}, against ${peer.name}`,
          wanted: `${goal.times} ×`,
          found: `${(b / a).toPrecision(3)} ×`,
          reached: b / a >= goal.times,
        });
      }
      bench.target({
        what: `summaries and agreements on ${on}, peak memory`,
        wanted: `${goal.megabytes} MB at most`,
        found: `${Math.round(Math.max(mine.peak, shared.peak))} MB`,
        reached: Math.max(mine.peak, shared.peak) <= goal.megabytes,
      });
    }
  },
};

const outcomeOf = (ran: Ran | undefined): Outcome | null => (ran === undefined || 'failed' in ran ? null : ran);

const whole = (steps: Readonly<Record<string, number>>): number => Object.values(steps).reduce((total, seconds) => total + seconds, 0);

const sum = (steps: Readonly<Record<string, number>>): number => whole(steps) - (steps[apart] ?? 0);
