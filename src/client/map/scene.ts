import type { MapCategory, MapNode, MapNodeKind, MapPayload, MapShape, MapTie } from '../../report/payload.ts';
import type { Selection, View } from '../selection.ts';

/** The map's records under their keys. */
export interface MapIndex {
  readonly map: MapPayload;
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly ties: ReadonlyMap<string, MapTie>;
  readonly tiesOf: ReadonlyMap<string, readonly MapTie[]>;
  readonly categories: ReadonlyMap<string, MapCategory & { readonly shape: MapShape }>;
  /** The views for which there are ties in some year, in the order in which they are offered. */
  readonly views: readonly View[];
  /** The most people a node, and a tie of each kind, ever had: what sizes are measured against. */
  readonly most: { readonly node: number; readonly tie: Readonly<Record<View, number>> };
}

export const categoryKey = (kind: MapNodeKind, category: string | null): string => `${kind}:${category ?? ''}`;

const groupShapes: readonly MapShape[] = ['square', 'diamond', 'triangle', 'hexagon'];

export function indexMap(map: MapPayload): MapIndex {
  const nodes = new Map(map.nodes.map((node) => [node.key, node]));
  const known = map.ties.filter((tie) => nodes.has(tie.source) && nodes.has(tie.target));
  const tiesOf = new Map<string, MapTie[]>();
  for (const tie of known)
    for (const end of [tie.source, tie.target]) {
      const list = tiesOf.get(end);
      if (list) list.push(tie);
      else tiesOf.set(end, [tie]);
    }
  const categories = new Map<string, MapCategory & { shape: MapShape }>();
  let groups = 0;
  for (const category of map.categories) {
    const next = category.kind === 'group' ? groupShapes[groups++ % groupShapes.length] : 'circle';
    categories.set(categoryKey(category.kind, category.id), { ...category, shape: category.shape ?? next ?? 'circle' });
  }
  const mostOf = (kind: View): number => mostPersons(known.filter((tie) => tie.kind === kind));
  const views = (['affiliation', 'organisations', 'membership'] as const).filter((view) => known.some((tie) => tie.kind === view));
  return {
    map,
    nodes,
    ties: new Map(known.map((tie) => [tie.key, tie])),
    tiesOf,
    categories,
    views,
    most: {
      node: mostPersons(map.nodes),
      tie: { affiliation: mostOf('affiliation'), organisations: mostOf('organisations'), membership: 1 },
    },
  };
}

function mostPersons(items: readonly { readonly years: Readonly<Record<string, { readonly persons: number | null }>> }[]): number {
  return items.reduce((most, item) => Object.values(item.years).reduce((m, year) => Math.max(m, year.persons ?? 0), most), 1);
}

const kindsShown: Readonly<Record<View, readonly MapNodeKind[]>> = {
  affiliation: ['organisation', 'group'],
  organisations: ['organisation'],
  membership: ['group', 'person'],
};

/** The kinds of node that a view draws. */
export const kindsOf = (view: View): readonly MapNodeKind[] => kindsShown[view];

/** Whether the legend keeps a node off the map. */
export function isFiltered(index: MapIndex, hidden: ReadonlySet<string>, key: string): boolean {
  const node = index.nodes.get(key);
  return node !== undefined && hidden.has(categoryKey(node.kind, node.category));
}

export function isNodeShown(index: MapIndex, state: Selection, node: MapNode): boolean {
  return (
    node.years[state.year] !== undefined &&
    kindsShown[state.view].includes(node.kind) &&
    !state.hidden.has(categoryKey(node.kind, node.category))
  );
}

function isTieShown(index: MapIndex, state: Selection, tie: MapTie): boolean {
  if (tie.kind !== state.view || tie.years[state.year] === undefined) return false;
  return [tie.source, tie.target].every((key) => {
    const node = index.nodes.get(key);
    return node !== undefined && isNodeShown(index, state, node);
  });
}

/** The ties of a node that are drawn now. */
export function shownTies(index: MapIndex, state: Selection, key: string): MapTie[] {
  return (index.tiesOf.get(key) ?? []).filter((tie) => isTieShown(index, state, tie));
}

