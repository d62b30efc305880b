import { int, num, streamOf, wholePartition, type Network, type Partition, type Stream } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { canonicalOrder } from './canonical-order.ts';
import { remember } from './crossing.ts';
import { strengthsOf } from './strong-parts.ts';

export interface Communities {
  /** The communities as classes: `1` the largest, and everybody wholly in one; who has no ties has one of their own. */
  readonly partition: Partition;
  readonly count: number;
  /** Of this division; NaN where there are no ties. */
  readonly modularity: number;
}

const known = new WeakMap<Network, Map<string, Communities>>();

/** Ties from which a single search is made instead of several. */
const large = 1_000_000;
const searches = 10;

/**
 * Communities by Louvain (Blondel et al. 2008): people move to the community of theirs that raises modularity most, until nobody moves;
 * then communities move as people did. Of ten searches, each over the people in another order that the seed sets, the best counts (of more
 * than a million ties, one). Ids play no part: other ids for the same people give the same communities, but where two people are each other's
 * mirror image.
 */
export function communitiesOf(network: Network, weight: Weight, seed: number): Communities {
  const kept = remember(known, network, () => new Map<string, Communities>());
  const key = `${weight} ${seed}`;
  const found = kept.get(key) ?? search(network, weight, seed);
  kept.set(key, found);
  return found;
}

interface Graph {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly values: Float64Array;
  /** Per node the sum of its values, what lies within it counted twice. */
  readonly total: Float64Array;
  /** Per node the sum of what lies within it, counted twice. */
  readonly within: Float64Array;
}

function search(network: Network, weight: Weight, seed: number): Communities {
  const strengths = strengthsOf(network, weight);
  const order = canonicalOrder(network, strengths);
  const graph = inOrder(network, strengths, order);
  const size = network.persons.length;
  const whole = graph.total.reduce((sum, each) => sum + each, 0);
  let best: { of: Int32Array; modularity: number } = { of: Int32Array.from(order.keys()), modularity: Number.NEGATIVE_INFINITY };
  const runs = whole === 0 ? 0 : network.ties.low.length > large ? 1 : searches;
  for (let run = 0; run < runs; run += 1) {
    const of = louvain(graph, streamOf(seed, 'communities', run));
    const modularity = modularityOf(graph, of, whole);
    if (modularity > best.modularity + 1e-12) best = { of, modularity };
  }
  const numbered = bySize(best.of);
  const main = new Int32Array(size);
  for (const [place, person] of order.entries()) main[person] = int(numbered.of, place);
  const width = String(numbered.count).length;
  const ids = Array.from({ length: numbered.count }, (_, index) => String(index + 1).padStart(width, '0'));
  return {
    partition: wholePartition(network, 'community', ids, main),
    count: numbered.count,
    modularity: whole > 0 ? best.modularity : Number.NaN,
  };
}

/** The ties as a graph over places in the order. */
function inOrder(network: Network, strengths: Float64Array, order: Int32Array): Graph {
  const { offsets, targets, ties } = network.neighbours;
  const place = new Int32Array(order.length);
  for (const [index, person] of order.entries()) place[person] = index;
  const starts = new Int32Array(order.length + 1);
  const ends: number[] = [];
  const values: number[] = [];
  for (const [index, person] of order.entries()) {
    const own: [number, number][] = [];
    for (let arc = int(offsets, person); arc < int(offsets, person + 1); arc += 1) {
      const strength = num(strengths, int(ties, arc));
      if (strength > 0) own.push([int(place, int(targets, arc)), strength]);
    }
    for (const [end, value] of own.sort(([a], [b]) => a - b)) {
      ends.push(end);
      values.push(value);
    }
    starts[index + 1] = ends.length;
  }
  return graphOf(starts, Int32Array.from(ends), Float64Array.from(values), new Float64Array(order.length));
}

function graphOf(offsets: Int32Array, targets: Int32Array, values: Float64Array, within: Float64Array): Graph {
  const total = within.slice();
  for (let node = 0; node < total.length; node += 1) {
    for (let arc = int(offsets, node); arc < int(offsets, node + 1); arc += 1) total[node] = num(total, node) + num(values, arc);
  }
  return { offsets, targets, values, total, within };
}

