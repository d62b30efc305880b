import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeScores } from '../../src/metrics/index.ts';
import { buildNetwork, type Network } from '../../src/network/index.ts';
import { changesBetween, turnoverBetween, type Change } from '../../src/over-time/index.ts';
import type { Records } from '../../src/records/index.ts';
import { recordsOf } from '../networks/records.ts';

const years = [
  { id: 'year 1', from: 0, until: 99 },
  { id: 'year 2', from: 100, until: 199 },
] as const;

type Seats = readonly (readonly [person: string, group: string])[];

/** People named after their organisation: a1 works for a. */
function recordsIn(first: Seats, second: Seats): Records {
  const seats = [first, second].flatMap((all, at) =>
    all.map(([person, group]) => ({ person, group, from: at * 100, until: at * 100 + 99 })),
  );
  const people = [...new Set(seats.map(({ person }) => person))];
  return recordsOf({
    organisations: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'other' })),
    professionals: people.map((id) => ({ id, organisation_id: id.charAt(0) })),
    groups: [...new Set(seats.map(({ group }) => group))].map((id) => ({ id, name: id, kind: 'plg' })),
    memberships: seats.map(({ person, group, from, until }) => ({ professional_id: person, group_id: group, from, until })),
  });
}

const networksOf = (records: Records): [Network, Network] => [
  buildNetwork(records, { period: years[0], ties: 'shared-groups' }),
  buildNetwork(records, { period: years[1], ties: 'shared-groups' }),
];

const options = { metrics: ['ei-index'], boundaries: ['organisation'], weight: 'none' } as const;

function changeOf(records: Records): Change | undefined {
  const [before, after] = networksOf(records);
  return changesBetween(records, before, after, options)[0];
}

describe('a change is split', () => {
  it('all to turnover where only people came and went', () => {
    // a1–a2 within, then a1–b1 across.
    const change = changeOf(
      recordsIn(
        [
          ['a1', 'g'],
          ['a2', 'g'],
        ],
        [
          ['a1', 'g'],
          ['b1', 'g'],
        ],
      ),
    );
    expect(change).toMatchObject({ before: -1, after: 1, change: 2, groups: 0, stayers: 0 });
    expect(change?.turnover).toBe(2);
  });

  it('all to new groups where those who stayed only began one', () => {
    const first: Seats = [
      ['a1', 'g'],
      ['a2', 'g'],
      ['b1', 'h'],
      ['b2', 'h'],
    ];
    const change = changeOf(recordsIn(first, [...first, ['a1', 'new'], ['b1', 'new']]));
    expect(change).toMatchObject({ before: -1, turnover: 0, stayers: 0 });
    expect(change?.groups).toBeCloseTo(2 / 3, 12);
  });

  it('all to those who stayed where they only changed seats, or employers', () => {
    const first: Seats = [
      ['a1', 'g'],
      ['a2', 'g'],
      ['b1', 'h'],
      ['b2', 'h'],
    ];
    const moved = changeOf(
      recordsIn(first, [
        ['a1', 'g'],
        ['a2', 'h'],
        ['b1', 'h'],
        ['b2', 'g'],
      ]),
    );
    expect(moved).toMatchObject({ before: -1, after: 1, change: 2, turnover: 0, groups: 0, stayers: 2 });
    const records = recordsIn(first, first);
    const employed = changeOf({
      ...records,
      appointments: recordsOf({
        appointments: [
          { professional_id: 'a2', organisation_id: 'a', until: 99 },
          { professional_id: 'a2', organisation_id: 'b', from: 100 },
        ],
      }).appointments,
    });
    expect(employed).toMatchObject({ before: -1, after: 0, turnover: 0, groups: 0, stayers: 1 });
  });

  it('by halves where two factors matter only together', () => {
    // The joiner b1 meets a1 and a2 only in the new group.
    const first: Seats = [
      ['a1', 'g'],
      ['a2', 'g'],
    ];
    const change = changeOf(recordsIn(first, [...first, ['a1', 'new'], ['b1', 'new']]));
    expect(change).toMatchObject({ before: -1, after: 0, change: 1, turnover: 0.5, groups: 0.5, stayers: 0 });
  });
});

