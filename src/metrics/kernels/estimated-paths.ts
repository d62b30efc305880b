import { int, num, type Csr } from '../../network/index.ts';
import { sharedInts, type Effort } from '../../threads/index.ts';
import type { Bound } from '../define-metric.ts';
import { bitSums, type Starts } from './bit-distances.ts';
import { hubDependencies } from './hub-betweenness.ts';
import { lengthSums, type LengthSums } from './hub-lengths.ts';
import type { Lengths } from './length-search.ts';
import type { Hubs } from './hubs.ts';
import { drawSources, meanBound, sampleSize, widest, type Draws, type Estimated, type Population } from './source-samples.ts';

/*
 * All-pairs values of large networks from searches that start from some people only. What is estimated is a mean over all people of a piece of
 * the network: so the draws say themselves how far it may lie from the exact one.
 */

/** How one person of each node stands to the others of its piece, on average, and how far from it the exact mean may lie. */
export interface MeanDistances {
  readonly means: Float64Array;
  readonly bounds: Float64Array;
  /** The others in the piece. */
  readonly reached: Int32Array;
  readonly samples: number;
}

/** Nodes of a graph of steps, those who stand at each, and how many steps they stand before it. */
export interface Standing extends Population {
  readonly node: Int32Array;
  readonly lead: Int32Array;
  /** Σ of the distances from one who stands there to all who stand at the same node of the graph: by the draws so far. */
  readonly near: (place: number, times: Int32Array) => { readonly draws: number; readonly far: number; readonly squares: number };
}

/**
 * Mean distances in a graph where every arc is one step, until the closeness of everybody (`scale` / the mean distance) lies within ε.
 * @param scale 2 where two steps through a group are one from person to person
 */
export function estimateSteps(
  graph: Csr,
  split: number,
  standing: Standing,
  scale: 1 | 2,
  { bound, seed, effort }: { readonly bound: Bound; readonly seed: number; readonly effort?: Effort | undefined },
): MeanDistances | null {
  const { node, lead, piece, people } = standing;
  const nodes = graph.offsets.length - 1;
  const far = new Float64Array(nodes);
  const squares = new Float64Array(nodes);
  const range = stepsAcross(graph, standing).map((steps) => steps / scale);
  let found: MeanDistances | null = null;
  const search = (times: Int32Array): void => {
    const places = [...times.keys()].filter((place) => int(times, place) > 0);
    const starts: Starts = {
      nodes: places.map((place) => int(node, place)),
      times: places.map((place) => int(times, place)),
      leads: places.map((place) => int(lead, place)),
    };
    const more = bitSums(graph, starts, split, true, effort);
    addAll(far, more.far);
    addAll(squares, more.squares);
  };
  const read = (draws: Draws): MeanDistances => {
    const means = new Float64Array(piece.length);
    const bounds = new Float64Array(piece.length);
    const reached = new Int32Array(piece.length);
    for (let place = 0; place < piece.length; place += 1) {
      const own = int(piece, place);
      const all = int(draws.inPiece, own);
      reached[place] = all - 1;
      if (all < 2 || int(people, place) === 0) continue;
      const count = int(draws.drawn, own);
      const near = standing.near(place, draws.times);
      const before = int(lead, place);
      const [away, awaySquares] = [num(far, int(node, place)), num(squares, int(node, place))];
      const sum = (away + before * (count - near.draws) + near.far) / scale;
      const sumOfSquares = (awaySquares + 2 * before * away + before ** 2 * (count - near.draws) + near.squares) / scale ** 2;
      // A mean over everybody, oneself at distance 0 among them, made one over the others.
      const others = all / (all - 1);
      means[place] = (sum / count) * others;
      if (draws.isWhole[own] === 0) bounds[place] = meanBound(sum, sumOfSquares, count, num(range, own), piece.length, bound) * others;
    }
    return { means, bounds, reached, samples: sampleSize(draws) };
  };
  const draws = drawSources(standing, seed, search, (so) => {
    found = read(so);
    return widest(closenessBounds(found)) <= bound.epsilon;
  });
  return draws === null ? null : (found ?? read(draws));
}

