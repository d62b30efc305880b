import { addTo, int, num, streamOf, type Csr, type Stream } from '../../network/index.ts';
import type { Bound } from '../define-metric.ts';
import { inParallel, sharedFloats, shareInts, type Effort } from '../../threads/index.ts';
import type { Hubs, SharedSeveral } from './hubs.ts';
import { lanes, sumOfLanes } from './lanes.ts';

interface Input {
  readonly size: Int32Array;
  readonly byClass: Csr;
  readonly byHub: Csr;
  readonly several: SharedSeveral;
  readonly classOf: Int32Array;
  readonly onlyHub: Int32Array;
  readonly seed: number;
  readonly samples: number;
  /** Per lane a row: how often a path ran through each class. */
  readonly counts: Float64Array;
}

/**
 * The number of paths to draw: Riondato & Kornaropoulos (2016), (½ / ε²) (⌊log₂(d − 2)⌋ + 1 + ln(1 / δ)).
 * @param diameter an upper bound of the number of people on a shortest path
 */
export function samplesFor({ epsilon, delta }: Bound, diameter: number): number {
  const spread = diameter > 2 ? Math.floor(Math.log2(diameter - 2)) + 1 : 1;
  return Math.ceil((0.5 / epsilon ** 2) * (spread + Math.log(1 / delta)));
}

/**
 * Betweenness of every person as a part of all pairs, estimated from shortest paths drawn at random: Riondato & Kornaropoulos (2016),
 * with a search from both ends (Borassi & Natale 2019). Every draw has a stream of its own, so that the number of threads changes nothing.
 */
export function sampledBetweenness(hubs: Hubs, several: SharedSeveral, bound: Bound, seed: number, effort: Effort = {}): Float64Array {
  const { size, byClass, byHub, classOf, onlyHub } = hubs;
  const classes = size.length;
  const samples = samplesOf(hubs, bound);
  const counts = sharedFloats(lanes * classes);
  const input: Input = {
    size,
    byClass,
    byHub,
    several,
    classOf: shareInts(classOf),
    onlyHub: shareInts(onlyHub),
    seed,
    samples,
    counts,
  };
  // A search from both ends meets after about the root of all there is to walk.
  const steps = samples * 40 * Math.sqrt(byClass.targets.length + 1);
  if (classOf.length > 1) inParallel({ kernel: drawPaths, module: import.meta.url, input, chunks: lanes, steps, ...effort });
  const found = sumOfLanes(counts, classes);
  return Float64Array.from(classOf, (own) => (own < 0 ? 0 : num(found, own) / int(size, own) / samples));
}

/** The number of paths that are drawn in this network. */
export const samplesOf = (hubs: Hubs, bound: Bound): number => samplesFor(bound, longestPath(hubs));

/** People on the longest shortest path, at most: twice the distance to whoever is farthest from one of each piece, and one. */
function longestPath({ byClass, byHub, alone }: Hubs): number {
  const classes = byClass.offsets.length - 1;
  const distance = new Int32Array(classes + alone.length).fill(-1);
  const queue = new Int32Array(classes + alone.length);
  let most = 1;
  for (let start = 0; start < distance.length; start += 1) {
    if (int(distance, start) >= 0) continue;
    distance[start] = 0;
    queue[0] = start;
    let count = 1;
    let farthest = 0;
    for (let index = 0; index < count; index += 1) {
      const node = int(queue, index);
      const isHub = node >= classes;
      const { offsets, targets } = isHub ? byHub : byClass;
      const row = isHub ? node - classes : node;
      farthest = int(distance, node);
      for (let entry = int(offsets, row); entry < int(offsets, row + 1); entry += 1) {
        const other = int(targets, entry) + (isHub ? 0 : classes);
        if (int(distance, other) >= 0) continue;
        distance[other] = farthest + 1;
        queue[count] = other;
        count += 1;
      }
    }
    // Two steps through a hub are one from person to person; who is alone in a hub stands a step behind it.
    most = Math.max(most, 2 * Math.ceil((farthest + 2) / 2) + 1);
  }
  return most;
}

/** One of the two searches of a draw. What is not marked with the number of the draw is of an earlier one. */
class Side {
  readonly mark: Int32Array;
  readonly hubMark: Int32Array;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly hubPaths: Float64Array;
  readonly order: Int32Array;
  readonly hubs: Int32Array;
  from = 0;
  found = 0;
  hubsFrom = 0;
  hubsFound = 0;
  level = 0;
  source = -1;

  constructor(classes: number, hubs: number) {
    this.mark = new Int32Array(classes).fill(-1);
    this.hubMark = new Int32Array(hubs).fill(-1);
    this.distance = new Int32Array(classes);
    this.paths = new Float64Array(classes);
    this.hubPaths = new Float64Array(hubs);
    this.order = new Int32Array(classes);
    this.hubs = new Int32Array(hubs);
  }

  begin(own: number, hub: number, draw: number): void {
    this.from = 0;
    this.found = 0;
    this.hubsFrom = 0;
    this.hubsFound = 0;
    this.level = 0;
    this.source = own;
    if (own >= 0) {
      this.mark[own] = draw;
      this.distance[own] = 0;
      this.paths[own] = 1;
      this.order[0] = own;
      this.found = 1;
    } else {
      this.hubMark[hub] = draw;
      this.hubPaths[hub] = 1;
      this.hubs[0] = hub;
      this.hubsFound = 1;
    }
  }

