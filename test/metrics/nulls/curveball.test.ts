import { describe, expect, it } from 'vitest';
import { Curveball, tradesFor } from '../../../src/metrics/nulls/curveball.ts';
import { buildNetwork, streamOf, type TwoMode } from '../../../src/network/index.ts';
import { women } from '../../networks/index.ts';
import { allTime, recordsOf } from '../../networks/records.ts';

const twoMode = (groups: Record<string, string[]>): TwoMode =>
  buildNetwork(
    recordsOf({
      groups: Object.keys(groups).map((id) => ({ id, name: id, kind: 'plg' })),
      memberships: Object.entries(groups).flatMap(([group_id, people]) => people.map((professional_id) => ({ group_id, professional_id }))),
    }),
    { period: allTime, ties: 'shared-groups' },
  ).memberships;

const rows = ({ offsets, members }: Curveball): number[][] =>
  [...offsets.slice(1)].map((end, event) => [...members.subarray(offsets[event], end)].sort((a, b) => a - b));

describe('a draw of the two-mode null', () => {
  it('keeps the size of every group and the number of groups of every person', () => {
    const { memberships } = women();
    const curveball = new Curveball(memberships);
    const degrees = (members: Int32Array): number[] =>
      memberships.byPerson.offsets
        .slice(1)
        .reduce((counts: number[], _, person) => [...counts, [...members].filter((each) => each === person).length], []);
    const before = degrees(memberships.byEvent.targets);
    for (let draw = 0; draw < 20; draw += 1) {
      curveball.draw(streamOf(1, draw));
      expect(rows(curveball).every((row) => new Set(row).size === row.length)).toBe(true);
      expect(degrees(curveball.members)).toEqual(before);
    }
    expect(rows(curveball)).not.toEqual(rows(new Curveball(memberships)));
  });

  it('does not depend on the draws before it', () => {
    const { memberships } = women();
    const one = new Curveball(memberships);
    const other = new Curveball(memberships);
    one.draw(streamOf(1, 'first'));
    one.draw(streamOf(1, 'second'));
    other.draw(streamOf(1, 'second'));
    expect(rows(one)).toEqual(rows(other));
  });

  it('finds every network with these sizes equally often', () => {
    // Groups of 2, 2 and 1 for four people who are in 2, 1, 1 and 1: worked out, there are five such networks.
    const curveball = new Curveball(twoMode({ g1: ['a', 'b'], g2: ['a', 'c'], g3: ['d'] }));
    const counts = new Map<string, number>();
    const draws = 3000;
    for (let draw = 0; draw < draws; draw += 1) {
      curveball.draw(streamOf(5, draw));
      const found = JSON.stringify(rows(curveball));
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    const every = everyNetwork([2, 2, 1], [2, 1, 1, 1]);
    expect(counts.size).toBe(every);
    const expected = draws / every;
    const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // The 99.9th percentile of χ² lies below this for up to fifteen degrees of freedom.
    expect(chiSquared).toBeLessThan(37.7);
  });

  it('keeps no trace of where it started: three times as many trades find the same', () => {
    // Thirty groups of ten: five organisations of thirty people each, every one of them in six groups of its own.
    const organisations = 5;
    const size = 10;
    const groups = Array.from({ length: 30 }, (_, group) => {
      const first = Math.floor(group / 6) * 30;
      return [
        String(group).padStart(2, '0'),
        Array.from(
          { length: size },
          (__, seat) => `p${String(first + (((group % 6) * 7 + seat * (group % 2 === 0 ? 1 : 3)) % 30)).padStart(3, '0')}`,
        ),
      ] as const;
    });
    const start = twoMode(Object.fromEntries(groups));
    const persons = [...new Set(groups.flatMap(([, people]) => people))].sort();
    const organisation = persons.map((id) => Math.floor(Number(id.slice(1)) / 30));
    /** The part of the pairs in a group that is of one organisation; the groups being of one size, a line with the E-I index. */
    const within = ({ members, offsets }: Curveball): number => {
      let pairs = 0;
      for (let group = 0; group < groups.length; group += 1) {
        const held = new Int32Array(organisations);
        for (const person of members.subarray(offsets[group], offsets[group + 1]))
          held[organisation[person] ?? 0] = (held[organisation[person] ?? 0] ?? 0) + 1;
        pairs += held.reduce((sum, count) => sum + count * (count - 1), 0);
      }
      return pairs / (groups.length * size * (size - 1));
    };
    const draws = 700;
    const measure = (trades: number): { mean: number; error: number } => {
      const curveball = new Curveball(start, trades);
      const values = Array.from({ length: draws }, (_, draw) => {
        curveball.draw(streamOf(3, trades, draw));
        return within(curveball);
      });
      const mean = values.reduce((sum, value) => sum + value, 0) / draws;
      return { mean, error: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws / draws) };
    };
    expect(within(new Curveball(start))).toBe(1);
    const long = measure(3 * tradesFor(groups.length));
    const apart = (trades: number): number => {
      const { mean, error } = measure(trades);
      return Math.abs(mean - long.mean) / Math.hypot(error, long.error);
    };
    expect(apart(tradesFor(groups.length))).toBeLessThan(3.5);
    // The same comparison does find a walk that is too short: five trades a group.
    expect(apart(5 * groups.length)).toBeGreaterThan(3.5);
  });

  it('leaves a network in which nothing can be traded as it is', () => {
    const full = twoMode({ g1: ['a', 'b'], g2: ['a', 'b'] });
    const curveball = new Curveball(full);
    curveball.draw(streamOf(1));
    expect(rows(curveball)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    const nested = new Curveball(twoMode({ g1: ['a', 'b', 'c'], g2: ['b'] }));
    nested.draw(streamOf(1));
    expect(rows(nested)).toEqual([[0, 1, 2], [1]]);
  });
});

/** Counts the 0–1 matrices with these row and column sums, one by one. */
function everyNetwork(sizes: readonly number[], degrees: readonly number[]): number {
  const [size, ...rest] = sizes;
  if (size === undefined) return degrees.every((left) => left === 0) ? 1 : 0;
  let found = 0;
  for (let subset = 0; subset < 2 ** degrees.length; subset += 1) {
    const left = degrees.map((degree, person) => degree - ((subset >> person) & 1));
    const taken = degrees.reduce((sum, _, person) => sum + ((subset >> person) & 1), 0);
    if (taken === size && left.every((degree) => degree >= 0)) found += everyNetwork(rest, left);
  }
  return found;
}
