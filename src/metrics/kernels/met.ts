import { int, type Network, type Partition } from '../../network/index.ts';
import type { Spread } from './alters.ts';

/** The number of classes that an organisation's people met, those of its own people not counted. */
export function classesMet(network: Network, organisations: Partition, partition: Partition, met: Spread, organisation: number): number {
  const own = new Set<number>();
  for (let post = 0; post < network.posts.person.length; post += 1) {
    if (int(organisations.ofPost, post) === organisation) own.add(int(partition.ofPost, post));
  }
  return [...(met[organisation]?.keys() ?? [])].filter((held) => !own.has(held)).length;
}
