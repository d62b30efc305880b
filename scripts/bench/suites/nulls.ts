import { ours, pythonIgraph, rIgraph } from '../programs.ts';
import type { Suite } from '../suite.ts';

/** A mean over so many draws, of an index that spreads by a few hundredths: two programs' means lie within this of each other. */
const close = 5e-3;

/**
 * The E-I index under random networks. R permutes labels on its projection and has vegan's curveball in C, Python numpy and the trades as their
 * authors published them; all make as many trades, and count the index by group. Brokerage in random networks no peer has.
 */
export const suite: Suite = {
  id: 'nulls',
  about: 'label permutation and the two-mode null model, against R (vegan) and Python (numpy)',
  async run(bench) {
    for (const professionals of bench.sizes([500, 10_000])) {
      const folder = bench.network({ professionals, seed: 1, shape: 'usual' });
      const on = professionals.toLocaleString('en');
      const small = professionals <= 1000;
      const both = 'labels,two-mode';
      // At 10,000 vegan works on a matrix of 17 million cells: fewer draws there, the same for all.
      const draws = small ? 1000 : 50;
      await bench.contest({
        suite: `nulls, ${draws} draws`,
        on,
        turns: small ? bench.turns : 1,
        ours: ours('nulls', folder, both, String(draws)),
        peers: [
          { ...rIgraph('nulls', folder, both, String(draws)), name: 'R, vegan' },
          { ...pythonIgraph('nulls_peer', folder, both, String(draws)), name: 'Python, numpy' },
        ],
        tolerance: () => close,
      });
      const more = ['labels', 'labels exactly', 'two-mode draws alone', 'two-mode', 'two-mode E-I of groups and organisations'];
      await bench.contest({
        suite: 'nulls, 1,000 draws of ours',
        on,
        turns: 1,
        ours: ours('nulls', folder, [...more, ...(small ? ['two-mode brokerage of everybody'] : [])].join(','), '1000'),
        peers: [],
      });
    }
  },
};
