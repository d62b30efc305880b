import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokerage, roles } from '../../../src/metrics/kernels/brokerage.ts';
import { buildNetwork, partition } from '../../../src/network/index.ts';
import { allTime, numbered, recordsOf } from '../../networks/records.ts';

const people = 7;
const classes = ['a', 'b', 'c'];

const made = fc.record({
  arcs: fc.uniqueArray(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)), { maxLength: 30, selector: ([from, to]) => `${from} ${to}` }),
  posts: fc.array(fc.array(fc.tuple(fc.nat(2), fc.constantFrom(0.2, 0.5, 1)), { maxLength: 2 }), { minLength: people, maxLength: people }),
});

describe('brokerage', () => {
  it('agrees with counting every ordered triad from the definition, with and without direction, several classes and unknown ones', () => {
    fc.assert(
      fc.property(made, ({ arcs, posts }) => {
        const records = recordsOf({
          organisations: classes.map((id) => ({ id, name: id, kind: 'other' })),
          professionals: posts.map((_, index) => ({ id: numbered('p', index) })),
          appointments: posts.flatMap((own, index) =>
            own.map(([held, fte]) => ({ professional_id: numbered('p', index), organisation_id: classes[held] ?? '', fte })),
          ),
          ties: arcs.map(([from, to]) => ({
            from_professional_id: numbered('p', from),
            to_professional_id: numbered('p', to),
            kind: 'advice',
          })),
        });
        const network = buildNetwork(records, { period: allTime, ties: 'named:advice' });
        const found = brokerage(network, partition(network, 'organisation'));
        const leads = (from: number, to: number): boolean => arcs.some(([a, b]) => a === from && b === to);
        const parts = posts.map((own) => {
          const total = own.reduce((sum, [, fte]) => sum + fte, 0);
          return classes.map((_, held) => own.filter(([each]) => each === held).reduce((sum, [, fte]) => sum + fte / total, 0));
        });
        for (const [place, id] of network.persons.entries()) {
          const v = Number(id.slice(1));
          const counts = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
          for (let i = 0; i < people; i += 1) {
            for (let j = 0; j < people; j += 1) {
              if (i === j || i === v || j === v || !leads(i, v) || !leads(v, j) || leads(i, j)) continue;
              for (const [a, partI] of (parts[i] ?? []).entries()) {
                for (const [b, partV] of (parts[v] ?? []).entries()) {
                  for (const [c, partJ] of (parts[j] ?? []).entries()) {
                    const role =
                      a === b ? (b === c ? 'coordinator' : 'representative') : b === c ? 'gatekeeper' : a === c ? 'itinerant' : 'liaison';
                    counts[role] += partI * partV * partJ;
                  }
                }
              }
            }
          }
          for (const role of roles) expect(found[role][place]).toBeCloseTo(counts[role], 9);
        }
      }),
      { numRuns: 150, seed: 29 },
    );
  });
});
