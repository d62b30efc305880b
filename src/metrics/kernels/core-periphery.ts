import { int, type Network } from '../../network/index.ts';
import { remember } from './crossing.ts';

export interface CorePeriphery {
  /** Per person 1 in the core, 0 in the periphery. */
  readonly core: Uint8Array;
  /** Correlation with the ideal pattern; NaN where there is none. */
  readonly fit: number;
}

const known = new WeakMap<Network, CorePeriphery>();

/**
 * Core and periphery (Borgatti & Everett 2000): the pattern in which a pair has a tie where either is in the core. People enter the
 * core by their number of ties, those with as many together, and the core is where the pattern correlates best with the ties that are
 * there; of several as good, the smallest. The search through every possible core that the paper's genetic algorithm approaches is not made.
 */
export function corePeriphery(network: Network): CorePeriphery {
  return remember(known, network, () => {
    const { offsets, targets } = network.neighbours;
    const size = network.persons.length;
    const degree = Int32Array.from(network.persons, (_, person) => int(offsets, person + 1) - int(offsets, person));
    const order = Int32Array.from(degree.keys()).sort((a, b) => int(degree, b) - int(degree, a) || a - b);
    const pairs = (size * (size - 1)) / 2;
    const ties = network.ties.low.length;
    const inside = new Uint8Array(size);
    let touching = 0;
    let best = Number.NaN;
    let cut = 0;
    for (let taken = 1; taken < size; taken += 1) {
      const person = int(order, taken - 1);
      inside[person] = 1;
      for (let arc = int(offsets, person); arc < int(offsets, person + 1); arc += 1) touching += inside[int(targets, arc)] === 1 ? 0 : 1;
      if (int(degree, person) === int(degree, int(order, taken))) continue;
      const outside = ((size - taken) * (size - taken - 1)) / 2;
      const fit = correlation(pairs, ties, pairs - outside, touching);
      // Fits that differ in rounding alone are the same: the smaller core stays.
      if (fit > best + 1e-12 || (Number.isNaN(best) && !Number.isNaN(fit))) [best, cut] = [fit, taken];
    }
    const core = new Uint8Array(size);
    for (const person of order.subarray(0, cut)) core[person] = 1;
    return { core, fit: best };
  });
}

/** Pearson's correlation of two patterns of zeros and ones over `pairs` pairs. */
function correlation(pairs: number, ones: number, ideal: number, both: number): number {
  const spread = ones * (pairs - ones) * ideal * (pairs - ideal);
  return spread === 0 ? Number.NaN : (pairs * both - ones * ideal) / Math.sqrt(spread);
}
