import type { Selection } from '../selection.ts';
import { shortestRoute, type Route } from './route.ts';
import { otherEnd, type MapIndex, type Scene } from './scene.ts';

/** What stands out: everything else is held back. */
export interface Emphasis {
  readonly active: boolean;
  /** What is chosen or pointed at. */
  readonly focus: ReadonlySet<string>;
  /** What lies next to it, or on the way between two that are chosen. */
  readonly near: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  /** The way between two that are chosen. */
  readonly route: Route | null;
}

/** What stands out under the pointer, or else of what is chosen: one and what is tied to it, two and the way between them, more and the ties among them. */
export function emphasise(index: MapIndex, state: Selection, scene: Scene): Emphasis {
  const isDrawn = (key: string): boolean => scene.nodes.get(key)?.shown === true || scene.ties.has(key);
  const pointed = state.hovered !== null && isDrawn(state.hovered) && !state.selected.includes(state.hovered);
  const keys = pointed && state.hovered !== null ? [state.hovered] : state.selected;
  const nodes = keys.filter((key) => scene.nodes.get(key)?.shown === true);
  const ties = new Set([...keys.filter((key) => scene.ties.has(key)), ...madeBy(index, state, scene, keys)]);
  const near = new Set<string>();
  for (const key of ties) {
    const tie = index.ties.get(key);
    if (tie) near.add(tie.source).add(tie.target);
  }
  const focus = new Set(nodes);
  const [a, b, more] = nodes;
  const route = a !== undefined && b !== undefined && more === undefined && ties.size === 0 ? shortestRoute(index, scene, a, b) : null;
  if (route) {
    for (const key of route.nodes) near.add(key);
    for (const key of route.ties) ties.add(key);
  } else {
    for (const node of nodes) {
      for (const tie of index.tiesOf.get(node) ?? []) {
        if (!scene.ties.has(tie.key)) continue;
        const other = otherEnd(tie, node);
        if (nodes.length > 1 && !focus.has(other)) continue;
        ties.add(tie.key);
        near.add(other);
      }
    }
  }
  return { active: focus.size + ties.size > 0, focus, near, ties, route };
}

/** The ties that chosen groups make where groups themselves are not drawn. */
function madeBy(index: MapIndex, state: Selection, scene: Scene, keys: readonly string[]): string[] {
  const undrawn = new Set(keys.filter((key) => index.nodes.get(key)?.kind === 'group' && !scene.nodes.get(key)?.shown));
  if (undrawn.size === 0) return [];
  return [...scene.ties.keys()].filter((key) => index.ties.get(key)?.years[state.year]?.groups?.some((group) => undrawn.has(group)));
}
