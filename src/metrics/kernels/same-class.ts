import { int, num, type Partition } from '../../network/index.ts';

/** The chance that two people, each taken in a class by share, are in the same. */
export function sameClass({ main, offsets, classes, shares }: Partition, a: number, b: number): number {
  const firstA = int(offsets, a);
  const firstB = int(offsets, b);
  const lastA = int(offsets, a + 1);
  const lastB = int(offsets, b + 1);
  if (lastA - firstA === 1 && lastB - firstB === 1) return int(main, a) === int(main, b) ? 1 : 0;
  let sum = 0;
  for (let i = firstA; i < lastA; i += 1) {
    for (let j = firstB; j < lastB; j += 1) if (int(classes, i) === int(classes, j)) sum += num(shares, i) * num(shares, j);
  }
  return sum;
}
