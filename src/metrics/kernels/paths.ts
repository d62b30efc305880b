import { int, num, weightsOf, type Csr, type Network, type TwoMode } from '../../network/index.ts';
import { shareFloats, shareInts, sharedFloats, sharedInts, type Effort } from '../../threads/index.ts';
import type { Weight } from '../define-metric.ts';
import { bitDistances } from './bit-distances.ts';
import { gatheringsOf, type Gatherings } from './gatherings.ts';
import { hubBetweenness } from './hub-betweenness.ts';
import { hubLengths } from './hub-lengths.ts';
import type { Lengths } from './length-search.ts';
import { hubsOf, sharedSeveral, type Hubs, type SharedSeveral } from './hubs.ts';
import { othersInPiece, tieBetweenness } from './tie-betweenness.ts';

/*
 * incidence ─▶ hubs, where that is less to walk than the ties ─▶ betweenness · distances in bits · paths by length
 *     └──────▶ ties otherwise ──────────────────────────────────▶ the same
 */

/** How far everybody is from all others: the number of others each can reach, and the sum of the distances to them. */
export interface Distances {
  readonly reached: Int32Array;
  readonly far: Float64Array;
}

/** Sets of people who were all together as hubs, and the members of the event that each is of. */
export interface Short {
  readonly hubs: Hubs;
  readonly several: SharedSeveral;
  readonly sizes: Int32Array;
}

interface Known {
  hubs?: Short | null;
  readonly betweenness: Map<Weight, Float64Array>;
  readonly distances: Map<Weight, Distances>;
}

const known = new WeakMap<Network, Known>();

function knownOf(network: Network): Known {
  const found = known.get(network) ?? { betweenness: new Map<Weight, Float64Array>(), distances: new Map<Weight, Distances>() };
  known.set(network, found);
  return found;
}

/**
 * The part of all shortest paths between others that runs through each person, every unordered pair once: exact. A strong tie is a
 * short one, 1 / weight, and a tie of weight 0 or below none; every tie is one step for `none`.
 */
export function betweennessOf(network: Network, weight: Weight, effort: Effort = {}): Float64Array {
  const { betweenness } = knownOf(network);
  const before = betweenness.get(weight);
  if (before !== undefined) return before;
  if (weight !== 'none') return byLength(network, weight, effort).betweenness;
  const short = hubsFor(network);
  const found =
    short === null ? tieBetweenness(network.neighbours, effort) : toPersons(short.hubs, hubBetweenness(short.hubs, short.several, effort));
  betweenness.set(weight, found);
  return found;
}

/** How far everybody is from all others, along the same paths. */
export function distancesOf(network: Network, weight: Weight, effort: Effort = {}): Distances {
  const { distances } = knownOf(network);
  const before = distances.get(weight);
  if (before !== undefined) return before;
  if (weight !== 'none') return byLength(network, weight, effort).distances;
  const short = hubsFor(network);
  const found = short === null ? tieDistances(network.neighbours, effort) : hubDistances(short.hubs, effort);
  distances.set(weight, found);
  return found;
}

function byLength(network: Network, weight: Weight, effort: Effort = {}): { betweenness: Float64Array; distances: Distances } {
  const { lengths, hubs } = lengthsFor(network, weight);
  const found = hubLengths(lengths, effort);
  const betweenness = hubs === null ? found.betweenness : toPersons(hubs, found.betweenness);
  const distances = hubs === null ? found : distancesToPersons(hubs, found);
  knownOf(network).betweenness.set(weight, betweenness);
  knownOf(network).distances.set(weight, distances);
  return { betweenness, distances };
}

/** The network as one of lengths: over groups where weights add up over them, else over ties. */
export function lengthsFor(network: Network, weight: Weight): { readonly lengths: Lengths; readonly hubs: Hubs | null } {
  const short = weight === 'count' || weight === 'newman' ? hubsFor(network) : null;
  if (short === null) return { lengths: tieLengths(network, weight), hubs: null };
  return { lengths: lengthsOf(short, weight === 'newman'), hubs: short.hubs };
}

/** The hubs of a network, where there are, and where they are less to walk than its ties are. */
export function hubsFor(network: Network): Short | null {
  const own = knownOf(network);
  if (own.hubs !== undefined) return own.hubs;
  own.hubs = null;
  const gatherings = network.directed ? null : gatheringsOf(network.incidence);
  if (gatherings !== null) {
    const hubs = hubsOf(gatherings, 2);
    const several = sharedSeveral(hubs);
    const { sizes } = gatherings;
    if (2 * hubs.byClass.targets.length + several.targets.length <= tiesIn(gatherings, hubs, several)) own.hubs = { hubs, several, sizes };
  }
  return own.hubs;
}

