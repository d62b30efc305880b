import type { Outcome, Ran } from '../contender.ts';
import { arquero, ours } from '../programs.ts';
import type { Suite } from '../suite.ts';

/** How many times as fast as Arquero the whole is meant to be, and the memory that it may take. */
const goal = { times: 10, megabytes: 4096 };

const apart = 'records, not compared';

/**
 * Every summary and agreement over records in the store, and as many of the same questions asked of Arquero as it can express: each of
 * them is compared by its results. The records are made in memory on both sides; neither reads a file. Arquero works in one thread and
 * ours in as many as there are, so that both the CPU time and the time on the clock are told. What ours answers and Arquero is not
 * asked counts with ours.
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
      for (const [what, of] of [
        ['all of it, CPU', ({ steps }: Outcome) => steps],
        ['all of it, by the clock', ({ walls }: Outcome) => walls ?? {}],
      ] as const) {
        const [a, b] = [sum(of(mine)), sum(of(theirs))];
        bench.line({ suite: 'summaries', on, step: what, unit: 's', ours: a, peers: [{ name: peer.name, value: b }] });
        bench.line({
          suite: 'summaries',
          on,
          step: `${what}: goal of ${goal.times} × ${b / a >= goal.times ? 'reached' : 'missed'}`,
          unit: 'x',
          ours: null,
          peers: [{ name: peer.name, value: b / a }],
        });
      }
      bench.line({
        suite: 'summaries',
        on,
        step: `peak memory: goal of ${goal.megabytes} MB ${mine.peak <= goal.megabytes ? 'reached' : 'missed'}`,
        unit: 'MB',
        ours: mine.peak,
        peers: [{ name: peer.name, value: theirs.peak }],
      });
    }
  },
};

const outcomeOf = (ran: Ran | undefined): Outcome | null => (ran === undefined || 'failed' in ran ? null : ran);

const sum = (steps: Readonly<Record<string, number>>): number =>
  Object.entries(steps).reduce((whole, [step, seconds]) => (step === apart ? whole : whole + seconds), 0);
