import { addTo, int, num, offsetsOf, type Csr, type Network } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { countable } from './clique-tally.ts';
import { Gatherer, graphOf, type HubGraph } from './hub-graph.ts';
import { leadingVector, type Leading, type SymmetricMatrix } from './leading-vector.ts';

export interface Part extends Leading {
  /** Indexes of its persons, ascending; `vector` is in their order. */
  readonly persons: readonly number[];
}

/**
 * The largest eigenvalue and its vector of every connected part of the ties between people of one class, each tie scaled at both its ends.
 * Ordered by first person.
 * @param main the class of every person; −1: left out
 */
export function strongParts(network: Network, weight: Weight, main: Int32Array, scale: Float64Array): Part[] {
  const graph = graphOf(network, weight);
  const place = new Int32Array(main.length);
  const hubSums = new Float64Array(graph.hubs?.factor.length ?? 0);
  const counted = countable(network, weight);
  const partOf = counted?.cliques.times.every((times) => times > 0) === false ? partsByTie(graph, main) : partsByHub(graph, main);
  return membersOf(partOf).map((persons) => {
    for (const [index, person] of persons.entries()) place[person] = index;
    return { persons, ...leadingVector(matrixOf(graph, persons, { partOf, place, scale, hubSums })) };
  });
}

