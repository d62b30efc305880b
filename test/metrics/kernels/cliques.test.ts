import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/analysis.ts';
import { brokerage, roles } from '../../../src/metrics/kernels/brokerage.ts';
import { communitiesOf } from '../../../src/metrics/kernels/communities.ts';
import { cliqueBrokerage } from '../../../src/metrics/kernels/clique-brokerage.ts';
import { cliqueHoles } from '../../../src/metrics/kernels/clique-holes.ts';
import { wereTogether } from '../../../src/metrics/kernels/clique-tally.ts';
import { isSingle } from '../../../src/metrics/kernels/single-brokerage.ts';
import { structuralHoles } from '../../../src/metrics/kernels/structural-holes.ts';
import { computeScores, metrics, tiesLeftOut, type Weight } from '../../../src/metrics/index.ts';
import {
  boundaries,
  buildNetwork,
  cliquesOf,
  mainPartition,
  partition,
  weightsOf,
  type Cliques,
  type Network,
} from '../../../src/network/index.ts';
import { allTime, numbered, recordsOf } from '../../networks/records.ts';

/*
 * Whatever is counted event by event, against the same walked over the ties, pair by pair: on networks whose people have several employers at once
 * or in turn, or none that is known, and whose pairs share several groups, or are in one group but never at the same time.
 */

const people = 14;
const groups = 6;

/** A first and a last day, or one of them. */
const days = fc
  .tuple(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 3 }), fc.option(fc.integer({ min: 0, max: 12 }), { freq: 3 }))
  .map(([from, length]) => ({ from, until: length === null ? null : (from ?? 0) + length }));
const always = { from: null, until: null };
/** Days so few that most who were in a group never met there. */
const brief = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 8 }))
  .map(([from, length]) => ({ from, until: from + length }));
const seats = (when: fc.Arbitrary<{ from: number | null; until: number | null }>) =>
  fc.array(fc.tuple(fc.nat(people - 1), fc.nat(groups - 1), when), { maxLength: 40, size: 'max' });

const network: fc.Arbitrary<Network> = fc
  .record({
    memberships: fc.oneof({ weight: 2, arbitrary: seats(fc.oneof(fc.constant(always), days)) }, { weight: 1, arbitrary: seats(brief) }),
    posts: fc.array(
      fc.tuple(fc.nat(people - 1), fc.nat(4), fc.option(fc.constantFrom(0, 0.2, 0.5, 1)), fc.oneof(fc.constant(always), days)),
      { maxLength: 14, size: 'max' },
    ),
    homes: fc.array(fc.option(fc.nat(4), { freq: 4 }), { minLength: people, maxLength: people }),
    functions: fc.array(fc.option(fc.constantFrom('teacher', 'coordinator')), { minLength: people, maxLength: people }),
  })
  .map(({ memberships, posts, homes, functions }) => {
    const organisations = ['a', 'b', 'c', 'd', 'e'];
    const records = recordsOf({
      organisations: organisations.map((id, index) => ({
        id,
        name: id,
        kind: 'other',
        sector: ['po', 'po', 'vo', 'hbo', null][index] ?? null,
        parent_id: id === 'b' ? 'a' : null,
      })),
      professionals: homes.map((home, index) => ({
        id: numbered('p', index),
        organisation_id: home === null ? null : (organisations[home] ?? null),
        function: functions[index] ?? null,
      })),
      groups: Array.from({ length: groups }, (_, index) => ({ id: `g${index}`, name: `g${index}`, kind: 'plg' })),
      memberships: memberships.map(([person, group, when]) => ({ professional_id: numbered('p', person), group_id: `g${group}`, ...when })),
      appointments: posts.map(([person, organisation, fte, when]) => ({
        professional_id: numbered('p', person),
        organisation_id: organisations[organisation] ?? '',
        fte,
        ...when,
      })),
    });
    return buildNetwork(records, { period: allTime, ties: 'shared-groups' });
  });

