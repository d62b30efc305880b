import { addTo, byte, int, num, type Cliques, type Network, type Partition, type TieList } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { cliqueTally, eventWeight, excess, steadyIn, tiesToLookAt, type CliqueWeight } from './clique-tally.ts';
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

/** What can be said without a cell for every pair of classes, of which a network of a million people has many millions. */
export interface MixingMargins extends Pick<MixingMatrix, 'size' | 'total' | 'within' | 'out' | 'into'> {
  /** Arcs within each class. */
  readonly diagonal: Float64Array;
}

/** The sums of the mixing matrix and its diagonal. */
export function mixingMargins(network: Network, partition: Partition, weight: Weight): MixingMargins {
  const { counted, ties, weights } = tiesToLookAt(network, weight);
  if (counted === null) {
    const { size, arcs, total, within, out, into } = mixingMatrix(network, partition, weight);
    return { size, total, within, out, into, diagonal: Float64Array.from({ length: size }, (_, held) => num(arcs, held * size + held)) };
  }
  const { all, same } = cliqueTally(network, counted.cliques, partition, counted.weight);
  const size = partition.ids.length;
  const out = new Float64Array(size);
  const diagonal = new Float64Array(size);
  for (let person = 0; person < all.length; person += 1) {
    for (let at = int(partition.offsets, person); at < int(partition.offsets, person + 1); at += 1) {
      addTo(out, int(partition.classes, at), num(partition.shares, at) * num(all, person));
      addTo(diagonal, int(partition.classes, at), num(partition.shares, at) * num(same, at));
    }
  }
  // A tie without direction is two arcs: it leaves both its ends.
  eachMix(ties, weights, partition, (_, a, b, part) => {
    addTo(out, a, part);
    addTo(out, b, part);
    if (a === b) addTo(diagonal, a, 2 * part);
  });
  const total = out.reduce((sum, each) => sum + each, 0);
  return { size, total, within: diagonal.reduce((sum, each) => sum + each, 0), out, into: out, diagonal };
}

/** Arcs between classes, a tie without direction counted both ways. Ties with an unknown end are left out. */
export function mixingMatrix(network: Network, partition: Partition, weight: Weight): MixingMatrix {
  const size = partition.ids.length;
  const { counted, ties, weights } = tiesToLookAt(network, weight);
  const arcs = counted === null ? new Float64Array(size * size) : arcsByEvent(network, counted.cliques, partition, counted.weight);
  eachMix(ties, weights, partition, (tie, a, b, part) => {
    if ((byte(ties.direction, tie) & 1) !== 0) addTo(arcs, a * size + b, part);
    if ((byte(ties.direction, tie) & 2) !== 0) addTo(arcs, b * size + a, part);
  });
  return withSums(size, arcs);
}

/** Visits the parts of every tie that lie between two known classes; together they weigh what the tie does. */
function eachMix(
  ties: TieList,
  weights: Float64Array,
  partition: Partition,
  visit: (tie: number, a: number, b: number, part: number) => void,
): void {
  const { offsets, low, high, share } = ties.mixing;
  for (let tie = 0; tie < weights.length; tie += 1) {
    const amount = num(weights, tie) / knownShare(ties, partition, tie);
    for (let entry = int(offsets, tie); entry < int(offsets, tie + 1); entry += 1) {
      const a = int(partition.ofPost, int(low, entry));
      const b = int(partition.ofPost, int(high, entry));
      if (a >= 0 && b >= 0) visit(tie, a, b, amount * num(share, entry));
    }
  }
}

