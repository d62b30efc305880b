import { addTo, int, num, type Csr } from '../../network/index.ts';
import { inParallel, sharedFloats, sharedInts, shareInts, type Effort } from '../../threads/index.ts';
import type { Hubs, SharedSeveral } from './hubs.ts';
import { lanes, sumOfLanes } from './lanes.ts';

interface Input {
  readonly size: Int32Array;
  readonly alone: Int32Array;
  readonly byClass: Csr;
  readonly byHub: Csr;
  readonly several: SharedSeveral;
  /** Are groups nodes of their own, as in a two-mode network? */
  readonly twoMode: boolean;
  /** Per class and hub, the number of classes and of hubs in its piece of the network. */
  readonly classesWith: Int32Array;
  readonly hubsWith: Int32Array;
  /** The nodes that are searched from, classes first, and the people at each. */
  readonly sources: Int32Array;
  readonly people: Int32Array;
  /** How often a source that is a hub counts as a node of its own. */
  readonly own: Int32Array;
  /** Per lane a row: a value per class, then one per hub. */
  readonly sums: Float64Array;
  /** The same of the squares of what every single source adds; empty where nobody asks for them. */
  readonly squares: Float64Array;
}

/** Where searches start from: the people of every class, those alone in every hub, and the hubs themselves, as often as each counts. */
export interface HubStarts {
  readonly people: Int32Array;
  readonly hubs: Int32Array;
}

const none: Csr = { offsets: sharedInts(0), targets: sharedInts(0) };

/**
 * Betweenness of every class (of one person in it), then of every hub: raw, each unordered pair once. Brandes (2001), person → group →
 * person: the paths to a group's members are counted once per group, and (shared − 1) times too often for two who share several, which
 * is taken off again.
 * @param several the pairs that share several groups; `null` in a two-mode network, where ways through two groups are two ways
 */
export function hubBetweenness(hubs: Hubs, several: SharedSeveral | null, effort: Effort = {}): Float64Array {
  const { size, alone } = hubs;
  const people = new Int32Array(size.length + alone.length);
  people.set(size);
  people.set(alone, size.length);
  const starts = { people, hubs: new Int32Array(alone.length).fill(several === null ? 1 : 0) };
  return hubDependencies(hubs, several, starts, false, effort).sums.map((value) => value / 2);
}

/**
 * Per class and hub, Σ over the starts of the part of the shortest paths from a start to all others that runs through it, and where
 * `squared` the sum of the squares of those.
 */
export function hubDependencies(
  hubs: Hubs,
  several: SharedSeveral | null,
  starts: HubStarts,
  squared: boolean,
  effort: Effort = {},
): { readonly sums: Float64Array; readonly squares: Float64Array } {
  const { size, alone, byClass, byHub, piece, pieces } = hubs;
  const classes = size.length;
  const nodes = classes + alone.length;
  const ownOf = (node: number): number => (node < classes ? 0 : int(starts.hubs, node - classes));
  const sources = Int32Array.from(starts.people.keys()).filter((node) => int(starts.people, node) + ownOf(node) > 0);
  const input: Input = {
    size,
    alone,
    byClass,
    byHub,
    several: several ?? { ...none, times: none.targets },
    twoMode: several === null,
    classesWith: shareInts(piece.map((own) => int(pieces.classes, own))),
    hubsWith: shareInts(piece.map((own) => int(pieces.hubs, own))),
    sources: shareInts(sources),
    people: shareInts(sources.map((node) => int(starts.people, node))),
    own: shareInts(sources.map(ownOf)),
    sums: sharedFloats(lanes * nodes),
    squares: sharedFloats(squared ? lanes * nodes : 0),
  };
  const steps = 4 * sources.length * (byClass.targets.length + (several?.targets.length ?? 0));
  inParallel({ kernel: searchFromLane, module: import.meta.url, input, chunks: lanes, steps, ...effort });
  return { sums: sumOfLanes(input.sums, nodes), squares: squared ? sumOfLanes(input.squares, nodes) : input.squares };
}