/** More people in more groups, who were all in them together: alters that meet in groups of their own, through several groups of one person. */
const together: fc.Arbitrary<Network> = fc
  .array(fc.tuple(fc.nat(39), fc.nat(19)), { minLength: 20, maxLength: 110, size: 'max' })
  .map((seats) => {
    const records = recordsOf({
      organisations: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'other' })),
      // Of one in eight no employer is known.
      professionals: Array.from({ length: 40 }, (_, index) => ({
        id: numbered('p', index),
        organisation_id: ['a', 'b', 'c', 'a', 'b', 'a', 'a', null][index % 8] ?? null,
      })),
      groups: Array.from({ length: 20 }, (_, index) => ({ id: numbered('g', index), name: 'g', kind: 'plg' })),
      memberships: seats.map(([person, group]) => ({ professional_id: numbered('p', person), group_id: numbered('g', group) })),
    });
    return buildNetwork(records, { period: allTime, ties: 'shared-groups' });
  });

/** The same network, to be walked tie by tie. */
const walked = (network: Network): Network => ({ ...network, byEvents: false });

/** Communities are what a search comes upon, in the order in which it looks: another walk may find others. */
const searched = new Set(
  metrics.filter(({ id, withoutBoundary }) => id === 'communities' || withoutBoundary !== undefined).map(({ id }) => id),
);
const isSettled = ({ metric, boundary }: Score): boolean => boundary !== null || !searched.has(metric);

const aboutOf = ({ metric, level, boundary, subject, other }: Score): unknown[] => [metric, level, boundary, subject, other];

const cliques = (network: Network): Cliques => {
  const found = cliquesOf(network);
  if (found === null) throw new Error('events make these ties');
  return found;
};

const expectNear = (found: ArrayLike<number>, expected: ArrayLike<number>, what: string): void => {
  expect(found.length, what).toBe(expected.length);
  for (let index = 0; index < expected.length; index += 1) {
    const [a, b] = [found[index] ?? Number.NaN, expected[index] ?? Number.NaN];
    if (Number.isNaN(a) && Number.isNaN(b)) continue;
    expect(Math.abs(a - b), `${what} at ${index}: ${a} against ${b}`).toBeLessThan(1e-9);
  }
};

