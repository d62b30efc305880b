import { int, type Network, type Partition, type Stream } from '../../network/index.ts';

/** Draws that many different pairs of people, every pair equally likely: the ends of each, `low[t] < high[t]`, ascending. */
export function randomTies(people: Int32Array, ties: number, stream: Stream): { low: Int32Array; high: Int32Array } {
  const count = people.length;
  const drawn = new Set<number>();
  while (drawn.size < ties) {
    const a = stream.below(count);
    const other = stream.below(count - 1);
    const b = other < a ? other : other + 1;
    drawn.add(Math.min(a, b) * count + Math.max(a, b));
  }
  const keys = Float64Array.from(drawn).sort();
  return {
    low: Int32Array.from(keys, (key) => int(people, Math.floor(key / count))),
    high: Int32Array.from(keys, (key) => int(people, key % count)),
  };
}

/** The ties between two people whose class is known, whoever named whom. */
export function knownTies({ ties }: Network, { main }: Partition): { low: Int32Array; high: Int32Array } {
  const between = [...ties.low.keys()].filter((tie) => int(main, int(ties.low, tie)) >= 0 && int(main, int(ties.high, tie)) >= 0);
  return {
    low: Int32Array.from(between, (tie) => int(ties.low, tie)),
    high: Int32Array.from(between, (tie) => int(ties.high, tie)),
  };
}