/** What a search from one source finds; the arrays are used again for the next. */
interface Search {
  readonly distance: Int32Array;
  readonly hubDistance: Int32Array;
  /** Shortest paths from the source, to one person of a class or to the hub, as they come in: right until the next level is begun. */
  readonly coming: Float64Array;
  readonly hubComing: Float64Array;
  /** And as they are. */
  readonly paths: Float64Array;
  readonly hubPaths: Float64Array;
  /** Classes and hubs in the order in which they were found, and where each level of them begins. */
  readonly order: Int32Array;
  readonly hubOrder: Int32Array;
  readonly levels: Int32Array;
  readonly hubLevels: Int32Array;
  /** Per class its paths, times the people of it; 0 where it is not found yet. */
  readonly ways: Float64Array;
  /** What lies behind a hub, per path to it: Σ over those who come next of their own parts; and what has come in of that. */
  readonly behind: Float64Array;
  readonly behindComing: Float64Array;
  /** What lies behind a class, per path to it. */
  readonly sums: Float64Array;
  /** The part of all paths from the source that a class takes, per path to it. */
  readonly part: Float64Array;
}

/** Searches from the sources of one lane: every 32nd class and hub. */
export function searchFromLane(input: Input): (lane: number) => void {
  const { size, alone, sources, sums, squares } = input;
  const classes = size.length;
  const hubs = alone.length;
  const search: Search = {
    distance: new Int32Array(classes),
    hubDistance: new Int32Array(hubs),
    coming: new Float64Array(classes),
    hubComing: new Float64Array(hubs),
    paths: new Float64Array(classes),
    hubPaths: new Float64Array(hubs),
    order: new Int32Array(classes + 1),
    hubOrder: new Int32Array(hubs + 1),
    levels: new Int32Array(classes + hubs + 3),
    hubLevels: new Int32Array(classes + hubs + 3),
    ways: new Float64Array(classes),
    behind: new Float64Array(hubs),
    behindComing: new Float64Array(hubs),
    sums: new Float64Array(classes),
    part: new Float64Array(classes),
  };
  return (lane) => {
    const row = sums.subarray(lane * (classes + hubs), (lane + 1) * (classes + hubs));
    for (let place = lane; place < sources.length; place += lanes) {
      const count = spread(input, int(sources, place), search);
      gather(input, place, search, count, row);
      if (squares.length > 0) addSquares(input, place, search, count, lane * (classes + hubs));
    }
  };
}

/*
 * Between a level of classes and one of hubs every step can be taken from either side: from who was found to who is near, or from who is left
 * to who was found. The side with fewer arcs takes it (Beamer, Asanović & Patterson 2012), and whom it concerns not adds 0.
 */

/** Are so many classes fewer to walk than so many hubs? */
const isLess = (classes: number, hubs: number, { size, alone }: Input): boolean => classes * alone.length <= hubs * size.length;

/**
 * Outwards from a class, or from a hub where `source` ≥ classes; gives the number of levels. Paths are added to those who were found
 * before as well, after theirs were noted: which neighbours those are no processor can guess.
 */
