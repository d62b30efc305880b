import { int, num, weightsOf, type Network } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { arcsOf } from './crossing.ts';
import { leadingVector, type Leading, type SymmetricRows } from './leading-vector.ts';

export interface Part extends Leading {
  /** Indexes of its persons, ascending; `vector` is in their order. */
  readonly persons: readonly number[];
}

/** How strong every tie is, whichever way it was named; 0: no tie. */
export function strengthsOf(network: Network, weight: Weight): Float64Array {
  const weights = weightsOf(network, weight);
  return network.directed ? weights.map((each, tie) => each * arcsOf(network.ties, tie)) : weights;
}

/**
 * The largest eigenvalue and its vector of every connected part of a network, once some ties are left out and the others scaled.
 * Ordered by first person.
 * @param valueOf what stands for a tie between two persons, the same both ways; 0 leaves it out
 */
export function strongParts(
  network: Network,
  valueOf: (a: number, b: number, tie: number) => number,
  within: (person: number) => boolean,
): Part[] {
  const { offsets, targets, ties } = network.neighbours;
  const place = new Int32Array(network.persons.length).fill(-1);
  const parts: Part[] = [];
  for (let start = 0; start < place.length; start += 1) {
    if (int(place, start) >= 0 || !within(start)) continue;
    const found = [start];
    place[start] = 0;
    for (const person of found) {
      for (let arc = int(offsets, person); arc < int(offsets, person + 1); arc += 1) {
        const other = int(targets, arc);
        if (int(place, other) >= 0 || valueOf(person, other, int(ties, arc)) <= 0) continue;
        place[other] = 0;
        found.push(other);
      }
    }
    const persons = found.sort((a, b) => a - b);
    for (const [index, person] of persons.entries()) place[person] = index;
    const rows: SymmetricRows = rowsOf(persons, (person, add) => {
      for (let arc = int(offsets, person); arc < int(offsets, person + 1); arc += 1) {
        const value = valueOf(person, int(targets, arc), int(ties, arc));
        if (value > 0) add(int(place, int(targets, arc)), value);
      }
    });
    parts.push({ persons, ...leadingVector(rows) });
  }
  return parts;
}

function rowsOf(persons: readonly number[], walk: (person: number, add: (column: number, value: number) => void) => void): SymmetricRows {
  const offsets = new Int32Array(persons.length + 1);
  const targets: number[] = [];
  const values: number[] = [];
  for (const [row, person] of persons.entries()) {
    walk(person, (column, value) => {
      targets.push(column);
      values.push(value);
    });
    offsets[row + 1] = targets.length;
  }
  return { offsets, targets: Int32Array.from(targets), values: Float64Array.from(values) };
}

/** The sum of a person's values over all neighbours for whom `counts`. */
export function sumAround(network: Network, values: Float64Array, counts: (person: number) => boolean): Float64Array {
  const { offsets, targets, ties } = network.neighbours;
  return Float64Array.from(network.persons, (_, person) => {
    let sum = 0;
    for (let arc = int(offsets, person); arc < int(offsets, person + 1); arc += 1) {
      if (counts(int(targets, arc))) sum += num(values, int(ties, arc));
    }
    return sum;
  });
}