/** The number of pairs with a tie: those of every group, less those met before. */
function tiesIn({ byEvent }: Gatherings, { size, byClass }: Hubs, several: SharedSeveral): number {
  let ties = 0;
  for (let event = 0; event + 1 < byEvent.offsets.length; event += 1) {
    const members = int(byEvent.offsets, event + 1) - int(byEvent.offsets, event);
    ties += (members * (members - 1)) / 2;
  }
  for (let own = 0; own < size.length; own += 1) {
    ties -= ((int(size, own) * (int(size, own) - 1)) / 2) * (int(byClass.offsets, own + 1) - int(byClass.offsets, own) - 1);
    for (let entry = int(several.offsets, own); entry < int(several.offsets, own + 1); entry += 1) {
      const other = int(several.targets, entry);
      if (other > own) ties -= int(size, own) * int(size, other) * (int(several.times, entry) - 1);
    }
  }
  return ties;
}

/** A value per class for each of its people; who is in one group only, or in none, lies between nobody. */
const toPersons = ({ classOf }: Hubs, values: Float64Array): Float64Array =>
  Float64Array.from(classOf, (own) => (own < 0 ? 0 : num(values, own)));

function distancesToPersons({ classOf, onlyHub, size }: Hubs, { reached, far }: Distances): Distances {
  const node = (person: number): number => {
    const own = int(classOf, person);
    const hub = int(onlyHub, person);
    return own >= 0 ? own : hub >= 0 ? size.length + hub : -1;
  };
  return {
    reached: Int32Array.from(classOf, (_, person) => (node(person) < 0 ? 0 : int(reached, node(person)))),
    far: Float64Array.from(classOf, (_, person) => (node(person) < 0 ? 0 : num(far, node(person)))),
  };
}

/** Classes first, then hubs: the two sides of one graph. */
export function sidesOf({ byClass, byHub }: Hubs): Csr {
  const classes = byClass.offsets.length - 1;
  const arcs = byClass.targets.length;
  const offsets = sharedInts(classes + byHub.offsets.length);
  offsets.set(byClass.offsets);
  for (let hub = 1; hub < byHub.offsets.length; hub += 1) offsets[classes + hub] = arcs + int(byHub.offsets, hub);
  const targets = sharedInts(arcs * 2);
  for (let entry = 0; entry < arcs; entry += 1) targets[entry] = classes + int(byClass.targets, entry);
  targets.set(byHub.targets, arcs);
  return { offsets, targets };
}

/** Two steps through a group are one from person to person; who is alone in a hub stands one step from it. */
function hubDistances(hubs: Hubs, effort: Effort = {}): Distances {
  const { size, alone, piece, pieces } = hubs;
  const classes = size.length;
  const weight = Int32Array.from(piece, (_, node) => (node < classes ? int(size, node) : int(alone, node - classes)));
  const steps = bitDistances(sidesOf(hubs), weight, classes, effort);
  const reached = new Int32Array(weight.length);
  const far = new Float64Array(weight.length);
  for (let node = 0; node < weight.length; node += 1) {
    const many = int(pieces.many, int(piece, node));
    const single = int(pieces.alone, int(piece, node));
    reached[node] = many + single - 1;
    far[node] = node < classes ? (num(steps, node) + single) / 2 + int(size, node) - 1 : (num(steps, node) + many + 2 * single) / 2 - 1;
  }
  return distancesToPersons(hubs, { reached, far });
}

function tieDistances({ offsets, targets }: Csr, effort: Effort = {}): Distances {
  const nodes = offsets.length - 1;
  const graph = { offsets: shareInts(offsets), targets: shareInts(targets) };
  return { reached: othersInPiece(graph), far: bitDistances(graph, new Int32Array(nodes).fill(1), nodes, effort) };
}

const noHubs = (): Pick<Lengths, 'alone' | 'half' | 'byHub'> => ({
  alone: sharedInts(0),
  half: sharedFloats(0),
  byHub: { offsets: sharedInts(1), targets: sharedInts(0) },
});

function tieLengths(network: Network, weight: Weight): Lengths {
  const { offsets, targets, ties } = network.neighbours;
  const nodes = offsets.length - 1;
  const weights = weightsOf(network, weight);
  const lengths = sharedFloats(ties.length);
  for (const [arc, tie] of ties.entries()) lengths[arc] = lengthOf(num(weights, tie));
  return {
    ...noHubs(),
    size: shareInts(new Int32Array(nodes).fill(1)),
    within: sharedFloats(nodes),
    byClass: { offsets: sharedInts(nodes + 1), targets: sharedInts(0) },
    ties: { offsets: shareInts(offsets), targets: shareInts(targets) },
    lengths,
  };
}

const lengthOf = (weight: number): number => (weight > 0 ? 1 / weight : Number.POSITIVE_INFINITY);

