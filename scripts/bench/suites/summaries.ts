import { arquero, ours } from '../programs.ts';
import type { Suite } from '../suite.ts';

/**
 * Every summary and agreement over records in the store, and the same questions asked of Arquero where it was asked them: eleven of the
 * summaries and one agreement. The records are made in memory on both sides; neither reads a file.
 */
export const suite: Suite = {
  id: 'summaries',
  about: 'summaries and agreements over records in memory, against Arquero',
  async run(bench) {
    for (const memberships of bench.sizes([1_000_000])) {
      await bench.contest({
        suite: 'summaries',
        on: `${memberships.toLocaleString('en')} memberships`,
        turns: 1,
        ours: ours('summaries', String(memberships)),
        peers: [arquero('arquero', String(memberships))],
      });
    }
  },
};