/** How far 1 / mean may lie from the exact value, as a part of its piece: over the whole stretch that the mean may lie in, 1 at most. */
export function closenessBounds({ means, bounds, reached }: MeanDistances): Float64Array {
  const most = reached.length > 0 ? reached.reduce((found, others) => Math.max(found, others), 1) : 1;
  return means.map((mean, place) => {
    const bound = num(bounds, place);
    if (bound === 0) return 0;
    const share = int(reached, place) / most;
    return share * (mean - bound <= 1 ? Math.max(1 - 1 / mean, 1 / mean - 1 / (mean + bound)) : 1 / (mean - bound) - 1 / mean);
  });
}

/** Per piece, an upper bound of the steps between two who stand in it: twice the way to who is farthest from one of them. */
function stepsAcross({ offsets, targets }: Csr, { node, lead, piece, people }: Standing): Float64Array {
  const nodes = offsets.length - 1;
  const distance = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  const pieces = piece.reduce((most, own) => Math.max(most, own), -1) + 1;
  const across = new Float64Array(pieces);
  const leads = lead.reduce((most, steps) => Math.max(most, steps), 0);
  for (const [place, start] of node.entries()) {
    if (int(people, place) === 0 || int(distance, start) >= 0) continue;
    distance[start] = 0;
    queue[0] = start;
    let count = 1;
    let most = 0;
    for (let index = 0; index < count; index += 1) {
      const from = int(queue, index);
      most = int(distance, from);
      for (let arc = int(offsets, from); arc < int(offsets, from + 1); arc += 1) {
        const other = int(targets, arc);
        if (int(distance, other) >= 0) continue;
        distance[other] = most + 1;
        queue[count] = other;
        count += 1;
      }
    }
    across[int(piece, place)] = 2 * most + 2 * leads;
  }
  return across;
}

const addAll = (sums: Float64Array, more: Float64Array): void => {
  for (let index = 0; index < sums.length; index += 1) sums[index] = num(sums, index) + num(more, index);
};

/**
 * Everybody in a network of groups as hubs: people of classes, then those alone in each hub; where `twoMode`, then the hubs themselves.
 * Distances are steps through the two sides.
 */
export function standingInHubs({ size, alone, piece }: Hubs, twoMode: boolean): Standing {
  const classes = size.length;
  const hubs = alone.length;
  const places = classes + hubs + (twoMode ? hubs : 0);
  const node = new Int32Array(places);
  const lead = new Int32Array(places);
  const people = new Int32Array(places);
  for (let place = 0; place < places; place += 1) {
    const isHub = place >= classes + hubs;
    node[place] = isHub ? place - hubs : place;
    lead[place] = !isHub && place >= classes ? 1 : 0;
    people[place] = isHub ? 1 : place < classes ? int(size, place) : int(alone, place - classes);
  }
  return {
    node,
    lead,
    people,
    piece: node.map((of) => int(piece, of)),
    near: (place, times) => {
      const drawn = int(times, place);
      const all = int(people, place);
      // Two steps to the others of one's class or one's only group; the mean over all of them, oneself among them.
      const mate = all > 0 ? (2 * (all - 1)) / all : 0;
      if (place < classes) return { draws: drawn, far: drawn * mate, squares: drawn * mate ** 2 };
      const beside = twoMode ? int(times, place < classes + hubs ? place + hubs : place - hubs) : 0;
      if (place < classes + hubs) return { draws: drawn + beside, far: drawn * mate + beside, squares: drawn * mate ** 2 + beside };
      return { draws: drawn + beside, far: beside, squares: beside };
    },
  };
}

