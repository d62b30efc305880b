import { byte, int, num, type Stream } from '../../network/index.ts';
import { Gatherer, totalsOf, type HubGraph } from './hub-graph.ts';

/** The community of every node, by Louvain (Blondel et al. 2008). */
export function louvain(start: HubGraph, stream: Stream): Int32Array {
  let graph = start;
  let of = Int32Array.from(start.total.keys());
  for (;;) {
    const { of: dense, count } = renumbered(move(graph, stream));
    of = of.map((node) => int(dense, node));
    if (count === graph.total.length) return of;
    graph = merged(graph, dense, count);
  }
}

/**
 * Moves nodes one by one until none gains by it. Only who has a neighbour that moved is looked at again, as in the fast local move of Traag,
 * Waltman & Van Eck (2019).
 */
function move(graph: HubGraph, stream: Stream): Int32Array {
  const { total } = graph;
  const size = total.length;
  const whole = total.reduce((sum, each) => sum + each, 0);
  const of = Int32Array.from(total.keys());
  const sums = total.slice();
  const queue = Int32Array.from(total.keys());
  for (let index = size - 1; index > 0; index -= 1) {
    const other = stream.below(index + 1);
    const held = int(queue, index);
    queue[index] = int(queue, other);
    queue[other] = held;
  }
  const waits = new Uint8Array(size).fill(1);
  const gatherer = new Gatherer(size);
  const { towards, near } = gatherer;
  let waiting = size;
  for (let head = 0; waiting > 0; head = head + 1 === size ? 0 : head + 1) {
    const node = int(queue, head);
    waits[node] = 0;
    waiting -= 1;
    const own = int(of, node);
    gatherer.gather(graph, node, of);
    sums[own] = num(sums, own) - num(total, node);
    const part = num(total, node) / whole;
    let best = own;
    let most = num(towards, own) - part * num(sums, own);
    for (let index = 0; index < gatherer.count; index += 1) {
      const community = int(near, index);
      const gained = num(towards, community) - part * num(sums, community);
      // Rounding must not make a node wander: a move has to be worth something beside the whole.
      if (gained > most + 1e-12 * whole) {
        best = community;
        most = gained;
      }
    }
    sums[best] = num(sums, best) + num(total, node);
    gatherer.clear();
    if (best === own) continue;
    of[node] = best;
    eachNeighbour(graph, node, (other) => {
      if (byte(waits, other) === 1 || int(of, other) === best) return;
      waits[other] = 1;
      const place = head + 1 + waiting;
      queue[place < size ? place : place - size] = other;
      waiting += 1;
    });
  }
  return of;
}

function eachNeighbour({ rows, hubs }: HubGraph, node: number, visit: (other: number) => void): void {
  if (hubs !== null) {
    for (let entry = int(hubs.byNode.offsets, node); entry < int(hubs.byNode.offsets, node + 1); entry += 1) {
      const hub = int(hubs.byNode.targets, entry);
      for (let place = int(hubs.byHub.offsets, hub); place < int(hubs.byHub.offsets, hub + 1); place += 1) {
        if (int(hubs.byHub.targets, place) !== node) visit(int(hubs.byHub.targets, place));
      }
    }
  }
  for (let arc = int(rows.offsets, node); arc < int(rows.offsets, node + 1); arc += 1) visit(int(rows.targets, arc));
}

/** Communities as nodes. */
function merged(graph: HubGraph, of: Int32Array, count: number): HubGraph {
  const starts = new Int32Array(count + 1);
  for (const community of of) starts[community + 1] = int(starts, community + 1) + 1;
  for (let community = 0; community < count; community += 1) starts[community + 1] = int(starts, community + 1) + int(starts, community);
  const members = new Int32Array(of.length);
  const next = starts.slice();
  for (const [node, community] of of.entries()) {
    members[int(next, community)] = node;
    next[community] = int(next, community) + 1;
  }
  const gatherer = new Gatherer(count);
  const offsets = new Int32Array(count + 1);
  const targets: number[] = [];
  const values: number[] = [];
  const within = new Float64Array(count);
  for (let community = 0; community < count; community += 1) {
    let inside = 0;
    for (const node of members.subarray(int(starts, community), int(starts, community + 1))) {
      inside += num(graph.within, node);
      gatherer.gather(graph, node, of);
    }
    within[community] = inside + num(gatherer.towards, community);
    for (const other of gatherer.near.slice(0, gatherer.count).sort()) {
      if (other === community) continue;
      targets.push(other);
      values.push(num(gatherer.towards, other));
    }
    offsets[community + 1] = targets.length;
    gatherer.clear();
  }
  const rows = { offsets, targets: Int32Array.from(targets), values: Float64Array.from(values) };
  return { rows, hubs: null, within, total: totalsOf(rows, null, within) };
}

/** Newman's modularity of a division. */
export function modularityOf(graph: HubGraph, of: Int32Array): number {
  const { total } = graph;
  const whole = total.reduce((sum, each) => sum + each, 0);
  const sums = new Float64Array(of.length);
  const gatherer = new Gatherer(of.length);
  let within = 0;
  for (const [node, community] of of.entries()) {
    sums[community] = num(sums, community) + num(total, node);
    gatherer.gather(graph, node, of);
    within += num(gatherer.towards, community);
    gatherer.clear();
  }
  return within / whole - sums.reduce((sum, each) => sum + (each / whole) ** 2, 0);
}

/** Numbers from 0, in the order in which they first occur. */
export function renumbered(of: Int32Array): { of: Int32Array; count: number } {
  const numbers = new Int32Array(of.length).fill(-1);
  let count = 0;
  const dense = of.map((community) => {
    if (int(numbers, community) < 0) {
      numbers[community] = count;
      count += 1;
    }
    return int(numbers, community);
  });
  return { of: dense, count };
}
