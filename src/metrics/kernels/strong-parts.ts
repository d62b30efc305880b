import { int, num, type Network } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
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
  const persons = Int32Array.from(main.keys());
  const gatherer = new Gatherer(main.length);
  // Where hubs say too much, rounding is left of a tie that is none.
  const least = graph.hubs === null ? 0 : 1e-12;
  const place = new Int32Array(main.length).fill(-1);
  const hubSums = new Float64Array(graph.hubs?.factor.length ?? 0);
  const parts: Part[] = [];
  for (let start = 0; start < main.length; start += 1) {
    if (int(place, start) >= 0 || int(main, start) < 0) continue;
    const found = [start];
    place[start] = 0;
    for (const person of found) {
      gatherer.gather(graph, person, persons);
      for (let index = 0; index < gatherer.count; index += 1) {
        const other = int(gatherer.near, index);
        if (int(place, other) >= 0 || int(main, other) !== int(main, start) || num(gatherer.towards, other) <= least) continue;
        place[other] = 0;
        found.push(other);
      }
      gatherer.clear();
    }
    const own = Int32Array.from(found).sort();
    for (const [index, person] of own.entries()) place[person] = index;
    parts.push({ persons: [...own], ...leadingVector(matrixOf(graph, own, place, scale, hubSums)) });
  }
  return parts;
}

/** The ties among some persons, who have all their ties of this class among each other. */
function matrixOf(
  { rows, hubs }: HubGraph,
  persons: Int32Array,
  place: Int32Array,
  scale: Float64Array,
  hubSums: Float64Array,
): SymmetricMatrix {
  const isOwn = (person: number): boolean => int(persons, int(place, person)) === person;
  const multiply = (vector: Float64Array): Float64Array<ArrayBuffer> => {
    const product = new Float64Array(vector.length);
    const scaled = vector.map((value, index) => value * num(scale, int(persons, index)));
    if (hubs !== null) {
      const { byNode, factor } = hubs;
      for (let index = 0; index < persons.length; index += 1) {
        const person = int(persons, index);
        for (let entry = int(byNode.offsets, person); entry < int(byNode.offsets, person + 1); entry += 1) {
          const hub = int(byNode.targets, entry);
          hubSums[hub] = num(hubSums, hub) + num(scaled, index);
        }
      }
      for (let index = 0; index < persons.length; index += 1) {
        const person = int(persons, index);
        let sum = 0;
        for (let entry = int(byNode.offsets, person); entry < int(byNode.offsets, person + 1); entry += 1) {
          const hub = int(byNode.targets, entry);
          sum += num(factor, hub) * (num(hubSums, hub) - num(scaled, index));
        }
        product[index] = sum;
      }
      for (const person of persons) {
        for (let entry = int(byNode.offsets, person); entry < int(byNode.offsets, person + 1); entry += 1) {
          hubSums[int(byNode.targets, entry)] = 0;
        }
      }
    }
    for (let index = 0; index < persons.length; index += 1) {
      const person = int(persons, index);
      let sum = num(product, index);
      for (let arc = int(rows.offsets, person); arc < int(rows.offsets, person + 1); arc += 1) {
        const other = int(rows.targets, arc);
        if (int(place, other) >= 0 && isOwn(other)) sum += num(rows.values, arc) * num(scaled, int(place, other));
      }
      product[index] = sum * num(scale, person);
    }
    return product;
  };
  return { size: persons.length, multiply };
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
