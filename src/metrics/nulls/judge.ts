import type { Chance } from '../../analysis.ts';
import { num } from '../../network/index.ts';

/** Too little to say anything: fewer people, shared groups or draws than this; fewer people of an organisation, or in a group. */
export const guards = { persons: 10, events: 3, draws: 100, people: 3 } as const;

export type Judged = Pick<Chance, 'draws' | 'observed' | 'expected' | 'sd' | 'low' | 'high' | 'z' | 'p' | 'verdict'>;

/** Draws that differ from what was observed by less than this are as far as it: they differ in how sums were rounded. */
const rounding = 1e-12;

/**
 * What was observed beside the draws. `p` is two-sided: twice the lesser of two parts of the draws, those at or below what was observed
 * and those at or above it, with what was observed taken as a draw too; 1 at most. Band and verdict are one criterion: what was observed
 * lies outside `low` … `high` where, and only where, p < 0.05.
 * A draw in which the index is not defined (NaN) is none.
 * @param exact the expectation where it has a closed form; else the mean of the draws
 */
export function judge(observed: number, values: Float64Array, enough: boolean, exact: number | null = null): Judged | null {
  const draws = values
    .filter((value) => !Number.isNaN(value))
    .map((value) => (Math.abs(value - observed) < rounding ? observed : value))
    .sort();
  const count = draws.length;
  if (count === 0) return null;
  const mean = draws.reduce((sum, value) => sum + value, 0) / count;
  const expected = exact ?? mean;
  const variance = count < 2 ? 0 : draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const sd = Math.sqrt(variance) < rounding ? 0 : Math.sqrt(variance);
  const below = draws.reduce((found, value) => found + (value <= observed ? 1 : 0), 0);
  const above = draws.reduce((found, value) => found + (value >= observed ? 1 : 0), 0);
  const p = Math.min(1, (2 * (1 + Math.min(below, above))) / (1 + count));
  const edge = bandEdge(count);
  return {
    draws: count,
    observed,
    expected,
    sd,
    low: num(draws, edge),
    high: num(draws, count - 1 - edge),
    z: sd === 0 ? null : (observed - expected) / sd,
    p,
    verdict: verdictOf(above - below, p, enough && sd > 0 && count >= guards.draws),
  };
}

function verdictOf(leaning: number, p: number, enough: boolean): Chance['verdict'] {
  if (!enough) return 'too-little';
  if (p >= 0.05) return 'as-chance';
  return leaning > 0 ? 'less-crossing' : 'more-crossing';
}

/**
 * The place, in ascending draws, of the lower end of the band; the upper end stands as far from the other side. Below it lies what has
 * fewer than k draws at or below it, k the least for which 2(1 + k)/(1 + draws) ≥ 0.05: of 1,000 draws the 25th. Under forty draws no
 * band can be that wide: it is then from the least to the greatest.
 */
const bandEdge = (draws: number): number => Math.max(0, Math.ceil((1 + draws) / 40) - 2);
