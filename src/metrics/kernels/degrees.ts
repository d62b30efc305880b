import { addTo, int, num, type Cliques, type Network } from '../../network/index.ts';
import { countable, eventWeight, excess, type CliqueWeight } from './clique-tally.ts';

/** The number of people each has a tie with, in whatever direction. */
export function degreesOf(network: Network): Int32Array {
  const counted = countable(network, 'none');
  if (counted !== null) return counted.cliques.degrees;
  const { offsets } = network.neighbours;
  return Int32Array.from(network.persons, (_, person) => int(offsets, person + 1) - int(offsets, person));
}

/** Per person the sum of the weights of their ties, event by event: n − 1 alters in each. It has nothing to do with anybody's posts. */
export function cliqueStrengths(cliques: Cliques, weight: CliqueWeight): Float64Array {
  const { byPerson, sizes, several } = cliques;
  const sums = new Float64Array(byPerson.offsets.length - 1);
  for (let person = 0; person < sums.length; person += 1) {
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      // One by itself: so many alters of a weight of one over so many.
      if (int(sizes, event) > 1)
        addTo(sums, person, weight === 'newman' ? 1 : (int(sizes, event) - 1) * eventWeight(cliques, event, weight));
    }
    for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) {
      sums[person] = num(sums, person) - excess(cliques, at, weight);
    }
  }
  return sums;
}
