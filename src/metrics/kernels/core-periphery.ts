import { int, type Network } from '../../network/index.ts';
import { AlterWalk } from './alter-walk.ts';
import { degreesOf } from './degrees.ts';
import { remember } from './remember.ts';

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
    const size = network.persons.length;
    const degree = degreesOf(network);
    const walk = new AlterWalk(network);
    const order = Int32Array.from(degree.keys()).sort((a, b) => int(degree, b) - int(degree, a) || a - b);
    const pairs = (size * (size - 1)) / 2;
    const ties = degree.reduce((sum, each) => sum + each, 0) / 2;
    const inside = new Uint8Array(size);
    let touching = 0;
    let best = Number.NaN;
    let cut = 0;
    for (let taken = 1; taken < size; taken += 1) {
      const person = int(order, taken - 1);
      inside[person] = 1;
      for (const other of walk.of(person)) touching += inside[other] === 1 ? 0 : 1;
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
