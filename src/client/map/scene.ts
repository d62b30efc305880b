import type { MapCategory, MapNode, MapNodeKind, MapPayload, MapShape, MapTie } from '../../report/payload.ts';
import type { Measure, Selection, Strength, View } from '../selection.ts';
import { bridging } from './bridging.ts';
import { isCounted, isWeighed } from './kinds.ts';
import { strengthOf } from './strengths.ts';

/** The map's records under their keys. */
export interface MapIndex {
  readonly map: MapPayload;
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly ties: ReadonlyMap<string, MapTie>;
  readonly tiesOf: ReadonlyMap<string, readonly MapTie[]>;
  readonly tiesOfKind: Readonly<Record<View, readonly MapTie[]>>;
  readonly categories: ReadonlyMap<string, MapCategory & { readonly shape: MapShape }>;
  /** The views for which there are ties in some year, in the order in which they are offered. */
  readonly views: readonly View[];
}

export const categoryKey = (kind: MapNodeKind, category: string | null): string => `${kind}:${category ?? ''}`;
export const communityKey = (community: string | null): string => `community:${community ?? ''}`;

/** Whether a tie joins two of a kind: two sectors or one, two circles or one. */
export type TieClass = 'across' | 'within';
export const tieClassKey = (of: TieClass): string => `tie:${of}`;

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
  const tiesOfKind = {
    affiliation: known.filter((tie) => tie.kind === 'affiliation'),
    organisations: known.filter((tie) => tie.kind === 'organisations'),
    membership: known.filter((tie) => tie.kind === 'membership'),
    production: known.filter((tie) => tie.kind === 'production'),
  };
  const views = (['affiliation', 'organisations', 'membership', 'production'] as const).filter((view) => tiesOfKind[view].length > 0);
  return { map, nodes, ties: new Map(known.map((tie) => [tie.key, tie])), tiesOf, tiesOfKind, categories, views };
}

const kindsShown: Readonly<Record<View, readonly MapNodeKind[]>> = {
  affiliation: ['organisation', 'group'],
  organisations: ['organisation'],
  membership: ['group', 'person'],
  production: ['group', 'product'],
};

/** The kinds of node that a view draws. */
export const kindsOf = (view: View): readonly MapNodeKind[] => kindsShown[view];

export const shapeOf = (index: MapIndex, node: MapNode): MapShape =>
  index.categories.get(categoryKey(node.kind, node.category))?.shape ?? 'circle';

/** Whether the legend keeps a node off the map. */
export function isFiltered({ nodes }: MapIndex, hidden: ReadonlySet<string>, key: string): boolean {
  const node = nodes.get(key);
  return node !== undefined && (hidden.has(categoryKey(node.kind, node.category)) || hidden.has(communityKey(node.community)));
}

export function isNodeShown(index: MapIndex, state: Selection, node: MapNode): boolean {
  return node.years[state.year] !== undefined && kindsShown[state.view].includes(node.kind) && !isFiltered(index, state.hidden, node.key);
}

/** Whether a tie crosses: among organisations by sector, or by circle where circles are coloured; `null` where that says nothing. */
export function tieClassOf({ nodes }: MapIndex, { colour }: Pick<Selection, 'colour'>, tie: MapTie): TieClass | null {
  const [source, target] = [nodes.get(tie.source), nodes.get(tie.target)];
  if (!source || !target) return null;
  if (colour === 'community') return source.community !== null && source.community === target.community ? 'within' : 'across';
  return tie.kind === 'organisations' ? (source.category === target.category ? 'within' : 'across') : null;
}

