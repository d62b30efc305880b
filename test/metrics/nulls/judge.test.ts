import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/metrics/nulls/judge.ts';

/** 0, 0.001 … one for each draw. */
const ladder = (draws: number): Float64Array => Float64Array.from({ length: draws }, (_, index) => index / 1000);

describe('what was observed beside its draws', () => {
  it.each([
    // Of 999 draws 24 at or below: p = 2 · 25/1000, which is not less than 0.05.
    { draws: 999, observed: 0.0235, p: 0.05, verdict: 'as-chance' },
    { draws: 999, observed: 0.0225, p: 0.048, verdict: 'less-crossing' },
    { draws: 999, observed: 0.9745, p: 0.05, verdict: 'as-chance' },
    { draws: 999, observed: 0.9755, p: 0.048, verdict: 'more-crossing' },
    // Of 1,000 draws 24 at or below: 2 · 25/1001.
    { draws: 1000, observed: 0.0235, p: 50 / 1001, verdict: 'less-crossing' },
    { draws: 1000, observed: 0.0245, p: 52 / 1001, verdict: 'as-chance' },
    // A draw that is as far counts on both sides; in the middle p is 1.
    { draws: 1000, observed: 0.023, p: 50 / 1001, verdict: 'less-crossing' },
    { draws: 1000, observed: 0.024, p: 52 / 1001, verdict: 'as-chance' },
    { draws: 999, observed: 0.499, p: 1, verdict: 'as-chance' },
    { draws: 999, observed: -1, p: 0.002, verdict: 'less-crossing' },
  ])('$observed of $draws has p $p and is $verdict', ({ draws, observed, p, verdict }) => {
    const judged = judge(observed, ladder(draws), true);
    expect(judged?.p).toBeCloseTo(p, 12);
    expect(judged?.verdict).toBe(verdict);
  });

  it('the band of 1,000 draws runs from the 25th to the 25th from the other side', () => {
    expect(judge(0.5, ladder(1000), true)).toMatchObject({ low: 0.024, high: 0.975 });
    expect(judge(0.5, ladder(999), true)).toMatchObject({ low: 0.023, high: 0.975 });
    expect(judge(0.5, ladder(20), true)).toMatchObject({ low: 0, high: 0.019, verdict: 'too-little' });
  });

  it('is outside the band where, and only where, p is below 0.05 and the verdict says so', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 420 }).chain((draws) =>
          fc.record({
            // Few values give many equal draws; many, few.
            values: fc.integer({ min: 2, max: 400 }).chain((steps) =>
              fc.array(
                fc.nat(steps).map((step) => step / steps),
                { minLength: draws, maxLength: draws },
              ),
            ),
            at: fc.integer({ min: -2, max: 10 }),
            upper: fc.boolean(),
            noise: fc.constantFrom(0, 1e-14, -1e-14, 1e-4, -1e-4),
          }),
        ),
        ({ values, at, upper, noise }) => {
          // Near an end of the band, where it matters: a few draws from it.
          const sorted = Float64Array.from(values).sort();
          const place = Math.ceil((values.length + 1) / 40) + at - 5;
          const observed = (sorted[upper ? values.length - 1 - place : place] ?? (upper ? 1.2 : -0.2)) + noise;
          const judged = judge(observed, Float64Array.from(values), true);
          if (judged === null) throw new Error('there are draws');
          if (judged.verdict === 'too-little') return;
          const { low, high, p, verdict } = judged;
          expect(verdict === 'less-crossing').toBe(observed < low);
          expect(verdict === 'more-crossing').toBe(observed > high);
          expect(verdict !== 'as-chance').toBe(p < 0.05);
          seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
        },
      ),
      { numRuns: 400, seed: 43 },
    );
    expect(Math.min(...['less-crossing', 'more-crossing', 'as-chance'].map((verdict) => seen.get(verdict) ?? 0))).toBeGreaterThan(30);
  });

  it('takes a closed form for its expectation, and no draw that is not defined', () => {
    const judged = judge(0.9, Float64Array.from([...ladder(200), Number.NaN]), true, { expected: 0.2, sd: null });
    expect(judged).toMatchObject({ draws: 200, expected: 0.2, p: 2 / 201, verdict: 'more-crossing' });
    expect(judge(0.9, Float64Array.of(Number.NaN), true)).toBeNull();
  });
});
