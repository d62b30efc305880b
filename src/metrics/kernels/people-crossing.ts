import { addTo, byte, int, num, type Network, type Partition } from '../../network/index.ts';
import { cliqueAlters, cliqueCrossings } from './clique-alters.ts';
import { placeIn, tiesToLookAt } from './clique-tally.ts';

export interface PeopleCrossing {
  /** Per person 1 who had a tie across the boundary. */
  readonly crossing: Uint8Array;
  /** Per organisation the people who took part for it, and of those who crossed while they did; each once. */
  readonly people: Float64Array;
  readonly across: Float64Array;
}

/** Who had at least one tie across the boundary, and for which organisation. */
export function peopleCrossing(network: Network, organisations: Partition, partition: Partition): PeopleCrossing {
  const size = organisations.ids.length;
  const crossing = new Uint8Array(network.persons.length);
  const people = new Float64Array(size);
  const across = new Float64Array(size);
  const { posts } = network;
  const seen = new Set<number>();
  const crossed = new Set<number>();
  for (let person = 0; person < network.persons.length; person += 1) {
    for (let index = int(organisations.offsets, person); index < int(organisations.offsets, person + 1); index += 1) {
      const organisation = int(organisations.classes, index);
      if (seen.has(person * size + organisation)) continue;
      seen.add(person * size + organisation);
      addTo(people, organisation, 1);
    }
  }
  const cross = (person: number, organisation: number): void => {
    crossing[person] = 1;
    const key = person * size + organisation;
    if (organisation < 0 || crossed.has(key) || !seen.has(key)) return;
    crossed.add(key);
    addTo(across, organisation, 1);
  };
  const { counted, ties } = tiesToLookAt(network, 'none');
  if (counted !== null) {
    const crosses = cliqueCrossings(cliqueAlters(network, counted.cliques, partition, 'none'), partition);
    for (let post = 0; post < posts.person.length; post += 1) {
      const person = int(posts.person, post);
      const at =
        int(partition.ofPost, post) < 0 || num(posts.share, post) === 0 ? -1 : placeIn(partition, person, int(partition.ofPost, post));
      if (at >= 0 && byte(crosses, at) === 1) cross(person, int(organisations.ofPost, post));
    }
  }
  const { offsets, low, high, share } = ties.mixing;
  for (let entry = 0; entry < int(offsets, offsets.length - 1); entry += 1) {
    const ends = [int(low, entry), int(high, entry)] as const;
    const [a, b] = [int(partition.ofPost, ends[0]), int(partition.ofPost, ends[1])];
    if (a < 0 || b < 0 || a === b || num(share, entry) === 0) continue;
    for (const post of ends) {
      cross(int(posts.person, post), int(organisations.ofPost, post));
    }
  }
  return { crossing, people, across };
}
