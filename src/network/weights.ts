import type { Network } from './network.ts';

const ones = new WeakMap<Network, Float64Array>();

/** The weight of every tie; `none` makes them all 1. */
export function weightsOf(network: Network, weight: 'count' | 'newman' | 'hours' | 'attendance' | 'none'): Float64Array {
  if (weight !== 'none') return network.ties[weight];
  const known = ones.get(network) ?? new Float64Array(network.ties.low.length).fill(1);
  ones.set(network, known);
  return known;
}
