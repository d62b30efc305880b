import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeChances, computeDraws, computeScores, drawSeatings, levels, metrics } from '../../src/metrics/index.ts';
import { divisionsOf } from '../../src/metrics/divisions.ts';
import { readingOf } from '../../src/metrics/nulls/readings.ts';
import { shuffle } from '../../src/metrics/nulls/shuffle.ts';
import { boundaries, buildNetwork, partition, relabelled, streamOf, type Network } from '../../src/network/index.ts';
import { karate, valueOf, women } from '../networks/index.ts';
import { allTime, numbered, recordsOf, recordsOfTies } from '../networks/records.ts';
import { anyRecords } from '../what-if/records.ts';
import { alone, empty, oneOrganisation, small } from '../networks/small.ts';

const options = { boundaries: ['organisation'] as const, metrics: ['ei-index'], seed: 1, draws: 400 };

/** Sixty people of six organisations in fifteen groups of eight: `seat` says which organisation's people a group takes first. */
function seated(seed: number, alike: number): Network {
  const stream = streamOf(seed, 'seats');
  const people = Array.from({ length: 60 }, (_, index) => ({ id: numbered('p', index), organisation_id: `o${index % 6}` }));
  const groups = Array.from({ length: 15 }, (_, index) => ({ id: numbered('g', index), name: 'g', kind: 'plg' }));
  return buildNetwork(
    recordsOf({
      organisations: [0, 1, 2, 3, 4, 5].map((index) => ({ id: `o${index}`, name: 'o', kind: 'other' })),
      professionals: people,
      groups,
      memberships: groups.flatMap(({ id }, group) =>
        people
          .map((person) => ({ person, rank: stream.unit() - (person.organisation_id === `o${group % 6}` ? alike : 0) }))
          .sort((a, b) => a.rank - b.rank)
          .slice(0, 8)
          .map(({ person }) => ({ professional_id: person.id, group_id: id })),
      ),
    }),
    { period: allTime, ties: 'shared-groups' },
  );
}

