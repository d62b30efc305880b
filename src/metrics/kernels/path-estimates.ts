import { int, num, type Network, type TwoMode } from '../../network/index.ts';
import type { Effort } from '../../threads/index.ts';
import type { Bound, Weight } from '../define-metric.ts';
import {
  closenessBounds,
  estimateLengths,
  estimateSteps,
  estimateTwoModeBetweenness,
  piecesByLength,
  standingAlone,
  standingInHubs,
  type EstimatedLengths,
  type MeanDistances,
} from './estimated-paths.ts';
import type { Hubs } from './hubs.ts';
import { hubsFor, hubsOfTwoMode, lengthsFor, sidesOf } from './paths.ts';
import { sampledBetweenness, samplesOf } from './sampled-betweenness.ts';
import type { Estimated } from './source-samples.ts';

/** What an estimate goes by. */
export interface Ask {
  readonly bound: Bound;
  readonly seed: number;
  readonly effort?: Effort | undefined;
}

// What was found, per network or two-mode network, by what was asked.
const known = new WeakMap<object, Map<string, unknown>>();

function once<Found>(of: object, what: string, { bound, seed }: Ask, find: () => Found): Found {
  const found = known.get(of) ?? new Map<string, unknown>();
  known.set(of, found);
  const key = [what, bound.epsilon, bound.delta, seed].join(' ');
  if (!found.has(key)) found.set(key, find());
  return found.get(key) as Found;
}

/** Per person, raw as `betweennessOf`; `null` where everything is as well searched whole. */
export function estimateBetweenness(network: Network, weight: Weight, ask: Ask): Estimated | null {
  const persons = network.persons.length;
  const pairs = (persons * (persons - 1)) / 2;
  const short = weight === 'none' ? hubsFor(network) : null;
  if (short === null) {
    const found = byLength(network, weight, ask);
    if (found === null) return null;
    const { betweenness } = found;
    const classOf = classesOf(network, weight);
    const at = (values: Float64Array): Float64Array =>
      Float64Array.from(classOf, ({ own }) => (own < 0 || own >= values.length ? 0 : num(values, own) * pairs));
    return { values: at(betweenness.values), bounds: at(betweenness.bounds), samples: betweenness.samples };
  }
  return once(network, 'betweenness', ask, () => {
    const { bound, seed, effort } = ask;
    const values = sampledBetweenness(short.hubs, short.several, bound, seed, effort).map((part) => part * pairs);
    // Who is in one group only lies between nobody.
    const bounds = Float64Array.from(short.hubs.classOf, (own) => (own < 0 ? 0 : bound.epsilon * pairs));
    return { values, bounds, samples: short.hubs.size.length === 0 ? 0 : samplesOf(short.hubs, bound) };
  });
}

/** Mean distances per person, of which closeness and the average path length are made. */
export function estimateDistances(network: Network, weight: Weight, ask: Ask): MeanDistances | null {
  if (weight !== 'none') {
    const found = byLength(network, weight, ask);
    if (found === null) return null;
    const { shortest } = lengthsKnown(network, weight);
    const { means, bounds, reached, samples } = found.distances;
    const nodes = classesOf(network, weight);
    const at = (values: Float64Array | Int32Array, unit: number): Float64Array =>
      Float64Array.from(nodes, ({ node }) => (node < 0 ? 0 : (values[node] ?? 0) * unit));
    return { means: at(means, shortest), bounds: at(bounds, shortest), reached: Int32Array.from(at(reached, 1)), samples };
  }
  return once(network, 'distances', ask, () => {
    const short = hubsFor(network);
    if (short === null) return estimateSteps(network.neighbours, network.persons.length, standingAlone(network.neighbours), 1, ask);
    const { hubs } = short;
    const found = estimateSteps(sidesOf(hubs), hubs.size.length, standingInHubs(hubs, false), 2, ask);
    return found === null ? null : atPersons(hubs, found);
  });
}

/** How far Wasserman & Faust's closeness of a person may lie from the exact one, and the closeness itself; `null` where there is nobody else. */
export function closenessFrom(
  distances: MeanDistances,
  shortest: number,
): { readonly values: Float64Array; readonly bounds: Float64Array } {
  const others = distances.reached.length - 1;
  const inShortest = {
    ...distances,
    means: distances.means.map((mean) => mean / shortest),
    bounds: distances.bounds.map((bound) => bound / shortest),
  };
  const most = distances.reached.reduce((found, reached) => Math.max(found, reached), 1);
  const values = distances.means.map((mean, person) => (mean === 0 ? 0 : int(distances.reached, person) / others / mean));
  const bounds = closenessBounds(inShortest).map((bound, person) =>
    num(distances.means, person) === 0 ? 0 : (bound * most) / others / shortest,
  );
  return { values, bounds };
}

