import type { Outcome } from './contender.ts';

export interface Difference {
  readonly step: string;
  readonly what: string;
}

/**
 * Do two contenders agree on every step that both have values for? A difference counts beside the larger of the two values and 1.
 * @param tolerance how much a value may differ: 1e-9, more where a peer stops iterating before that
 */
export function differences(ours: Outcome, theirs: Outcome, tolerance: (step: string) => number): Difference[] {
  return Object.entries(theirs.values).flatMap(([step, values]) => {
    const own = ours.values[step];
    if (own === undefined) return [];
    if (own.length !== values.length) return [{ step, what: `${own.length} values against ${values.length}` }];
    const at = values.findIndex((value, index) => !same(own[index] ?? null, value, tolerance(step)));
    return at < 0 ? [] : [{ step, what: `value ${at}: ${String(own[at])} against ${String(values[at])}` }];
  });
}

function same(a: number | null, b: number | null, tolerance: number): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
