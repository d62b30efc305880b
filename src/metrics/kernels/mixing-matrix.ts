import { addTo, byte, int, num, weightsOf, type Network, type Partition } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { knownShare } from './crossing.ts';

/** Sums over the classes of a partition, row by row: `arcs[a · size + b]` runs from class a to class b. */
export interface MixingMatrix {
  readonly size: number;
  readonly arcs: Float64Array;
  /** Sum of everything. */
  readonly total: number;
  /** Sum of the diagonal. */
  readonly within: number;
  /** Row and column sums. */
  readonly out: Float64Array;
  readonly into: Float64Array;
}

/** Arcs between classes, a tie without direction counted both ways. Ties with an unknown end are left out. */
export function mixingMatrix(network: Network, partition: Partition, weight: Weight): MixingMatrix {
  const size = partition.ids.length;
  const arcs = new Float64Array(size * size);
  const weights = weightsOf(network, weight);
  const { direction, mixing } = network.ties;
  for (let tie = 0; tie < weights.length; tie += 1) {
    const amount = num(weights, tie) / knownShare(network, partition, tie);
    for (let entry = int(mixing.offsets, tie); entry < int(mixing.offsets, tie + 1); entry += 1) {
      const a = int(partition.ofPost, int(mixing.low, entry));
      const b = int(partition.ofPost, int(mixing.high, entry));
      if (a < 0 || b < 0) continue;
      const part = amount * num(mixing.share, entry);
      if ((byte(direction, tie) & 1) !== 0) addTo(arcs, a * size + b, part);
      if ((byte(direction, tie) & 2) !== 0) addTo(arcs, b * size + a, part);
    }
  }
  const out = new Float64Array(size);
  const into = new Float64Array(size);
  let total = 0;
  let within = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) {
      const value = num(arcs, a * size + b);
      addTo(out, a, value);
      addTo(into, b, value);
      total += value;
    }
    within += num(arcs, a * size + a);
  }
  return { size, arcs, total, within, out, into };
}

/** People per class, each by share, and the ordered pairs of different people between classes. */
export interface ClassSizes {
  readonly people: Float64Array;
  /** Ordered pairs from class a to class b, `pairs[a · size + b]`: n_a·n_b, and n_a(n_a − 1) within, where nobody has two classes. */
  readonly pairs: Float64Array;
  /** People whose class is known. */
  readonly known: number;
  /** Sum of the diagonal of `pairs`. */
  readonly within: number;
}

export function classSizes(partition: Partition): ClassSizes {
  const size = partition.ids.length;
  const people = new Float64Array(size);
  const own = new Float64Array(size * size);
  let known = 0;
  for (let person = 0; person < partition.main.length; person += 1) {
    const first = int(partition.offsets, person);
    const last = int(partition.offsets, person + 1);
    if (last > first) known += 1;
    for (let i = first; i < last; i += 1) {
      addTo(people, int(partition.classes, i), num(partition.shares, i));
      for (let j = first; j < last; j += 1) {
        addTo(own, int(partition.classes, i) * size + int(partition.classes, j), num(partition.shares, i) * num(partition.shares, j));
      }
    }
  }
  let within = 0;
  const pairs = own.map((self, cell) => {
    const a = Math.floor(cell / size);
    const b = cell % size;
    const count = num(people, a) * num(people, b) - self;
    if (a === b) within += count;
    return count;
  });
  return { people, pairs, known, within };
}