export const otherEnd = (tie: MapTie, key: string): string => (tie.source === key ? tie.target : tie.source);

/** How much something stands out: chosen, next to what is chosen, as usual, or held back. */
export type Emphasis = 'focus' | 'near' | 'plain' | 'faded';

export interface NodeLook {
  readonly shown: boolean;
  readonly emphasis: Emphasis;
  /** In pixels, that of a circle of the same area; area goes with the number of people. */
  readonly radius: number;
  /** Too few people to say how many: drawn hollow. */
  readonly hollow: boolean;
}

export interface TieLook {
  readonly shown: boolean;
  readonly emphasis: Emphasis;
  readonly width: number;
}

export interface Scene {
  readonly nodes: ReadonlyMap<string, NodeLook>;
  readonly ties: ReadonlyMap<string, TieLook>;
}

const radii: Readonly<Record<MapNodeKind, { least: number; most: number }>> = {
  organisation: { least: 4.5, most: 21 },
  group: { least: 4.5, most: 21 },
  person: { least: 3.5, most: 3.5 },
};

/** What the map shows of the records under a selection. */
export function computeScene(index: MapIndex, state: Selection): Scene {
  const ties = [...index.ties.values()];
  const shown = new Set(ties.filter((tie) => isTieShown(index, state, tie)).map((tie) => tie.key));
  const visible = new Set(index.map.nodes.filter((node) => isNodeShown(index, state, node)).map((node) => node.key));
  const centre = focusOf(index, state, visible, shown);
  const near = new Set<string>();
  for (const tie of ties) {
    if (!shown.has(tie.key)) continue;
    if (centre.nodes.has(tie.source)) near.add(tie.target);
    if (centre.nodes.has(tie.target)) near.add(tie.source);
    if (centre.ties.has(tie.key)) near.add(tie.source).add(tie.target);
  }
  const active = centre.nodes.size + centre.ties.size > 0;
  return {
    nodes: new Map(
      index.map.nodes.map((node) => {
        const persons = node.years[state.year]?.persons ?? null;
        const emphasis = !active ? 'plain' : centre.nodes.has(node.key) ? 'focus' : near.has(node.key) ? 'near' : 'faded';
        return [
          node.key,
          {
            shown: visible.has(node.key),
            emphasis,
            radius: radius(node, persons, index.most.node),
            hollow: persons === null && node.kind !== 'person',
          },
        ];
      }),
    ),
    ties: new Map(
      ties.map((tie) => {
        const touches = centre.ties.has(tie.key) || centre.nodes.has(tie.source) || centre.nodes.has(tie.target);
        const persons = tie.years[state.year]?.persons ?? 1;
        const width = tie.kind === 'membership' ? 1.2 : 1.2 + 4 * Math.sqrt((persons - 1) / Math.max(1, index.most.tie[tie.kind] - 1));
        return [tie.key, { shown: shown.has(tie.key), emphasis: !active ? 'plain' : touches ? 'near' : 'faded', width }];
      }),
    ),
  };
}

function radius(node: MapNode, persons: number | null, most: number): number {
  const { least, most: largest } = radii[node.kind];
  return Math.max(least, largest * Math.sqrt((persons ?? 0) / most));
}

function focusOf(index: MapIndex, state: Selection, nodes: ReadonlySet<string>, ties: ReadonlySet<string>) {
  const keys = state.hovered !== null && (nodes.has(state.hovered) || ties.has(state.hovered)) ? [state.hovered] : state.selected;
  // A group that this view does not draw is still there in the ties that it makes.
  const undrawn = new Set(keys.filter((key) => index.nodes.get(key)?.kind === 'group' && !nodes.has(key)));
  const made = [...ties].filter((key) => index.ties.get(key)?.years[state.year]?.groups?.some((group) => undrawn.has(group)));
  return { nodes: new Set(keys.filter((key) => nodes.has(key))), ties: new Set([...keys.filter((key) => ties.has(key)), ...made]) };
}
