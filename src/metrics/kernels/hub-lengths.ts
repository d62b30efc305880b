import { addTo, int, num, type Csr } from '../../network/index.ts';
import { inParallel, sharedFloats, shareInts, type Effort } from '../../threads/index.ts';
import { lanes, sumOfLanes } from './lanes.ts';

/**
 * A network of lengths in which people meet through hubs. Two who meet in one hub only are two half-lengths apart; every other tie, such
 * as the shorter one of two who share several hubs, stands for itself. Without hubs it is any network of ties.
 */
export interface Lengths {
  /** People per class: they stand alike to everybody else, and may be tied to each other. */
  readonly size: Int32Array;
  /** The length of the tie between two of one class; read where a class has two people or more. */
  readonly within: Float64Array;
  /** Per hub, the people who are in that one only. */
  readonly alone: Int32Array;
  readonly half: Float64Array;
  readonly byClass: Csr;
  readonly byHub: Csr;
  /** Ties of their own between classes, both ways, and their lengths; infinite where there is no way. */
  readonly ties: Csr;
  readonly lengths: Float64Array;
}

export interface LengthPaths {
  /** Per class (of one person in it): raw, each unordered pair once. */
  readonly betweenness: Float64Array;
  /** The number of others reached, and the sum of the distances to them: of one person of a class, then of one alone in each hub. */
  readonly reached: Int32Array;
  readonly far: Float64Array;
}

/** What is found from the starts, per class (of one person in it), then of one person alone in each hub. */
export interface LengthSums {
  /** Σ over the starts of the part of the shortest paths to all others that runs through, per class, and of its squares. */
  readonly through: Float64Array;
  readonly throughSquares: Float64Array;
  /** Σ over the starts of the distance to them, and of its square. To people at the same node: their mean, oneself among them. */
  readonly far: Float64Array;
  readonly farSquares: Float64Array;
  /** Per start, the distance to who is farthest. */
  readonly farthest: Float64Array;
}

interface Input extends Lengths {
  /** The nodes that are searched from, classes first, and how many people each stands for. */
  readonly sources: Int32Array;
  readonly people: Int32Array;
  readonly sums: Float64Array;
  readonly reached: Float64Array;
  readonly far: Float64Array;
  /** Empty where every source keeps what it finds itself. Else per lane a row: what `LengthSums` holds, squares of paths first. */
  readonly sampled: Float64Array;
  readonly farthest: Float64Array;
}

/** Lengths that differ by no more than this part of themselves are equal. */
const same = 1e-9;

/**
 * Shortest paths by length from everybody: Brandes (2001) with Dijkstra's search. Lengths that differ by less than a billionth are equal,
 * so that ties of fractional lengths are found as such in whatever order they are added up.
 */
export function hubLengths(lengths: Lengths, effort: Effort = {}): LengthPaths {
  const classes = lengths.size.length;
  const nodes = classes + lengths.alone.length;
  const people = new Int32Array(nodes);
  people.set(lengths.size);
  people.set(lengths.alone, classes);
  const sources = Int32Array.from(people.keys()).filter((node) => int(people, node) > 0);
  const input: Input = {
    ...lengths,
    sources: shareInts(sources),
    people: shareInts(sources.map((node) => int(people, node))),
    sums: sharedFloats(lanes * classes),
    reached: sharedFloats(nodes),
    far: sharedFloats(nodes),
    sampled: sharedFloats(0),
    farthest: sharedFloats(0),
  };
  inParallel({
    kernel: searchByLength,
    module: import.meta.url,
    input,
    chunks: lanes,
    steps: stepsFrom(sources.length, lengths),
    ...effort,
  });
  return {
    betweenness: sumOfLanes(input.sums, classes).map((value) => value / 2),
    reached: Int32Array.from(input.reached),
    far: input.far,
  };
}

const stepsFrom = (sources: number, { size, alone, byClass, ties }: Lengths): number =>
  8 * sources * (2 * byClass.targets.length + ties.targets.length + size.length + alone.length);