/** Everybody a node of their own. */
export function standingAlone({ offsets, targets }: Csr): Standing {
  const nodes = offsets.length - 1;
  const piece = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  let pieces = 0;
  for (let start = 0; start < nodes; start += 1) {
    if (int(piece, start) >= 0) continue;
    piece[start] = pieces;
    queue[0] = start;
    let count = 1;
    for (let index = 0; index < count; index += 1) {
      const from = int(queue, index);
      for (let arc = int(offsets, from); arc < int(offsets, from + 1); arc += 1) {
        const other = int(targets, arc);
        if (int(piece, other) >= 0) continue;
        piece[other] = pieces;
        queue[count] = other;
        count += 1;
      }
    }
    pieces += 1;
  }
  return {
    node: Int32Array.from(piece.keys()),
    lead: new Int32Array(nodes),
    people: new Int32Array(nodes).fill(1),
    piece,
    near: (place, times) => ({ draws: int(times, place), far: 0, squares: 0 }),
  };
}

/**
 * Betweenness of classes, then hubs, in a two-mode network, as a part of all pairs of its people and groups.
 * @returns `null` where everything is as well searched whole
 */
export function estimateTwoModeBetweenness(
  hubs: Hubs,
  { bound, seed, effort }: { readonly bound: Bound; readonly seed: number; readonly effort?: Effort | undefined },
): Estimated | null {
  const classes = hubs.size.length;
  const count = hubs.alone.length;
  const nodes = classes + count;
  const standing = standingInHubs(hubs, true);
  const everybody = standing.people.reduce((sum, people) => sum + people, 0);
  const sums = new Float64Array(nodes);
  const squares = new Float64Array(nodes);
  let found: Estimated | null = null;
  const search = (times: Int32Array): void => {
    const starts = { people: times.slice(0, nodes), hubs: times.slice(nodes) };
    const more = hubDependencies(hubs, null, starts, true, effort);
    addAll(sums, more.sums);
    addAll(squares, more.squares);
  };
  const read = (draws: Draws): Estimated => throughOf(sums, squares, hubs.piece.subarray(0, nodes), draws, everybody, bound);
  const draws = drawSources(standing, seed, search, (so) => {
    found = read(so);
    return widest(found.bounds) <= bound.epsilon;
  });
  return draws === null ? null : (found ?? read(draws));
}

/** Σ over the draws of the part of paths that runs through, made a part of all pairs. */
function throughOf(sums: Float64Array, squares: Float64Array, piece: Int32Array, draws: Draws, everybody: number, bound: Bound): Estimated {
  const values = new Float64Array(sums.length);
  const bounds = new Float64Array(sums.length);
  for (let node = 0; node < sums.length; node += 1) {
    const own = int(piece, node);
    const all = int(draws.inPiece, own);
    const count = int(draws.drawn, own);
    if (all < 3) continue;
    // Of the n(n − 1) ordered pairs, those that start in this piece, from one of its people each.
    const part = all / (everybody * (everybody - 1));
    values[node] = (num(sums, node) / count) * part;
    if (draws.isWhole[own] === 0) bounds[node] = meanBound(num(sums, node), num(squares, node), count, all, sums.length, bound) * part;
  }
  return { values, bounds, samples: sampleSize(draws) };
}

/** What searches by length give at once: closeness and betweenness, each within ε (of the shortest tie's closeness; of all pairs). */
export interface EstimatedLengths {
  readonly distances: MeanDistances;
  readonly betweenness: Estimated;
}

/**
 * Betweenness per class as a part of all pairs, and mean distances of one person of each class, then of one alone in each hub.
 * @param shortest the length of the shortest tie: nobody is nearer than that
 */
