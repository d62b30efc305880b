import { describe, expect, it } from 'vitest';
import { randomTies } from '../../../src/metrics/nulls/random-ties.ts';
import { streamOf } from '../../../src/network/index.ts';

describe('random ties', () => {
  it.each([
    [2, 1],
    [5, 10],
    [50, 300],
    [501, 40_000],
    // Too many pairs for a bit each.
    [40_000, 500],
  ])('of %i people, %i: different pairs, in order, the first that are drawn', (count, ties) => {
    const people = Int32Array.from({ length: count }, (_, index) => index * 3);
    const { low, high } = randomTies(people, ties, streamOf(3, 'edges'));
    const stream = streamOf(3, 'edges');
    const drawn = new Set<number>();
    while (drawn.size < ties) {
      const a = stream.below(count);
      const other = stream.below(count - 1);
      const b = other < a ? other : other + 1;
      drawn.add(Math.min(a, b) * count + Math.max(a, b));
    }
    const keys = [...drawn].sort((a, b) => a - b);
    expect([...low]).toEqual(keys.map((key) => 3 * Math.floor(key / count)));
    expect([...high]).toEqual(keys.map((key) => 3 * (key % count)));
  });
});
