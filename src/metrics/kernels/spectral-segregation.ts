import { int, num, type Network, type Partition } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { strengthsOf, strongParts, sumAround } from './strong-parts.ts';

/**
 * The spectral segregation index (Echenique & Fryer 2007), per person; NaN where the class is unknown, or no tie is with anybody whose
 * class is known. Everybody stands wholly in their main class: with r_ij the part of i's ties that goes to j, the matrix of r within a
 * class falls apart into connected parts; a part's index is its largest eigenvalue λ, and a person's is λ · x_i / mean(x), x the
 * eigenvector.
 */
export function spectralSegregation(network: Network, partition: Partition, weight: Weight): Float64Array {
  const { main } = partition;
  const strengths = strengthsOf(network, weight);
  const total = sumAround(network, strengths, (person) => int(main, person) >= 0);
  const counts = (person: number): boolean => int(main, person) >= 0 && num(total, person) > 0;
  // r is not symmetric; scaled by the roots of the sums from both sides it is, with the same eigenvalues.
  const parts = strongParts(
    network,
    (a, b, tie) =>
      int(main, a) !== int(main, b) || num(strengths, tie) <= 0 ? 0 : num(strengths, tie) / Math.sqrt(num(total, a) * num(total, b)),
    counts,
  );
  const found = new Float64Array(network.persons.length).fill(Number.NaN);
  for (const { persons, value, vector } of parts) {
    const own = persons.map((person, index) => num(vector, index) / Math.sqrt(num(total, person)));
    const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
    for (const [index, person] of persons.entries()) found[person] = (value * (own[index] ?? 0)) / mean;
  }
  return found;
}