describe('counted event by event', () => {
  it.each(['none', 'count', 'newman'] as const)(
    'every metric of the catalogue, weight %s, is what it is pair by pair',
    (weight: Weight) => {
      fc.assert(
        fc.property(network, fc.constantFrom('by-share', 'binary'), (made, counting) => {
          const fast = computeScores([made], { weight, counting }).filter(isSettled);
          const slow = computeScores([walked(made)], { weight, counting }).filter(isSettled);
          expect(fast.map(aboutOf)).toEqual(slow.map(aboutOf));
          for (const [index, { value, ...about }] of fast.entries()) {
            const expected = slow[index]?.value ?? null;
            const what = JSON.stringify({ ...about, value, expected });
            if (value === null || expected === null) expect(value, what).toBe(expected);
            else expect(Math.abs(value - expected), what).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
          }
        }),
        { numRuns: 35, seed: 31 },
      );
    },
  );

  it.each(['none', 'count', 'newman'] as const)('constraint and effective size, weight %s', (weight) => {
    fc.assert(
      fc.property(network, (made) => {
        const fast = cliqueHoles(cliques(made), weight);
        const slow = structuralHoles(walked(made), weight);
        expectNear(fast.constraint, slow.constraint, 'constraint');
        expectNear(fast.effectiveSize, slow.effectiveSize, 'effective size');
        expectNear(fast.degree, slow.degree, 'degree');
      }),
      { numRuns: 200, seed: 37 },
    );
  });

  it.each(['none', 'count', 'newman'] as const)('constraint and effective size as sums per group, weight %s', (weight) => {
    fc.assert(
      fc.property(together, (made) => {
        expect(wereTogether(cliques(made))).toBe(true);
        const fast = cliqueHoles(cliques(made), weight);
        const slow = structuralHoles(walked(made), weight);
        expectNear(fast.constraint, slow.constraint, 'constraint');
        expectNear(fast.effectiveSize, slow.effectiveSize, 'effective size');
      }),
      { numRuns: 200, seed: 61 },
    );
  });

  it.each(boundaries)('brokerage by %s, by share and in the binary convention', (boundary) => {
    fc.assert(
      fc.property(network, (made) => {
        for (const binary of [false, true]) {
          const shared = partition(made, boundary);
          const fast = cliqueBrokerage(cliques(made), binary ? mainPartition(made, shared) : shared);
          const again = partition(made, boundary);
          const slow = brokerage(walked(made), binary ? mainPartition(made, again) : again);
          for (const role of roles) expectNear(fast[role], slow[role], role);
        }
      }),
      { numRuns: 80, seed: 41 },
    );
  });

  it('brokerage in whole numbers, where nobody is in two classes', () => {
    fc.assert(
      fc.property(together, (made) => {
        const classes = partition(made, 'organisation');
        expect(isSingle(classes) && wereTogether(cliques(made))).toBe(true);
        const fast = cliqueBrokerage(cliques(made), classes);
        const slow = brokerage(walked(made), partition(made, 'organisation'));
        for (const role of roles) expectNear(fast[role], slow[role], role);
      }),
      { numRuns: 100, seed: 67 },
    );
  });

  it.each(['none', 'count', 'newman'] as const)('the modularity of the communities that are found, weight %s', (weight) => {
    fc.assert(
      fc.property(network, (made) => {
        for (const each of [made, walked(made)]) {
          const { partition: found, modularity } = communitiesOf(each, weight, 1);
          const weights = weightsOf(made, weight);
          const total = weights.reduce((sum, amount) => sum + amount, 0);
          const degrees = new Float64Array(found.ids.length);
          let within = 0;
          for (const [tie, amount] of weights.entries()) {
            const [a, b] = [found.main[made.ties.low[tie] ?? -1] ?? -1, found.main[made.ties.high[tie] ?? -1] ?? -1];
            if (a === b) within += amount;
            for (const end of [a, b]) degrees[end] = (degrees[end] ?? 0) + amount;
          }
          const expected = within / total - degrees.reduce((sum, degree) => sum + (degree / (2 * total)) ** 2, 0);
          expectNear([modularity], [expected], 'modularity');
        }
      }),
      { numRuns: 60, seed: 53 },
    );
  });

  it('ties that no boundary counts', () => {
    fc.assert(
      fc.property(network, (made) => {
        for (const boundary of boundaries) {
          expect(tiesLeftOut(made, partition(made, boundary))).toBe(tiesLeftOut(walked(made), partition(made, boundary)));
        }
      }),
      { numRuns: 100, seed: 43 },
    );
  });

  it('knows its ties, and who shares several groups', () => {
    const seen = { apart: 0, scattered: 0, changing: 0 };
    fc.assert(
      fc.property(network, (made) => {
        const { ties, degrees, several, times, counted, newman } = cliques(made);
        expect(ties).toBe(made.ties.low.length);
        expectNear(
          degrees,
          Int32Array.from(made.persons, (_, person) => (made.neighbours.offsets[person + 1] ?? 0) - (made.neighbours.offsets[person] ?? 0)),
          'degree',
        );
        const found = Array.from(made.ties.low.keys()).filter((tie) => (made.ties.count[tie] ?? 0) > 1);
        for (const [at, count] of times.entries()) {
          if (count === 0) seen.apart += 1;
          if (counted[at] === 0) seen.scattered += 1;
        }
        for (const changes of made.changes) seen.changing += changes;
        expect(times.filter((count) => count > 1)).toHaveLength(found.length * 2);
        for (const tie of found) {
          const low = made.ties.low[tie] ?? 0;
          const at = several.targets.indexOf(made.ties.high[tie] ?? -1, several.offsets[low]);
          expect(times[at]).toBe(made.ties.count[tie]);
          expect(newman[at]).toBeCloseTo(made.ties.newman[tie] ?? 0, 12);
        }
      }),
      { numRuns: 100, seed: 47 },
    );
    // Among them were pairs who never met in a group that is counted, ties in groups that are not, and people who change posts.
    expect(Object.entries(seen).filter(([, times]) => times < 30)).toEqual([]);
  });

  it('is left where people were named', () => {
    const named = recordsOf({
      professionals: [{ id: 'p' }, { id: 'q' }],
      ties: [{ from_professional_id: 'p', to_professional_id: 'q', kind: 'advice' }],
    });
    expect(cliquesOf(buildNetwork(named, { period: allTime, ties: 'named:advice' }))).toBeNull();
  });
});
