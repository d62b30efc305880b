import { byte, int, type Network, type Partition, type Stream } from '../../network/index.ts';

/** Draws that many different pairs of people, every pair equally likely: the ends of each, `low[t] < high[t]`, ascending. */
export function randomTies(people: Int32Array, ties: number, stream: Stream): { low: Int32Array; high: Int32Array } {
  const count = people.length;
  const pair = (): number => {
    const a = stream.below(count);
    const other = stream.below(count - 1);
    const b = other < a ? other : other + 1;
    return Math.min(a, b) * count + Math.max(a, b);
  };
  const low = new Int32Array(ties);
  const high = new Int32Array(ties);
  let tie = 0;
  const add = (key: number): void => {
    low[tie] = int(people, Math.floor(key / count));
    high[tie] = int(people, key % count);
    tie += 1;
  };
  if (count * count > mostMarks) {
    const drawn = new Set<number>();
    while (drawn.size < ties) drawn.add(pair());
    for (const key of Float64Array.from(drawn).sort()) add(key);
    return { low, high };
  }
  const marks = new Uint8Array(Math.ceil((count * count) / 8));
  for (let drawn = 0; drawn < ties;) {
    const key = pair();
    const bit = 1 << (key & 7);
    if ((byte(marks, key >>> 3) & bit) !== 0) continue;
    marks[key >>> 3] = byte(marks, key >>> 3) | bit;
    drawn += 1;
  }
  for (let at = 0; at < marks.length; at += 1) {
    const held = byte(marks, at);
    for (let bit = 0; held >>> bit !== 0; bit += 1) if (((held >>> bit) & 1) === 1) add(at * 8 + bit);
  }
  return { low, high };
}

/** Up to so many pairs a bit stands for each: no set of a language holds the twelve million ties of a group of 5,000 as well. */
const mostMarks = 2 ** 30;

/** The ties between two people whose class is known, whoever named whom; `which` are their indexes. */
export function knownTies({ ties }: Network, { main }: Partition): { which: Int32Array; low: Int32Array; high: Int32Array } {
  const which = new Int32Array(ties.low.length);
  let count = 0;
  for (let tie = 0; tie < which.length; tie += 1) {
    if (int(main, int(ties.low, tie)) < 0 || int(main, int(ties.high, tie)) < 0) continue;
    which[count] = tie;
    count += 1;
  }
  const known = which.subarray(0, count);
  return { which: known, low: known.map((tie) => int(ties.low, tie)), high: known.map((tie) => int(ties.high, tie)) };
}
