import { describe, expect, it } from 'vitest';
import { streamOf } from '../../src/network/index.ts';

const draws = (count: number, size: number, ...purpose: (string | number)[]): number[] => {
  const stream = streamOf(1, ...purpose);
  return Array.from({ length: count }, () => stream.below(size));
};

describe('a stream of random numbers', () => {
  it('is the same for the same seed and purpose, and another for any other', () => {
    expect(draws(20, 1000, 'a', 1)).toEqual(draws(20, 1000, 'a', 1));
    expect(draws(20, 1000, 'a', 1)).not.toEqual(draws(20, 1000, 'a', 2));
    expect(draws(20, 1000, 'a', 11)).not.toEqual(draws(20, 1000, 'a', 1, 1));
    expect(streamOf(2, 'a').unit()).not.toBe(streamOf(1, 'a').unit());
  });

  it('stays the same from version to version: what was published can be drawn again', () => {
    expect(draws(5, 100, 'two-mode', '2020-2021', 0)).toMatchInlineSnapshot(`
      [
        28,
        30,
        61,
        27,
        30,
      ]
    `);
  });

  it.each([2, 3, 7, 1000])('draws every number below %d equally often', (size) => {
    const count = 20_000;
    const seen = new Map<number, number>();
    for (const drawn of draws(count, size, 'fair')) seen.set(drawn, (seen.get(drawn) ?? 0) + 1);
    const expected = count / size;
    const chiSquared = Array.from({ length: size }, (_, drawn) => ((seen.get(drawn) ?? 0) - expected) ** 2 / expected).reduce(
      (a, b) => a + b,
      0,
    );
    // Mean and spread of χ² with size − 1 degrees of freedom; five spreads.
    expect(chiSquared).toBeLessThan(size - 1 + 5 * Math.sqrt(2 * (size - 1)));
  });

  it('starts neighbouring draws far apart', () => {
    const firsts = Array.from({ length: 2000 }, (_, draw) => streamOf(1, draw).unit());
    const mean = firsts.reduce((a, b) => a + b, 0) / firsts.length;
    const steps = firsts.slice(1).map((value, index) => (value - mean) * ((firsts[index] ?? 0) - mean));
    const correlation = steps.reduce((a, b) => a + b, 0) / steps.length / (1 / 12);
    expect(mean).toBeCloseTo(0.5, 1);
    expect(Math.abs(correlation)).toBeLessThan(0.08);
  });
});
