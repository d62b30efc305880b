import { int, num, type Boundary, type Network, type Partition } from '../../network/index.ts';
import { sameClass } from '../kernels/same-class.ts';
import { enoughPeople } from './gauge.ts';
import type { Reading } from './readings.ts';

/**
 * The E-I index of the network where people trade places and the ties stay, in one pass over the ties: the sum of all weights is the same
 * in every draw. The same values as the metric's own function gives. `null` where there is no tie between people whose class is known.
 * @param weights of every tie, by the number of its directions
 */
export function labelReading(network: Network, classes: Partition, weights: Float64Array, boundary: Boundary): Reading | null {
  const { main } = classes;
  const known = [...network.ties.low.keys()].filter(
    (tie) => int(main, int(network.ties.low, tie)) >= 0 && int(main, int(network.ties.high, tie)) >= 0,
  );
  const low = Int32Array.from(known, (tie) => int(network.ties.low, tie));
  const high = Int32Array.from(known, (tie) => int(network.ties.high, tie));
  const weight = Float64Array.from(known, (tie) => num(weights, tie));
  const total = weight.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return null;
  // With one class each, two people share it or they do not.
  const single = classes.classes.length === classes.main.reduce((count, held) => count + (held >= 0 ? 1 : 0), 0);
  const held = new Int32Array(main.length);
  const indexWith = (as: Int32Array): number => {
    let within = 0;
    if (single) {
      for (let person = 0; person < held.length; person += 1) held[person] = int(main, int(as, person));
      for (let tie = 0; tie < low.length; tie += 1) if (int(held, int(low, tie)) === int(held, int(high, tie))) within += num(weight, tie);
    } else {
      for (let tie = 0; tie < low.length; tie += 1)
        within += num(weight, tie) * sameClass(classes, int(as, int(low, tie)), int(as, int(high, tie)));
    }
    return 1 - (2 * within) / total;
  };
  const of = { metric: 'ei-index', level: 'network', boundary, subject: 'network', other: null, above: 'more-crossing' } as const;
  return {
    subjects: [{ ...of, enough: enoughPeople(classes, true) }],
    observed: Float64Array.of(indexWith(Int32Array.from(main.keys()))),
    read: ({ as }, into, at) => {
      if (as === null) throw new Error('People trade places in the draws of this null model');
      into[at] = indexWith(as);
    },
  };
}
