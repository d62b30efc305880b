import { int, num, wholePartition, type Network, type Partition, type TieList } from '../../network/index.ts';
import { cliqueTally, tiesToLookAt } from './clique-tally.ts';

/** How much of a network a boundary knows nothing of. */
export interface UnknownClasses {
  /** People whose class is not known for at least a part of the time, out of `people`. */
  readonly persons: number;
  readonly people: number;
  /** Ties with somebody whose class was not known for at least a part of the tie, out of `allTies`. */
  readonly ties: number;
  readonly allTies: number;
}

/** @param partition without a class of the unknown: as `partition` makes it */
export function unknownClasses(network: Network, partition: Partition): UnknownClasses {
  const people = network.persons.length;
  const { posts } = network;
  const isUnknown = new Uint8Array(people);
  for (const [post, held] of partition.ofPost.entries()) if (held < 0 && num(posts.share, post) > 0) isUnknown[int(posts.person, post)] = 1;
  const persons = isUnknown.reduce((count, is) => count + is, 0);
  const { counted, ties: looked } = tiesToLookAt(network, 'none');
  const lookedKnown = knownTies(looked, partition);
  if (counted === null) return { persons, people, ties: looked.low.length - lookedKnown, allTies: looked.low.length };
  const { ties: allTies } = counted.cliques;
  if (persons === 0) return { persons, people, ties: 0, allTies };
  // Who stays what they are has a tie of unknown class with everybody or with nobody: what is left are the ties among the known.
  const known = wholePartition(
    network,
    partition.boundary,
    ['known'],
    Int32Array.from(isUnknown, (is) => (is === 1 ? -1 : 0)),
  );
  const among = cliqueTally(network, counted.cliques, known, 'none').all.reduce((sum, each) => sum + each, 0) / 2;
  return { persons, people, ties: allTies - Math.round(among) - lookedKnown, allTies };
}

/** Ties of which both ends' classes are known for as long as they lasted. */
function knownTies({ low: ends, mixing }: TieList, partition: Partition): number {
  const { offsets, low, high, share } = mixing;
  let known = 0;
  for (let tie = 0; tie < ends.length; tie += 1) {
    let is = true;
    for (let entry = int(offsets, tie); entry < int(offsets, tie + 1) && is; entry += 1) {
      is = num(share, entry) === 0 || (int(partition.ofPost, int(low, entry)) >= 0 && int(partition.ofPost, int(high, entry)) >= 0);
    }
    known += is ? 1 : 0;
  }
  return known;
}
