import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeScores } from '../../src/metrics/index.ts';
import { buildNetwork, type Network } from '../../src/network/index.ts';
import { rounded, valueOf } from '../networks/index.ts';
import { allTime, numbered, recordsOf } from '../networks/records.ts';
import { alone, oneOrganisation, small } from '../networks/small.ts';

describe('within-module-z', () => {
  it.each([
    { level: 'person', subject: 'ann', options: {}, expected: Math.SQRT2 },
    { level: 'person', subject: 'bob', options: {}, expected: -Math.SQRT1_2 },
    { level: 'person', subject: 'cas', options: {}, expected: null },
    { level: 'person', subject: 'eva', options: {}, expected: null },
    { level: 'person', subject: 'ann', options: { bare: true }, expected: Math.SQRT2 },
    { level: 'person', subject: 'cas', options: { bare: true }, expected: 0 },
    { level: 'person', subject: 'eva', options: { bare: true }, expected: null },
  ] as const)('of $level $subject ($options) is $expected, as worked out by hand', ({ level, subject, options, expected }) => {
    expect(rounded(valueOf(small(), 'within-module-z', level, subject, options))).toBe(rounded(expected));
  });

  it.each([
    { name: 'alone', network: alone, level: 'person', subject: 'ann', expected: null },
    { name: 'oneOrganisation', network: oneOrganisation, level: 'person', subject: 'ann', expected: null },
  ] as const)('in a network that is $name, of $level $subject, is $expected', ({ network, level, subject, expected }) => {
    expect(rounded(valueOf(network(), 'within-module-z', level, subject))).toBe(rounded(expected));
  });

  it('counts the ties within the class somebody is mainly in, not those within another that they also stand in', () => {
    // Ann and Bob work ¾ for a and ¼ for b, Cas for a alone, Dee ¼ for a and ¾ for b.
    const network = networkOf(
      [
        [
          [0, 0.75],
          [1, 0.25],
        ],
        [
          [0, 0.75],
          [1, 0.25],
        ],
        [[0, 1]],
        [
          [0, 0.25],
          [1, 0.75],
        ],
      ],
      [
        [0, 1, 2],
        [0, 3],
      ],
    );
    // κ within a, each tie counted both ways (which z does not see): Ann 9/16 + 3/4 + 3/16 = 24/16, Bob 21/16, Cas 24/16.
    const z = [Math.SQRT1_2, -Math.SQRT2, Math.SQRT1_2, null];
    for (const [person, expected] of z.entries())
      expect(rounded(valueOf(network, 'within-module-z', 'person', numbered('p', person), { weight: 'none' }))).toBe(rounded(expected));
  });

  it('agrees with a slow count from the definition, with several classes per person', () => {
    const posts = fc.uniqueArray(fc.tuple(fc.nat(2), fc.constantFrom(0.25, 0.5, 1)), {
      minLength: 1,
      maxLength: 3,
      selector: ([id]) => id,
    });
    const seats = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    let defined = 0;
    fc.assert(
      fc.property(fc.array(posts, { minLength: 8, maxLength: 8 }), seats, (people, groups) => {
        const share = (person: number, held: number): number => {
          const own = people[person] ?? [];
          return (own.find(([id]) => id === held)?.[1] ?? 0) / own.reduce((sum, [, fte]) => sum + fte, 0);
        };
        const main = (person: number): number =>
          [0, 1, 2].reduce((best, held) => (share(person, held) > share(person, best) ? held : best));
        const there = [...new Set(groups.flat())];
        const within = (person: number): number =>
          groups
            .filter((group) => group.includes(person))
            .flatMap((group) => group.filter((other) => other !== person))
            .reduce((sum, other) => sum + share(person, main(person)) * share(other, main(person)), 0);
        const scores = computeScores([networkOf(people, groups)], {
          metrics: ['within-module-z'],
          boundaries: ['organisation'],
          weight: 'count',
        }).filter(({ boundary }) => boundary !== null);
        expect(scores).toHaveLength(there.length);
        for (const { subject, value } of scores) {
          const person = Number(subject.slice(1));
          const all = there.filter((other) => main(other) === main(person)).map(within);
          const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
          const deviation = Math.sqrt(all.reduce((sum, each) => sum + (each - mean) ** 2, 0) / all.length);
          if (deviation < 1e-9) expect(value).toBeNull();
          else expect(value).toBeCloseTo((within(person) - mean) / deviation, 9);
          if (value !== null) defined += 1;
        }
      }),
      { numRuns: 100, seed: 41 },
    );
    expect(defined).toBeGreaterThan(200);
  });
});

/** People with posts of so much fte at organisations, and who is in which group; without any dates. */
function networkOf(posts: readonly (readonly (readonly [number, number])[])[], groups: readonly (readonly number[])[]): Network {
  return buildNetwork(
    recordsOf({
      organisations: [0, 1, 2].map((index) => ({ id: `o${index}`, name: 'o', kind: 'other' })),
      professionals: posts.map((_, index) => ({ id: numbered('p', index) })),
      appointments: posts.flatMap((own, index) =>
        own.map(([organisation, fte]) => ({ professional_id: numbered('p', index), organisation_id: `o${organisation}`, fte })),
      ),
      groups: groups.map((_, index) => ({ id: numbered('g', index), name: 'g', kind: 'plg' })),
      memberships: groups.flatMap((people, group) =>
        people.map((person) => ({ professional_id: numbered('p', person), group_id: numbered('g', group) })),
      ),
    }),
    { period: allTime, ties: 'shared-groups' },
  );
}
