import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opsahl } from '../../../src/metrics/kernels/opsahl.ts';
import { buildNetwork } from '../../../src/network/index.ts';
import { allTime, numbered, recordsOf } from '../../networks/records.ts';

/** Every path over five nodes, walked. */
function walked(groups: readonly (readonly number[])[]): { closed: number; paths: number } {
  let closed = 0;
  let paths = 0;
  for (const [h, first] of groups.entries()) {
    for (const [k, second] of groups.entries()) {
      if (h === k) continue;
      for (const a of first) {
        for (const b of first) {
          if (a === b || !second.includes(b)) continue;
          for (const c of second) {
            if (c === a || c === b) continue;
            paths += 1;
            if (groups.some((each, other) => other !== h && other !== k && each.includes(a) && each.includes(c))) closed += 1;
          }
        }
      }
    }
  }
  return { closed: closed / 2, paths: paths / 2 };
}

describe('Opsahl’s paths', () => {
  it('are as many counted as walked, however many groups a pair shares', () => {
    const seen = { closed: 0, open: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat(8), { maxLength: 9, size: 'max' }), { minLength: 1, maxLength: 7, size: 'max' }),
        (groups) => {
          const records = recordsOf({
            professionals: Array.from({ length: 9 }, (_, index) => ({ id: numbered('p', index) })),
            groups: groups.map((_, index) => ({ id: `g${index}`, name: 'g', kind: 'plg' })),
            memberships: groups.flatMap((members, group) =>
              members.map((person) => ({ professional_id: numbered('p', person), group_id: `g${group}` })),
            ),
          });
          const found = opsahl(buildNetwork(records, { period: allTime, ties: 'shared-groups' }).memberships);
          expect(found).toEqual(walked(groups));
          seen.closed += found.closed;
          seen.open += found.paths - found.closed;
        },
      ),
      { numRuns: 150, seed: 59 },
    );
    expect(Math.min(seen.closed, seen.open)).toBeGreaterThan(1000);
  });
});
