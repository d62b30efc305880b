import { addTo, int, num, weightsOf, type Csr, type Network } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { remember } from './crossing.ts';

export interface Paths {
  /** Raw: the part of all shortest paths between others that runs through each node, every unordered pair once. */
  readonly betweenness: Float64Array;
  /** The number of other nodes each can reach, and the sum of the distances to them. */
  readonly reached: Int32Array;
  readonly far: Float64Array;
}

const known = new WeakMap<Float64Array, Paths>();

/** Shortest paths between people; a strong tie is a short one, 1 / weight, and a tie of weight 0 none. Unweighted for `none`. */
export function pathsOf(network: Network, weight: Weight): Paths {
  const weights = weightsOf(network, weight);
  return remember(known, weights, () => {
    if (weight === 'none') return shortestPaths(network.neighbours, null);
    const lengths = Float64Array.from(network.neighbours.ties, (tie) => 1 / num(weights, tie));
    return shortestPaths(network.neighbours, lengths);
  });
}

/** Lengths that differ by no more than this part of themselves are equal. */
const same = 1e-9;

/**
 * Every shortest path, exactly: Brandes (2001). Lengths that differ by less than a billionth are equal, so that ties of fractional
 * lengths are found as such in whatever order they are added up.
 * @param lengths beside `targets`; `null` where every step is 1; infinite where there is no way
 */
export function shortestPaths({ offsets, targets }: Csr, lengths: Float64Array | null): Paths {
  const nodes = offsets.length - 1;
  const betweenness = new Float64Array(nodes);
  const reached = new Int32Array(nodes);
  const far = new Float64Array(nodes);
  const dependency = new Float64Array(nodes);
  const found: Search = {
    distance: new Float64Array(nodes),
    paths: new Float64Array(nodes),
    order: new Int32Array(nodes),
    last: new Int32Array(nodes),
    before: new Int32Array(targets.length),
    earlier: new Int32Array(targets.length),
  };
  const { distance, paths, order, last, before, earlier } = found;
  const search = lengths === null ? breadthFirst : dijkstra(nodes, lengths);

  for (let source = 0; source < nodes; source += 1) {
    distance.fill(Number.POSITIVE_INFINITY);
    last.fill(-1);
    const count = search(offsets, targets, source, found);
    for (let index = count - 1; index > 0; index -= 1) {
      const node = int(order, index);
      addTo(far, source, num(distance, node));
      const share = (1 + num(dependency, node)) / num(paths, node);
      for (let step = int(last, node); step >= 0; step = int(earlier, step)) {
        addTo(dependency, int(before, step), num(paths, int(before, step)) * share);
      }
      addTo(betweenness, node, num(dependency, node) / 2);
      dependency[node] = 0;
    }
    dependency[source] = 0;
    reached[source] = count - 1;
  }
  return { betweenness, reached, far };
}

/** What a search from one source finds; the arrays are used again for the next. */
interface Search {
  readonly distance: Float64Array;
  /** The number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** The nodes reached, nearest first. */
  readonly order: Int32Array;
  /** The steps by which a node is reached, as a chain: step `last[node]`, then `earlier[step]` …, −1 at its end; each from `before[step]`. */
  readonly last: Int32Array;
  readonly before: Int32Array;
  readonly earlier: Int32Array;
}

type SearchFrom = (offsets: Int32Array, targets: Int32Array, source: number, found: Search) => number;

const breadthFirst: SearchFrom = (offsets, targets, source, { distance, paths, order, last, before, earlier }) => {
  distance[source] = 0;
  paths[source] = 1;
  order[0] = source;
  let count = 1;
  let steps = 0;
  for (let index = 0; index < count; index += 1) {
    const node = int(order, index);
    const next = num(distance, node) + 1;
    for (let arc = int(offsets, node); arc < int(offsets, node + 1); arc += 1) {
      const other = int(targets, arc);
      if (num(distance, other) < next) continue;
      if (num(distance, other) > next) {
        distance[other] = next;
        paths[other] = 0;
        order[count] = other;
        count += 1;
      }
      addTo(paths, other, num(paths, node));
      before[steps] = node;
      earlier[steps] = int(last, other);
      last[other] = steps;
      steps += 1;
    }
  }
  return count;
};

/** Dijkstra's search with a binary heap in which a node moves up as it comes nearer. */
function dijkstra(nodes: number, lengths: Float64Array): SearchFrom {
  const heap = new Int32Array(nodes);
  const place = new Int32Array(nodes);
  return (offsets, targets, source, { distance, paths, order, last, before, earlier }) => {
    place.fill(-1);
    let size = 1;
    let count = 0;
    let steps = 0;
    heap[0] = source;
    place[source] = 0;
    distance[source] = 0;
    paths[source] = 1;

    const put = (node: number, at: number): void => {
      heap[at] = node;
      place[node] = at;
    };
    const rise = (node: number, from: number): void => {
      let at = from;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        const above = int(heap, parent);
        if (num(distance, above) <= num(distance, node)) break;
        put(above, at);
        at = parent;
      }
      put(node, at);
    };
    const sink = (node: number): void => {
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= size) break;
        if (child + 1 < size && num(distance, int(heap, child + 1)) < num(distance, int(heap, child))) child += 1;
        if (num(distance, int(heap, child)) >= num(distance, node)) break;
        put(int(heap, child), at);
        at = child;
      }
      put(node, at);
    };

    while (size > 0) {
      const node = int(heap, 0);
      size -= 1;
      if (size > 0) sink(int(heap, size));
      place[node] = -2;
      order[count] = node;
      count += 1;
      for (let arc = int(offsets, node); arc < int(offsets, node + 1); arc += 1) {
        const other = int(targets, arc);
        if (int(place, other) === -2) continue;
        const way = num(distance, node) + num(lengths, arc);
        const had = num(distance, other);
        const margin = same * way;
        if (way > had + margin || way === Number.POSITIVE_INFINITY) continue;
        if (way < had - margin) {
          distance[other] = way;
          paths[other] = 0;
          last[other] = -1;
          if (int(place, other) < 0) {
            rise(other, size);
            size += 1;
          } else rise(other, int(place, other));
        }
        addTo(paths, other, num(paths, node));
        before[steps] = node;
        earlier[steps] = int(last, other);
        last[other] = steps;
        steps += 1;
      }
    }
    return count;
  };
}

/**
 * Closeness after Wasserman & Faust, whole for a network in pieces: (k / (n − 1)) · (k / Σ d), k the number reached; 0 for an isolate,
 * `null` where there is nobody else.
 */
export function closenessAt({ reached, far }: Paths, node: number): number | null {
  const others = reached.length - 1;
  if (others < 1) return null;
  const found = int(reached, node);
  return found === 0 ? 0 : (found / others) * (found / num(far, node));
}
