import { describe, expect, it } from 'vitest';
import { drawSeatings } from '../../../src/metrics/index.ts';
import { Curveball, roundsFor, tradesMore } from '../../../src/metrics/nulls/curveball.ts';
import { buildNetwork, streamOf, type Network, type TwoMode } from '../../../src/network/index.ts';
import { women } from '../../networks/index.ts';
import { allTime, recordsOf } from '../../networks/records.ts';

const networkOf = (groups: Record<string, string[]>): Network =>
  buildNetwork(
    recordsOf({
      groups: Object.keys(groups).map((id) => ({ id, name: id, kind: 'plg' })),
      memberships: Object.entries(groups).flatMap(([group_id, people]) => people.map((professional_id) => ({ group_id, professional_id }))),
    }),
    { period: allTime, ties: 'shared-groups' },
  );
const twoMode = (groups: Record<string, string[]>): TwoMode => networkOf(groups).memberships;

const curveballOf = ({ byEvent, byPerson }: TwoMode, rounds?: number): Curveball =>
  new Curveball(byEvent, byPerson.offsets.length - 1, rounds);

const rows = ({ offsets, members }: Pick<Curveball, 'offsets' | 'members'>): number[][] =>
  [...offsets.slice(1)].map((end, event) => [...members.subarray(offsets[event], end)].sort((a, b) => a - b));

