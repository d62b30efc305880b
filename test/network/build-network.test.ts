import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { evidenceFor, partition, stintsOf, tieBetween, buildNetwork, type Network } from '../../src/network/index.ts';
import { tiesLeftOut } from '../../src/metrics/index.ts';
import { yearPeriod } from '../../src/records/period.ts';
import { valueOf } from '../networks/index.ts';
import { recordsOf, type PartialRecords } from '../networks/records.ts';

const year = yearPeriod(2021, 'calendar');
const day = dayOf;

const base = {
  organisations: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'other' })),
  professionals: [
    { id: 'ann', organisation_id: 'a' },
    { id: 'bob', organisation_id: 'b' },
    { id: 'cas', organisation_id: 'a' },
  ],
  groups: [
    { id: 'g1', name: 'g1', kind: 'plg' },
    { id: 'g2', name: 'g2', kind: 'plg' },
  ],
};
const build = (tables: PartialRecords): Network => buildNetwork(recordsOf({ ...base, ...tables }), { period: year, ties: 'shared-groups' });
const member = (professional_id: string, group_id: string, from: string | null = null, until: string | null = null) => ({
  professional_id,
  group_id,
  from: from === null ? null : day(from),
  until: until === null ? null : day(until),
});
const tieOf = (network: Network, a: string, b: string): number => tieBetween(network, a, b);

describe('who takes part', () => {
  it('only who was in a group in the period, and each once per group', () => {
    const network = build({
      memberships: [
        member('ann', 'g1', '2020-01-01', '2020-12-31'),
        member('bob', 'g1', '2021-12-31'),
        member('cas', 'g1', '2021-01-01', '2021-02-01'),
        member('cas', 'g1', '2021-06-01', '2021-07-01'),
      ],
    });
    expect(network.persons).toEqual(['bob', 'cas']);
    expect(network.memberships.byPerson.targets).toHaveLength(2);
    expect([...stintsOf(network).from]).toEqual([day('2021-12-31'), day('2021-01-01'), day('2021-06-01')]);
  });

  it('a membership without dates holds as long as its group', () => {
    const groups = [{ id: 'g1', name: 'g1', kind: 'plg', from: day('2022-01-01') }];
    expect(build({ groups, memberships: [member('ann', 'g1')] }).persons).toEqual([]);
    expect(build({ memberships: [member('ann', 'g1')] }).persons).toEqual(['ann']);
  });
});

describe('a tie', () => {
  it('needs the same group at the same time', () => {
    const network = build({
      memberships: [
        member('ann', 'g1', '2021-01-01', '2021-06-30'),
        member('bob', 'g1', '2021-06-30', '2021-12-31'),
        member('cas', 'g1', '2021-07-01', '2021-12-31'),
      ],
    });
    expect(tieOf(network, 'ann', 'bob')).toBeGreaterThanOrEqual(0);
    expect(tieOf(network, 'bob', 'cas')).toBeGreaterThanOrEqual(0);
    expect(tieOf(network, 'ann', 'cas')).toBe(-1);
  });

  it('belongs to the organisation a person worked for at that time, by days', () => {
    const network = build({
      memberships: [member('ann', 'g1', '2021-01-01', '2021-04-10'), member('bob', 'g1', '2021-01-01', '2021-12-31')],
      appointments: [
        { professional_id: 'ann', organisation_id: 'a', until: day('2021-01-25') },
        { professional_id: 'ann', organisation_id: 'b', from: day('2021-01-26') },
      ],
    });
    // Ann was in the group for 100 days: 25 of them with a, 75 with b, where Bob works.
    expect(valueOf(network, 'ei-index', 'network', 'network')).toBeCloseTo((0.25 - 0.75) / 1, 12);
    const { ofPost, ids } = partition(network, 'organisation');
    const shares = [...network.posts.share].map((share, post) => [ids[ofPost[post] ?? -1], share]);
    expect(shares).toEqual([
      ['a', 0.25],
      ['b', 0.75],
      ['b', 1],
    ]);
    // By the binary convention Ann is of b all along, and the tie is within.
    expect(valueOf(network, 'ei-index', 'network', 'network', { counting: 'binary' })).toBe(-1);
  });

  it('counts several employers at once by fte', () => {
    const network = build({
      memberships: [member('ann', 'g1'), member('bob', 'g1')],
      appointments: [
        { professional_id: 'ann', organisation_id: 'a', fte: 0.6 },
        { professional_id: 'ann', organisation_id: 'b', fte: 0.2 },
      ],
    });
    expect(valueOf(network, 'ei-index', 'network', 'network')).toBeCloseTo(0.75 - 0.25, 12);
    expect(valueOf(network, 'ei-index', 'organisation', 'a')).toBe(1);
    expect(valueOf(network, 'ei-index', 'organisation', 'b')).toBeCloseTo((0.75 - 0.5) / 1.25, 12);
  });

  it('has no boundary to cross where an employer is not known, and is counted as left out', () => {
    const network = build({
      memberships: [member('ann', 'g1'), member('bob', 'g1'), member('cas', 'g1')],
      appointments: [{ professional_id: 'ann', organisation_id: 'b', until: day('2020-12-31') }],
    });
    expect(tiesLeftOut(network, partition(network, 'organisation'))).toBe(2);
    expect(valueOf(network, 'ei-index', 'network', 'network')).toBe(1);
    expect(valueOf(network, 'ei-index', 'person', 'ann')).toBeNull();
    expect(valueOf(network, 'degree', 'person', 'ann')).toBe(2);
  });

  it('is weighed by groups, by Newman, by hours and by meetings', () => {
    const network = build({
      memberships: [...['ann', 'bob', 'cas'].map((id) => member(id, 'g1')), member('ann', 'g2'), member('bob', 'g2')],
      hours: [
        { professional_id: 'ann', group_id: 'g1', year: '2021', hours: 600 },
        { professional_id: 'bob', group_id: 'g1', date: day('2021-03-01'), hours: 90 },
        { professional_id: 'bob', group_id: 'g1', date: day('2021-04-01'), hours: 90, kind: 'spent' },
        { professional_id: 'bob', group_id: 'g1', date: day('2020-04-01'), hours: 999 },
        { professional_id: 'bob', group_id: 'g1', year: '2021', hours: 9999, kind: 'facilitated' },
      ],
      meetings: ['m1', 'm2', 'm3'].map((id) => ({ id, date: day(id === 'm3' ? '2022-01-01' : '2021-05-05') })),
      attendance: ['m1', 'm2', 'm3'].flatMap((meeting_id) => ['ann', 'bob'].map((professional_id) => ({ meeting_id, professional_id }))),
    });
    const tie = tieOf(network, 'bob', 'ann');
    const { count, newman, hours, attendance } = network.ties;
    expect([count[tie], newman[tie], hours[tie], attendance[tie]]).toEqual([2, 1.5, 3, 2]);
  });

  it('can say which records made it', () => {
    const network = build({
      memberships: [
        member('cas', 'g2'),
        member('bob', 'g1', '2021-05-01'),
        member('ann', 'g1', '2021-01-01', '2021-02-01'),
        member('ann', 'g1', '2021-04-01', '2021-06-01'),
        member('ann', 'g2', '2021-12-01'),
      ],
    });
    expect(evidenceFor(network, tieOf(network, 'ann', 'bob')).map(({ table, row }) => `${table} ${row}`)).toEqual([
      'memberships 1',
      'memberships 2',
      'memberships 3',
    ]);
  });
});