const seats = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'a3', 'b3'), fc.constantFrom('g1', 'g2', 'g3', 'g4')),
  {
    minLength: 4,
    maxLength: 20,
    selector: (each) => each.join(' '),
  },
);

/** The index where only some factors have changed, worked out from seats alone. */
function indexWith(first: Seats, second: Seats, changed: ReadonlySet<string>): number | null {
  const has = (all: Seats, at: 0 | 1, id: string) => all.some((seat) => seat[at] === id);
  const stays = (person: string) => has(first, 0, person) && has(second, 0, person);
  const goesOn = (group: string) => has(first, 1, group) && has(second, 1, group);
  const kept = (later: boolean) =>
    (later ? second : first).filter(([person, group]) => {
      const matters = [...(stays(person) ? [] : ['turnover']), ...(goesOn(group) ? [] : ['groups'])];
      return (matters.length === 0 ? ['stayers'] : matters).every((factor) => changed.has(factor) === later);
    });
  const all = [...kept(false), ...kept(true)];
  const pairs = new Map<string, number>();
  for (const [one, group] of all)
    for (const [other, same] of all)
      if (same === group && one < other) pairs.set(`${one} ${other}`, one.charAt(0) === other.charAt(0) ? 0 : 1);
  const across = [...pairs.values()].filter((value) => value === 1).length;
  return pairs.size === 0 ? null : (2 * across - pairs.size) / pairs.size;
}

const orders = [
  ['turnover', 'groups', 'stayers'],
  ['turnover', 'stayers', 'groups'],
  ['groups', 'turnover', 'stayers'],
  ['groups', 'stayers', 'turnover'],
  ['stayers', 'turnover', 'groups'],
  ['stayers', 'groups', 'turnover'],
] as const;

