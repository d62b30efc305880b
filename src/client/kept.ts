import { otherEnd, type MapIndex } from './map/scene.ts';
import type { Selection } from './selection.ts';

/**
 * What tables and charts hold where they keep to what is chosen: what is chosen, and of kinds of which nothing is chosen, what was tied to it
 * in the year shown. `null` where they hold everything.
 */
export function keptOf(index: MapIndex, { filter, selected, year }: Selection): ReadonlySet<string> | null {
  if (!filter) return null;
  const kept = new Set<string>();
  const kinds = new Set<string>();
  for (const key of selected) {
    const tie = index.ties.get(key);
    for (const end of tie ? [tie.source, tie.target] : [key]) {
      const node = index.nodes.get(end);
      if (!node) continue;
      kept.add(end);
      kinds.add(node.kind);
    }
  }
  for (const key of [...kept]) {
    for (const tie of index.tiesOf.get(key) ?? []) {
      const other = otherEnd(tie, key);
      if (tie.years[year] !== undefined && !kinds.has(index.nodes.get(other)?.kind ?? '')) kept.add(other);
    }
  }
  return kept;
}
