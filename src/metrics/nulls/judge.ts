import type { Chance, Verdict } from '../../analysis.ts';
import { num } from '../../network/index.ts';
import type { Leaning } from '../define-metric.ts';

/** Too little to say anything: fewer people, shared groups or draws than this; fewer people of an organisation, or in a group. */
export const guards = { persons: 10, events: 3, draws: 100, people: 3 } as const;

export type Judged = Pick<Chance, 'draws' | 'observed' | 'expected' | 'sd' | 'low' | 'high' | 'z' | 'p' | 'verdict'>;

/** Draws that differ from what was observed by less than this are as far as it: they differ in how sums were rounded. */
const rounding = 1e-12;

/** What is known without drawing; what is not is taken from the draws. */
export interface Exact {
  readonly expected: number;
  readonly sd: number | null;
}

/**
 * What was observed beside the draws. `p` is two-sided: twice the lesser of two parts of the draws, those at or below what was observed
 * and those at or above it, with what was observed taken as a draw too; 1 at most. Band and verdict are one criterion: what was observed
 * lies outside `low` … `high` where, and only where, p < 0.05.
 * A draw in which the index is not defined (NaN) is none.
 * @param exact expectation and deviation where they have a closed form; else those of the draws
 * @param above what it means to lie above chance
 */
export function judge(
  observed: number,
  values: Float64Array,
  enough: boolean,
  exact: Exact | null = null,
  above: Leaning = 'more-crossing',
): Judged | null {
  const draws = values
    .filter((value) => !Number.isNaN(value))
    .map((value) => (Math.abs(value - observed) < rounding ? observed : value))
    .sort();
  const count = draws.length;
  if (count === 0) return null;
  const mean = draws.reduce((sum, value) => sum + value, 0) / count;
  const expected = exact?.expected ?? mean;
  const variance = count < 2 ? 0 : draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const drawn = Math.sqrt(variance) < rounding ? 0 : Math.sqrt(variance);
  // Draws that are all alike say nothing of a deviation, whatever a formula gives.
  const sd = drawn === 0 ? 0 : (exact?.sd ?? drawn);
  const atMost = draws.reduce((found, value) => found + (value <= observed ? 1 : 0), 0);
  const atLeast = draws.reduce((found, value) => found + (value >= observed ? 1 : 0), 0);
  const p = Math.min(1, (2 * (1 + Math.min(atMost, atLeast))) / (1 + count));
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
    verdict: !enough || sd === 0 || count < guards.draws ? 'too-little' : verdictOf(atMost > atLeast, p, above),
  };
}

const opposite: Record<Leaning, Verdict> = { 'more-crossing': 'less-crossing', 'less-crossing': 'more-crossing', higher: 'lower' };

function verdictOf(isAbove: boolean, p: number, above: Leaning): Verdict {
  if (p >= 0.05) return 'as-chance';
  return isAbove ? above : opposite[above];
}

/**
 * The place, in ascending draws, of the lower end of the band; the upper end stands as far from the other side. Below it lies what has
 * fewer than k draws at or below it, k the least for which 2(1 + k)/(1 + draws) ≥ 0.05: of 1,000 draws the 25th. Under forty draws no
 * band can be that wide: it is then from the least to the greatest.
 */
const bandEdge = (draws: number): number => Math.max(0, Math.ceil((1 + draws) / 40) - 2);
