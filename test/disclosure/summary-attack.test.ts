import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { defaultThresholds } from '../../src/disclosure/index.ts';
import { policyOf, type Audience, type Policy } from '../../src/disclosure/audiences.ts';
import type { Analysis } from '../../src/analysis.ts';
import { pass } from '../../src/disclosure/gate.ts';
import { openRecords } from '../../src/open-records.ts';
import { makeStore } from '../store/records.ts';
import { computeSummaries, summaryCatalogue } from '../../src/summaries/index.ts';
import { solvedIn } from './add-up.ts';
import { sketchOf } from './made-records.ts';
import { analysisOf, makeWorld } from './made-analysis.ts';
import { solved, type Equation } from './solve.ts';

describe('who adds up every summary that leaves', () => {
  it('solves no figure that is hidden, for the policy group or (were nothing rounded) the public', { timeout: 240_000 }, async () => {
    const open = await openRecords(['data/sample']);
    const analysis = await analyse(open, { day: '2025-11-22', chances: { metrics: [] } });
    await open.close();
    const passed = (audience: 'board' | 'public', changed: (policy: Policy) => Partial<Policy>): string[] => {
      const policy = policyOf(audience, defaultThresholds());
      if (policy === null) throw new Error('no policy');
      return solvedIn(analysis, pass(analysis, { ...policy, rounding: null, ...changed(policy) }, summaryCatalogue));
    };
    for (const audience of ['board', 'public'] as const) {
      expect(
        passed(audience, () => ({})),
        audience,
      ).toEqual([]);
      for (const count of [3, 12]) {
        const stricter = ({ thresholds }: Policy): Partial<Policy> => ({ thresholds: { ...thresholds, count, boards: count } });
        expect(passed(audience, stricter), `${audience} ${count}`).toEqual([]);
      }
    }
    // The attack is one that works: were only small figures hidden, it would find some of them.
    expect(passed('board', () => ({ complement: false })).length).toBeGreaterThan(0);
  });
});

/** What is found in a made network, its summaries worked out of records as those of a real one are. */
async function analysisOfMade(seed: number, size: Parameters<typeof makeWorld>[1]): Promise<Analysis> {
  const world = makeWorld(seed, size);
  const store = await makeStore(sketchOf(world, seed));
  try {
    return { ...analysisOf(world), summaries: await computeSummaries(store) };
  } finally {
    await store.close();
  }
}

describe('who adds up every summary that leaves of a made network', () => {
  it('solves no figure that is hidden, for the policy group, the public or one of the organisations', async () => {
    const sizes = fc.record({
      persons: fc.integer({ min: 10, max: 70 }),
      organisations: fc.integer({ min: 2, max: 10 }),
      groups: fc.integer({ min: 1, max: 6 }),
      years: fc.constant(1),
    });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), sizes, async (seed, size) => {
        const analysis = await analysisOfMade(seed, size);
        const passed = (audience: Audience, changed: Partial<Policy> = {}): string[] => {
          const policy = policyOf(audience, defaultThresholds());
          if (policy === null) throw new Error('no policy');
          return solvedIn(analysis, pass(analysis, { ...policy, rounding: null, ...changed }, summaryCatalogue));
        };
        const [first, second] = analysis.organisations;
        for (const audience of ['board', 'public'] as const) expect(passed(audience), audience).toEqual([]);
        // The books are open to every member: of two that paid, each knows what the other did, whatever we show.
        for (const organisation of [first?.id ?? '', second?.id ?? ''])
          expect(
            passed({ organisation }).filter((figure) => !figure.startsWith('budget-by-organisation')),
            organisation,
          ).toEqual([]);
        found += passed('board', { complement: false }).length;
      }),
      { numRuns: 3, seed: 3, endOnFailure: true },
    );
    // The attack is one that works: were only small figures hidden, it would find some of them.
    expect(found).toBeGreaterThan(0);
  }, 20_000);
});

describe('solving sums', () => {
  it('finds what is alone in a sum, what two sums leave alone together, and what comes to nothing; and no more', () => {
    const sum = (value: number, ...unknowns: string[]): Equation => ({ unknowns, value, positive: true });
    expect(solved([sum(5, 'a')])).toEqual(['a']);
    expect(solved([sum(5, 'a', 'b'), sum(7, 'c', 'd')])).toEqual([]);
    // a + b, b + c and a + c tell each of them.
    expect(solved([sum(5, 'a', 'b'), sum(7, 'b', 'c'), sum(6, 'a', 'c')])).toEqual(['a', 'b', 'c']);
    expect(solved([sum(5, 'a', 'b', 'c'), sum(3, 'a', 'b')])).toEqual(['c']);
    expect(solved([sum(0, 'a', 'b'), sum(3, 'b', 'c')])).toEqual(['a', 'b', 'c']);
    expect(solved([{ ...sum(0, 'a', 'b'), positive: false }])).toEqual([]);
  });
});
