import { int, num, weightsOf, type Boundary, type Network, type Partition } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { arcsOf } from '../kernels/crossing.ts';
import { gatheringsOf } from '../kernels/gatherings.ts';
import { sameClass } from '../kernels/same-class.ts';
import { enoughPeople } from './gauge.ts';
import { knownTies } from './random-ties.ts';
import type { Reading } from './readings.ts';

/**
 * The E-I index of the network where people trade places and the ties stay: the sum of all weights is the same in every draw. The same
 * values as the metric's own function gives. `null` where there is no tie between people whose class is known.
 */
export function labelReading(network: Network, classes: Partition, weight: Weight, boundary: Boundary): Reading | null {
  // With one class each, two people share it or they do not.
  const single = classes.classes.length === classes.main.reduce((count, held) => count + (held >= 0 ? 1 : 0), 0);
  const summed = (single ? withinSets(network, classes, weight) : null) ?? withinTies(network, classes, weight, single);
  if (summed.total === 0) return null;
  const indexWith = (as: Int32Array): number => 1 - (2 * summed.within(as)) / summed.total;
  const of = { metric: 'ei-index', level: 'network', boundary, subject: 'network', other: null, above: 'more-crossing' } as const;
  return {
    subjects: [{ ...of, enough: enoughPeople(classes, true) }],
    observed: Float64Array.of(indexWith(Int32Array.from(classes.main.keys()))),
    read: ({ as }, into, at) => {
      if (as === null) throw new Error('People trade places in the draws of this null model');
      into[at] = indexWith(as);
    },
  };
}

/** The weight of all ties between people whose class is known, and of those within a class where each has the place of another. */
interface Summed {
  readonly total: number;
  readonly within: (as: Int32Array) => number;
}

/** Weights that add up over groups: set by set of people who were together, from how many of each class are in it, without a walk over the ties. */
function withinSets(network: Network, { main, ids }: Partition, weight: Weight): Summed | null {
  const sets = (weight === 'newman' || weight === 'count') && !network.directed ? gatheringsOf(network.incidence) : null;
  if (sets === null) return null;
  const { offsets, targets } = sets.byEvent;
  const held = new Int32Array(main.length);
  const count = new Int32Array(ids.length);
  const factors = Float64Array.from(sets.sizes, (size) => (weight === 'newman' ? 2 / (size - 1) : 2));
  let total = 0;
  for (let set = 0; set < factors.length; set += 1) {
    let known = 0;
    for (let place = int(offsets, set); place < int(offsets, set + 1); place += 1) if (int(main, int(targets, place)) >= 0) known += 1;
    if (known > 1) total += (num(factors, set) * known * (known - 1)) / 2;
  }
  return {
    total,
    within: (as) => {
      for (let person = 0; person < held.length; person += 1) held[person] = int(main, int(as, person));
      let within = 0;
      for (let set = 0; set < factors.length; set += 1) {
        const first = int(offsets, set);
        const last = int(offsets, set + 1);
        let pairs = 0;
        for (let place = first; place < last; place += 1) {
          const own = int(held, int(targets, place));
          if (own < 0) continue;
          pairs += int(count, own);
          count[own] = int(count, own) + 1;
        }
        for (let place = first; place < last; place += 1) {
          const own = int(held, int(targets, place));
          if (own >= 0) count[own] = 0;
        }
        if (pairs > 0) within += num(factors, set) * pairs;
      }
      return within;
    },
  };
}

/** Any weights, tie by tie, each by the number of its directions. */
function withinTies(network: Network, classes: Partition, weight: Weight, single: boolean): Summed {
  const { main } = classes;
  const all = weightsOf(network, weight);
  const { which, low, high } = knownTies(network, classes);
  const weights = new Float64Array(which.length);
  for (const [at, tie] of which.entries()) weights[at] = num(all, tie) * arcsOf(network.ties, tie);
  const total = weights.reduce((sum, amount) => sum + amount, 0);
  const held = new Int32Array(main.length);
  return {
    total,
    within: (as) => {
      let within = 0;
      if (single) {
        for (let person = 0; person < held.length; person += 1) held[person] = int(main, int(as, person));
        for (let tie = 0; tie < low.length; tie += 1)
          if (int(held, int(low, tie)) === int(held, int(high, tie))) within += num(weights, tie);
        return within;
      }
      for (let tie = 0; tie < low.length; tie += 1)
        within += num(weights, tie) * sameClass(classes, int(as, int(low, tie)), int(as, int(high, tie)));
      return within;
    },
  };
}
