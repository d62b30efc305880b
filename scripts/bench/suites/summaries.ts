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
 * Arquero is not asked counts with ours. Arquero works in one thread and ours in as many as there are, so that both the CPU time and the
 * time on the clock are told: on a machine that has other work to do the clock says little.
 */
export const suite: Suite = {
  id: 'summaries',
  about: 'summaries and agreements over records in memory, against Arquero',
  async run(bench) {
    for (const memberships of bench.sizes([1_000_000])) {
      const on = `${memberships.toLocaleString('en')} memberships`;
      const own = ours('summaries', String(memberships));
      const peer = arquero('arquero', String(memberships));
      const ran = await bench.contest({ suite: 'summaries', on, turns: 1, ours: own, peers: [peer] });
      const [mine, theirs] = [outcomeOf(ran.get(own)), outcomeOf(ran.get(peer))];
      if (mine === null || theirs === null) continue;
      const times: [what: string, a: number, b: number][] = [
        ['all of it, CPU', sum(mine.steps), sum(theirs.steps)],
        ['all of it, by the clock', sum(mine.walls ?? {}), sum(theirs.walls ?? {})],
      ];
      for (const [step, a, b] of [
        ...times,
        ['all of it and the making of records, CPU', whole(mine.steps), whole(theirs.steps)] as const,
      ]) {
        bench.line({ suite: 'summaries', on, step, unit: 's', ours: a, peers: [{ name: peer.name, value: b }] });
      }
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
        found: `${Math.round(mine.peak)} MB`,
        reached: mine.peak <= goal.megabytes,
      });
    }
  },
};

const outcomeOf = (ran: Ran | undefined): Outcome | null => (ran === undefined || 'failed' in ran ? null : ran);

const whole = (steps: Readonly<Record<string, number>>): number => Object.values(steps).reduce((total, seconds) => total + seconds, 0);

const sum = (steps: Readonly<Record<string, number>>): number => whole(steps) - (steps[apart] ?? 0);
