import { int, type Network, type Partition } from '../../network/index.ts';
import { classesIn, type Spread } from './spread.ts';

/** Per organisation the number of classes that its people met, those of its own people not counted. */
export function classesMet(
  network: Network,
  organisations: Partition,
  partition: Partition,
  met: Spread,
): (organisation: number) => number {
  const own = organisations.ids.map(() => new Set<number>());
  for (const [post, organisation] of organisations.ofPost.entries()) own[organisation]?.add(int(partition.ofPost, post));
  return (organisation) => classesIn(met, organisation).reduce((count, held) => count + (own[organisation]?.has(held) === true ? 0 : 1), 0);
}
