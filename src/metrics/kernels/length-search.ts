import { addTo, int, num, type Csr } from '../../network/index.ts';
import { inParallel, type Effort } from '../../threads/index.ts';
import { lanes } from './lanes.ts';
import { NodeQueue } from './node-queue.ts';

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

export interface LengthSearch extends Lengths {
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

/** What a lane keeps of samples: squares of paths, distances, and their squares. */
export const widthOf = (classes: number, nodes: number): number => classes + 2 * nodes;

/** Searches from all sources: Brandes (2001) with Dijkstra's search. */
export function searchAll(input: LengthSearch, effort: Effort): void {
  const { sources, size, alone, byClass, ties } = input;
  const steps = 8 * sources.length * (2 * byClass.targets.length + ties.targets.length + size.length + alone.length);
  inParallel({ kernel: searchByLength, module: import.meta.url, input, chunks: lanes, steps, ...effort });
}

/** What a search from one source finds; the arrays are used again for the next. */
interface Search {
  /** Those that wait, nearest first: hubs by the distance at which they hand on to their members, classes by that of a tie of their own. */
  readonly waiting: NodeQueue;
  /** Per class, the level at which it was found; −1: not yet. */
  readonly level: Int32Array;
  /** Per hub, the level from which it was entered, −1: not yet; and how many of its classes are still to be found. */
  readonly entered: Int32Array;
  readonly open: Int32Array;
  /** Shortest paths from the source, to one person of a class or to the hub. */
  readonly paths: Float64Array;
  readonly hubPaths: Float64Array;
  /** Per class, the paths along ties of its own, by which it waits. */
  readonly tiePaths: Float64Array;
  /** Classes in the order in which they were found, hubs in that in which they handed on, where each level begins, and how far away it is. */
  readonly order: Int32Array;
  readonly hubOrder: Int32Array;
  readonly levels: Int32Array;
  readonly hubLevels: Int32Array;
  readonly distance: Float64Array;
  /** Hubs that were entered from one level. */
  readonly fresh: Int32Array;
  /** Where the members end to whom a hub handed on; where they begin, if all had been found. */
  readonly ends: Int32Array;
  // The ties by which a class is reached, as a chain: arc `last[class]`, then `earlier[arc]` …, −1 at its end; each from `tail[arc]`.
  readonly last: Int32Array;
  readonly earlier: Int32Array;
  readonly tail: Int32Array;
  // And the arcs by which a hub was entered.
  readonly hubLast: Int32Array;
  readonly hubEarlier: Int32Array;
  readonly hubTail: Int32Array;
  /** What lies behind a class, per path to it. */
  readonly behind: Float64Array;
  /** The part of all paths from the source that a class takes, per path to it. */
  readonly part: Float64Array;
}

/**
 * Outwards in levels of equal distance. Whoever enters a hub first is its nearest: so it waits once, for the distance at which its members are
 * reached, and never comes nearer.
 */
export function searchByLength(input: LengthSearch): (lane: number) => void {
  const { size, alone, byClass, byHub, ties, sources, sampled, farthest } = input;
  const classes = size.length;
  const hubs = alone.length;
  const nodes = classes + hubs;
  const search: Search = {
    waiting: new NodeQueue(nodes, widthFor(input)),
    level: new Int32Array(classes),
    entered: new Int32Array(hubs),
    open: new Int32Array(hubs),
    paths: new Float64Array(classes),
    hubPaths: new Float64Array(hubs),
    tiePaths: new Float64Array(classes),
    order: new Int32Array(classes),
    hubOrder: new Int32Array(hubs),
    levels: new Int32Array(nodes + 2),
    hubLevels: new Int32Array(nodes + 2),
    distance: new Float64Array(nodes + 2),
    fresh: new Int32Array(hubs),
    ends: new Int32Array(hubs),
    last: new Int32Array(classes),
    earlier: new Int32Array(ties.targets.length),
    tail: tailsOf(ties),
    hubLast: new Int32Array(hubs),
    hubEarlier: new Int32Array(byClass.targets.length),
    hubTail: tailsOf(byClass),
    behind: new Float64Array(classes),
    part: new Float64Array(classes),
  };
  const members = Int32Array.from(alone, (_, hub) => int(byHub.offsets, hub + 1) - int(byHub.offsets, hub));
  return (lane) => {
    for (let turn = lane; turn < sources.length; turn += lanes) {
      const source = int(sources, turn);
      const people = int(input.people, turn);
      search.open.set(members);
      const count = spread(input, source, search);
      gather(input, source, people, count, lane, search);
      if (sampled.length > 0) farthest[turn] = addSample(input, source, people, count, lane, search);
    }
  };
}

/** Outwards from a class, or from somebody alone in a hub where `source` ≥ classes; gives the number of levels. */
function spread(input: LengthSearch, source: number, search: Search): number {
  const { half } = input;
  const { waiting, level, paths, order, hubOrder, levels, hubLevels, distance } = search;
  const classes = level.length;
  level.fill(-1);
  search.entered.fill(-1);
  search.last.fill(-1);
  search.hubLast.fill(-1);
  waiting.clear();
  let found = 0;
  let handed = 0;
  let count = 0;
  if (source < classes) {
    level[source] = 0;
    paths[source] = 1;
    order[0] = source;
    found = 1;
  } else {
    search.entered[source - classes] = 0;
    search.hubPaths[source - classes] = 1;
    waiting.add(source, 2 * num(half, source - classes));
  }
  levels[0] = 0;
  hubLevels[0] = 0;
  distance[0] = 0;
  for (;;) {
    const from = int(levels, count);
    // Whoever waited to be found by ties of its own, and has a shorter way, waits no longer.
    for (let index = from; index < found; index += 1) {
      const node = int(order, index);
      if (waiting.leave(node)) search.last[node] = -1;
    }
    enterHubs(input, search, source, from, found, count);
    if (input.ties.targets.length > 0) followTies(input, search, source, from, found, num(distance, count));
    count += 1;
    levels[count] = found;
    hubLevels[count] = handed;
    if (waiting.count === 0) return count;
    const here = waiting.least();
    const margin = here * (1 + same);
    distance[count] = here;
    while (waiting.count > 0 && waiting.least() <= margin) {
      const node = waiting.take();
      if (node >= classes) {
        hubOrder[handed] = node - classes;
        handed += 1;
        found = handOn(input, search, node - classes, found, count);
        continue;
      }
      if (int(level, node) < 0) {
        level[node] = count;
        paths[node] = 0;
        order[found] = node;
        found += 1;
      }
      paths[node] = num(paths, node) + num(search.tiePaths, node);
    }
  }
}

/*
 * The inner loops are functions of their own: so the engine keeps in registers what they need.
 */

/** From the classes of one level to the hubs that nobody has entered before. */
function enterHubs(
  { byClass: { offsets, targets }, size, half }: LengthSearch,
  { order, paths, entered, open, hubPaths, fresh, hubLast, hubEarlier, waiting, distance }: Search,
  source: number,
  from: number,
  until: number,
  level: number,
): void {
  let count = 0;
  for (let index = from; index < until; index += 1) {
    const node = int(order, index);
    const ways = node === source ? 1 : num(paths, node) * int(size, node);
    const end = int(offsets, node + 1);
    for (let entry = int(offsets, node); entry < end; entry += 1) {
      const hub = int(targets, entry);
      open[hub] = int(open, hub) - 1;
      const at = int(entered, hub);
      if (at >= 0 && at !== level) continue;
      if (at < 0) {
        entered[hub] = level;
        hubPaths[hub] = ways;
        fresh[count] = hub;
        count += 1;
      } else hubPaths[hub] = num(hubPaths, hub) + ways;
      hubEarlier[entry] = int(hubLast, hub);
      hubLast[hub] = entry;
    }
  }
  const here = num(distance, level);
  for (let index = 0; index < count; index += 1) {
    const hub = int(fresh, index);
    waiting.add(size.length + hub, here + 2 * num(half, hub));
  }
}

/** Along ties of their own to classes that are not found yet. */
function followTies(
  { ties: { offsets, targets }, lengths, size }: LengthSearch,
  { order, paths, waiting, tiePaths, last, earlier }: Search,
  source: number,
  from: number,
  until: number,
  here: number,
): void {
  for (let index = from; index < until; index += 1) {
    const node = int(order, index);
    const ways = node === source ? 1 : num(paths, node) * int(size, node);
    const end = int(offsets, node + 1);
    for (let entry = int(offsets, node); entry < end; entry += 1) {
      const other = int(targets, entry);
      // Of who is found already there is none.
      const had = waiting.distanceOf(other);
      const way = here + num(lengths, entry);
      const margin = same * way;
      if (way > had + margin || way === Number.POSITIVE_INFINITY) continue;
      if (way < had - margin) {
        waiting.add(other, way);
        tiePaths[other] = 0;
        last[other] = -1;
      }
      tiePaths[other] = num(tiePaths, other) + ways;
      earlier[entry] = int(last, other);
      last[other] = entry;
    }
  }
}

/** From a hub to its members; gives the number of classes found by then. */
function handOn(
  { byHub: { offsets, targets } }: LengthSearch,
  { hubPaths, paths, level, order, open, ends }: Search,
  hub: number,
  before: number,
  at: number,
): number {
  let count = before;
  const ways = num(hubPaths, hub);
  const end = int(open, hub) > 0 ? int(offsets, hub + 1) : 0;
  ends[hub] = end;
  for (let place = int(offsets, hub); place < end; place += 1) {
    const other = int(targets, place);
    const found = int(level, other);
    if (found >= 0) {
      if (found === at) paths[other] = num(paths, other) + ways;
      continue;
    }
    level[other] = at;
    paths[other] = ways;
    order[count] = other;
    count += 1;
  }
  return count;
}

/**
 * And back: what lies behind each class on the shortest paths from the source, added to its row. Of a level that is yet to come the
 * parts are still 0, so that all neighbours may be added up.
 */
function gather(input: LengthSearch, source: number, people: number, count: number, lane: number, search: Search): void {
  search.part.fill(0);
  let found = 0;
  let sum = 0;
  for (let level = count - 1; level >= 0; level -= 1) {
    const there = behindClasses(input, search, source, people, level, lane) + behindHubs(input, search, level);
    found += there;
    sum += there * num(search.distance, level);
  }
  if (input.sampled.length > 0) return;
  const { size, half, within, reached, far } = input;
  // Found itself: there and back through its hub, or where it stands.
  if (source >= size.length) sum -= 2 * num(half, source - size.length);
  else if (int(size, source) > 1) sum += (int(size, source) - 1) * num(within, source);
  reached[source] = found - 1;
  far[source] = sum;
}

/** Gives the number of people of the classes of the level. */
function behindClasses(
  { size, alone, sums, sampled }: LengthSearch,
  { order, levels, paths, behind, part, last, tail, earlier }: Search,
  source: number,
  times: number,
  level: number,
  lane: number,
): number {
  let people = 0;
  const row = lane * size.length;
  const squares = sampled.length > 0 ? lane * widthOf(size.length, size.length + alone.length) : -1;
  const until = int(levels, level + 1);
  for (let index = int(levels, level); index < until; index += 1) {
    const node = int(order, index);
    const sum = num(behind, node);
    behind[node] = 0;
    const there = int(size, node);
    people += there;
    if (node === source) continue;
    const through = sum * num(paths, node);
    sums[row + node] = num(sums, row + node) + times * through;
    if (squares >= 0) addTo(sampled, squares + node, times * through * through);
    const own = there * (1 / num(paths, node) + sum);
    part[node] = own;
    for (let step = int(last, node); step >= 0; step = int(earlier, step)) {
      const from = int(tail, step);
      behind[from] = num(behind, from) + own;
    }
  }
  return people;
}

/** Gives the number of people alone in the hubs of the level. */
function behindHubs(
  { byHub: { offsets, targets }, alone }: LengthSearch,
  { hubOrder, hubLevels, hubPaths, ends, behind, part, hubLast, hubTail, hubEarlier }: Search,
  level: number,
): number {
  let people = 0;
  const until = int(hubLevels, level + 1);
  for (let index = int(hubLevels, level); index < until; index += 1) {
    const hub = int(hubOrder, index);
    const there = int(alone, hub);
    people += there;
    let sum = there / num(hubPaths, hub);
    const end = int(ends, hub);
    for (let place = int(offsets, hub); place < end; place += 1) sum += num(part, int(targets, place));
    for (let step = int(hubLast, hub); step >= 0; step = int(hubEarlier, step)) {
      const from = int(hubTail, step);
      behind[from] = num(behind, from) + sum;
    }
  }
  return people;
}

/** Adds the distances from one source to the sums of its lane; gives that to who is farthest. */
function addSample(
  { size, alone, within, sampled }: LengthSearch,
  source: number,
  people: number,
  count: number,
  lane: number,
  search: Search,
): number {
  const { order, levels, hubOrder, hubLevels, distance } = search;
  const classes = size.length;
  const nodes = classes + alone.length;
  const away = lane * widthOf(classes, nodes) + classes;
  let most = 0;
  const add = (node: number, there: number, farAway: number): void => {
    let way = farAway;
    if (there > 0) most = Math.max(most, way);
    if (node === source) {
      if (node < classes && there > 1) {
        way = num(within, node);
        most = Math.max(most, way);
      }
      // The mean over the people who stand here, oneself among them.
      if (there > 0) way *= (there - 1) / there;
    }
    addTo(sampled, away + node, people * way);
    addTo(sampled, away + nodes + node, people * way * way);
  };
  for (let level = 0; level < count; level += 1) {
    const way = num(distance, level);
    for (let index = int(levels, level); index < int(levels, level + 1); index += 1)
      add(int(order, index), int(size, int(order, index)), way);
    for (let index = int(hubLevels, level); index < int(hubLevels, level + 1); index += 1)
      add(classes + int(hubOrder, index), int(alone, int(hubOrder, index)), way);
  }
  return most;
}

/** A small part of the usual length of an arc. */
function widthFor({ half, lengths }: LengthSearch): number {
  let sum = 0;
  let count = 0;
  for (const each of half) sum += 2 * each;
  for (const each of lengths) {
    if (each === Number.POSITIVE_INFINITY) continue;
    sum += each;
    count += 1;
  }
  count += half.length;
  return count === 0 ? 1 : sum / count / 64;
}

/** Per arc, the row that it starts from. */
function tailsOf({ offsets, targets }: Csr): Int32Array {
  const tails = new Int32Array(targets.length);
  for (let row = 0; row + 1 < offsets.length; row += 1) tails.fill(row, int(offsets, row), int(offsets, row + 1));
  return tails;
}