describe('more than chance?', () => {
  it('says so of groups of people of one organisation', () => {
    const [network] = computeChances([seated(1, 0.8)], options);
    expect(network).toMatchObject({ level: 'network', null: 'two-mode', draws: 400, verdict: 'less-crossing' });
    expect(network?.z).toBeLessThan(-3);
    expect(network?.p).toBe(2 / 401);
    expect(network?.observed).toBeLessThan(network?.low ?? Number.NaN);
  });

  it('says so of groups that keep an organisation’s people apart', () => {
    const records = recordsOf({
      organisations: [0, 1, 2].map((index) => ({ id: `o${index}`, name: 'o', kind: 'other' })),
      professionals: Array.from({ length: 18 }, (_, index) => ({ id: numbered('p', index), organisation_id: `o${index % 3}` })),
      groups: Array.from({ length: 12 }, (_, index) => ({ id: numbered('g', index), name: 'g', kind: 'plg' })),
      memberships: Array.from({ length: 36 }, (_, index) => ({
        professional_id: numbered('p', (index * 7) % 18),
        group_id: numbered('g', Math.floor(index / 3)),
      })),
    });
    const mixed = recordsOf({
      ...records,
      memberships: records.memberships.map((row, index) => ({
        ...row,
        professional_id: numbered('p', (Math.floor(index / 3) * 3 + (index % 3) + (index >= 18 ? 4 - (index % 3) * 3 : 0) + 18) % 18),
      })),
    });
    const network = buildNetwork(mixed, { period: allTime, ties: 'shared-groups' });
    const [score] = computeScores([network], { metrics: ['ei-index'], levels: ['network'], boundaries: ['organisation'] });
    const [chance] = computeChances([network], options);
    expect(chance?.observed).toBeCloseTo(score?.value ?? Number.NaN, 9);
    expect(chance?.observed).toBeGreaterThan(chance?.expected ?? Number.NaN);
    expect(chance?.verdict).toBe('more-crossing');
  });

  it('does not cry wolf: of random seatings about one in twenty is called different', () => {
    const called = Array.from(
      { length: 100 },
      (_, index) => computeChances([seated(1000 + index, 0)], { ...options, draws: 119 })[0]?.verdict,
    );
    const wrong = called.filter((verdict) => verdict !== 'as-chance').length;
    // Of forty at 5 %, nine or more would happen less than once in a thousand times.
    expect(wrong).toBeLessThanOrEqual(8);
    expect(called).not.toContain('too-little');
  });

  it('measures what it observes as it measures its draws', () => {
    const network = seated(4, 0.2);
    const scores = computeScores([network], { metrics: ['ei-index'], boundaries: ['organisation'], weight: 'newman' });
    for (const chance of computeChances([network], options)) {
      const score = scores.find(({ level, subject }) => level === chance.level && subject === chance.subject);
      expect(chance.observed).toBeCloseTo(score?.value ?? Number.NaN, 9);
    }
    const unweighted = computeScores([network], { metrics: ['ei-index'], boundaries: ['organisation'], weight: 'none' });
    for (const chance of computeChances([network], { ...options, weight: 'none', draws: 100 })) {
      const score = unweighted.find(({ level, subject }) => level === chance.level && subject === chance.subject);
      expect(chance.observed).toBeCloseTo(score?.value ?? Number.NaN, 9);
    }
  });

  it('gives an organisation the ties of the posts there, and not those of a post elsewhere', () => {
    // Ann has half a post at a, half at b; Bob and Dan work for a. Of every tie of ½: Ann as a's 2 × ¼ within, as b's 2 × ¼ across.
    const network = buildNetwork(
      recordsOf({
        organisations: [
          { id: 'a', name: 'a', kind: 'other', sector: 'po' },
          { id: 'b', name: 'b', kind: 'other', sector: 'mbo' },
        ],
        professionals: ['ann', 'bob', 'dan'].map((id) => ({ id, organisation_id: 'a' })),
        appointments: ['a', 'b'].map((organisation_id) => ({ professional_id: 'ann', organisation_id, fte: 0.5 })),
        groups: [{ id: 'g', name: 'g', kind: 'plg' }],
        memberships: ['ann', 'bob', 'dan'].map((professional_id) => ({ professional_id, group_id: 'g' })),
      }),
      { period: allTime, ties: 'shared-groups' },
    );
    for (const boundary of ['organisation', 'sector'] as const) {
      const observed = computeChances([network], { ...options, boundaries: [boundary] }).flatMap((chance) =>
        chance.level === 'organisation' ? [[chance.subject, chance.observed]] : [],
      );
      // a: Ann ½ within; Bob and Dan each ¾ within and ¼ across. b: Ann's ½ across.
      expect(observed).toEqual([
        ['a', (0.5 - 2) / (0.5 + 2)],
        ['b', 1],
      ]);
    }
  });

  it('observes the score itself wherever nothing has a date, with several posts each and some that are not known', () => {
    const undated = fc.record({
      memberships: fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(4)), { minLength: 4, maxLength: 30, selector: (each) => each.join(' ') }),
      posts: fc.array(fc.record({ person: fc.nat(9), organisation: fc.nat(4), fte: fc.constantFrom(0.2, 0.5, 1), teacher: fc.boolean() }), {
        maxLength: 16,
      }),
      homes: fc.array(fc.option(fc.nat(4)), { minLength: 10, maxLength: 10 }),
    });
    let compared = 0;
    fc.assert(
      fc.property(undated, fc.constantFrom('newman', 'count', 'none'), ({ memberships, posts, homes }, weight) => {
        const network = buildNetwork(
          recordsOf({
            // Two schools of one board, three organisations besides; of one neither sector nor place is known.
            organisations: [
              { id: 'o0', name: 'o', kind: 'other', parent_id: 'o4', municipality: 'Oost' },
              { id: 'o1', name: 'o', kind: 'other', parent_id: 'o4' },
              { id: 'o2', name: 'o', kind: 'other', sector: 'mbo', municipality: 'Oost' },
              { id: 'o3', name: 'o', kind: 'other' },
              { id: 'o4', name: 'o', kind: 'other', sector: 'po', municipality: 'West' },
            ],
            professionals: homes.map((home, index) => ({ id: numbered('p', index), organisation_id: home === null ? null : `o${home}` })),
            appointments: posts.map(({ person, organisation, fte, teacher }) => ({
              professional_id: numbered('p', person),
              organisation_id: `o${organisation}`,
              fte,
              function: teacher ? 'teacher' : null,
            })),
            groups: [0, 1, 2, 3, 4].map((index) => ({ id: numbered('g', index), name: 'g', kind: 'plg' })),
            memberships: memberships.map(([person, group]) => ({
              professional_id: numbered('p', person),
              group_id: numbered('g', group),
            })),
          }),
          { period: allTime, ties: 'shared-groups' },
        );
        const scores = new Map(
          computeScores([network], { metrics: ['ei-index'], levels: ['network', 'organisation', 'group'], weight }).map((score) => [
            [score.boundary, score.level, score.subject].join(' '),
            score.value,
          ]),
        );
        const chances = computeChances([network], { boundaries, metrics: ['ei-index'], seed: 1, draws: 2, weight });
        for (const { boundary, level, subject, observed } of chances)
          expect(observed).toBeCloseTo(scores.get([boundary, level, subject].join(' ')) ?? Number.NaN, 9);
        compared += chances.filter(({ level }) => level === 'organisation').length;
      }),
      { numRuns: 100, seed: 37 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('gives the same for the same seed, whatever other networks and boundaries are asked for', () => {
    const network = seated(2, 0.3);
    const alone = computeChances([network], options);
    const among = computeChances([women(), network], { ...options, boundaries: ['sector', 'organisation'] });
    expect(among.filter(({ boundary }) => boundary === 'organisation')).toEqual(alone);
    expect(computeChances([network], { ...options, seed: 2 })).not.toEqual(alone);
  });
});

describe('the other null models, by their names', () => {
  it('labels: the expectation of the karate club is exact, and its draws lie around it', () => {
    const [chance] = computeChances([karate()], { ...options, nulls: ['labels'], weight: 'none', draws: 2000 });
    expect(chance?.expected).toBeCloseTo(1 - (2 * (17 * 16 + 17 * 16)) / (34 * 33), 12);
    expect(chance?.observed).toBeCloseTo((11 - 67) / 78, 12);
    expect(((chance?.low ?? 0) + (chance?.high ?? 0)) / 2).toBeCloseTo(0.030303, 1);
    expect(chance?.verdict).toBe('less-crossing');
  });

  it('labels: a tie named one way counts once, one named both ways twice, as in the index itself', () => {
    const classes = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 'a' : 'b'));
    const ties = Array.from({ length: 12 }, (_, index) => [index, (index + 1 + (index % 3)) % 12] as const);
    const records = recordsOfTies(ties, classes, false);
    const [first] = records.ties;
    const back = { ...first, from_professional_id: 'p01', to_professional_id: 'p00' };
    const network = buildNetwork(recordsOf({ ...records, ties: [...records.ties, back] }), {
      period: allTime,
      ties: 'named:collaboration',
    });
    const [chance] = computeChances([network], { ...options, nulls: ['labels'] });
    expect(chance?.observed).toBeCloseTo(valueOf(network, 'ei-index', 'network', 'network') ?? Number.NaN, 12);
  });

  it('edges: as many ties between anybody', () => {
    const [chance, ...more] = computeChances([karate()], { ...options, nulls: ['edges'], draws: 500 });
    expect(more).toEqual([]);
    expect(chance).toMatchObject({ null: 'edges', level: 'network', verdict: 'less-crossing' });
    expect(chance?.expected).toBeCloseTo(0.030303, 6);
    // 78 of the 561 pairs drawn without putting back: the hypergeometric spread.
    const share = 289 / 561;
    expect(chance?.sd).toBeCloseTo((2 * Math.sqrt(78 * share * (1 - share) * ((561 - 78) / 560))) / 78, 1);
  });

  it('two-mode: not where ties were named', () => {
    expect(computeChances([karate()], options)).toEqual([]);
  });
});

