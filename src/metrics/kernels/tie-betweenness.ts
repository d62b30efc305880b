import { byte, int, num, offsetsOf, type Csr } from '../../network/index.ts';
import { inParallel, sharedFloats, sharedInts, shareInts, type Effort } from '../../threads/index.ts';
import { lanes, sumOfLanes } from './lanes.ts';

interface Input {
  /** People with the same neighbours who know each other, as one node: a row per class, without itself. */
  readonly graph: Csr;
  readonly size: Int32Array;
  /** The classes in the piece of the network that each stands in. */
  readonly inPiece: Int32Array;
  readonly sums: Float64Array;
}

/**
 * Betweenness where every tie is one step: raw, each unordered pair once. Brandes (2001), with those who stand alike to everybody taken together:
 * no shortest path runs through one of them to another, nor from one of them through another.
 */
export function tieBetweenness(graph: Csr, effort: Effort = {}): Float64Array {
  const { classOf, size, classes } = twinsOf(graph);
  const nodes = size.length;
  const inPiece = shareInts(othersInPiece(classes).map((others) => others + 1));
  const sums = sharedFloats(lanes * nodes);
  const steps = 2 * nodes * classes.targets.length;
  inParallel({
    kernel: searchTies,
    module: import.meta.url,
    input: { graph: classes, size, inPiece, sums },
    chunks: lanes,
    steps,
    ...effort,
  });
  const found = sumOfLanes(sums, nodes);
  return Float64Array.from(classOf, (own) => num(found, own) / 2);
}

interface Twins {
  readonly classOf: Int32Array;
  readonly size: Int32Array;
  readonly classes: Csr;
}

/** Classes of nodes with the same neighbours, themselves among them, numbered in the order of their first. */
function twinsOf({ offsets, targets }: Csr): Twins {
  const nodes = offsets.length - 1;
  const classOf = new Int32Array(nodes).fill(-1);
  const firsts: number[] = [];
  const sizes: number[] = [];
  // Twins have as many neighbours, and know each other: so only neighbours are compared, and each with the first of a class.
  for (let node = 0; node < nodes; node += 1) {
    let own = -1;
    for (let arc = int(offsets, node); arc < int(offsets, node + 1) && own < 0; arc += 1) {
      const other = int(targets, arc);
      if (other >= node) break;
      const found = int(classOf, other);
      if (firsts[found] === other && sameNeighbours(offsets, targets, node, other)) own = found;
    }
    if (own < 0) {
      own = firsts.length;
      firsts.push(node);
      sizes.push(0);
    }
    classOf[node] = own;
    sizes[own] = (sizes[own] ?? 0) + 1;
  }
  const isFirst = (node: number): boolean => firsts[int(classOf, node)] === node;
  const others = firsts.map((first) =>
    targets.subarray(int(offsets, first), int(offsets, first + 1)).filter((node) => isFirst(node) && classOf[node] !== classOf[first]),
  );
  const rows = shareInts(offsetsOf(Int32Array.from(others, ({ length }) => length)));
  const across = sharedInts(int(rows, firsts.length));
  for (const [own, row] of others.entries()) for (const [at, other] of row.entries()) across[int(rows, own) + at] = int(classOf, other);
  return { classOf, size: shareInts(Int32Array.from(sizes)), classes: { offsets: rows, targets: across } };
}

/** Of two who know each other. Rows ascend. */
function sameNeighbours(offsets: Int32Array, targets: Int32Array, a: number, b: number): boolean {
  let at = int(offsets, a);
  let beside = int(offsets, b);
  const end = int(offsets, a + 1);
  const besideEnd = int(offsets, b + 1);
  if (end - at !== besideEnd - beside) return false;
  for (;;) {
    if (at < end && int(targets, at) === b) at += 1;
    if (beside < besideEnd && int(targets, beside) === a) beside += 1;
    if (at === end || beside === besideEnd) return at === end && beside === besideEnd;
    if (int(targets, at) !== int(targets, beside)) return false;
    at += 1;
    beside += 1;
  }
}

/** How many others there are in the piece of the network that each stands in. */
export function othersInPiece({ offsets, targets }: Csr): Int32Array {
  const nodes = offsets.length - 1;
  const others = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  for (let start = 0; start < nodes; start += 1) {
    if (int(others, start) >= 0) continue;
    queue[0] = start;
    others[start] = 0;
    let count = 1;
    for (let index = 0; index < count; index += 1) {
      const node = int(queue, index);
      for (let arc = int(offsets, node); arc < int(offsets, node + 1); arc += 1) {
        const other = int(targets, arc);
        if (int(others, other) >= 0) continue;
        others[other] = 0;
        queue[count] = other;
        count += 1;
      }
    }
    for (let index = 0; index < count; index += 1) others[int(queue, index)] = count - 1;
  }
  return others;
}