describe('ties by shared meetings', () => {
  const records = recordsOf({
    ...base,
    meetings: [
      { id: 'm1', group_id: 'g1', date: day('2021-02-01') },
      { id: 'm2', group_id: 'g1', date: day('2021-03-01') },
      { id: 'm3', body: 'policy', date: day('2021-04-01') },
      { id: 'm4', group_id: 'g2', date: day('2020-04-01') },
    ],
    attendance: [
      { meeting_id: 'm1', professional_id: 'ann', organisation_id: 'c' },
      { meeting_id: 'm1', professional_id: 'bob' },
      { meeting_id: 'm2', professional_id: 'ann' },
      { meeting_id: 'm2', professional_id: 'cas' },
      { meeting_id: 'm3', professional_id: 'bob' },
      { meeting_id: 'm3', professional_id: 'cas' },
      { meeting_id: 'm4', professional_id: 'bob' },
    ],
  });
  const network = buildNetwork(records, { period: year, ties: 'shared-meetings' });

  it('join who were at one meeting, with or without a group', () => {
    expect(network.incidence.events).toEqual(['m1', 'm2', 'm3']);
    expect(network.ties.low).toHaveLength(3);
    expect(network.memberships.events).toEqual(['g1']);
    expect(evidenceFor(network, tieOf(network, 'ann', 'bob'))).toEqual([
      { table: 'attendance', row: 0 },
      { table: 'attendance', row: 1 },
    ]);
  });

  it('belong to the organisation somebody came for, before any other', () => {
    const { ofPost, ids } = partition(network, 'organisation');
    const { mixing } = network.ties;
    const tie = tieOf(network, 'ann', 'bob');
    expect(mixing.offsets[tie + 1]).toBe((mixing.offsets[tie] ?? 0) + 1);
    expect(ids[ofPost[mixing.low[mixing.offsets[tie] ?? 0] ?? -1] ?? -1]).toBe('c');
    expect(valueOf(network, 'ei-index', 'person', 'ann')).toBe(0);
    expect(valueOf(network, 'ei-index', 'organisation', 'c')).toBe(1);
    expect(valueOf(network, 'ei-index', 'organisation', 'a')).toBeCloseTo((1 - 2) / 3, 12);
  });
});

describe('a period without ends', () => {
  it('is measured over the years there are records of, so that a post without an end does not outweigh the rest', () => {
    const records = recordsOf({
      ...base,
      memberships: [member('ann', 'g1', '2020-01-01'), member('bob', 'g1', '2020-01-01')],
      appointments: [
        { professional_id: 'ann', organisation_id: 'a', from: day('2020-01-01'), until: day('2020-12-31') },
        { professional_id: 'ann', organisation_id: 'b', from: day('2021-01-01') },
      ],
    });
    const network = buildNetwork(records, { period: { id: 'all', from: -25_567, until: 84_005 }, ties: 'shared-groups' });
    expect(valueOf(network, 'ei-index', 'network', 'network')).toBeCloseTo((366 - 365) / 731, 12);
  });
});
