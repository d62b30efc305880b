import { addTo, int, num, type Csr } from '../../network/index.ts';
import { inParallel, sharedFloats, sharedInts } from '../../threads/index.ts';
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
  /** Per lane a row: a value per class, then one per hub. */
  readonly sums: Float64Array;
}

const none: Csr = { offsets: sharedInts(0), targets: sharedInts(0) };

/**
 * Betweenness of every class (of one person in it), then of every hub: raw, each unordered pair once. Brandes (2001), person → group →
 * person: the paths to a group's members are counted once per group, and (shared − 1) times too often for two who share several, which
 * is taken off again.
 * @param several the pairs that share several groups; `null` in a two-mode network, where ways through two groups are two ways
 */
export function hubBetweenness(hubs: Hubs, several: SharedSeveral | null, threads?: number): Float64Array {
  const { size, alone, byClass, byHub } = hubs;
  const nodes = size.length + alone.length;
  const sums = sharedFloats(lanes * nodes);
  const input: Input = {
    size,
    alone,
    byClass,
    byHub,
    several: several ?? { ...none, times: none.targets },
    twoMode: several === null,
    sums,
  };
  const steps = 4 * nodes * (byClass.targets.length + (several?.targets.length ?? 0));
  inParallel({ kernel: searchFromLane, module: import.meta.url, input, chunks: lanes, steps, threads });
  return sumOfLanes(sums, nodes).map((value) => value / 2);
}

/** Searches from the sources of one lane: every 32nd class and hub. */
export function searchFromLane({ size, alone, byClass, byHub, several, twoMode, sums }: Input): (lane: number) => void {
  const classes = size.length;
  const hubs = alone.length;
  const distance = new Int32Array(classes);
  const hubDistance = new Int32Array(hubs);
  /** Shortest paths from the source, to one person of a class or to the hub. */
  const paths = new Float64Array(classes);
  const hubPaths = new Float64Array(hubs);
  /** What lies behind a hub, per path to it: Σ over those who come next of their own parts. */
  const hubBehind = new Float64Array(hubs);
  /** The part of all paths from the source that a class takes, per path to it. */
  const part = new Float64Array(classes);
  const order = new Int32Array(classes);
  const hubOrder = new Int32Array(hubs);
  const levels = new Int32Array(classes + hubs + 3);
  const hubLevels = new Int32Array(classes + hubs + 3);
  const correct = !twoMode && several.targets.length > 0;

  /** From a class, or from a hub where `source` ≥ classes; gives the number of levels. */
  const spread = (source: number): number => {
    distance.fill(-1);
    hubDistance.fill(-1);
    let found = 0;
    let hubsFound = 0;
    let from = 0;
    let hubsFrom = 0;
    if (source < classes) {
      distance[source] = 0;
      paths[source] = 1;
      order[0] = source;
      found = 1;
    } else {
      hubDistance[source - classes] = 0;
      hubPaths[source - classes] = 1;
      hubOrder[0] = source - classes;
      hubsFound = 1;
    }
    let level = 0;
    for (;;) {
      const until = found;
      levels[level] = from;
      hubLevels[level] = hubsFrom;
      for (let index = from; index < until; index += 1) {
        const node = int(order, index);
        const ways = node === source ? 1 : num(paths, node) * int(size, node);
        const end = int(byClass.offsets, node + 1);
        for (let entry = int(byClass.offsets, node); entry < end; entry += 1) {
          const hub = int(byClass.targets, entry);
          const at = int(hubDistance, hub);
          if (at === level) addTo(hubPaths, hub, ways);
          else if (at < 0) {
            hubDistance[hub] = level;
            hubPaths[hub] = ways;
            hubOrder[hubsFound] = hub;
            hubsFound += 1;
          }
        }
      }
      for (let index = hubsFrom; index < hubsFound; index += 1) {
        const hub = int(hubOrder, index);
        const ways = num(hubPaths, hub);
        const end = int(byHub.offsets, hub + 1);
        for (let place = int(byHub.offsets, hub); place < end; place += 1) {
          const other = int(byHub.targets, place);
          const at = int(distance, other);
          if (at > level) addTo(paths, other, ways);
          else if (at < 0) {
            distance[other] = level + 1;
            paths[other] = ways;
            order[found] = other;
            found += 1;
          }
        }
      }
      if (correct && found > until) {
        for (let index = from; index < until; index += 1) {
          const node = int(order, index);
          const ways = node === source ? 1 : num(paths, node) * int(size, node);
          const end = int(several.offsets, node + 1);
          for (let entry = int(several.offsets, node); entry < end; entry += 1) {
            const other = int(several.targets, entry);
            if (int(distance, other) > level) addTo(paths, other, -ways * (int(several.times, entry) - 1));
          }
        }
      }
      from = until;
      hubsFrom = hubsFound;
      level += 1;
      if (found === until) break;
    }
    levels[level] = found;
    hubLevels[level] = hubsFound;
    return level;
  };

  return (lane) => {
    const row = sums.subarray(lane * (classes + hubs), (lane + 1) * (classes + hubs));
    for (let source = lane; source < classes + hubs; source += lanes) {
      const startHub = source - classes;
      const people = startHub < 0 ? int(size, source) : int(alone, startHub);
      const weight = startHub >= 0 && twoMode ? people + 1 : people;
      if (weight === 0) continue;
      for (let level = spread(source) - 1; level >= 0; level -= 1) {
        for (let index = int(hubLevels, level); index < int(hubLevels, level + 1); index += 1) {
          const hub = int(hubOrder, index);
          let sum = int(alone, hub) / num(hubPaths, hub);
          const end = int(byHub.offsets, hub + 1);
          for (let place = int(byHub.offsets, hub); place < end; place += 1) {
            const other = int(byHub.targets, place);
            if (int(distance, other) > level) sum += num(part, other);
          }
          if (!twoMode) {
            hubBehind[hub] = sum;
            continue;
          }
          // Others of the source's own class are two steps away, through every group of theirs.
          if (level === 0 && startHub < 0) {
            sum += (people - 1) / (int(byClass.offsets, source + 1) - int(byClass.offsets, source));
          }
          hubBehind[hub] = sum + 1 / num(hubPaths, hub);
          // Who is in this group only reaches everybody through it, the others in it too.
          if (hub === startHub) addTo(row, source, people * (sum - 1));
          else addTo(row, classes + hub, weight * sum * num(hubPaths, hub));
        }
        if (level === 0) break;
        for (let index = int(levels, level); index < int(levels, level + 1); index += 1) {
          const node = int(order, index);
          let sum = 0;
          const end = int(byClass.offsets, node + 1);
          for (let entry = int(byClass.offsets, node); entry < end; entry += 1) {
            const hub = int(byClass.targets, entry);
            if (int(hubDistance, hub) === level) sum += num(hubBehind, hub);
          }
          if (correct) {
            const stop = int(several.offsets, node + 1);
            for (let entry = int(several.offsets, node); entry < stop; entry += 1) {
              const other = int(several.targets, entry);
              if (int(distance, other) > level) sum -= num(part, other) * (int(several.times, entry) - 1);
            }
          }
          part[node] = int(size, node) * (1 / num(paths, node) + sum);
          addTo(row, node, weight * sum * num(paths, node));
        }
      }
    }
  };
}