/** What a search from one source finds; the arrays are used again for the next. */
interface Search {
  readonly isFound: Uint8Array;
  /** Shortest paths from the source, as they come in: right until the next level is begun. */
  readonly coming: Float64Array;
  /** And as they are. */
  readonly paths: Float64Array;
  /** The part of all paths from the source that lies behind a node and at it, per path to it. */
  readonly part: Float64Array;
  readonly order: Int32Array;
  readonly levels: Int32Array;
}

export function searchTies(input: Input): (lane: number) => void {
  const nodes = input.size.length;
  const search: Search = {
    isFound: new Uint8Array(nodes),
    coming: new Float64Array(nodes),
    paths: new Float64Array(nodes),
    part: new Float64Array(nodes),
    order: new Int32Array(nodes + 1),
    levels: new Int32Array(nodes + 2),
  };
  return (lane) => {
    const row = input.sums.subarray(lane * nodes, (lane + 1) * nodes);
    for (let source = lane; source < nodes; source += lanes) {
      // Between two who stand in a piece of two, or with nobody, there is nobody.
      if (int(input.inPiece, source) > 2) gather(input, search, spread(input, search, source), int(input.size, source), row);
    }
  };
}

/**
 * Outwards from a source; gives the number of levels. Paths are added to those who were found before as well, after theirs were noted: which
 * neighbours those are no processor can guess. From the last level nobody need be looked for.
 */
function spread({ graph, size, inPiece }: Input, search: Search, source: number): number {
  const { isFound, coming, paths, order, levels } = search;
  const all = int(inPiece, source);
  isFound.fill(0);
  coming.fill(0);
  isFound[source] = 1;
  paths[source] = 1;
  order[0] = source;
  levels[0] = 0;
  levels[1] = 1;
  let count = 1;
  while (int(levels, count) < all) {
    const until = int(levels, count);
    const found = toNeighbours(graph, size, search, source, int(levels, count - 1), until);
    for (let index = until; index < found; index += 1) paths[int(order, index)] = num(coming, int(order, index));
    count += 1;
    levels[count] = found;
  }
  return count;
}

function toNeighbours(
  { offsets, targets }: Csr,
  size: Int32Array,
  { isFound, coming, paths, order }: Search,
  source: number,
  from: number,
  until: number,
): number {
  let found = until;
  for (let index = from; index < until; index += 1) {
    const node = int(order, index);
    const ways = node === source ? 1 : num(paths, node) * int(size, node);
    const end = int(offsets, node + 1);
    for (let arc = int(offsets, node); arc < end; arc += 1) {
      const other = int(targets, arc);
      coming[other] = num(coming, other) + ways;
      if (byte(isFound, other) === 1) continue;
      isFound[other] = 1;
      order[found] = other;
      found += 1;
    }
  }
  return found;
}

/** And back. Of a level that is yet to come the parts are still 0, so that all neighbours may be added up. */
function gather({ graph, size }: Input, search: Search, count: number, weight: number, row: Float64Array): void {
  const { paths, part, order, levels, coming: sums } = search;
  part.fill(0);
  // Behind the last level there is nobody.
  for (let index = int(levels, count - 1); index < int(levels, count); index += 1) {
    const node = int(order, index);
    part[node] = int(size, node) / num(paths, node);
  }
  for (let level = count - 2; level > 0; level -= 1) {
    const from = int(levels, level);
    const until = int(levels, level + 1);
    behind(graph, search, from, until);
    // Those of one level may know each other: their parts are noted together.
    for (let index = from; index < until; index += 1) {
      const node = int(order, index);
      const sum = num(sums, index);
      part[node] = int(size, node) * (sum + 1 / num(paths, node));
      row[node] = num(row, node) + weight * sum * num(paths, node);
    }
  }
}

function behind({ offsets, targets }: Csr, { order, part, coming: sums }: Search, from: number, until: number): void {
  for (let index = from; index < until; index += 1) {
    const node = int(order, index);
    let sum = 0;
    const end = int(offsets, node + 1);
    for (let arc = int(offsets, node); arc < end; arc += 1) sum += num(part, int(targets, arc));
    sums[index] = sum;
  }
}