/** The length of the shortest tie. */
export const shortestTie = (network: Network, weight: Weight): number => (weight === 'none' ? 1 : lengthsKnown(network, weight).shortest);

/** Mean distances in the two-mode network: persons first, then events. */
export function estimateTwoModeDistances(twoMode: TwoMode, ask: Ask): MeanDistances | null {
  return once(twoMode, 'distances', ask, () => {
    const hubs = hubsOfTwoMode(twoMode);
    const found = estimateSteps(sidesOf(hubs), hubs.size.length, standingInHubs(hubs, true), 1, ask);
    if (found === null) return null;
    const people = atPersons(hubs, found);
    const first = hubs.size.length + hubs.alone.length;
    const both = (own: Float64Array, all: Float64Array): Float64Array => Float64Array.from([...own, ...all.subarray(first)]);
    return {
      means: both(people.means, found.means),
      bounds: both(people.bounds, found.bounds),
      reached: Int32Array.from([...people.reached, ...found.reached.subarray(first)]),
      samples: found.samples,
    };
  });
}

/** Raw betweenness in the two-mode network: persons first, then events. */
export function estimateTwoMode(twoMode: TwoMode, ask: Ask): Estimated | null {
  return once(twoMode, 'betweenness', ask, () => {
    const hubs = hubsOfTwoMode(twoMode);
    const found = estimateTwoModeBetweenness(hubs, ask);
    if (found === null) return null;
    const all = hubs.classOf.length + hubs.alone.length;
    const pairs = (all * (all - 1)) / 2;
    const at = (values: Float64Array): Float64Array =>
      Float64Array.from([...Array.from(hubs.classOf, (own) => (own < 0 ? 0 : num(values, own))), ...values.subarray(hubs.size.length)]).map(
        (part) => part * pairs,
      );
    return { values: at(found.values), bounds: at(found.bounds), samples: found.samples };
  });
}

const byLength = (network: Network, weight: Weight, ask: Ask): EstimatedLengths | null =>
  once(network, `lengths ${weight}`, ask, () => {
    const { lengths, piece, shortest } = lengthsKnown(network, weight);
    return estimateLengths(lengths, piece, shortest, ask);
  });

function lengthsKnown(network: Network, weight: Weight): ReturnType<typeof makeLengths> {
  return once(network, `lengths of ${weight}`, { bound: { epsilon: 0, delta: 0 }, seed: 0 }, () => makeLengths(network, weight));
}

function makeLengths(network: Network, weight: Weight) {
  const { lengths, hubs } = lengthsFor(network, weight);
  let shortest = Number.POSITIVE_INFINITY;
  for (const half of lengths.half) shortest = Math.min(shortest, 2 * half);
  for (const length of lengths.lengths) shortest = Math.min(shortest, length);
  for (const [own, length] of lengths.within.entries()) if (int(lengths.size, own) > 1) shortest = Math.min(shortest, length);
  return { lengths, hubs, piece: piecesByLength(lengths), shortest };
}

/** The class of each person, and the node where each stands; −1 for who stands nowhere. */
function classesOf(network: Network, weight: Weight): { readonly own: number; readonly node: number }[] {
  const { hubs } = lengthsKnown(network, weight);
  if (hubs === null) return network.persons.map((_, person) => ({ own: person, node: person }));
  return network.persons.map((_, person) => ({ own: int(hubs.classOf, person), node: nodeOf(hubs, person) }));
}

function nodeOf({ classOf, onlyHub, size }: Hubs, person: number): number {
  const own = int(classOf, person);
  const hub = int(onlyHub, person);
  return own >= 0 ? own : hub >= 0 ? size.length + hub : -1;
}

function atPersons(hubs: Hubs, { means, bounds, reached, samples }: MeanDistances): MeanDistances {
  const at = (values: Float64Array): Float64Array =>
    Float64Array.from(hubs.classOf, (_, person) => (nodeOf(hubs, person) < 0 ? 0 : num(values, nodeOf(hubs, person))));
  return { means: at(means), bounds: at(bounds), reached: Int32Array.from(at(Float64Array.from(reached))), samples };
}