describe('a draw of the two-mode null', () => {
  it('keeps the size of every group and the number of groups of every person', () => {
    const { memberships } = women();
    const curveball = curveballOf(memberships);
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
    expect(rows(curveball)).not.toEqual(rows(curveballOf(memberships)));
  });

  it('does not depend on the draws before it', () => {
    const { memberships } = women();
    const one = curveballOf(memberships);
    const other = curveballOf(memberships);
    one.draw(streamOf(1, 'first'));
    one.draw(streamOf(1, 'second'));
    other.draw(streamOf(1, 'second'));
    expect(rows(one)).toEqual(rows(other));
  });

  it('finds every network with these sizes equally often', () => {
    // Groups of 2, 2 and 1 for four people who are in 2, 1, 1 and 1: worked out, there are five such networks.
    const curveball = curveballOf(twoMode({ g1: ['a', 'b'], g2: ['a', 'c'], g3: ['d'] }));
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

  it('keeps no trace of where it started: three times as many rounds find the same', () => {
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
    const network = networkOf(Object.fromEntries(groups));
    const start = network.memberships;
    const persons = [...new Set(groups.flatMap(([, people]) => people))].sort();
    const organisation = persons.map((id) => Math.floor(Number(id.slice(1)) / 30));
    /** The part of the pairs in a group that is of one organisation; the groups being of one size, a line with the E-I index. */
    const within = ({ members, offsets }: Pick<Curveball, 'offsets' | 'members'>): number => {
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
    const summed = (values: readonly number[]): { mean: number; error: number } => {
      const mean = values.reduce((sum, value) => sum + value, 0) / draws;
      return { mean, error: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws / draws) };
    };
    const fromObserved = (rounds: number): { mean: number; error: number } => {
      const curveball = curveballOf(start, rounds);
      return summed(
        Array.from({ length: draws }, (_, draw) => {
          curveball.draw(streamOf(3, rounds, draw));
          return within(curveball);
        }),
      );
    };
    expect(within(curveballOf(start))).toBe(1);
    const long = fromObserved(3 * roundsFor(groups.length));
    const apart = ({ mean, error }: { mean: number; error: number }): number => Math.abs(mean - long.mean) / Math.hypot(error, long.error);
    const seatings = drawSeatings(network, { seed: 3, draws, threads: 1 });
    expect(apart(summed(Array.from({ length: draws }, (_, draw) => within(seatings.seating(draw)))))).toBeLessThan(3.5);
    // The same comparison does find a walk that is too short: three rounds from the network itself.
    expect(apart(fromObserved(3))).toBeGreaterThan(3.5);
  });

  it('leaves a network in which nothing can be traded as it is', () => {
    const full = twoMode({ g1: ['a', 'b'], g2: ['a', 'b'] });
    const curveball = curveballOf(full);
    curveball.draw(streamOf(1));
    expect(rows(curveball)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    const nested = curveballOf(twoMode({ g1: ['a', 'b', 'c'], g2: ['b'] }));
    nested.draw(streamOf(1));
    expect(rows(nested)).toEqual([[0, 1, 2], [1]]);
  });

  it('finds every network equally often where a large group trades more', () => {
    // Groups of 5 and six of 1; one person is in 6 groups, five are in 1.
    const groups = { g0: ['a', 'b', 'c', 'd', 'e'], g1: ['f'], g2: ['a'], g3: ['a'], g4: ['a'], g5: ['a'], g6: ['a'] };
    const curveball = curveballOf(twoMode(groups));
    expect(tradesMore(curveball.offsets)).toHaveLength(1);
    const counts = new Map<string, number>();
    const draws = 6200;
    for (let draw = 0; draw < draws; draw += 1) {
      curveball.draw(streamOf(11, draw));
      const found = JSON.stringify(rows(curveball));
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    // Worked out: whoever of the five is not in the large group stands in one of six, beside the sixfold member; or all five are in it.
    expect(everyNetwork([5, 1, 1, 1, 1, 1, 1], [6, 1, 1, 1, 1, 1])).toBe(31);
    expect(counts.size).toBe(31);
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - draws / 31) ** 2 / (draws / 31), 0);
    // 59.7 is passed by chance once in a thousand times.
    expect(chi).toBeLessThan(59.7);
  });

  it('lets a group that is much larger trade more often, within what all memberships take, and no group of a usual network', () => {
    const offsetsOf = (sizes: number[]): Int32Array =>
      Int32Array.from([0, ...sizes.map((_, at) => sizes.slice(0, at + 1).reduce((a, b) => a + b))]);
    const usual = Array.from({ length: 20 }, () => 8);
    expect([...tradesMore(offsetsOf([24, 10, 12, 14]))]).toEqual([]);
    // 60 beside a mean of 220 / 21: 5.7 times the usual size.
    expect([...tradesMore(offsetsOf([60, ...usual]))]).toEqual([0]);
    // 4,000 would want 2 a round: all memberships are 4,160, and so it gets one.
    expect(tradesMore(offsetsOf([...usual, 4000]))).toEqual(Int32Array.of(20));
    expect([...tradesMore(new Int32Array(1))]).toEqual([]);
  });

  it('leaves hardly anything in a large group of whom a draw starts with', () => {
    const people = Array.from({ length: 300 }, (_, at) => `p${at}`);
    const groups = Object.fromEntries([
      ['large', people.slice(0, 120)],
      ...Array.from({ length: 60 }, (_, at): [string, string[]] => [`g${at}`, people.slice(4 * at, 4 * at + 8)]),
    ]);
    const { memberships } = networkOf(groups);
    const large = memberships.byEvent.offsets.findIndex((start, event, all) => (all[event + 1] ?? 0) - start === 120);
    const mean = (rounds: number | undefined): number => {
      const curveball = curveballOf(memberships, rounds);
      let stayed = 0;
      const start = new Set(rows({ offsets: memberships.byEvent.offsets, members: memberships.byEvent.targets })[large]);
      for (let draw = 0; draw < 40; draw += 1) {
        curveball.draw(streamOf(2, draw));
        stayed += (rows(curveball)[large] ?? []).filter((person) => start.has(person)).length;
      }
      return stayed / 40;
    };
    // As many as after ten times as many rounds, but for two in a hundred of the group; without trades of its own it would be thirteen.
    expect(Math.abs(mean(undefined) - mean(200))).toBeLessThan(4);
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
