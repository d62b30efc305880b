import { int, num, type Network } from '../../network/index.ts';
import { countable } from './clique-tally.ts';
import { remember } from './remember.ts';
import { structuralHoles } from './structural-holes.ts';

const known = new WeakMap<Network, Float64Array>();

/** Per person the number of pairs of alters that have a tie with each other. */
export function trianglesOf(network: Network): Float64Array {
  return remember(known, network, () => {
    const counted = countable(network, 'none');
    if (counted?.cliques.sparse === true) {
      // Effective size is n − 2t / n, t the ties among n alters.
      const { degree, effectiveSize } = structuralHoles(network, 'none');
      return Float64Array.from(degree, (n, person) => (n === 0 ? 0 : Math.round(n * (n - num(effectiveSize, person))) / 2));
    }
    const { offsets, targets } = network.neighbours;
    const found = new Float64Array(network.persons.length);
    const isAlter = new Uint8Array(network.persons.length);
    for (let person = 0; person < found.length; person += 1) {
      const alters = targets.subarray(int(offsets, person), int(offsets, person + 1));
      for (const alter of alters) isAlter[alter] = 1;
      let arcs = 0;
      for (const alter of alters) {
        for (let arc = int(offsets, alter); arc < int(offsets, alter + 1); arc += 1) arcs += isAlter[int(targets, arc)] ?? 0;
      }
      found[person] = arcs / 2;
      for (const alter of alters) isAlter[alter] = 0;
    }
    return found;
  });
}