function spread(input: Input, source: number, search: Search): number {
  const { size, several } = input;
  const { distance, hubDistance, coming, hubComing, paths, ways, hubPaths, order, hubOrder, levels, hubLevels } = search;
  const classes = size.length;
  const startHub = source - classes;
  distance.fill(-1);
  hubDistance.fill(-1);
  coming.fill(0);
  hubComing.fill(0);
  ways.fill(0);
  if (startHub < 0) {
    distance[source] = 0;
    paths[source] = 1;
    ways[source] = 1;
    order[0] = source;
  } else {
    hubDistance[startHub] = 0;
    hubComing[startHub] = 1;
    hubOrder[0] = startHub;
  }
  const all = int(input.classesWith, source);
  const allHubs = int(input.hubsWith, source);
  let from = 0;
  let until = startHub < 0 ? 1 : 0;
  let hubsFrom = 0;
  let level = 0;
  for (;;) {
    let hubsFound = startHub < 0 || level > 0 ? hubsFrom : 1;
    if (hubsFound < allHubs) {
      hubsFound = isLess(until - from, allHubs - hubsFound, input)
        ? toHubs(input, search, from, until, hubsFound, level)
        : hubsLeft(input, search, hubsFound, level);
    }
    for (let index = hubsFrom; index < hubsFound; index += 1) hubPaths[int(hubOrder, index)] = num(hubComing, int(hubOrder, index));
    let found = until;
    if (until < all) {
      found = isLess(all - until, hubsFound - hubsFrom, input)
        ? membersLeft(input, search, until, level)
        : toMembers(input, search, hubsFrom, hubsFound, until, level);
      if (several.targets.length > 0) onceOnly(input, search, from, until);
      for (let index = until; index < found; index += 1) {
        const node = int(order, index);
        paths[node] = num(coming, node);
        ways[node] = num(coming, node) * int(size, node);
      }
    }
    level += 1;
    levels[level] = until;
    hubLevels[level] = hubsFound;
    if (found === until) return level;
    from = until;
    until = found;
    hubsFrom = hubsFound;
  }
}

/*
 * The inner loops are functions of their own: so the engine keeps in registers what they need.
 */

/** From the classes of one level to the hubs that nobody has reached before; gives the number of hubs found by then. */
function toHubs(
  { byClass: { offsets, targets } }: Input,
  { ways, order, hubOrder, hubDistance, hubComing }: Search,
  from: number,
  until: number,
  before: number,
  level: number,
): number {
  let found = before;
  for (let index = from; index < until; index += 1) {
    const node = int(order, index);
    const own = num(ways, node);
    const end = int(offsets, node + 1);
    for (let entry = int(offsets, node); entry < end; entry += 1) {
      const hub = int(targets, entry);
      hubComing[hub] = num(hubComing, hub) + own;
      if (int(hubDistance, hub) >= 0) continue;
      hubDistance[hub] = level;
      hubOrder[found] = hub;
      found += 1;
    }
  }
  return found;
}

/** The same from the hubs that are left: of their classes only those of this level are found. */
function hubsLeft(
  { byHub: { offsets, targets } }: Input,
  { ways, hubOrder, hubDistance, hubComing }: Search,
  before: number,
  level: number,
): number {
  let found = before;
  for (let hub = 0; hub < hubDistance.length; hub += 1) {
    if (int(hubDistance, hub) >= 0) continue;
    let sum = 0;
    const end = int(offsets, hub + 1);
    for (let place = int(offsets, hub); place < end; place += 1) sum += num(ways, int(targets, place));
    if (sum === 0) continue;
    hubComing[hub] = sum;
    hubDistance[hub] = level;
    hubOrder[found] = hub;
    found += 1;
  }
  return found;
}

/** From those hubs to their members; gives the number of classes found by then. */
function toMembers(
  { byHub: { offsets, targets } }: Input,
  { hubComing, hubOrder, distance, order, coming }: Search,
  from: number,
  until: number,
  before: number,
  level: number,
): number {
  let found = before;
  for (let index = from; index < until; index += 1) {
    const hub = int(hubOrder, index);
    const ways = num(hubComing, hub);
    const end = int(offsets, hub + 1);
    for (let place = int(offsets, hub); place < end; place += 1) {
      const other = int(targets, place);
      coming[other] = num(coming, other) + ways;
      if (int(distance, other) >= 0) continue;
      distance[other] = level + 1;
      order[found] = other;
      found += 1;
    }
  }
  return found;
}