/** Two who share one group of n are n − 1 apart by Newman's weight, and 1 by count; those who share several have a shorter tie of their own. */
function lengthsOf({ hubs, several, sizes }: Short, newman: boolean): Lengths {
  const { size, alone, byClass, byHub } = hubs;
  const weightOf = (hub: number): number => (newman ? 1 / (int(sizes, hub) - 1) : 1);
  const half = sharedFloats(alone.length);
  for (let hub = 0; hub < alone.length; hub += 1) half[hub] = 1 / weightOf(hub) / 2;
  const within = Float64Array.from(size, (_, own) => lengthOf(shared(byClass, own, own, weightOf)));
  const lengths = sharedFloats(several.targets.length);
  for (let own = 0; own < size.length; own += 1) {
    for (let entry = int(several.offsets, own); entry < int(several.offsets, own + 1); entry += 1) {
      lengths[entry] = lengthOf(shared(byClass, own, int(several.targets, entry), weightOf));
    }
  }
  const ties = { offsets: several.offsets, targets: several.targets };
  return { size, within: shareFloats(within), alone, half, byClass, byHub, ties, lengths };
}

/** The sum of the weights of the hubs that two classes share. */
function shared({ offsets, targets }: Csr, a: number, b: number, weightOf: (hub: number) => number): number {
  let sum = 0;
  let at = int(offsets, a);
  let beside = int(offsets, b);
  while (at < int(offsets, a + 1) && beside < int(offsets, b + 1)) {
    const difference = int(targets, at) - int(targets, beside);
    if (difference === 0) sum += weightOf(int(targets, at));
    if (difference <= 0) at += 1;
    if (difference >= 0) beside += 1;
  }
  return sum;
}

const knownTwoMode = new WeakMap<TwoMode, { readonly hubs: Hubs; betweenness?: Float64Array; distances?: Distances }>();

function knownOfTwoMode(twoMode: TwoMode): { readonly hubs: Hubs; betweenness?: Float64Array; distances?: Distances } {
  const found = knownTwoMode.get(twoMode) ?? { hubs: hubsOf(twoMode, 1) };
  knownTwoMode.set(twoMode, found);
  return found;
}

/** A two-mode network as hubs, groups of one among them. */
export const hubsOfTwoMode = (twoMode: TwoMode): Hubs => knownOfTwoMode(twoMode).hubs;

/** Betweenness in the two-mode network: persons first, then events. */
export function twoModeBetweenness(twoMode: TwoMode, effort: Effort = {}): Float64Array {
  const own = knownOfTwoMode(twoMode);
  if (own.betweenness === undefined) {
    const { hubs } = own;
    const values = hubBetweenness(hubs, null, effort);
    const found = new Float64Array(hubs.classOf.length + hubs.alone.length);
    found.set(toPersons(hubs, values));
    found.set(values.subarray(hubs.size.length), hubs.classOf.length);
    own.betweenness = found;
  }
  return own.betweenness;
}

/** Distances in the two-mode network: persons first, then events. */
export function twoModeDistances(twoMode: TwoMode, effort: Effort = {}): Distances {
  const own = knownOfTwoMode(twoMode);
  own.distances ??= twoModeFar(own.hubs, effort);
  return own.distances;
}

function twoModeFar(hubs: Hubs, effort: Effort = {}): Distances {
  const { classOf, onlyHub, size, alone, piece, pieces } = hubs;
  const classes = size.length;
  const weight = Int32Array.from(piece, (_, node) => (node < classes ? int(size, node) : int(alone, node - classes) + 1));
  const steps = bitDistances(sidesOf(hubs), weight, classes, effort);
  const persons = classOf.length;
  const reached = new Int32Array(persons + alone.length);
  const far = new Float64Array(persons + alone.length);
  const all = (node: number): number => {
    const own = int(piece, node);
    return int(pieces.many, own) + int(pieces.alone, own) + int(pieces.hubs, own);
  };
  const single = (node: number): number => int(pieces.alone, int(piece, node));
  for (let person = 0; person < persons; person += 1) {
    const own = int(classOf, person);
    const hub = int(onlyHub, person);
    const node = own >= 0 ? own : classes + hub;
    if (own < 0 && hub < 0) continue;
    reached[person] = all(node) - 1;
    // One step more than the group itself to all but oneself; or two to others of the same groups.
    far[person] = num(steps, node) + single(node) + (own >= 0 ? 2 * (int(size, own) - 1) : all(node) - 2);
  }
  for (let hub = 0; hub < alone.length; hub += 1) {
    const node = classes + hub;
    reached[persons + hub] = all(node) - 1;
    far[persons + hub] = num(steps, node) + single(node);
  }
  return { reached, far };
}

/**
 * Closeness after Wasserman & Faust, whole for a network in pieces: (k / (n − 1)) · (k / Σ d), k the number reached; 0 for an isolate,
 * `null` where there is nobody else.
 */
export function closenessAt({ reached, far }: Distances, node: number): number | null {
  const others = reached.length - 1;
  if (others < 1) return null;
  const found = int(reached, node);
  return found === 0 ? 0 : (found / others) * (found / num(far, node));
}