/** The same from some people only, each as often as `times` says of the node where they stand. */
export function lengthSums(lengths: Lengths, times: Int32Array, effort: Effort = {}): LengthSums {
  const classes = lengths.size.length;
  const nodes = times.length;
  const sources = Int32Array.from(times.keys()).filter((node) => int(times, node) > 0);
  const width = classes + 2 * nodes;
  const input: Input = {
    ...lengths,
    sources: shareInts(sources),
    people: shareInts(sources.map((node) => int(times, node))),
    sums: sharedFloats(lanes * classes),
    reached: sharedFloats(0),
    far: sharedFloats(0),
    sampled: sharedFloats(lanes * width),
    farthest: sharedFloats(sources.length),
  };
  inParallel({
    kernel: searchByLength,
    module: import.meta.url,
    input,
    chunks: lanes,
    steps: stepsFrom(sources.length, lengths),
    ...effort,
  });
  const sampled = sumOfLanes(input.sampled, width);
  const farthest = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  for (const [place, source] of sources.entries()) farthest[source] = num(input.farthest, place);
  return {
    through: sumOfLanes(input.sums, classes),
    throughSquares: sampled.subarray(0, classes),
    far: sampled.subarray(classes, classes + nodes),
    farSquares: sampled.subarray(classes + nodes),
    farthest,
  };
}

