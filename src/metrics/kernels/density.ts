import { num, type Network } from '../../network/index.ts';
import { countable } from './clique-tally.ts';
import { arcsOf } from './crossing.ts';
import type { ClassSizes, MixingMargins, MixingMatrix } from './mixing-matrix.ts';

/** Pairs of which there is less than this are rounding, not people. */
const nobody = 1e-9;

/** Arcs from class a to class b as a part of the ordered pairs; `null` where there is no pair. */
export function densityOf(mixing: MixingMatrix, sizes: ClassSizes, a: number, b: number): number | null {
  const pairs = num(sizes.pairs, a * mixing.size + b);
  return pairs < nobody ? null : num(mixing.arcs, a * mixing.size + b) / pairs;
}

/** The same within one class. */
export function ownDensity(mixing: MixingMargins, sizes: ClassSizes, held: number): number | null {
  const pairs = num(sizes.own, held);
  return pairs < nobody ? null : num(mixing.diagonal, held) / pairs;
}

/** All arcs of the network, whether or not the classes of their ends are known. */
export function tiesAmong(network: Network): number {
  const counted = countable(network, 'none');
  if (counted !== null) return counted.cliques.ties * 2;
  let arcs = 0;
  for (let tie = 0; tie < network.ties.low.length; tie += 1) arcs += arcsOf(network.ties, tie);
  return arcs;
}
