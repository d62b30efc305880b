import { num, type Network, type Partition } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { remember } from './remember.ts';
import { strongParts, sumAround } from './strong-parts.ts';

/**
 * The spectral segregation index (Echenique & Fryer 2007), per person; NaN where the class is unknown, or no tie is with anybody whose
 * class is known. Everybody stands wholly in their main class: with r_ij the part of i's ties that goes to j, the matrix of r within a
 * class falls apart into connected parts; a part's index is its largest eigenvalue λ, and a person's is λ · x_i / mean(x), x the
 * eigenvector.
 */
export const spectralSegregation = (network: Network, partition: Partition, weight: Weight): Float64Array =>
  remember(known[weight], partition, () => segregationOf(network, partition, weight));

const known: Record<Weight, WeakMap<Partition, Float64Array>> = {
  count: new WeakMap(),
  newman: new WeakMap(),
  hours: new WeakMap(),
  attendance: new WeakMap(),
  none: new WeakMap(),
};

function segregationOf(network: Network, partition: Partition, weight: Weight): Float64Array {
  const { main } = partition;
  const total = sumAround(network, weight, main);
  const counted = main.map((held, person) => (held >= 0 && num(total, person) > 0 ? held : -1));
  // r is not symmetric; scaled by the roots of the sums from both sides it is, with the same eigenvalues.
  const scale = total.map((sum) => (sum > 0 ? 1 / Math.sqrt(sum) : 0));
  const parts = strongParts(network, weight, counted, scale);
  const found = new Float64Array(network.persons.length).fill(Number.NaN);
  for (const { persons, value, vector } of parts) {
    const own = persons.map((person, index) => num(vector, index) / Math.sqrt(num(total, person)));
    const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
    for (const [index, person] of persons.entries()) found[person] = (value * (own[index] ?? 0)) / mean;
  }
  return found;
}