describe('the split', () => {
  it('is the mean over every order in which the factors may change, and adds up', () => {
    let compared = 0;
    fc.assert(
      fc.property(seats, seats, (first, second) => {
        const found = changeOf(recordsIn(first, second));
        const sums = { turnover: 0, groups: 0, stayers: 0 };
        for (const order of orders) {
          const changed = new Set<string>();
          for (const factor of order) {
            const before = indexWith(first, second, changed);
            const after = indexWith(first, second, changed.add(factor));
            sums[factor] += before === null || after === null ? Number.NaN : (after - before) / 6;
          }
        }
        if (Number.isNaN(sums.turnover + sums.groups + sums.stayers)) {
          expect([found?.turnover ?? null, found?.groups ?? null, found?.stayers ?? null]).toEqual([null, null, null]);
          return;
        }
        compared += 1;
        for (const factor of ['turnover', 'groups', 'stayers'] as const) expect(found?.[factor]).toBeCloseTo(sums[factor], 9);
        expect((found?.turnover ?? 0) + (found?.groups ?? 0) + (found?.stayers ?? 0)).toBeCloseTo(found?.change ?? Number.NaN, 12);
      }),
      { numRuns: 200, seed: 91 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('turns its signs where the periods are turned round, and begins and ends at the scores themselves, of every metric', () => {
    fc.assert(
      fc.property(seats, seats, (first, second) => {
        const records = recordsIn(first, second);
        const [before, after] = networksOf(records);
        const ask = { boundaries: ['organisation'], levels: ['network', 'organisation', 'group', 'person'] } as const;
        const forth = changesBetween(records, before, after, ask);
        const back = new Map(
          changesBetween(records, after, before, ask).map((each) => [
            [each.metric, each.level, each.boundary, each.subject].join(' '),
            each,
          ]),
        );
        const scores = new Map(
          computeScores([after], ask).map((each) => [[each.metric, each.level, each.boundary, each.subject].join(' '), each.value]),
        );
        for (const each of forth) {
          const key = [each.metric, each.level, each.boundary, each.subject].join(' ');
          expect([key, each.after]).toEqual([key, scores.get(key) ?? null]);
          const other = back.get(key);
          for (const part of ['change', 'turnover', 'groups', 'stayers'] as const) {
            const value = each[part];
            expect([key, other?.[part] ?? null]).toEqual([key, value === null ? null : expect.closeTo(-value, 9)]);
          }
        }
      }),
      { numRuns: 15, seed: 92 },
    );
  });

  it('is refused where ties are weighted by hours, or by attendance that does not make them', () => {
    const records = recordsIn([['a1', 'g']], [['a1', 'g']]);
    const [before, after] = networksOf(records);
    for (const weight of ['hours', 'attendance'] as const) {
      expect(() => changesBetween(records, before, after, { weight })).toThrow('where hours or attendance are the weight');
    }
  });
});

/** The same seats with groups that go on in the second year under another id. */
function renamedIn(first: Seats, second: Seats, names: Readonly<Record<string, string>>): Records {
  const records = recordsIn(
    first,
    second.map(([person, group]) => [person, names[group] ?? group] as const),
  );
  const lineage = Object.entries(names).map(([from_group_id, to_group_id]) => ({
    from_group_id,
    to_group_id,
    kind: 'continues' as const,
    date: 100,
  }));
  return {
    ...records,
    ...recordsOf({ lineage }),
    organisations: records.organisations,
    professionals: records.professionals,
    groups: records.groups,
    memberships: records.memberships,
  };
}

describe('a group that goes on under another id', () => {
  const first: Seats = [
    ['a1', 'g1'],
    ['a2', 'g1'],
    ['b1', 'g2'],
    ['b2', 'g2'],
  ];

  it('is neither new nor ended: what its members do otherwise is theirs', () => {
    const second: Seats = [
      ['a1', 'g1'],
      ['b2', 'g1'],
      ['b1', 'g2'],
      ['a2', 'g2'],
    ];
    expect(changeOf(renamedIn(first, second, { g1: 'h1', g2: 'h2' }))).toMatchObject({ change: 2, turnover: 0, groups: 0, stayers: 2 });
    // Without the lineage both groups are new.
    const { lineage: _, ...rest } = renamedIn(first, second, { g1: 'h1', g2: 'h2' });
    expect(changeOf({ ...rest, lineage: [] })).toMatchObject({ change: 2, groups: 2, stayers: 0 });
  });

  it('changes nothing at all by its name, in any network, at any level', () => {
    fc.assert(
      fc.property(seats, seats, (one, other) => {
        const ask = {
          metrics: ['ei-index', 'blau-index', 'degree'],
          boundaries: ['organisation'],
          levels: ['network', 'group', 'person'],
        } as const;
        const split = (records: Records): Change[] => changesBetween(records, ...networksOf(records), ask);
        const names = { g1: 'h1', g3: 'h3' };
        const plain = new Map(split(recordsIn(one, other)).map((each) => [`${each.metric} ${each.level} ${each.subject}`, each]));
        for (const each of split(renamedIn(one, other, names))) {
          // A group of the first year alone keeps its id.
          const subject =
            each.level === 'group' ? (Object.entries(names).find(([, id]) => id === each.subject)?.[0] ?? each.subject) : each.subject;
          const same = plain.get(`${each.metric} ${each.level} ${subject}`);
          for (const part of ['before', 'after', 'change', 'turnover', 'groups', 'stayers'] as const) {
            const value = same?.[part] ?? null;
            expect([subject, part, each[part]]).toEqual([subject, part, value === null ? null : expect.closeTo(value, 9)]);
          }
        }
      }),
      { numRuns: 40, seed: 93 },
    );
  });

  it('is one group among those who came, left and stayed', () => {
    const records = renamedIn(first, first, { g1: 'h1' });
    const [before, after] = networksOf(records);
    const groups = turnoverBetween(before, after, records).filter(({ level }) => level === 'group');
    expect(groups.map(({ subject, joiners, stayers }) => [subject, joiners.length, stayers.length])).toEqual([
      ['g2', 0, 2],
      ['h1', 0, 2],
    ]);
  });
});

describe('a change of other ties', () => {
  const named = (ties: readonly (readonly [string, string, number])[]): Records =>
    recordsOf({
      organisations: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'other' })),
      professionals: [...new Set(ties.flatMap(([from, to]) => [from, to]))].map((id) => ({ id, organisation_id: id.charAt(0) })),
      ties: ties.map(([from_professional_id, to_professional_id, date]) => ({
        from_professional_id,
        to_professional_id,
        kind: 'advice',
        date,
      })),
    });
  const splitNamed = (records: Records): Change | undefined => {
    const [before, after] = years.map((period) => buildNetwork(records, { period, ties: 'named:advice' }));
    return before === undefined || after === undefined ? undefined : changesBetween(records, before, after, options)[0];
  };

  it('that people named is split over who came and went, and those who stayed', () => {
    const stay = splitNamed(
      named([
        ['a1', 'a2', 10],
        ['b1', 'b2', 10],
        ['a1', 'b1', 110],
        ['a2', 'b2', 110],
      ]),
    );
    expect(stay).toMatchObject({ before: -1, after: 1, turnover: 0, groups: 0, stayers: 2 });
    const come = splitNamed(
      named([
        ['a1', 'a2', 10],
        ['a1', 'a2', 110],
        ['a1', 'c1', 110],
      ]),
    );
    expect(come).toMatchObject({ before: -1, after: 0, turnover: 1, groups: 0, stayers: 0 });
  });

  it('at meetings is split as in groups, one meeting in the place of another', () => {
    // Two meetings of g a year; b1 joins, a2 leaves, and in the second year a new group meets as well.
    const at = (id: string, group_id: string, date: number) => ({ id, title: id, group_id, date });
    const there: readonly (readonly [string, string])[] = [
      ['m1', 'a1'],
      ['m1', 'a2'],
      ['m2', 'a1'],
      ['m2', 'a2'],
      ['m3', 'a1'],
      ['m3', 'b1'],
      ['m4', 'a1'],
      ['m4', 'b1'],
      ['m5', 'a1'],
      ['m5', 'c1'],
    ];
    const records = recordsOf({
      organisations: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'other' })),
      professionals: ['a1', 'a2', 'b1', 'c1'].map((id) => ({ id, organisation_id: id.charAt(0) })),
      groups: ['g', 'h'].map((id) => ({ id, name: id, kind: 'plg' })),
      meetings: [at('m1', 'g', 10), at('m2', 'g', 20), at('m3', 'g', 130), at('m4', 'g', 160), at('m5', 'h', 170)],
      attendance: there.map(([meeting_id, professional_id]) => ({ meeting_id, professional_id })),
    });
    const [before, after] = years.map((period) => buildNetwork(records, { period, ties: 'shared-meetings' }));
    if (before === undefined || after === undefined) throw new Error('two years');
    const ask = { metrics: ['degree', 'ei-index'], boundaries: ['organisation'], weight: 'attendance' } as const;
    const [degree, index] = changesBetween(records, before, after, ask);
    // Mean degree: 1 between two people, then 4/3 among three. With a2 gone and b1 and c1 come, and only g: a1 and b1, mean 1; c1 comes with h.
    expect(degree).toMatchObject({ before: 1, after: 4 / 3, stayers: 0 });
    expect((degree?.turnover ?? 0) + (degree?.groups ?? 0)).toBeCloseTo(1 / 3, 12);
    expect(degree?.turnover).toBeCloseTo(1 / 6, 12);
    expect(index).toMatchObject({ before: -1, after: 1, turnover: 2, groups: 0, stayers: 0 });
  });
});
