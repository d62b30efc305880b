import { int, num, offsetsOf, streamOf, wholePartition, type Csr, type Network, type Partition } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { canonicalOrder } from './canonical-order.ts';
import { countable } from './clique-tally.ts';
import { graphOf, totalsOf, type HubGraph } from './hub-graph.ts';
import { louvain, modularityOf, renumbered } from './louvain.ts';
import { remember } from './remember.ts';

export interface Communities {
  /** The communities as classes: `1` the largest, and everybody wholly in one; who has no ties has one of their own. */
  readonly partition: Partition;
  readonly count: number;
  /** Of this division; NaN where there are no ties. */
  readonly modularity: number;
}

const known = new WeakMap<Network, Map<string, Communities>>();

/** Ties from which a single search is made instead of several. */
const large = 100_000;
const searches = 10;

/**
 * Communities by Louvain (Blondel et al. 2008): people move to the community of theirs that raises modularity most, until nobody moves;
 * then communities move as people did. Of ten searches, each over the people in another order that the seed sets, the best counts (of more
 * than a hundred thousand ties, one). Ids play no part: other ids for the same people give the same communities, but where two people are each other's
 * mirror image.
 */
export function communitiesOf(network: Network, weight: Weight, seed: number): Communities {
  const kept = remember(known, network, () => new Map<string, Communities>());
  const key = `${weight} ${seed}`;
  const found = kept.get(key) ?? search(network, weight, seed);
  kept.set(key, found);
  return found;
}

function search(network: Network, weight: Weight, seed: number): Communities {
  const unordered = graphOf(network, weight);
  const order = canonicalOrder(unordered);
  const graph = inOrder(unordered, order);
  const size = network.persons.length;
  const whole = graph.total.reduce((sum, each) => sum + each, 0);
  let best: { of: Int32Array; modularity: number } = { of: Int32Array.from(order.keys()), modularity: Number.NEGATIVE_INFINITY };
  const ties = countable(network, weight)?.cliques.ties ?? graph.rows.targets.length / 2;
  const runs = whole === 0 ? 0 : ties > large ? 1 : searches;
  for (let run = 0; run < runs; run += 1) {
    const of = louvain(graph, streamOf(seed, 'communities', run));
    const modularity = modularityOf(graph, of);
    if (modularity > best.modularity + 1e-12) best = { of, modularity };
  }
  const numbered = bySize(best.of);
  const main = new Int32Array(size);
  for (const [place, person] of order.entries()) main[person] = int(numbered.of, place);
  const width = String(numbered.count).length;
  const ids = Array.from({ length: numbered.count }, (_, index) => String(index + 1).padStart(width, '0'));
  return {
    partition: wholePartition(network, 'community', ids, main),
    count: numbered.count,
    modularity: whole > 0 ? best.modularity : Number.NaN,
  };
}

/** The graph over places in the order; hubs in an order that follows from the places of their members. */
function inOrder({ rows, hubs, within }: HubGraph, order: Int32Array): HubGraph {
  const place = new Int32Array(order.length);
  for (const [index, person] of order.entries()) place[person] = index;
  const arranged = arrange(rows, order, place);
  const values = Float64Array.from(arranged.from, (at) => num(rows.values, at));
  const ordered = { offsets: arranged.offsets, targets: arranged.targets, values };
  if (hubs === null) return { rows: ordered, hubs, within, total: totalsOf(ordered, hubs, within) };
  const members = Array.from(hubs.factor, (_, hub) =>
    hubs.byHub.targets
      .slice(int(hubs.byHub.offsets, hub), int(hubs.byHub.offsets, hub + 1))
      .map((person) => int(place, person))
      .sort(),
  );
  const sequence = Int32Array.from(members.keys()).sort((a, b) => compared(members[a], members[b]) || a - b);
  const newHub = new Int32Array(sequence.length);
  for (const [index, hub] of sequence.entries()) newHub[hub] = index;
  const { offsets, targets } = arrange(hubs.byNode, order, newHub);
  const byHub = {
    offsets: offsetsOf(Int32Array.from(sequence, (hub) => members[hub]?.length ?? 0)),
    targets: new Int32Array(hubs.byHub.targets.length),
  };
  for (const [index, hub] of sequence.entries()) byHub.targets.set(members[hub] ?? [], int(byHub.offsets, index));
  const placed = { byNode: { offsets, targets }, byHub, factor: Float64Array.from(sequence, (hub) => num(hubs.factor, hub)) };
  return { rows: ordered, hubs: placed, within, total: totalsOf(ordered, placed, within) };
}

/** Rows in another order, their targets under another number, ascending; `from` tells where each stood. */
function arrange({ offsets, targets }: Csr, order: Int32Array, number: Int32Array): Csr & { readonly from: Int32Array } {
  const sizes = Int32Array.from(order, (row) => int(offsets, row + 1) - int(offsets, row));
  const starts = offsetsOf(sizes);
  const from = new Int32Array(targets.length);
  for (const [index, row] of order.entries()) {
    for (let at = int(offsets, row); at < int(offsets, row + 1); at += 1) from[int(starts, index) + at - int(offsets, row)] = at;
    from.subarray(int(starts, index), int(starts, index + 1)).sort((a, b) => int(number, int(targets, a)) - int(number, int(targets, b)));
  }
  return { offsets: starts, targets: from.map((at) => int(number, int(targets, at))), from };
}

/** Two lists, by the first place where they differ. */
function compared(a: Int32Array | undefined, b: Int32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    if (int(a, index) !== int(b, index)) return int(a, index) - int(b, index);
  }
  return a.length - b.length;
}

/** The largest first; of those as large, whose first member stands first. */
function bySize(of: Int32Array): { of: Int32Array; count: number } {
  const { of: dense, count } = renumbered(of);
  const sizes = new Int32Array(count);
  for (const community of dense) sizes[community] = int(sizes, community) + 1;
  const rank = new Int32Array(count);
  for (const [place, community] of [...sizes.keys()].sort((a, b) => int(sizes, b) - int(sizes, a) || a - b).entries())
    rank[community] = place;
  return { of: dense.map((community) => int(rank, community)), count };
}