export function searchByLength(input: Input): (lane: number) => void {
  const { size, within, alone, half, byClass, byHub, ties, lengths, sources, sums, reached, far, sampled, farthest } = input;
  const classes = size.length;
  const nodes = classes + alone.length;
  const distance = new Float64Array(nodes);
  const paths = new Float64Array(nodes);
  /** What lies behind a node, per path to it. */
  const behind = new Float64Array(nodes);
  const order = new Int32Array(nodes);
  // The steps by which a node is reached, as a chain: step `last[node]`, then `earlier[step]` …, −1 at its end; each from `before[step]`.
  const last = new Int32Array(nodes);
  const arcs = 2 * byClass.targets.length + ties.targets.length;
  const before = new Int32Array(arcs);
  const earlier = new Int32Array(arcs);
  const heap = new Int32Array(nodes);
  const place = new Int32Array(nodes);
  let waiting = 0;
  let steps = 0;

  const rise = (node: number, from: number): void => {
    const own = num(distance, node);
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = int(heap, parent);
      if (num(distance, above) <= own) break;
      heap[at] = above;
      place[above] = at;
      at = parent;
    }
    heap[at] = node;
    place[node] = at;
  };
  const sink = (node: number): void => {
    const own = num(distance, node);
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= waiting) break;
      const end = Math.min(first + 4, waiting);
      let least = first;
      let nearest = num(distance, int(heap, first));
      for (let child = first + 1; child < end; child += 1) {
        const other = num(distance, int(heap, child));
        if (other < nearest) {
          nearest = other;
          least = child;
        }
      }
      if (nearest >= own) break;
      const below = int(heap, least);
      heap[at] = below;
      place[below] = at;
      at = least;
    }
    heap[at] = node;
    place[node] = at;
  };
  const reach = (from: number, other: number, way: number, ways: number): void => {
    const had = num(distance, other);
    const margin = same * way;
    if (way > had + margin || way === Number.POSITIVE_INFINITY) return;
    if (way < had - margin) {
      distance[other] = way;
      paths[other] = 0;
      last[other] = -1;
      if (int(place, other) < 0) {
        waiting += 1;
        rise(other, waiting - 1);
      } else rise(other, int(place, other));
    }
    addTo(paths, other, ways);
    before[steps] = from;
    earlier[steps] = int(last, other);
    last[other] = steps;
    steps += 1;
  };

  const search = (source: number): number => {
    distance.fill(Number.POSITIVE_INFINITY);
    place.fill(-1);
    last.fill(-1);
    steps = 0;
    let count = 0;
    // Somebody alone in a hub starts half a length away from it.
    distance[source] = source < classes ? 0 : num(half, source - classes);
    paths[source] = 1;
    waiting = 1;
    heap[0] = source;
    while (waiting > 0) {
      const node = int(heap, 0);
      waiting -= 1;
      if (waiting > 0) sink(int(heap, waiting));
      // Nobody comes back to a node whose way is settled.
      place[node] = -2;
      order[count] = node;
      count += 1;
      const here = num(distance, node);
      if (node >= classes) {
        const hub = node - classes;
        const way = here + num(half, hub);
        const ways = num(paths, node);
        for (let entry = int(byHub.offsets, hub); entry < int(byHub.offsets, hub + 1); entry += 1) {
          const other = int(byHub.targets, entry);
          if (int(place, other) !== -2) reach(node, other, way, ways);
        }
        continue;
      }
      const ways = node === source ? 1 : num(paths, node) * int(size, node);
      for (let entry = int(byClass.offsets, node); entry < int(byClass.offsets, node + 1); entry += 1) {
        const hub = int(byClass.targets, entry);
        if (int(place, hub + classes) !== -2) reach(node, hub + classes, here + num(half, hub), ways);
      }
      for (let entry = int(ties.offsets, node); entry < int(ties.offsets, node + 1); entry += 1) {
        const other = int(ties.targets, entry);
        if (int(place, other) !== -2) reach(node, other, here + num(lengths, entry), ways);
      }
    }
    return count;
  };

  /** Adds what was found from one source to the sums of its lane; gives the distance to who is farthest. */
  const addSample = (source: number, people: number, count: number, lane: number): number => {
    const row = lane * classes;
    const squares = lane * (classes + 2 * nodes);
    const away = squares + classes;
    let most = 0;
    for (let index = count - 1; index >= 0; index -= 1) {
      const node = int(order, index);
      let part = num(behind, node);
      behind[node] = 0;
      const there = node < classes ? int(size, node) : int(alone, node - classes);
      let way = node < classes ? num(distance, node) : num(distance, node) + num(half, node - classes);
      if (node >= classes) part += there / num(paths, node);
      else if (node !== source) {
        const through = part * num(paths, node);
        addTo(sums, row + node, people * through);
        addTo(sampled, squares + node, people * through * through);
        part = there * (1 / num(paths, node) + part);
      }
      if (node === source) {
        if (node < classes) way = there > 1 ? num(within, node) : 0;
        most = Math.max(most, way);
        // The mean over the people who stand here, oneself among them.
        if (there > 0) way *= (there - 1) / there;
      }
      if (there > 0) most = Math.max(most, way);
      addTo(sampled, away + node, people * way);
      addTo(sampled, away + nodes + node, people * way * way);
      for (let step = int(last, node); step >= 0; step = int(earlier, step)) addTo(behind, int(before, step), part);
    }
    return most;
  };

  return (lane) => {
    const row = lane * classes;
    for (let turn = lane; turn < sources.length; turn += lanes) {
      const source = int(sources, turn);
      const people = int(input.people, turn);
      const count = search(source);
      if (sampled.length > 0) {
        farthest[turn] = addSample(source, people, count, lane);
        continue;
      }
      let found = 0;
      let sum = 0;
      for (let index = count - 1; index >= 0; index -= 1) {
        const node = int(order, index);
        let part = num(behind, node);
        behind[node] = 0;
        if (node >= classes) {
          const there = int(alone, node - classes);
          part += there / num(paths, node);
          found += there;
          sum += there * (num(distance, node) + num(half, node - classes));
        } else if (node !== source) {
          const there = int(size, node);
          addTo(sums, row + node, people * part * num(paths, node));
          part = there * (1 / num(paths, node) + part);
          found += there;
          sum += there * num(distance, node);
        }
        for (let step = int(last, node); step >= 0; step = int(earlier, step)) addTo(behind, int(before, step), part);
      }
      if (source >= classes) {
        // Found itself, there and back.
        found -= 1;
        sum -= 2 * num(half, source - classes);
      } else if (people > 1) {
        found += people - 1;
        sum += (people - 1) * num(within, source);
      }
      reached[source] = found;
      far[source] = sum;
    }
  };
}
