import { addTo, int, num, type Csr } from '../../network/index.ts';
import { inParallel, sharedFloats, shareInts, type Effort } from '../../threads/index.ts';
import { lanes, sumOfLanes } from './lanes.ts';

interface Input {
  readonly graph: Csr;
  readonly sums: Float64Array;
}

/** Betweenness where every tie is one step: raw, each unordered pair once. Brandes (2001). */
export function tieBetweenness({ offsets, targets }: Csr, effort: Effort = {}): Float64Array {
  const nodes = offsets.length - 1;
  const graph = { offsets: shareInts(offsets), targets: shareInts(targets) };
  const sums = sharedFloats(lanes * nodes);
  const steps = 2 * nodes * targets.length;
  inParallel({ kernel: searchTies, module: import.meta.url, input: { graph, sums }, chunks: lanes, steps, ...effort });
  return sumOfLanes(sums, nodes).map((value) => value / 2);
}

export function searchTies({ graph: { offsets, targets }, sums }: Input): (lane: number) => void {
  const nodes = offsets.length - 1;
  const distance = new Int32Array(nodes);
  const paths = new Float64Array(nodes);
  const part = new Float64Array(nodes);
  const order = new Int32Array(nodes);
  return (lane) => {
    const row = lane * nodes;
    for (let source = lane; source < nodes; source += lanes) {
      distance.fill(-1);
      distance[source] = 0;
      paths[source] = 1;
      order[0] = source;
      let count = 1;
      for (let index = 0; index < count; index += 1) {
        const node = int(order, index);
        const next = int(distance, node) + 1;
        const ways = num(paths, node);
        const end = int(offsets, node + 1);
        for (let arc = int(offsets, node); arc < end; arc += 1) {
          const other = int(targets, arc);
          const at = int(distance, other);
          if (at === next) addTo(paths, other, ways);
          else if (at < 0) {
            distance[other] = next;
            paths[other] = ways;
            order[count] = other;
            count += 1;
          }
        }
      }
      for (let index = count - 1; index > 0; index -= 1) {
        const node = int(order, index);
        const next = int(distance, node) + 1;
        let sum = 0;
        const end = int(offsets, node + 1);
        for (let arc = int(offsets, node); arc < end; arc += 1) {
          const other = int(targets, arc);
          if (int(distance, other) === next) sum += num(part, other);
        }
        addTo(sums, row + node, sum * num(paths, node));
        part[node] = sum + 1 / num(paths, node);
      }
    }
  };
}
