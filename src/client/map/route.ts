import type { MapTie } from '../../report/payload.ts';
import { otherEnd, type MapIndex, type Scene } from './scene.ts';

/** A shortest way over the lines that are drawn. */
export interface Route {
  /** From the first to the last, both among them. */
  readonly nodes: readonly string[];
  readonly ties: readonly string[];
  /** How many other ways are as short. */
  readonly others: number;
}

/**
 * The shortest way between two nodes over the ties that are drawn; of those as short the one whose thinnest tie is thickest, then the first
 * by its keys. `null` where there is none, or where either is not drawn.
 */
export function shortestRoute({ tiesOf }: MapIndex, scene: Scene, from: string, to: string): Route | null {
  if (from === to || !scene.nodes.get(from)?.shown || !scene.nodes.get(to)?.shown) return null;
  const steps = new Map([[from, 0]]);
  const ways = new Map([[from, 1]]);
  /** Over which tie a node is reached best, and how thin that way is at its thinnest. */
  const best = new Map<string, { readonly tie: MapTie; readonly by: string; readonly least: number }>();
  let edge = [from];
  while (edge.length > 0 && !steps.has(to)) {
    const next: string[] = [];
    for (const node of edge) {
      for (const tie of tiesOf.get(node) ?? []) {
        const width = scene.ties.get(tie.key)?.width;
        if (width === undefined) continue;
        const other = otherEnd(tie, node);
        const step = (steps.get(node) ?? 0) + 1;
        if (!steps.has(other)) {
          steps.set(other, step);
          next.push(other);
        }
        if (steps.get(other) !== step) continue;
        ways.set(other, (ways.get(other) ?? 0) + (ways.get(node) ?? 0));
        const least = Math.min(best.get(node)?.least ?? Infinity, width);
        const known = best.get(other);
        if (!known || least > known.least || (least === known.least && node < known.by)) best.set(other, { tie, by: node, least });
      }
    }
    edge = next.toSorted();
  }
  if (!steps.has(to)) return null;
  const [nodes, ties]: [string[], string[]] = [[to], []];
  for (let at = to; at !== from;) {
    const reached = best.get(at);
    if (!reached) return null;
    ties.unshift(reached.tie.key);
    nodes.unshift(reached.by);
    at = reached.by;
  }
  return { nodes, ties, others: (ways.get(to) ?? 1) - 1 };
}