function isTieShown(index: MapIndex, state: Selection, tie: MapTie): boolean {
  const year = tie.years[state.year];
  if (tie.kind !== state.view || year === undefined) return false;
  // A number that is hidden may be anything: it stays out where a least number is asked for.
  if (state.least > 1 && isWeighed(tie.kind) && (year.persons ?? 0) < state.least) return false;
  const crossing = tieClassOf(index, state, tie);
  if (crossing !== null && state.hidden.has(tieClassKey(crossing))) return false;
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

/** The year before the one shown, where years follow each other: all years together, or a stretch of days, has none before it. */
export function yearBefore({ map }: MapIndex, year: string): string | null {
  if (!/^\d{4}(-\d{4})?$/.test(year)) return null;
  const place = map.years.findIndex(({ id }) => id === year);
  return map.years[place - 1]?.id ?? null;
}

export type Change = 'new' | 'gone' | null;

export interface NodeLook {
  readonly shown: boolean;
  /** In pixels, that of a circle of the same area; area goes with the measure chosen. */
  readonly radius: number;
  /** Too few people to say how many: drawn hollow. */
  readonly hollow: boolean;
  /** Under which key the colour stands; a key without one is drawn in the soft colour of text. */
  readonly colour: string;
  readonly change: Change;
}

export interface TieLook {
  readonly shown: boolean;
  readonly width: number;
  readonly colour: string | null;
}

export interface Scene {
  readonly nodes: ReadonlyMap<string, NodeLook>;
  readonly ties: ReadonlyMap<string, TieLook>;
  /** The largest value of the measure and of the strength: what sizes and widths are measured against. */
  readonly most: { readonly node: number; readonly tie: number };
}

export const radii = { least: 4.5, most: 21, person: 3.5, product: 4.5 } as const;
export const widths = { least: 1.2, most: 5.2 } as const;

/** A node's value of a measure in a year: `null` hidden, `undefined` where the measure says nothing of such a node. */
function valueOf(
  index: MapIndex,
  node: MapNode,
  year: string,
  measure: Measure,
  bridges: ReadonlyMap<string, number>,
): number | null | undefined {
  const there = node.years[year];
  if (!there || !isCounted(node.kind)) return undefined;
  if (measure === 'bridge') return bridges.get(node.key);
  if (measure === 'hours') {
    const ties = (index.tiesOf.get(node.key) ?? []).filter((tie) => tie.kind === 'affiliation');
    return ties.reduce((sum, tie) => sum + (tie.years[year]?.minutes ?? 0), 0);
  }
  return there[measure];
}

const largest = new WeakMap<MapIndex, Map<string, number>>();

/** The largest value over all years, so that a size means the same in each of them. */
function mostOver(index: MapIndex, key: string, of: () => number): number {
  const known = largest.get(index) ?? new Map<string, number>();
  largest.set(index, known);
  const found = known.get(key) ?? of();
  known.set(key, found);
  return found;
}

const noBridges: ReadonlyMap<string, number> = new Map();

function mostOfMeasure(index: MapIndex, measure: Exclude<Measure, 'bridge'>): number {
  return mostOver(index, `node ${measure}`, () => {
    let most = 1;
    for (const node of index.map.nodes)
      for (const year of Object.keys(node.years)) most = Math.max(most, valueOf(index, node, year, measure, noBridges) ?? 0);
    return most;
  });
}

function mostOfStrength(index: MapIndex, view: View, strength: Strength): number {
  return mostOver(index, `tie ${view} ${strength}`, () => {
    let most = 1;
    for (const tie of index.tiesOfKind[view])
      for (const year of Object.values(tie.years)) most = Math.max(most, strengthOf(year, strength) ?? 0);
    return most;
  });
}

export const radiusOf = (value: number, most: number): number => Math.max(radii.least, radii.most * Math.sqrt(value / most));
export const widthOf = (value: number, most: number): number =>
  widths.least + (widths.most - widths.least) * Math.sqrt(Math.max(0, value - 1) / Math.max(1, most - 1));

/** What the map shows of the records under a selection; what is chosen or pointed at plays no part, but where only its surroundings are shown. */
export function computeScene(index: MapIndex, state: Selection): Scene {
  const drawn = index.tiesOfKind[state.view].filter((tie) => isTieShown(index, state, tie));
  const visible = new Set(index.map.nodes.filter((node) => isNodeShown(index, state, node)).map((node) => node.key));
  const within = state.around > 0 ? surroundings(state, visible, drawn) : visible;
  const ties = within === visible ? drawn : drawn.filter((tie) => within.has(tie.source) && within.has(tie.target));
  const bridges = state.size === 'bridge' ? bridging([...within], ties) : noBridges;
  const most = state.size === 'bridge' ? Math.max(1e-9, ...bridges.values()) : mostOfMeasure(index, state.size);
  const before = state.changes ? yearBefore(index, state.year) : null;
  const nodes = new Map<string, NodeLook>();
  for (const node of index.map.nodes) {
    const shown = within.has(node.key);
    const change = before === null ? null : changeOf(index, state, node, before, shown);
    const year = change === 'gone' && before !== null ? before : state.year;
    const value = valueOf(index, node, year, change === 'gone' && state.size === 'bridge' ? 'persons' : state.size, bridges);
    nodes.set(node.key, {
      shown,
      radius: node.kind === 'person' || node.kind === 'product' ? radii[node.kind] : radiusOf(value ?? 0, most),
      hollow: value === null,
      colour: state.colour === 'community' && isCounted(node.kind) ? communityKey(node.community) : categoryKey(node.kind, node.category),
      change,
    });
  }
  const mostTie = mostOfStrength(index, state.view, state.strength);
  const looks = new Map<string, TieLook>();
  for (const tie of ties) {
    const value = strengthOf(tie.years[state.year], state.strength) ?? 1;
    looks.set(tie.key, {
      shown: true,
      width: isWeighed(tie.kind) ? widthOf(value, mostTie) : widths.least,
      colour: tieColour(index, state, tie),
    });
  }
  return { nodes, ties: looks, most: { node: most, tie: mostTie } };
}

function changeOf(index: MapIndex, state: Selection, node: MapNode, before: string, shown: boolean): Change {
  const was = node.years[before] !== undefined;
  if (shown) return was ? null : 'new';
  const gone = was && node.years[state.year] === undefined && kindsShown[state.view].includes(node.kind);
  return gone && state.around === 0 && !isFiltered(index, state.hidden, node.key) ? 'gone' : null;
}

function tieColour(index: MapIndex, state: Selection, tie: MapTie): string | null {
  const crossing = tieClassOf(index, state, tie);
  const target = index.nodes.get(tie.target);
  if (state.colour === 'community') return crossing === 'within' && target ? communityKey(target.community) : null;
  if (tie.kind === 'production') return categoryKey('product', target?.category ?? null);
  if (crossing !== null) return tieClassKey(crossing);
  return target?.kind === 'group' ? categoryKey('group', target.category) : null;
}

/** What lies within so many steps of what is chosen; everything where nothing chosen is shown. */
function surroundings(state: Selection, visible: ReadonlySet<string>, ties: readonly MapTie[]): ReadonlySet<string> {
  const ends = ties.flatMap((tie) => (state.selected.includes(tie.key) ? [tie.source, tie.target] : []));
  const found = new Set([...state.selected, ...ends].filter((key) => visible.has(key)));
  if (found.size === 0) return visible;
  let edge = new Set(found);
  for (let step = 0; step < state.around; step += 1) {
    const next = new Set<string>();
    for (const tie of ties) {
      if (edge.has(tie.source) && !found.has(tie.target)) next.add(tie.target);
      if (edge.has(tie.target) && !found.has(tie.source)) next.add(tie.source);
    }
    for (const key of next) found.add(key);
    edge = next;
  }
  return found;
}
