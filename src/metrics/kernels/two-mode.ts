import { int, type TwoMode } from '../../network/index.ts';

/** Paths of length 3, and cycles of length 4, in the two-mode network. */
export function robinsAlexander({ byPerson, byEvent }: TwoMode): { cycles: number; paths: number } {
  const persons = byPerson.offsets.length - 1;
  const shared = new Int32Array(persons);
  let cycles = 0;
  let paths = 0;
  for (let person = 0; person < persons; person += 1) {
    const first = int(byPerson.offsets, person);
    const last = int(byPerson.offsets, person + 1);
    for (let entry = first; entry < last; entry += 1) {
      const event = int(byPerson.targets, entry);
      const from = int(byEvent.offsets, event);
      const until = int(byEvent.offsets, event + 1);
      paths += (last - first - 1) * (until - from - 1);
      for (let place = from; place < until; place += 1) {
        const other = int(byEvent.targets, place);
        // The cycles that this event closes with those shared before it.
        if (other > person) {
          cycles += int(shared, other);
          shared[other] = int(shared, other) + 1;
        }
      }
    }
    for (let entry = first; entry < last; entry += 1) {
      const event = int(byPerson.targets, entry);
      for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1)
        shared[int(byEvent.targets, place)] = 0;
    }
  }
  return { cycles, paths };
}

/**
 * The largest betweenness a node can have in a two-mode network (Borgatti & Everett 1997).
 * @param own the number of nodes in its own mode, `other` in the other
 */
export function largestBetweenness(own: number, other: number): number {
  if (own === 0 || other === 0) return 0;
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}
