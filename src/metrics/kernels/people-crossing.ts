import { addTo, int, type Network, type Partition } from '../../network/index.ts';

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
  const { offsets, low, high } = network.ties.mixing;
  for (let entry = 0; entry < int(offsets, offsets.length - 1); entry += 1) {
    const ends = [int(low, entry), int(high, entry)] as const;
    const [a, b] = [int(partition.ofPost, ends[0]), int(partition.ofPost, ends[1])];
    if (a < 0 || b < 0 || a === b) continue;
    for (const post of ends) {
      const person = int(posts.person, post);
      crossing[person] = 1;
      const organisation = int(organisations.ofPost, post);
      const key = person * size + organisation;
      if (organisation < 0 || crossed.has(key) || !seen.has(key)) continue;
      crossed.add(key);
      addTo(across, organisation, 1);
    }
  }
  return { crossing, people, across };
}
