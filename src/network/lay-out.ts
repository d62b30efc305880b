import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { NetworkView, Positions } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import { streamOf } from './stream.ts';

type Point = readonly [number, number];

const iterations = 1000;
/** Nobody is drawn farther out than this many times the distance within which four of five stand. */
const reach = 1.6;

/**
 * Places every organisation, group and person of all years once, so that a year differs from another by who is there, not by where
 * they stand. Organisations and groups are laid out by ForceAtlas2 from places that the seed chooses, weighted by people × years; people
 * are then set around the middle of what they belong to, and move nobody: a map without them looks the same.
 *
 * The same views and seed give the same places, in whatever order their parts come.
 * @returns places within −1 … 1, rounded to 4 decimals
 */
export function layOut(views: readonly NetworkView[], seed: number): Positions {
  const affiliations = new Map<string, { a: string; b: string; weight: number }>();
  const nodes = new Map<string, number>();
  const grow = (key: string, persons: number | null): void => {
    nodes.set(key, Math.max(nodes.get(key) ?? 0, persons ?? 0));
  };
  for (const view of views) {
    for (const { id, persons } of view.organisations) grow(`organisation:${id}`, persons);
    for (const { id, persons } of view.groups) grow(`group:${id}`, persons);
    for (const { organisation, group, persons } of view.affiliations) {
      const [a, b] = [`organisation:${organisation}`, `group:${group}`];
      const key = JSON.stringify([a, b]);
      affiliations.set(key, { a, b, weight: (affiliations.get(key)?.weight ?? 0) + (persons ?? 1) });
    }
  }
  const framed = spread(frame(settle(nodes, [...affiliations.values()], seed)));
  for (const [key, place] of placePeople(views, framed)) framed.set(key, place);
  return Object.fromEntries([...framed].sort(([a], [b]) => byId(a, b)).map(([key, [x, y]]) => [key, [round(x), round(y)] as const]));
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;

/** Everything that moves, and comes to rest. */
function settle(
  nodes: ReadonlyMap<string, number>,
  affiliations: readonly { readonly a: string; readonly b: string; readonly weight: number }[],
  seed: number,
): Map<string, Point> {
  const keys = [...nodes.keys()].sort(byId);
  const stream = streamOf(seed, 'layout');
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
  for (const [index, key] of keys.entries()) {
    const angle = (2 * Math.PI * index) / keys.length;
    const radius = 1 + stream.unit();
    graph.addNode(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 1 });
  }
  const ties = affiliations.toSorted((a, b) => byId(a.a, b.a) || byId(a.b, b.b));
  for (const { a, b, weight } of ties) {
    // A big delegation pulls harder than a small one, but ten people do not pull ten times as hard.
    if (graph.hasNode(a) && graph.hasNode(b)) graph.addEdgeWithKey(`${a}|${b}`, a, b, { weight: 1 + Math.log2(weight) });
  }
  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations,
      getEdgeWeight: 'weight',
      settings: {
        linLogMode: false,
        outboundAttractionDistribution: false,
        edgeWeightInfluence: 1,
        scalingRatio: 10,
        gravity: 1,
        slowDown: 4,
        barnesHutOptimize: graph.order > 2000,
      },
    });
  }
  return new Map(graph.mapNodes((key, { x, y }) => [key, [x, y]]));
}

/** Pushes apart what lies on top of each other, so that every mark and its label have room. */
function spread(places: ReadonlyMap<string, Point>): Map<string, Point> {
  if (places.size < 2) return new Map(places);
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }>();
  const size = 0.3 / Math.sqrt(places.size);
  for (const [key, [x, y]] of places) graph.addNode(key, { x, y, size });
  noverlap.assign(graph, { maxIterations: 500, settings: { margin: size * 0.4, ratio: 1, speed: 3, gridSize: 20 } });
  return fit(new Map(graph.mapNodes((key, { x, y }) => [key, [x, y]])));
}