describe('too little to say anything', () => {
  it.each([
    ['of few people', small(), 400],
    ['of few draws', seated(1, 0.8), 50],
    ['of one organisation, where nothing can differ', oneOrganisation(), 400],
  ])('%s', (_, network, draws) => {
    const chances = computeChances([network], { ...options, draws });
    expect(chances.length).toBeGreaterThan(0);
    expect(new Set(chances.map(({ verdict }) => verdict))).toEqual(new Set(['too-little']));
    for (const { p, sd, z } of chances) {
      expect(p).toBeGreaterThan(0);
      expect(sd === 0).toBe(z === null);
    }
  });

  it('nothing at all where there is nobody, no tie, or no class', () => {
    expect(computeChances([empty(), alone(), women()], { ...options, nulls: ['two-mode', 'labels', 'edges'] })).toEqual([]);
  });
});

describe('every metric that says it may be judged', () => {
  const everything = { boundaries: ['organisation', 'sector'] as const, levels, seed: 5 };

  it('is one with a boundary; what does not say so is never judged', () => {
    const declared = metrics.filter(({ chance }) => chance !== undefined);
    expect(declared.filter(({ boundary }) => !boundary).map(({ id }) => id)).toEqual([]);
    for (const { id, chance = {}, levels: at } of declared)
      expect([id, Object.keys(at)]).toEqual([id, expect.arrayContaining(Object.keys(chance))]);
    const judged = new Set(computeChances([seated(1, 0.5)], { ...everything, draws: 2 }).map(({ metric, level }) => `${metric} ${level}`));
    const says = new Set(declared.flatMap(({ id, chance = {} }) => Object.keys(chance).map((level) => `${id} ${level}`)));
    expect([...judged].filter((each) => !says.has(each))).toEqual([]);
    expect(judged.size).toBeGreaterThan(30);
  });

  it('observes its own score where nothing has a date', () => {
    const network = seated(7, 0.3);
    const scores = new Map(
      computeScores([network], { boundaries: everything.boundaries }).map((score) => [
        [score.metric, score.level, score.boundary, score.subject, score.other].join(' '),
        score.value,
      ]),
    );
    const chances = computeChances([network], { ...everything, draws: 2 });
    for (const { metric, level, boundary, subject, other, observed } of chances)
      expect([metric, observed]).toEqual([
        metric,
        expect.closeTo(scores.get([metric, level, boundary, subject, other].join(' ')) ?? Number.NaN, 9),
      ]);
    expect(chances.length).toBeGreaterThan(500);
  });

  it('has in every draw the value that its own function gives of that network: the E-I index, counted by group, too', () => {
    const network = seated(8, 0.4);
    const draws = computeDraws([network], { boundaries: ['organisation'], levels, seed: 5, draws: 6 });
    const kept = drawSeatings(network, { seed: 5, draws: 6, keep: true });
    for (const draw of [0, 3, 5]) {
      const drawn = kept.network(draw);
      const scores = computeScores([drawn], { boundaries: ['organisation'] });
      const valueIn = new Map(
        scores.map((score) => [[score.metric, score.level, score.boundary, score.subject, score.other].join(' '), score.value]),
      );
      for (const { metric, level, boundary, subject, other, values } of draws) {
        const value = valueIn.get([metric, level, boundary, subject, other].join(' ')) ?? Number.NaN;
        expect([metric, level, values[draw]]).toEqual([metric, level, Number.isNaN(value) ? Number.NaN : expect.closeTo(value, 9)]);
      }
    }
    const eiIndex = metrics.find(({ id }) => id === 'ei-index');
    const observed = { seating: null, as: null, network: kept.observed, divisions: divisionsOf(kept.observed, {}) };
    const plain =
      eiIndex === undefined ? null : readingOf(eiIndex, 'group', 'organisation', observed, { weight: 'newman', enoughEvents: true });
    expect(draws.filter(({ metric, level }) => metric === 'ei-index' && level === 'group').map(({ observed: value }) => value)).toEqual(
      [...(plain?.observed ?? [])].map((value) => expect.closeTo(value, 9)),
    );
  });

  it('can be drawn again: kept draws are those that were judged, with the margins of the network', () => {
    const network = seated(9, 0.2);
    const once = drawSeatings(network, { seed: 3, draws: 4, keep: true });
    const again = drawSeatings(network, { seed: 3, draws: 4 });
    for (const draw of [2, 0, 3]) expect([...again.seating(draw).members]).toEqual([...once.seating(draw).members]);
    const sizes = (of: Network) => [of.incidence.byPerson.offsets, of.incidence.byEvent.offsets].map((each) => [...each]);
    expect(sizes(once.network(1))).toEqual(sizes(network));
    expect(() => once.seating(4)).toThrow('There is no draw 4');
  });

  it('counts the index of the network under labels as its own function does, with two employers and unknown ones', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom('newman', 'count', 'none'), (given, weight) => {
        const network = buildNetwork(given, { period: allTime, ties: 'shared-groups' });
        const ask = { boundaries: ['organisation'] as const, nulls: ['labels'] as const, seed: 2, draws: 3, weight };
        const [fast] = computeDraws([network], { ...ask, metrics: ['ei-index'], levels: ['network'] });
        const byHand = [0, 1, 2].map((draw) => {
          const people = Int32Array.from(network.persons.keys());
          const classes = partition(network, 'organisation');
          const known = people.filter((person) => (classes.main[person] ?? -1) >= 0);
          const dealt = shuffle(known, streamOf(2, 'labels', 'organisation', 'all', draw));
          for (const [index, person] of known.entries()) people[person] = dealt[index] ?? 0;
          return valueOf(relabelled(network, people), 'ei-index', 'network', 'network', { weight });
        });
        expect([...(fast?.values ?? [])]).toEqual(fast === undefined ? [] : byHand.map((value) => expect.closeTo(value ?? Number.NaN, 9)));
      }),
      { numRuns: 60, seed: 55 },
    );
  });

  it('under labels and edges as well, where people trade places or ties fall anywhere', () => {
    const network = seated(1, 0.9);
    const verdicts = computeChances([network], {
      boundaries: ['organisation'],
      metrics: ['assortativity', 'freeman-segregation', 'modularity', 'density-ratio'],
      levels: ['network'],
      nulls: ['labels', 'edges'],
      seed: 1,
      draws: 200,
    }).map(({ metric, null: model, verdict }) => `${model} ${metric} ${verdict}`);
    expect(verdicts).toEqual(
      ['assortativity', 'density-ratio', 'freeman-segregation', 'modularity'].flatMap((id) =>
        ['edges', 'labels'].map((model) => `${model} ${id} less-crossing`),
      ),
    );
  });
});

