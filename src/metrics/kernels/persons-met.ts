import { int, type Network, type Partition } from '../../network/index.ts';

/** Per organisation the people at the other end of its people's ties across the boundary, of the time they worked for it. */
export function personsMet(network: Network, organisations: Partition, partition: Partition): ReadonlySet<number>[] {
  const met = organisations.ids.map(() => new Set<number>());
  const { posts, ties } = network;
  const { low, high } = ties.mixing;
  for (let entry = 0; entry < low.length; entry += 1) {
    const [a, b] = [int(low, entry), int(high, entry)];
    const [classA, classB] = [int(partition.ofPost, a), int(partition.ofPost, b)];
    if (classA < 0 || classB < 0 || classA === classB) continue;
    met[int(organisations.ofPost, a)]?.add(int(posts.person, b));
    met[int(organisations.ofPost, b)]?.add(int(posts.person, a));
  }
  return met;
}