/** Centres on the middle of all, draws in whoever stands far out, and scales to −1 … 1. */
function frame(places: ReadonlyMap<string, Point>): Map<string, Point> {
  const middle = (axis: 0 | 1): number => {
    const sorted = [...places.values()].map((point) => point[axis]).sort((a, b) => a - b);
    const half = sorted.length / 2;
    return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  };
  const [cx, cy] = [middle(0), middle(1)];
  const distances = [...places.values()].map(([x, y]) => Math.hypot(x - cx, y - cy)).sort((a, b) => a - b);
  const usual = distances[Math.ceil(distances.length * 0.8) - 1] ?? 0;
  const limit = usual * reach;
  const drawn = [...places].map(([key, [x, y]]): [string, Point] => {
    const distance = Math.hypot(x - cx, y - cy);
    // Beyond the usual distance the scale tightens and ends at the limit, so that the order from the middle outwards is kept.
    const beyond = distance - usual;
    const shown = beyond <= 0 || limit === 0 ? distance : usual + (limit - usual) * (1 - Math.exp(-beyond / (limit - usual)));
    const factor = distance === 0 ? 0 : shown / distance;
    return [key, [(x - cx) * factor, (y - cy) * factor]];
  });
  return fit(new Map(drawn));
}

/** Scales to −1 … 1, the two directions alike. */
function fit(places: ReadonlyMap<string, Point>): Map<string, Point> {
  const middle = (axis: 0 | 1): number => {
    const all = [...places.values()].map((point) => point[axis]);
    return all.length === 0 ? 0 : (all.reduce((a, b) => Math.min(a, b)) + all.reduce((a, b) => Math.max(a, b))) / 2;
  };
  const [cx, cy] = [middle(0), middle(1)];
  const scale = [...places.values()].reduce((most, [x, y]) => Math.max(most, Math.abs(x - cx), Math.abs(y - cy)), 0);
  return new Map([...places].map(([key, [x, y]]) => [key, scale === 0 ? [0, 0] : [(x - cx) / scale, (y - cy) / scale]]));
}

const clamp = (value: number): number => Math.min(1, Math.max(-1, value));

/** People stand in a sunflower around the middle of their groups and organisations; those with the same belongings around one middle. */
function placePeople(views: readonly NetworkView[], places: ReadonlyMap<string, Point>): Map<string, Point> {
  const belongings = new Map<string, Map<string, number>>();
  for (const view of views) {
    for (const { id, groups, organisations } of view.persons) {
      const own = belongings.get(id) ?? new Map<string, number>();
      belongings.set(id, own);
      for (const group of groups) own.set(`group:${group}`, (own.get(`group:${group}`) ?? 0) + 2);
      for (const organisation of organisations) own.set(`organisation:${organisation}`, (own.get(`organisation:${organisation}`) ?? 0) + 1);
    }
  }
  const bunches = new Map<string, { middle: Point; ids: string[] }>();
  for (const id of [...belongings.keys()].sort(byId)) {
    const own = [...(belongings.get(id) ?? [])].filter(([key]) => places.has(key)).sort(([a], [b]) => byId(a, b));
    const total = own.reduce((sum, [, weight]) => sum + weight, 0);
    const mean = (axis: 0 | 1): number =>
      total === 0 ? 0 : own.reduce((sum, [key, weight]) => sum + weight * (places.get(key)?.[axis] ?? 0), 0) / total;
    const middle: Point = [mean(0), mean(1)];
    const spot = `${middle[0].toFixed(3)} ${middle[1].toFixed(3)}`;
    const bunch = bunches.get(spot) ?? { middle, ids: [] };
    bunches.set(spot, bunch);
    bunch.ids.push(id);
  }
  const golden = Math.PI * (3 - Math.sqrt(5));
  return new Map(
    [...bunches.values()].flatMap(({ middle, ids }) =>
      ids.map((id, index): [string, Point] => {
        const radius = 0.012 * Math.sqrt(index);
        return [
          `person:${id}`,
          [clamp(middle[0] + radius * Math.cos(index * golden)), clamp(middle[1] + radius * Math.sin(index * golden))],
        ];
      }),
    ),
  );
}
