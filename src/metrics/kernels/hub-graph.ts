import { byte, int, num, offsetsOf, weightsOf, type Cliques, type Csr, type Network } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { countable, eventWeight, excess, type CliqueWeight } from './clique-tally.ts';
import { arcsOf } from './crossing.ts';

/**
 * A weighted graph in two parts that add up: rows of arcs, and hubs that tie each of their members to all others. What a row holds may be below
 * 0, where a hub says too much.
 */
export interface HubGraph {
  readonly rows: Csr & { readonly values: Float64Array };
  /** What a tie through each hub weighs; `null` where rows say all. */
  readonly hubs: { readonly byNode: Csr; readonly byHub: Csr; readonly factor: Float64Array } | null;
  /** Per node the sum of its arcs, what lies within it counted twice. */
  readonly total: Float64Array;
  /** Per node the sum of what lies within it, counted twice. */
  readonly within: Float64Array;
}

/** Sums of the arcs of one node, or of several, by class. */
export class Gatherer {
  readonly towards: Float64Array;
  /** The classes met so far, as they are met. */
  readonly near: Int32Array;
  count = 0;
  private readonly isNear: Uint8Array;

  constructor(classes: number) {
    this.towards = new Float64Array(classes);
    this.near = new Int32Array(classes);
    this.isNear = new Uint8Array(classes);
  }

  gather({ rows, hubs }: HubGraph, node: number, of: Int32Array): void {
    const { towards, near, isNear } = this;
    let { count } = this;
    if (hubs !== null) {
      const { byNode, byHub, factor } = hubs;
      for (let entry = int(byNode.offsets, node); entry < int(byNode.offsets, node + 1); entry += 1) {
        const hub = int(byNode.targets, entry);
        const amount = num(factor, hub);
        const last = int(byHub.offsets, hub + 1);
        for (let place = int(byHub.offsets, hub); place < last; place += 1) {
          const other = int(byHub.targets, place);
          if (other === node) continue;
          const held = int(of, other);
          if (byte(isNear, held) === 0) {
            isNear[held] = 1;
            near[count] = held;
            count += 1;
          }
          towards[held] = num(towards, held) + amount;
        }
      }
    }
    for (let arc = int(rows.offsets, node); arc < int(rows.offsets, node + 1); arc += 1) {
      const held = int(of, int(rows.targets, arc));
      if (byte(isNear, held) === 0) {
        isNear[held] = 1;
        near[count] = held;
        count += 1;
      }
      towards[held] = num(towards, held) + num(rows.values, arc);
    }
    this.count = count;
  }

  clear(): void {
    for (let index = 0; index < this.count; index += 1) {
      this.towards[int(this.near, index)] = 0;
      this.isNear[int(this.near, index)] = 0;
    }
    this.count = 0;
  }
}

/** The network's ties: by event, with what that says too much, or one by one. */
export function graphOf(network: Network, weight: Weight): HubGraph {
  const within = new Float64Array(network.persons.length);
  const counted = countable(network, weight);
  if (counted !== null) {
    const hubs = { byNode: counted.cliques.byPerson, byHub: counted.cliques.byEvent, factor: factors(counted.cliques, counted.weight) };
    const rows = corrections(counted.cliques, counted.weight);
    return { rows, hubs, within, total: totalsOf(rows, hubs, within) };
  }
  const strengths = strengthsOf(network, weight);
  const { offsets, targets, ties } = network.neighbours;
  const rows = { offsets, targets, values: Float64Array.from(ties, (tie) => num(strengths, tie)) };
  return { rows, hubs: null, within, total: totalsOf(rows, null, within) };
}

const factors = (cliques: Cliques, weight: CliqueWeight): Float64Array =>
  Float64Array.from(cliques.sizes, (size, event) => (size < 2 ? 0 : eventWeight(cliques, event, weight)));

/** What is left of the sparse list where the weight of a tie is not the sum over events. */
function corrections(cliques: Cliques, weight: CliqueWeight): HubGraph['rows'] {
  const { offsets, targets } = cliques.several;
  const over = Float64Array.from(targets, (_, at) => -excess(cliques, at, weight));
  const sizes = new Int32Array(offsets.length - 1);
  for (let person = 0; person < sizes.length; person += 1) {
    for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1)
      if (num(over, at) !== 0) sizes[person] = int(sizes, person) + 1;
  }
  const isKept = (_: number, at: number): boolean => num(over, at) !== 0;
  return { offsets: offsetsOf(sizes), targets: targets.filter(isKept), values: over.filter((value) => value !== 0) };
}

/** Per node the sum of its arcs, and what lies within it. */
export function totalsOf(rows: HubGraph['rows'], hubs: HubGraph['hubs'], within: Float64Array): Float64Array {
  const total = within.slice();
  for (let node = 0; node < total.length; node += 1) {
    let sum = 0;
    for (let arc = int(rows.offsets, node); arc < int(rows.offsets, node + 1); arc += 1) sum += num(rows.values, arc);
    if (hubs !== null) {
      for (let entry = int(hubs.byNode.offsets, node); entry < int(hubs.byNode.offsets, node + 1); entry += 1) {
        const hub = int(hubs.byNode.targets, entry);
        sum += num(hubs.factor, hub) * (int(hubs.byHub.offsets, hub + 1) - int(hubs.byHub.offsets, hub) - 1);
      }
    }
    total[node] = num(total, node) + sum;
  }
  return total;
}

/** How strong every tie is, whichever way it was named; 0: no tie. */
function strengthsOf(network: Network, weight: Weight): Float64Array {
  const weights = weightsOf(network, weight);
  return network.directed ? weights.map((each, tie) => each * arcsOf(network.ties, tie)) : weights;
}
