import { int, type Csr } from '../../network/index.ts';

/** The core number of every node, by taking away the node of least degree again and again: Batagelj & Zaveršnik (2003), linear in the ties. */
export function coreNumbers({ offsets, targets }: Csr): Int32Array {
  const nodes = offsets.length - 1;
  const degree = Int32Array.from({ length: nodes }, (_, node) => int(offsets, node + 1) - int(offsets, node));
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
    for (let arc = int(offsets, node); arc < int(offsets, node + 1); arc += 1) {
      const other = int(targets, arc);
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