/** The same from the classes that are left: of their hubs only those of this level were reached. */
function membersLeft(
  { byClass: { offsets, targets } }: Input,
  { hubComing, distance, order, coming }: Search,
  before: number,
  level: number,
): number {
  let found = before;
  for (let node = 0; node < distance.length; node += 1) {
    if (int(distance, node) >= 0) continue;
    let sum = 0;
    const end = int(offsets, node + 1);
    for (let entry = int(offsets, node); entry < end; entry += 1) sum += num(hubComing, int(targets, entry));
    if (sum === 0) continue;
    coming[node] = sum;
    distance[node] = level + 1;
    order[found] = node;
    found += 1;
  }
  return found;
}

/** Takes off the paths that were counted in every group that two share. */
function onceOnly({ several: { offsets, targets, times } }: Input, { order, ways, coming }: Search, from: number, until: number): void {
  for (let index = from; index < until; index += 1) {
    const node = int(order, index);
    const own = num(ways, node);
    const end = int(offsets, node + 1);
    for (let entry = int(offsets, node); entry < end; entry += 1) {
      const other = int(targets, entry);
      coming[other] = num(coming, other) - own * (int(times, entry) - 1);
    }
  }
}

/**
 * And back: what lies behind each class and hub on the shortest paths from the source, added to `row`. Of a level that is yet to come
 * the parts are still 0, so that all neighbours may be added up.
 */
function gather(input: Input, place: number, search: Search, count: number, row: Float64Array): void {
  const { twoMode } = input;
  const source = int(input.sources, place);
  const people = int(input.people, place);
  const weight = people + int(input.own, place);
  search.behind.fill(0);
  search.behindComing.fill(0);
  search.sums.fill(0);
  search.part.fill(0);
  const { levels, hubLevels } = search;
  for (let level = count - 1; level >= 0; level -= 1) {
    // Behind the last level there is nobody but those who are in one group only.
    const last = level === count - 1;
    const classes = last ? 0 : int(levels, level + 2) - int(levels, level + 1);
    const isFromClasses = isLess(classes, int(hubLevels, level + 1) - int(hubLevels, level), input);
    if (isFromClasses && classes > 0) toHubsBefore(input, search, level + 1);
    behindHubs(input, search, level, isFromClasses);
    if (twoMode) asNodes(input, search, level, source, people, weight, row);
    if (level > 0) behindClasses(input, search, level, last, weight, row);
  }
}

/** From the classes of one level back to the hubs by which they were found. */
function toHubsBefore({ byClass: { offsets, targets } }: Input, { order, levels, part, behindComing }: Search, level: number): void {
  const until = int(levels, level + 1);
  for (let index = int(levels, level); index < until; index += 1) {
    const node = int(order, index);
    const own = num(part, node);
    const end = int(offsets, node + 1);
    for (let entry = int(offsets, node); entry < end; entry += 1) {
      const hub = int(targets, entry);
      behindComing[hub] = num(behindComing, hub) + own;
    }
  }
}

/** @param known has all that lies behind come in from the classes? */
function behindHubs(
  { byHub: { offsets, targets }, alone }: Input,
  { hubOrder, hubLevels, hubPaths, behind, behindComing, part }: Search,
  level: number,
  known: boolean,
): void {
  const until = int(hubLevels, level + 1);
  for (let index = int(hubLevels, level); index < until; index += 1) {
    const hub = int(hubOrder, index);
    let sum = int(alone, hub) / num(hubPaths, hub);
    if (known) sum += num(behindComing, hub);
    const end = known ? 0 : int(offsets, hub + 1);
    for (let place = int(offsets, hub); place < end; place += 1) sum += num(part, int(targets, place));
    behind[hub] = sum;
  }
}

/** Hubs that are nodes themselves: paths run through them, and end there. */
function asNodes(
  { size, byClass: { offsets } }: Input,
  { hubOrder, hubLevels, hubPaths, behind }: Search,
  level: number,
  source: number,
  people: number,
  weight: number,
  row: Float64Array,
): void {
  const startHub = source - size.length;
  for (let index = int(hubLevels, level); index < int(hubLevels, level + 1); index += 1) {
    const hub = int(hubOrder, index);
    let sum = num(behind, hub);
    // Others of the source's own class are two steps away, through every group of theirs.
    if (level === 0 && startHub < 0) sum += (int(size, source) - 1) / (int(offsets, source + 1) - int(offsets, source));
    // Who is in this group only reaches everybody through it, the others in it too.
    if (hub === startHub) addTo(row, source, people * (sum - 1));
    else addTo(row, size.length + hub, weight * sum * num(hubPaths, hub));
    behind[hub] = sum + 1 / num(hubPaths, hub);
  }
}

