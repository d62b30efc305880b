import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burdensOf, lossOf } from '../../src/what-if/index.ts';
import { projectOrganisations, type Network } from '../../src/network/index.ts';
import { small } from '../networks/small.ts';
import { anyRecords, linksIn, networkOf } from './records.ts';

// Groups g1: ann bob (board a) cas (b) · g2: cas dee (c) · g3: dee, eva (unknown) · g4: ann gus (a).
describe('what breaks when somebody leaves', () => {
  it('of the person on whom everything hangs', () => {
    expect(lossOf(small(), { kind: 'person', id: 'cas' })).toEqual({
      leaver: { kind: 'person', id: 'cas' },
      links: [
        { a: 'a', b: 'b', groups: ['g1'] },
        { a: 'b', b: 'c', groups: ['g2'] },
      ],
      delegations: [
        { organisation: 'b', group: 'g1' },
        { organisation: 'b', group: 'g2' },
      ],
      ownCompany: ['g1', 'g2'],
      cutOff: ['a', 'b', 'c'],
      reach: [
        { organisation: 'a', before: 1, after: 0 },
        { organisation: 'b', before: 2, after: 0 },
        { organisation: 'c', before: 1, after: 0 },
      ],
      parts: { before: 1, after: 2 },
      peopleOut: ['cas'],
    });
  });

  it('of somebody whose colleague stays: nothing', () => {
    expect(lossOf(small(), { kind: 'person', id: 'bob' })).toMatchObject({
      links: [],
      delegations: [],
      ownCompany: [],
      cutOff: [],
      parts: { before: 1, after: 1 },
    });
  });

  it('of a group that ends', () => {
    expect(lossOf(small(), { kind: 'group', id: 'g1' })).toMatchObject({
      links: [{ a: 'a', b: 'b', groups: ['g1'] }],
      cutOff: ['a'],
      reach: [
        { organisation: 'a', before: 1, after: 0 },
        { organisation: 'b', before: 2, after: 1 },
      ],
      parts: { before: 1, after: 2 },
      peopleOut: ['bob'],
    });
  });

  it('of an organisation, among those that stay', () => {
    expect(lossOf(small(), { kind: 'organisation', id: 'b' })).toMatchObject({
      links: [],
      delegations: [],
      ownCompany: ['g1', 'g2'],
      cutOff: ['a', 'c'],
      parts: { before: 1, after: 2 },
      peopleOut: ['cas'],
    });
  });

  it('of who takes no part: nothing to say', () => {
    expect(lossOf(small(), { kind: 'person', id: 'fay' })).toBeNull();
    expect(lossOf(small(), { kind: 'organisation', id: 'nobody' })).toBeNull();
  });
});

const reachIn = (network: Network): Map<string, number> => {
  const { ids, pairs } = projectOrganisations(network);
  return new Map(ids.map((id, index) => [id, pairs.filter(({ a, b }) => a === index || b === index).length]));
};

describe('as a fresh build without them', () => {
  it('people', () => {
    let lost = 0;
    fc.assert(
      fc.property(anyRecords, fc.nat(11), (records, index) => {
        const network = networkOf(records);
        const id = network.persons[index % network.persons.length] ?? '';
        const without = networkOf({ ...records, memberships: records.memberships.filter((row) => row.professional_id !== id) });
        const loss = lossOf(network, { kind: 'person', id });
        const kept = new Set(linksIn(without));
        expect(loss?.links.map(({ a, b }) => `${a}–${b}`)).toEqual(linksIn(network).filter((link) => !kept.has(link)));
        const [before, after] = [reachIn(network), reachIn(without)];
        for (const { organisation, ...reach } of loss?.reach ?? []) {
          expect(reach).toEqual({ before: before.get(organisation), after: after.get(organisation) ?? 0 });
        }
        expect(loss?.cutOff).toEqual([...before].filter(([each, met]) => met > 0 && (after.get(each) ?? 0) === 0).map(([each]) => each));
        lost += loss?.links.length ?? 0;
      }),
      { numRuns: 200, seed: 71 },
    );
    expect(lost).toBeGreaterThan(100);
  });

  it('groups', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(5), (records, index) => {
        const network = networkOf(records);
        const id = network.memberships.events[index % network.memberships.events.length] ?? '';
        const without = networkOf({ ...records, memberships: records.memberships.filter((row) => row.group_id !== id) });
        const loss = lossOf(network, { kind: 'group', id });
        const kept = new Set(linksIn(without));
        expect(loss?.links.map(({ a, b }) => `${a}–${b}`)).toEqual(linksIn(network).filter((link) => !kept.has(link)));
        expect(loss?.peopleOut).toEqual(network.persons.filter((person) => !without.persons.includes(person)));
      }),
      { numRuns: 200, seed: 72 },
    );
  });

  it('organisations whose people have no other employer', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(4), (given, index) => {
        const records = { ...given, appointments: [] };
        const network = networkOf(records);
        const id = `o${index}`;
        const own = new Set(records.professionals.filter((row) => row.organisation_id === id).map((row) => row.id));
        const without = networkOf({ ...records, memberships: records.memberships.filter((row) => !own.has(row.professional_id)) });
        const loss = lossOf(network, { kind: 'organisation', id });
        if (loss === null) return;
        expect(loss.links).toEqual([]);
        expect(loss.peopleOut).toEqual(network.persons.filter((person) => own.has(person)));
        const [before, after] = [reachIn(network), reachIn(without)];
        const fewer = [...before].filter(([each, met]) => each !== id && (after.get(each) ?? 0) < met);
        expect(loss.reach).toEqual(
          fewer.map(([organisation, met]) => ({ organisation, before: met, after: after.get(organisation) ?? 0 })),
        );
      }),
      { numRuns: 150, seed: 73 },
    );
  });
});

describe('on whom the links rest', () => {
  it('is counted for the small network by hand', () => {
    expect(burdensOf(small())).toEqual([
      { kind: 'person', id: 'cas', links: 2, cutOff: ['a', 'b', 'c'] },
      { kind: 'group', id: 'g1', links: 1, cutOff: ['a'] },
      { kind: 'group', id: 'g2', links: 1, cutOff: ['c'] },
      { kind: 'person', id: 'dee', links: 1, cutOff: ['c'] },
    ]);
  });

  it('is for everybody and every group what they would take along, and nothing of the rest', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const network = networkOf(records);
        const leavers = [
          ...network.persons.map((id) => ({ kind: 'person' as const, id })),
          ...network.memberships.events.map((id) => ({ kind: 'group' as const, id })),
        ];
        const losses = leavers.flatMap((leaver) => {
          const loss = lossOf(network, leaver);
          return loss === null || loss.links.length === 0 ? [] : [{ ...leaver, links: loss.links.length, cutOff: loss.cutOff }];
        });
        const byName = (a: { kind: string; id: string }, b: { kind: string; id: string }) =>
          `${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1;
        expect(burdensOf(network).toSorted(byName)).toEqual(losses.toSorted(byName));
      }),
      { numRuns: 150, seed: 74 },
    );
  });
});