/** Over the members of each event, each in a class by share: what the classes have in common, less everybody with themselves. */
function arcsByEvent(network: Network, cliques: Cliques, partition: Partition, weight: CliqueWeight): Float64Array {
  const size = partition.ids.length;
  const arcs = new Float64Array(size * size);
  const { byEvent, several } = cliques;
  const { offsets, classes, shares } = partition;
  const held = new Float64Array(size);
  const isTouched = new Uint8Array(size);
  const isCounted = steadyIn(network, partition);
  const touched = new Int32Array(size);
  const self = (person: number, other: number, amount: number): void => {
    for (let i = int(offsets, person); i < int(offsets, person + 1); i += 1) {
      for (let j = int(offsets, other); j < int(offsets, other + 1); j += 1) {
        addTo(arcs, int(classes, i) * size + int(classes, j), amount * num(shares, i) * num(shares, j));
      }
    }
  };
  for (let event = 0; event < cliques.sizes.length; event += 1) {
    if (int(cliques.sizes, event) < 2) continue;
    const factor = eventWeight(cliques, event, weight);
    let count = 0;
    for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1) {
      const person = int(byEvent.targets, place);
      if (byte(isCounted, person) === 0) continue;
      for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) {
        const each = int(classes, at);
        if (isTouched[each] === 0) {
          isTouched[each] = 1;
          touched[count] = each;
          count += 1;
        }
        addTo(held, each, num(shares, at));
      }
      self(person, person, -factor);
    }
    for (let i = 0; i < count; i += 1) {
      const a = int(touched, i);
      for (let j = 0; j < count; j += 1) addTo(arcs, a * size + int(touched, j), factor * num(held, a) * num(held, int(touched, j)));
    }
    for (let i = 0; i < count; i += 1) {
      held[int(touched, i)] = 0;
      isTouched[int(touched, i)] = 0;
    }
  }
  for (let person = 0; person + 1 < offsets.length; person += 1) {
    if (byte(isCounted, person) === 0) continue;
    for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) {
      const more = excess(cliques, at, weight);
      if (more !== 0 && byte(isCounted, int(several.targets, at)) === 1) self(person, int(several.targets, at), -more);
    }
  }
  // Sums that cancel leave some rounding where there is no tie.
  for (let cell = 0; cell < arcs.length; cell += 1) if (Math.abs(num(arcs, cell)) < 1e-9) arcs[cell] = 0;
  return arcs;
}

function withSums(size: number, arcs: Float64Array): MixingMatrix {
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
  /**
   * Ordered pairs from class a to class b, `pairs[a · size + b]`: n_a·n_b, and n_a(n_a − 1) within, where nobody has two classes.
   * Made where somebody first asks.
   */
  readonly pairs: Float64Array;
  /** The diagonal of `pairs`. */
  readonly own: Float64Array;
  /** People whose class is known. */
  readonly known: number;
  /** Sum of the diagonal of `pairs`. */
  readonly within: number;
}

export function classSizes(partition: Partition): ClassSizes {
  const size = partition.ids.length;
  const { offsets, classes, shares } = partition;
  const people = new Float64Array(size);
  const selves = new Float64Array(size);
  let known = 0;
  for (let person = 0; person < partition.main.length; person += 1) {
    if (int(offsets, person + 1) > int(offsets, person)) known += 1;
    for (let i = int(offsets, person); i < int(offsets, person + 1); i += 1) {
      addTo(people, int(classes, i), num(shares, i));
      addTo(selves, int(classes, i), num(shares, i) ** 2);
    }
  }
  const own = people.map((count, held) => count * count - num(selves, held));
  let pairs: Float64Array | null = null;
  return {
    people,
    known,
    own,
    within: own.reduce((sum, each) => sum + each, 0),
    get pairs() {
      pairs ??= pairsBetween(partition, people);
      return pairs;
    },
  };
}

function pairsBetween({ offsets, classes, shares }: Partition, people: Float64Array): Float64Array {
  const size = people.length;
  const pairs = new Float64Array(size * size);
  for (let a = 0; a < size; a += 1) for (let b = 0; b < size; b += 1) pairs[a * size + b] = num(people, a) * num(people, b);
  for (let person = 0; person + 1 < offsets.length; person += 1) {
    for (let i = int(offsets, person); i < int(offsets, person + 1); i += 1) {
      for (let j = int(offsets, person); j < int(offsets, person + 1); j += 1) {
        addTo(pairs, int(classes, i) * size + int(classes, j), -num(shares, i) * num(shares, j));
      }
    }
  }
  return pairs;
}
