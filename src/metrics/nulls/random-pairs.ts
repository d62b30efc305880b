import { int, type Partition, type Stream } from '../../network/index.ts';
import { sameClass } from '../kernels/same-class.ts';

/** Draws that many different pairs of people, and says how many of them (by share) are within a class. */
export function randomPairs(classes: Partition, people: Int32Array, ties: number, stream: Stream): number {
  const count = people.length;
  const drawn = new Set<number>();
  let within = 0;
  while (drawn.size < ties) {
    const a = stream.below(count);
    const other = stream.below(count - 1);
    const b = other < a ? other : other + 1;
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (drawn.has(key)) continue;
    drawn.add(key);
    within += sameClass(classes, int(people, a), int(people, b));
  }
  return within;
}