/**
 * Sixty people, twenty of them of one organisation, seated at random in fifteen groups. Those twenty join four groups each, the others
 * one. Nobody prefers anybody.
 */
function busyOrganisation(seed: number): Network {
  const people = Array.from({ length: 60 }, (_, index) => ({
    id: numbered('p', index),
    organisation_id: index % 3 === 0 ? 'o0' : `o${1 + (index % 5)}`,
  }));
  const seats = people.flatMap(({ id, organisation_id }, index) =>
    Array.from({ length: organisation_id === 'o0' ? 4 : 1 }, (_, at) => ({ id, group: (index + at * 4) % 15 })),
  );
  const start = buildNetwork(
    recordsOf({
      organisations: [0, 1, 2, 3, 4, 5].map((index) => ({ id: `o${index}`, name: 'o', kind: 'other' })),
      professionals: people,
      groups: Array.from({ length: 15 }, (_, index) => ({ id: numbered('g', index), name: 'g', kind: 'plg' })),
      memberships: seats.map(({ id, group }) => ({ professional_id: id, group_id: numbered('g', group) })),
    }),
    { period: allTime, ties: 'shared-groups' },
  );
  return drawSeatings(start, { seed, draws: 1 }).network(0);
}

describe('calibrated', () => {
  const differing = (verdicts: readonly (string | undefined)[]) => verdicts.filter((verdict) => verdict !== 'as-chance').length;

  it('where one organisation’s people simply join more, labels and edges cry wolf and the two-mode null does not', () => {
    const rates = { 'two-mode': 0, labels: 0, edges: 0 };
    const runs = 30;
    for (let run = 0; run < runs; run += 1) {
      const chances = computeChances([busyOrganisation(500 + run)], {
        ...options,
        levels: ['network'],
        nulls: ['two-mode', 'labels', 'edges'],
        draws: 119,
      });
      for (const { null: model, verdict } of chances) rates[model] += differing([verdict]);
    }
    // At 5 % six or more of thirty would happen less than four times in a thousand.
    expect(rates['two-mode']).toBeLessThanOrEqual(5);
    expect(rates.labels).toBeGreaterThan(runs / 2);
    expect(rates.edges).toBeGreaterThan(runs / 2);
  });

  it('of networks seated at random about one verdict in twenty is that something differs, of every kind of metric', () => {
    const ids = ['assortativity', 'coordinator', 'crossing-share', 'ei-index', 'liaison', 'modularity', 'participation'];
    const counts = new Map<string, { judged: number; different: number }>();
    for (let run = 0; run < 40; run += 1) {
      const chances = computeChances([drawSeatings(seated(1, 0.8), { seed: 900 + run, draws: 1 }).network(0)], {
        ...options,
        metrics: ids,
        levels: ['network', 'person'],
        draws: 119,
      });
      for (const { metric, level, subject, verdict } of chances) {
        // One person of each network: those of one network are not independent.
        if (verdict === 'too-little' || (level === 'person' && subject !== 'p07')) continue;
        const count = counts.get(`${metric} ${level}`) ?? { judged: 0, different: 0 };
        counts.set(`${metric} ${level}`, { judged: count.judged + 1, different: count.different + differing([verdict]) });
      }
    }
    const all = [...counts.values()];
    expect(all.length).toBeGreaterThan(6);
    for (const { judged, different } of all) expect(different / judged).toBeLessThanOrEqual(7 / 40);
    const judged = all.reduce((sum, each) => sum + each.judged, 0);
    const rate = all.reduce((sum, each) => sum + each.different, 0) / judged;
    expect(judged).toBeGreaterThan(250);
    expect(rate).toBeGreaterThan(0.005);
    expect(rate).toBeLessThan(0.09);
  });
});
