import type { Chance } from '../../analysis.ts';

/** Too little to say anything: fewer people, shared groups or draws than this; fewer people of an organisation, or in a group. */
export const guards = { persons: 10, events: 3, draws: 100, people: 3 } as const;

export type Judged = Pick<Chance, 'draws' | 'observed' | 'expected' | 'sd' | 'low' | 'high' | 'z' | 'p' | 'verdict'>;

/**
 * What was observed beside the draws. `p` is two-sided: (1 + draws at least as far from the expectation) / (1 + draws).
 * A draw in which the index is not defined (NaN) is none.
 * @param exact the expectation where it has a closed form; else the mean of the draws
 */
export function judge(observed: number, values: Float64Array, enough: boolean, exact: number | null = null): Judged | null {
  const draws = values.filter((value) => !Number.isNaN(value)).sort();
  if (draws.length === 0) return null;
  const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
  const expected = exact ?? mean;
  const variance = draws.length < 2 ? 0 : draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws.length - 1);
  const sd = Math.sqrt(variance) < 1e-12 ? 0 : Math.sqrt(variance);
  const distance = Math.abs(observed - expected) - 1e-12;
  const far = draws.reduce((count, value) => count + (Math.abs(value - expected) >= distance ? 1 : 0), 0);
  const p = (1 + far) / (1 + draws.length);
  return {
    draws: draws.length,
    observed,
    expected,
    sd,
    low: percentile(draws, 0.025),
    high: percentile(draws, 0.975),
    z: sd === 0 ? null : (observed - expected) / sd,
    p,
    verdict: verdictOf(observed - expected, p, enough && sd > 0 && draws.length >= guards.draws),
  };
}

function verdictOf(difference: number, p: number, enough: boolean): Chance['verdict'] {
  if (!enough) return 'too-little';
  if (p > 0.05) return 'as-chance';
  return difference > 0 ? 'more-crossing' : 'less-crossing';
}

/** Between the two nearest draws, as most statistical packages do (type 7). */
function percentile(sorted: Float64Array, part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
