import { int, offsetsOf, streamOf } from '../../network/index.ts';
import { totalsOf, type HubGraph } from './hub-graph.ts';
import { louvain, modularityOf } from './louvain.ts';

export interface WeightedTie {
  readonly a: string;
  readonly b: string;
  /** Above 0. */
  readonly weight: number;
}

const searches = 10;

/**
 * Communities of the nodes of any weighted ties, two modes or one, by Louvain (Blondel et al. 2008) on Newman's modularity: the best of
 * ten searches. Nodes are taken in the order of their keys, whatever the order of the ties; a pair that comes twice adds up.
 * @returns each node's community, numbered from 0 in the order in which the nodes' keys first meet them
 */
export function affiliationCommunities(ties: readonly WeightedTie[], seed: number): ReadonlyMap<string, number> {
  const keys = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort();
  const place = new Map(keys.map((key, index) => [key, index]));
  const rows: Map<number, number>[] = keys.map(() => new Map<number, number>());
  for (const { a, b, weight } of ties) {
    const [from, to] = [place.get(a) ?? 0, place.get(b) ?? 0];
    rows[from]?.set(to, (rows[from]?.get(to) ?? 0) + weight);
    rows[to]?.set(from, (rows[to]?.get(from) ?? 0) + weight);
  }
  const graph = graphOf(rows);
  let best: Int32Array = Int32Array.from(keys.keys());
  let most = Number.NEGATIVE_INFINITY;
  for (let run = 0; run < searches && keys.length > 0; run += 1) {
    const of = louvain(graph, streamOf(seed, 'affiliation-communities', run));
    const modularity = modularityOf(graph, of);
    if (modularity > most + 1e-12) [best, most] = [of, modularity];
  }
  const numbers = new Map<number, number>();
  return new Map(
    keys.map((key, index) => {
      const community = int(best, index);
      if (!numbers.has(community)) numbers.set(community, numbers.size);
      return [key, numbers.get(community) ?? 0];
    }),
  );
}

function graphOf(rows: readonly ReadonlyMap<number, number>[]): HubGraph {
  const sorted = rows.map((row) => [...row].sort(([a], [b]) => a - b));
  const arcs = {
    offsets: offsetsOf(Int32Array.from(sorted, (row) => row.length)),
    targets: Int32Array.from(sorted.flatMap((row) => row.map(([target]) => target))),
    values: Float64Array.from(sorted.flatMap((row) => row.map(([, weight]) => weight))),
  };
  const within = new Float64Array(rows.length);
  return { rows: arcs, hubs: null, within, total: totalsOf(arcs, null, within) };
}