/** The part of each person, by its first; −1: left out. Where whoever shares a hub has a tie, the hub says it for all. */
function partsByHub({ rows, hubs }: HubGraph, main: Int32Array): Int32Array {
  const parent = Int32Array.from(main.keys());
  const firstOf = (person: number): number => {
    let first = person;
    while (int(parent, first) !== first) {
      // Each looks half as far the next time.
      parent[first] = int(parent, int(parent, first));
      first = int(parent, first);
    }
    return first;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [firstOf(a), firstOf(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  };
  if (hubs !== null) {
    const { offsets, targets } = hubs.byHub;
    const classes = main.reduce((most, held) => Math.max(most, held), -1) + 1;
    const seenIn = new Int32Array(classes).fill(-1);
    const last = new Int32Array(classes);
    for (let hub = 0; hub + 1 < offsets.length; hub += 1) {
      for (let at = int(offsets, hub); at < int(offsets, hub + 1); at += 1) {
        const person = int(targets, at);
        const held = int(main, person);
        if (held < 0) continue;
        if (int(seenIn, held) === hub) join(int(last, held), person);
        seenIn[held] = hub;
        last[held] = person;
      }
    }
  }
  for (let person = 0; person < main.length; person += 1) {
    for (let arc = int(rows.offsets, person); arc < int(rows.offsets, person + 1); arc += 1) {
      const other = int(rows.targets, arc);
      if (num(rows.values, arc) > 0 && int(main, person) >= 0 && int(main, person) === int(main, other)) join(person, other);
    }
  }
  return main.map((held, person) => (held < 0 ? -1 : firstOf(person)));
}

/** The same where some share a hub and have no tie. */
function partsByTie(graph: HubGraph, main: Int32Array): Int32Array {
  const persons = Int32Array.from(main.keys());
  const gatherer = new Gatherer(main.length);
  // Where hubs say too much, rounding is left of a tie that is none.
  const least = graph.hubs === null ? 0 : 1e-12;
  const partOf = new Int32Array(main.length).fill(-1);
  for (let start = 0; start < main.length; start += 1) {
    if (int(partOf, start) >= 0 || int(main, start) < 0) continue;
    const found = [start];
    partOf[start] = start;
    for (const person of found) {
      gatherer.gather(graph, person, persons);
      for (let index = 0; index < gatherer.count; index += 1) {
        const other = int(gatherer.near, index);
        if (int(partOf, other) >= 0 || int(main, other) !== int(main, start) || num(gatherer.towards, other) <= least) continue;
        partOf[other] = start;
        found.push(other);
      }
      gatherer.clear();
    }
  }
  return partOf;
}

function membersOf(partOf: Int32Array): number[][] {
  const members = new Map<number, number[]>();
  for (const [person, first] of partOf.entries()) {
    if (first === person) members.set(first, [person]);
    else members.get(first)?.push(person);
  }
  return [...members.values()];
}

interface Places {
  readonly partOf: Int32Array;
  /** Of each person within the part. */
  readonly place: Int32Array;
  readonly scale: Float64Array;
  /** Full of zeros, and so again after every product. */
  readonly hubSums: Float64Array;
}

/** The ties among some persons, who have all their ties of this class among each other. */
function matrixOf({ rows, hubs }: HubGraph, persons: readonly number[], { partOf, place, scale, hubSums }: Places): SymmetricMatrix {
  const size = persons.length;
  const own = rowsAmong(rows, persons, partOf, place);
  const scales = Float64Array.from(persons, (person) => num(scale, person));
  const byNode = hubs === null ? { offsets: new Int32Array(size + 1), targets: new Int32Array(0) } : someRows(hubs.byNode, persons);
  const factor = hubs?.factor ?? new Float64Array(0);
  const scaled = new Float64Array(size);
  const multiply = (vector: Float64Array): Float64Array<ArrayBuffer> => {
    const product = new Float64Array(size);
    for (let index = 0; index < size; index += 1) {
      const value = num(vector, index) * num(scales, index);
      scaled[index] = value;
      for (let entry = int(byNode.offsets, index); entry < int(byNode.offsets, index + 1); entry += 1) {
        addTo(hubSums, int(byNode.targets, entry), value);
      }
    }
    for (let index = 0; index < size; index += 1) {
      const value = num(scaled, index);
      let sum = 0;
      for (let entry = int(byNode.offsets, index); entry < int(byNode.offsets, index + 1); entry += 1) {
        const hub = int(byNode.targets, entry);
        sum += num(factor, hub) * (num(hubSums, hub) - value);
      }
      for (let arc = int(own.offsets, index); arc < int(own.offsets, index + 1); arc += 1) {
        sum += num(own.values, arc) * num(scaled, int(own.targets, arc));
      }
      product[index] = sum * num(scales, index);
    }
    for (const hub of byNode.targets) hubSums[hub] = 0;
    return product;
  };
  return { size, multiply };
}

function someRows({ offsets, targets }: Csr, persons: readonly number[]): Csr {
  const starts = offsetsOf(Int32Array.from(persons, (person) => int(offsets, person + 1) - int(offsets, person)));
  const kept = new Int32Array(int(starts, persons.length));
  for (const [index, person] of persons.entries())
    kept.set(targets.subarray(int(offsets, person), int(offsets, person + 1)), int(starts, index));
  return { offsets: starts, targets: kept };
}

function rowsAmong(rows: HubGraph['rows'], persons: readonly number[], partOf: Int32Array, place: Int32Array): HubGraph['rows'] {
  const offsets = new Int32Array(persons.length + 1);
  const targets: number[] = [];
  const values: number[] = [];
  for (const [index, person] of persons.entries()) {
    for (let arc = int(rows.offsets, person); arc < int(rows.offsets, person + 1); arc += 1) {
      const other = int(rows.targets, arc);
      if (int(partOf, other) !== int(partOf, person)) continue;
      targets.push(int(place, other));
      values.push(num(rows.values, arc));
    }
    offsets[index + 1] = targets.length;
  }
  return { offsets, targets: Int32Array.from(targets), values: Float64Array.from(values) };
}

/** The sum of a person's ties with all those of known class. */
export function sumAround(network: Network, weight: Weight, main: Int32Array): Float64Array {
  const { rows, hubs } = graphOf(network, weight);
  const inHub = new Int32Array(hubs?.factor.length ?? 0);
  if (hubs !== null) {
    for (let hub = 0; hub < inHub.length; hub += 1) {
      for (let at = int(hubs.byHub.offsets, hub); at < int(hubs.byHub.offsets, hub + 1); at += 1) {
        if (int(main, int(hubs.byHub.targets, at)) >= 0) inHub[hub] = int(inHub, hub) + 1;
      }
    }
  }
  return Float64Array.from(main, (held, person) => {
    let sum = 0;
    if (hubs !== null) {
      for (let entry = int(hubs.byNode.offsets, person); entry < int(hubs.byNode.offsets, person + 1); entry += 1) {
        const hub = int(hubs.byNode.targets, entry);
        sum += num(hubs.factor, hub) * (int(inHub, hub) - (held >= 0 ? 1 : 0));
      }
    }
    for (let arc = int(rows.offsets, person); arc < int(rows.offsets, person + 1); arc += 1) {
      if (int(main, int(rows.targets, arc)) >= 0) sum += num(rows.values, arc);
    }
    return sum < 1e-12 && hubs !== null ? 0 : sum;
  });
}
