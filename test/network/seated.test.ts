import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, ownSeating, relabelled, retied, seated, weightsOf, type Network } from '../../src/network/index.ts';
import { allTime, numbered, recordsOf } from '../networks/records.ts';
import { small } from '../networks/small.ts';

const seats = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(5)), { minLength: 3, maxLength: 30, selector: (each) => each.join(' ') });

/** Ten people, two of them with two posts, one with none that is known, in up to six groups. */
const networkOf = (memberships: readonly (readonly [number, number])[]): Network =>
  buildNetwork(
    recordsOf({
      organisations: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'other' })),
      professionals: Array.from({ length: 10 }, (_, index) => ({
        id: numbered('p', index),
        organisation_id: index === 9 ? null : 'abc'.charAt(index % 3),
      })),
      appointments: [0, 1].flatMap((index) =>
        ['a', 'b'].map((organisation_id, at) => ({ professional_id: numbered('p', index), organisation_id, fte: 0.2 + 0.4 * at })),
      ),
      groups: Array.from({ length: 6 }, (_, index) => ({ id: numbered('g', index), name: 'g', kind: 'plg' })),
      memberships: memberships.map(([person, group]) => ({ professional_id: numbered('p', person), group_id: numbered('g', group) })),
    }),
    { period: allTime, ties: 'shared-groups' },
  );

const tiesOf = ({ ties, persons, posts, organisations }: Network) =>
  [...ties.low.keys()].map((tie) => ({
    ends: [persons[ties.low[tie] ?? -1], persons[ties.high[tie] ?? -1]],
    count: ties.count[tie],
    newman: Number(ties.newman[tie]?.toFixed(12)),
    events: [...ties.events.targets.subarray(ties.events.offsets[tie], ties.events.offsets[tie + 1])],
    mixing: Array.from({ length: (ties.mixing.offsets[tie + 1] ?? 0) - (ties.mixing.offsets[tie] ?? 0) }, (_, index) => {
      const at = (ties.mixing.offsets[tie] ?? 0) + index;
      const of = (post: number | undefined) => organisations.ids[posts.organisation[post ?? -1] ?? -1] ?? null;
      return [of(ties.mixing.low[at]), of(ties.mixing.high[at]), Number(ties.mixing.share[at]?.toFixed(12))];
    }),
  }));

describe('a network with people seated anew', () => {
  it('is the network itself where everybody keeps their seat and nothing has a date', () => {
    fc.assert(
      fc.property(seats, (memberships) => {
        const network = networkOf(memberships);
        const same = seated(network, ownSeating(network));
        expect(tiesOf(same)).toEqual(tiesOf(network));
        expect([...same.neighbours.targets]).toEqual([...network.neighbours.targets]);
        expect([...same.incidence.byPerson.targets]).toEqual([...network.incidence.byPerson.targets]);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('is what a fresh build of those memberships gives, in whatever order they are given', () => {
    // Everybody is in exactly one of two groups, which then trade members.
    const network = networkOf([0, 1, 2, 3, 4, 5].map((person) => [person, person % 2]));
    const traded = seated(network, { offsets: Int32Array.of(0, 3, 6), members: Int32Array.of(5, 0, 1, 4, 3, 2) });
    const fresh = networkOf([0, 1, 5].map((person): [number, number] => [person, 0]).concat([2, 3, 4].map((person) => [person, 1])));
    expect(tiesOf(traded)).toEqual(tiesOf(fresh));
  });
});

describe('a network whose people trade places', () => {
  it('gives each the posts of another, and leaves the ties', () => {
    const network = small();
    const at = (id: string) => network.persons.indexOf(id);
    const as = Int32Array.from(network.persons.keys());
    [as[at('ann')], as[at('cas')]] = [at('cas'), at('ann')];
    const swapped = relabelled(network, as);
    const schoolOf = (id: string) => {
      const post = [...swapped.posts.person].indexOf(at(id));
      return swapped.organisations.ids[swapped.posts.organisation[post] ?? -1];
    };
    expect(['ann', 'cas', 'bob'].map(schoolOf)).toEqual(['b', 'a1', 'a']);
    expect([...swapped.ties.low]).toEqual([...network.ties.low]);
    expect([...weightsOf(swapped, 'newman')]).toEqual([...network.ties.newman]);
  });
});

describe('a network with other ties', () => {
  it('has those, each of weight 1 and without direction', () => {
    const network = small();
    const other = retied(network, Int32Array.of(0, 1), Int32Array.of(2, 3));
    expect(tiesOf(other).map(({ ends }) => ends)).toEqual([
      ['ann', 'cas'],
      ['bob', 'dee'],
    ]);
    expect([...other.ties.newman, ...other.ties.direction]).toEqual([1, 1, 3, 3]);
    expect(other.directed).toBe(false);
  });
});