function behindClasses(input: Input, search: Search, level: number, last: boolean, weight: number, row: Float64Array): void {
  const { several, size } = input;
  const { order, levels, hubLevels, paths, part, sums } = search;
  const from = int(levels, level);
  const until = int(levels, level + 1);
  const hubs = int(hubLevels, level + 1) - int(hubLevels, level);
  if (isLess(until - from, hubs, input)) fromHubs(input, search, level);
  else toClassesBefore(input, search, level);
  if (!last && several.targets.length > 0) notTwice(several, search, from, until);
  // Two of one level may share several groups: their parts are noted together.
  for (let index = from; index < until; index += 1) {
    const node = int(order, index);
    const sum = num(sums, node);
    part[node] = int(size, node) * (1 / num(paths, node) + sum);
    row[node] = num(row, node) + weight * sum * num(paths, node);
  }
}

/** To the classes of one level from the hubs that were reached from it. */
function fromHubs({ byClass: { offsets, targets } }: Input, { order, levels, behind, sums }: Search, level: number): void {
  const until = int(levels, level + 1);
  for (let index = int(levels, level); index < until; index += 1) {
    const node = int(order, index);
    let sum = 0;
    const end = int(offsets, node + 1);
    for (let entry = int(offsets, node); entry < end; entry += 1) sum += num(behind, int(targets, entry));
    sums[node] = sum;
  }
}

/** The same from the side of the hubs. What is added to their other members, who lie behind them, is read no more. */
function toClassesBefore({ byHub: { offsets, targets } }: Input, { hubOrder, hubLevels, behind, sums }: Search, level: number): void {
  const until = int(hubLevels, level + 1);
  for (let index = int(hubLevels, level); index < until; index += 1) {
    const hub = int(hubOrder, index);
    const own = num(behind, hub);
    const end = int(offsets, hub + 1);
    for (let place = int(offsets, hub); place < end; place += 1) {
      const other = int(targets, place);
      sums[other] = num(sums, other) + own;
    }
  }
}

function notTwice({ offsets, targets, times }: SharedSeveral, { order, part, sums }: Search, from: number, until: number): void {
  for (let index = from; index < until; index += 1) {
    const node = int(order, index);
    let sum = 0;
    const end = int(offsets, node + 1);
    for (let entry = int(offsets, node); entry < end; entry += 1) sum += num(part, int(targets, entry)) * (int(times, entry) - 1);
    sums[node] = num(sums, node) - sum;
  }
}

/** What was gathered from one source, squared, as often as the source counts. */
function addSquares(input: Input, place: number, search: Search, count: number, row: number): void {
  const { size, twoMode, squares } = input;
  const { order, levels, paths, part, hubOrder, hubLevels, hubPaths, behind } = search;
  const source = int(input.sources, place);
  const people = int(input.people, place);
  const weight = people + int(input.own, place);
  for (let index = int(levels, 1); index < int(levels, count); index += 1) {
    const node = int(order, index);
    addTo(squares, row + node, weight * ((num(part, node) * num(paths, node)) / int(size, node) - 1) ** 2);
  }
  if (!twoMode) return;
  for (let index = 0; index < int(hubLevels, count); index += 1) {
    const hub = int(hubOrder, index);
    const through = num(behind, hub) * num(hubPaths, hub) - 1;
    if (hub === source - size.length) addTo(squares, row + source, people * (through - 1) ** 2);
    else addTo(squares, row + size.length + hub, weight * through ** 2);
  }
}