  /** One step further; `false` where there is nobody. */
  grow({ size, byClass, byHub, several }: Input, draw: number): boolean {
    const { mark, hubMark, distance, paths, hubPaths, order, hubs, level, source } = this;
    const until = this.found;
    for (let index = this.from; index < until; index += 1) {
      const node = int(order, index);
      const ways = node === source ? 1 : num(paths, node) * int(size, node);
      for (let entry = int(byClass.offsets, node); entry < int(byClass.offsets, node + 1); entry += 1) {
        const hub = int(byClass.targets, entry);
        if (int(hubMark, hub) !== draw) {
          hubMark[hub] = draw;
          hubPaths[hub] = 0;
          hubs[this.hubsFound] = hub;
          this.hubsFound += 1;
        }
        addTo(hubPaths, hub, ways);
      }
    }
    for (let index = this.hubsFrom; index < this.hubsFound; index += 1) {
      const hub = int(hubs, index);
      for (let place = int(byHub.offsets, hub); place < int(byHub.offsets, hub + 1); place += 1) {
        const other = int(byHub.targets, place);
        if (int(mark, other) !== draw) {
          mark[other] = draw;
          distance[other] = level + 1;
          paths[other] = 0;
          order[this.found] = other;
          this.found += 1;
        }
        if (int(distance, other) > level) addTo(paths, other, num(hubPaths, hub));
      }
    }
    for (let index = this.from; index < until; index += 1) {
      const node = int(order, index);
      const ways = node === source ? 1 : num(paths, node) * int(size, node);
      for (let entry = int(several.offsets, node); entry < int(several.offsets, node + 1); entry += 1) {
        const other = int(several.targets, entry);
        if (int(distance, other) > level) addTo(paths, other, -ways * (int(several.times, entry) - 1));
      }
    }
    this.from = until;
    this.hubsFrom = this.hubsFound;
    this.level = level + 1;
    return this.found > until;
  }

  /** How much a further step would walk, about. */
  get front(): number {
    return this.found - this.from;
  }
}

export function drawPaths(input: Input): (lane: number) => void {
  const { size, byClass, byHub, classOf, onlyHub, seed, samples, counts } = input;
  const classes = size.length;
  const persons = classOf.length;
  const hubs = byHub.offsets.length - 1;
  const near = new Side(classes, hubs);
  const far = new Side(classes, hubs);
  const weighed = new Int32Array(classes).fill(-1);
  let weighings = 0;

  /** Draws the way back from a class to the start of one side, and counts who stands on it. */
  const walkBack = (side: Side, from: number, row: number, draw: number, stream: Stream): void => {
    let node = from;
    for (let level = int(side.distance, from) - 1; level > 0; level -= 1) {
      weighings += 1;
      let rest = stream.unit() * num(side.paths, node);
      let chosen = -1;
      for (let entry = int(byClass.offsets, node); entry < int(byClass.offsets, node + 1) && rest >= 0; entry += 1) {
        const hub = int(byClass.targets, entry);
        for (let place = int(byHub.offsets, hub); place < int(byHub.offsets, hub + 1) && rest >= 0; place += 1) {
          const other = int(byHub.targets, place);
          if (int(side.mark, other) !== draw || int(side.distance, other) !== level || int(weighed, other) === weighings) continue;
          weighed[other] = weighings;
          chosen = other;
          rest -= num(side.paths, other) * int(size, other);
        }
      }
      addTo(counts, row + chosen, 1);
      node = chosen;
    }
  };

  return (lane) => {
    const row = lane * classes;
    for (let draw = lane; draw < samples; draw += lanes) {
      const stream = streamOf(seed, 'betweenness', draw);
      const a = stream.below(persons);
      const others = stream.below(persons - 1);
      const b = others < a ? others : others + 1;
      const [start, end] = [int(classOf, a), int(classOf, b)];
      const [startHub, endHub] = [int(onlyHub, a), int(onlyHub, b)];
      if ((start < 0 && startHub < 0) || (end < 0 && endHub < 0)) continue;
      if (meet(byClass, start, startHub, end, endHub)) continue;
      near.begin(start, startHub, draw);
      far.begin(end, endHub, draw);
      // Nobody stands between two who meet: so both may take a step before they are looked at.
      let goes = near.grow(input, draw) && far.grow(input, draw);
      let [grown, other] = [far, near];
      let ways = 0;
      while (goes) {
        for (let index = grown.from; index < grown.found; index += 1) {
          const node = int(grown.order, index);
          if (int(other.mark, node) === draw) ways += num(grown.paths, node) * num(other.paths, node) * int(size, node);
        }
        if (ways > 0) break;
        [grown, other] = near.front <= far.front ? [near, far] : [far, near];
        goes = grown.grow(input, draw);
      }
      if (ways === 0) continue;
      let rest = stream.unit() * ways;
      let middle = -1;
      for (let index = grown.from; index < grown.found && rest >= 0; index += 1) {
        const node = int(grown.order, index);
        if (int(other.mark, node) !== draw) continue;
        middle = node;
        rest -= num(grown.paths, node) * num(other.paths, node) * int(size, node);
      }
      addTo(counts, row + middle, 1);
      walkBack(near, middle, row, draw, stream);
      walkBack(far, middle, row, draw, stream);
    }
  };
}

/** Do two share a group, or are they of one class? */
function meet(byClass: Csr, a: number, hubOfA: number, b: number, hubOfB: number): boolean {
  if (a < 0 && b < 0) return hubOfA === hubOfB;
  if (a < 0) return has(byClass, b, hubOfA);
  if (b < 0) return has(byClass, a, hubOfB);
  for (let at = int(byClass.offsets, a); at < int(byClass.offsets, a + 1); at += 1) {
    if (has(byClass, b, int(byClass.targets, at))) return true;
  }
  return false;
}

function has({ offsets, targets }: Csr, row: number, target: number): boolean {
  for (let at = int(offsets, row); at < int(offsets, row + 1); at += 1) if (int(targets, at) === target) return true;
  return false;
}
