import { addTo, int, num, weightsOf, type Cliques, type Network } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { cliqueHoles } from './clique-holes.ts';
import { countable, type CliqueWeight } from './clique-tally.ts';
import { arcsOf } from './crossing.ts';
import { remember } from './remember.ts';

/** Per person, NaN for who has no ties. */
export interface StructuralHoles {
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
  readonly degree: Int32Array;
}

const known = new WeakMap<Float64Array, StructuralHoles>();
const byEvent: Record<CliqueWeight, WeakMap<Cliques, StructuralHoles>> = {
  none: new WeakMap(),
  count: new WeakMap(),
  newman: new WeakMap(),
};

/**
 * Burt (1992). With a weight: p_iq is the part of i's ties that goes to q, m_jq the tie of j to q beside j's strongest; constraint is
 * Σ_j (p_ij + Σ_q p_iq p_qj)², effective size Σ_j [1 − Σ_q p_iq m_jq]. Without one effective size is n − 2t/n (Borgatti 1997), t the ties
 * among the n alters. A tie of weight 0 is none.
 */
export function structuralHoles(network: Network, weight: Weight): StructuralHoles {
  const counted = countable(network, weight);
  if (counted?.cliques.sparse === true)
    return remember(byEvent[counted.weight], counted.cliques, () => cliqueHoles(counted.cliques, counted.weight));
  const weights = weightsOf(network, weight);
  return remember(known, weights, () => {
    const persons = network.persons.length;
    const { offsets, targets, ties } = network.neighbours;
    const amount = Float64Array.from(weights, (each, tie) => (network.directed ? each * arcsOf(network.ties, tie) : each));
    const total = new Float64Array(persons);
    const strongest = new Float64Array(persons);
    const degree = new Int32Array(persons);
    for (let person = 0; person < persons; person += 1) {
      for (let arc = int(offsets, person); arc < int(offsets, person + 1); arc += 1) {
        const tie = num(amount, int(ties, arc));
        addTo(total, person, tie);
        if (tie > num(strongest, person)) strongest[person] = tie;
        if (tie > 0) degree[person] = int(degree, person) + 1;
      }
    }

    const constraint = new Float64Array(persons).fill(Number.NaN);
    const effectiveSize = new Float64Array(persons).fill(Number.NaN);
    // While a person is at work: its p to each alter, and what reaches each alter through another.
    const own = new Float64Array(persons);
    const through = new Float64Array(persons);
    for (let i = 0; i < persons; i += 1) {
      if (num(total, i) === 0) continue;
      const first = int(offsets, i);
      const last = int(offsets, i + 1);
      for (let arc = first; arc < last; arc += 1) own[int(targets, arc)] = num(amount, int(ties, arc)) / num(total, i);
      let redundant = 0;
      let among = 0;
      for (let arc = first; arc < last; arc += 1) {
        const q = int(targets, arc);
        const towards = num(own, q);
        if (towards === 0) continue;
        for (let next = int(offsets, q); next < int(offsets, q + 1); next += 1) {
          const j = int(targets, next);
          const tie = num(amount, int(ties, next));
          if (num(own, j) === 0 || tie === 0) continue;
          addTo(through, j, (towards * tie) / num(total, q));
          redundant += (towards * tie) / num(strongest, j);
          among += 1;
        }
      }
      let sum = 0;
      for (let arc = first; arc < last; arc += 1) {
        const j = int(targets, arc);
        sum += (num(own, j) + num(through, j)) ** 2;
      }
      constraint[i] = sum;
      effectiveSize[i] = int(degree, i) - (weight === 'none' ? among / int(degree, i) : redundant);
      for (let arc = first; arc < last; arc += 1) {
        own[int(targets, arc)] = 0;
        through[int(targets, arc)] = 0;
      }
    }
    return { constraint, effectiveSize, degree };
  });
}
