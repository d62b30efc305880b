/**
 * An order in which what is close stands side by side, so that a matrix shows its blocks: begins with the closest two, and puts whoever
 * is closest to either end there, one after the other (nearest neighbour from both ends). Of two as close the first as given is taken.
 */
export function seriate<T>(items: readonly T[], closeness: (a: T, b: T) => number): T[] {
  const [only] = items;
  if (only === undefined || items.length < 3) return [...items];
  let best: readonly [T, T, number] = [only, items[1] ?? only, Number.NEGATIVE_INFINITY];
  for (const [index, a] of items.entries()) {
    for (const b of items.slice(index + 1)) {
      const found = closeness(a, b);
      if (found > best[2]) best = [a, b, found];
    }
  }
  const order: T[] = [best[0], best[1]];
  const left = items.filter((item) => !order.includes(item));
  while (left.length > 0) {
    let next = { at: 0, closeness: Number.NEGATIVE_INFINITY, front: false };
    for (const [at, item] of left.entries()) {
      for (const front of [false, true]) {
        const end = front ? order[0] : order.at(-1);
        const found = end === undefined ? 0 : closeness(end, item);
        if (found > next.closeness) next = { at, closeness: found, front };
      }
    }
    const [item] = left.splice(next.at, 1);
    if (item !== undefined) order.splice(next.front ? 0 : order.length, 0, item);
  }
  return order;
}