/** The community of every node. */
function louvain(start: Graph, stream: Stream): Int32Array {
  let graph = start;
  let of = Int32Array.from(start.total.keys());
  for (;;) {
    const moved = move(graph, stream);
    const { of: dense, count } = renumbered(moved);
    of = of.map((node) => int(dense, node));
    if (count === graph.total.length) return of;
    graph = merged(graph, dense, count);
  }
}

/** Moves nodes one by one until none gains by it. */
function move({ offsets, targets, values, total }: Graph, stream: Stream): Int32Array {
  const size = total.length;
  const whole = total.reduce((sum, each) => sum + each, 0);
  const of = Int32Array.from(total.keys());
  const sums = total.slice();
  const order = Int32Array.from(total.keys());
  for (let index = size - 1; index > 0; index -= 1) {
    const other = stream.below(index + 1);
    const held = int(order, index);
    order[index] = int(order, other);
    order[other] = held;
  }
  const towards = new Float64Array(size);
  const near: number[] = [];
  for (let changed = true; changed;) {
    changed = false;
    for (const node of order) {
      const own = int(of, node);
      near.length = 0;
      for (let arc = int(offsets, node); arc < int(offsets, node + 1); arc += 1) {
        const community = int(of, int(targets, arc));
        if (num(towards, community) === 0) near.push(community);
        towards[community] = num(towards, community) + num(values, arc);
      }
      sums[own] = num(sums, own) - num(total, node);
      const gain = (community: number): number => num(towards, community) - (num(total, node) * num(sums, community)) / whole;
      let best = own;
      let most = gain(own);
      for (const community of near) {
        const gained = gain(community);
        // Rounding must not make a node wander: a move has to be worth something beside the whole.
        if (gained > most + 1e-12 * whole) [best, most] = [community, gained];
      }
      sums[best] = num(sums, best) + num(total, node);
      of[node] = best;
      if (best !== own) changed = true;
      for (const community of near) towards[community] = 0;
    }
  }
  return of;
}

/** Communities as nodes. */
function merged({ offsets, targets, values, within }: Graph, of: Int32Array, count: number): Graph {
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  const own = new Float64Array(count);
  for (let node = 0; node < of.length; node += 1) {
    const community = int(of, node);
    own[community] = num(own, community) + num(within, node);
    for (let arc = int(offsets, node); arc < int(offsets, node + 1); arc += 1) {
      const other = int(of, int(targets, arc));
      if (other === community) own[community] = num(own, community) + num(values, arc);
      else rows[community]?.set(other, (rows[community]?.get(other) ?? 0) + num(values, arc));
    }
  }
  const starts = new Int32Array(count + 1);
  for (const [row, cells] of rows.entries()) starts[row + 1] = int(starts, row) + cells.size;
  const entries = rows.flatMap((cells) => [...cells].sort(([a], [b]) => a - b));
  return graphOf(
    starts,
    Int32Array.from(entries, ([end]) => end),
    Float64Array.from(entries, ([, value]) => value),
    own,
  );
}

function modularityOf({ offsets, targets, values, total }: Graph, of: Int32Array, whole: number): number {
  const sums = new Float64Array(of.length);
  let within = 0;
  for (let node = 0; node < of.length; node += 1) {
    const community = int(of, node);
    sums[community] = num(sums, community) + num(total, node);
    for (let arc = int(offsets, node); arc < int(offsets, node + 1); arc += 1) {
      if (int(of, int(targets, arc)) === community) within += num(values, arc);
    }
  }
  return within / whole - sums.reduce((sum, each) => sum + (each / whole) ** 2, 0);
}

/** Numbers from 0, in the order in which they first occur. */
function renumbered(of: Int32Array): { of: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const dense = of.map((community) => {
    const number = numbers.get(community) ?? numbers.size;
    numbers.set(community, number);
    return number;
  });
  return { of: dense, count: numbers.size };
}

/** The largest first; of those as large, whose first member stands first. */
function bySize(of: Int32Array): { of: Int32Array; count: number } {
  const { of: dense, count } = renumbered(of);
  const sizes = new Int32Array(count);
  for (const community of dense) sizes[community] = int(sizes, community) + 1;
  const rank = new Int32Array(count);
  for (const [place, community] of [...sizes.keys()].sort((a, b) => int(sizes, b) - int(sizes, a) || a - b).entries())
    rank[community] = place;
  return { of: dense.map((community) => int(rank, community)), count };
}
