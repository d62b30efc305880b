import { int, type Network } from '../../network/index.ts';
import { AlterWalk } from './alter-walk.ts';
import { degreesOf } from './degrees.ts';

/** The core number of everybody, by taking away who has fewest ties again and again: Batagelj & Zaveršnik (2003), linear in the ties. */
export function coreNumbers(network: Network): Int32Array {
  const degree = degreesOf(network).slice();
  const nodes = degree.length;
  const walk = new AlterWalk(network);
  const most = degree.reduce((high, each) => Math.max(high, each), 0);
  // Nodes in the order of their degree, and where each degree begins.
  const start = new Int32Array(most + 2);
  for (const each of degree) start[each + 1] = int(start, each + 1) + 1;
  for (let each = 0; each <= most; each += 1) start[each + 1] = int(start, each + 1) + int(start, each);
  const place = new Int32Array(nodes);
  const order = new Int32Array(nodes);
  const next = start.slice();
  for (let node = 0; node < nodes; node += 1) {
    const own = int(degree, node);
    place[node] = int(next, own);
    order[int(next, own)] = node;
    next[own] = int(next, own) + 1;
  }
  for (let index = 0; index < nodes; index += 1) {
    const node = int(order, index);
    for (const other of walk.of(node)) {
      const own = int(degree, other);
      if (own <= int(degree, node)) continue;
      // It trades places with the first of its degree, and becomes the last of the degree below.
      const first = int(start, own);
      const before = int(order, first);
      order[int(place, other)] = before;
      place[before] = int(place, other);
      order[first] = other;
      place[other] = first;
      start[own] = first + 1;
      degree[other] = own - 1;
    }
  }
  return degree;
}