export function estimateLengths(
  lengths: Lengths,
  piece: Int32Array,
  shortest: number,
  { bound, seed, effort }: { readonly bound: Bound; readonly seed: number; readonly effort?: Effort | undefined },
): EstimatedLengths | null {
  const classes = lengths.size.length;
  const people = Int32Array.from(piece, (_, node) => (node < classes ? int(lengths.size, node) : int(lengths.alone, node - classes)));
  const everybody = people.reduce((sum, count) => sum + count, 0);
  const sums: LengthSums = {
    through: new Float64Array(classes),
    throughSquares: new Float64Array(classes),
    far: new Float64Array(piece.length),
    farSquares: new Float64Array(piece.length),
    farthest: new Float64Array(piece.length).fill(Number.POSITIVE_INFINITY),
  };
  const range = new Float64Array(piece.reduce((most, own) => Math.max(most, own), -1) + 1).fill(Number.POSITIVE_INFINITY);
  let found: EstimatedLengths | null = null;
  const search = (times: Int32Array): void => {
    const more = lengthSums(lengths, times, effort);
    for (const name of ['through', 'throughSquares', 'far', 'farSquares'] as const) addAll(sums[name], more[name]);
    for (const [node, own] of piece.entries()) range[own] = Math.min(num(range, own), 2 * num(more.farthest, node));
  };
  const read = (draws: Draws): EstimatedLengths => {
    const means = new Float64Array(piece.length);
    const bounds = new Float64Array(piece.length);
    const reached = new Int32Array(piece.length);
    for (const [node, own] of piece.entries()) {
      const all = int(draws.inPiece, own);
      reached[node] = all - 1;
      if (all < 2) continue;
      const count = int(draws.drawn, own);
      const others = all / (all - 1);
      // In lengths of the shortest tie, so that 1 / mean is at most 1.
      means[node] = (num(sums.far, node) / count / shortest) * others;
      if (draws.isWhole[own] === 1) continue;
      const near = meanBound(num(sums.far, node), num(sums.farSquares, node), count, num(range, own), 2 * piece.length, bound);
      bounds[node] = (near / shortest) * others;
    }
    const betweenness = throughOf(sums.through, sums.throughSquares, piece.subarray(0, classes), draws, everybody, {
      ...bound,
      delta: bound.delta / 2,
    });
    return { distances: { means, bounds, reached, samples: sampleSize(draws) }, betweenness };
  };
  const draws = drawSources({ people, piece }, seed, search, (so) => {
    found = read(so);
    const closeness = closenessBounds(found.distances).filter((_, node) => int(people, node) > 0);
    return widest(closeness) <= bound.epsilon && widest(found.betweenness.bounds) <= bound.epsilon;
  });
  return draws === null ? null : (found ?? read(draws));
}

/** The pieces of a network of lengths, by node: an infinite tie is no way. */
export function piecesByLength({ size, alone, byClass, byHub, ties, lengths }: Lengths): Int32Array {
  const classes = size.length;
  const nodes = classes + alone.length;
  const piece = sharedInts(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  let pieces = 0;
  for (let start = 0; start < nodes; start += 1) {
    if (int(piece, start) >= 0) continue;
    piece[start] = pieces;
    queue[0] = start;
    let count = 1;
    const take = (other: number): void => {
      if (int(piece, other) >= 0) return;
      piece[other] = pieces;
      queue[count] = other;
      count += 1;
    };
    for (let index = 0; index < count; index += 1) {
      const node = int(queue, index);
      if (node >= classes) {
        const hub = node - classes;
        for (let place = int(byHub.offsets, hub); place < int(byHub.offsets, hub + 1); place += 1) take(int(byHub.targets, place));
        continue;
      }
      for (let entry = int(byClass.offsets, node); entry < int(byClass.offsets, node + 1); entry += 1)
        take(int(byClass.targets, entry) + classes);
      for (let entry = int(ties.offsets, node); entry < int(ties.offsets, node + 1); entry += 1) {
        if (num(lengths, entry) < Number.POSITIVE_INFINITY) take(int(ties.targets, entry));
      }
    }
    pieces += 1;
  }
  return piece;
}
