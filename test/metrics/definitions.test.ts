import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/analysis.ts';
import { computeChances, computeScores, levels, metrics } from '../../src/metrics/index.ts';
import { boundaries } from '../../src/network/index.ts';
import { definitions } from './definitions/index.ts';
import { bad } from './definitions/bad.ts';
import { givenCommunities, highest } from './definitions/communities.ts';
import type { Values } from './definitions/matrices.ts';
import { plain, type Plain } from './definitions/plain.ts';
import { networksOf, settings, years, type Setting } from './definitions/world.ts';

/** What a metric says at a level, with a boundary or (`bare`) without one though it knows boundaries. */
const keys = metrics.flatMap((metric) => [
  ...Object.keys(metric.levels).map((level) => ({ key: `${metric.id} ${level}`, bounded: metric.boundary })),
  ...Object.keys(metric.withoutBoundary ?? {}).map((level) => ({ key: `${metric.id} ${level} bare`, bounded: false })),
]);

const keyOf = ({ metric, level, boundary }: Score): string => {
  const bare = boundary === null && metrics.find(({ id }) => id === metric)?.boundary === true;
  return `${metric} ${level}${bare ? ' bare' : ''}`;
};

interface Case {
  readonly setting: Setting;
  readonly scores: ReadonlyMap<string, Values>;
  /** With the boundary of the setting; and with boards as classes, for what knows no boundary. */
  readonly bounded: Plain;
  readonly boardwise: Plain;
}

function caseOf(setting: Setting): Case {
  const scores = new Map<string, Map<string, number | null>>();
  for (const score of computeScores(networksOf(setting), { ...setting, boundaries: [setting.boundary] })) {
    if (score.period !== years.second.id) continue;
    const own = scores.get(keyOf(score)) ?? new Map<string, number | null>();
    scores.set(keyOf(score), own.set(score.other === null ? score.subject : `${score.subject}|${score.other}`, score.value));
  }
  return { setting, scores, bounded: plain(setting), boardwise: plain({ ...setting, boundary: 'organisation', unknown: 'exclude' }) };
}

const cases = fc.sample(settings, { numRuns: 400, seed: 41 }).map(caseOf);

function agrees(found: Values, expected: Values): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [subject, value] of expected) {
    const own = found.get(subject);
    if (value === null) expect({ subject, value: own }).toEqual({ subject, value: null });
    else
      expect(Math.abs((own ?? Number.NaN) - value) / Math.max(1, Math.abs(value)), `${subject}: ${own} is not ${value}`).toBeLessThan(1e-9);
  }
}

describe('every metric of the catalogue, in 400 random networks', () => {
  it('has a second computation from its definition, at every level', () => {
    expect(keys.map(({ key }) => key).filter((key) => !(key in definitions) && !(key in givenCommunities))).toEqual([]);
    const known = new Set(keys.map(({ key }) => key));
    expect([...Object.keys(definitions), ...Object.keys(givenCommunities)].filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(keys.filter(({ key }) => key in definitions))('$key agrees with it to 1e-9', ({ key, bounded }) => {
    let values = 0;
    for (const each of cases) {
      const expected = definitions[key]?.(bounded ? each.bounded : each.boardwise) ?? new Map<string, number | null>();
      agrees(each.scores.get(key) ?? new Map(), expected);
      values += [...expected.values()].filter((value) => value !== null && value !== 0).length;
    }
    // A comparison of nothing with nothing proves nothing.
    expect(values).toBeGreaterThan(10);
  });

  it.each(keys.filter(({ key }) => key in givenCommunities))('$key follows from the communities that were found, to 1e-9', ({ key }) => {
    expect(cases.some(({ scores }) => scores.has(key))).toBe(true);
    for (const { scores, boardwise } of cases) {
      const community = scores.get('communities person') ?? new Map<string, number | null>();
      const division = boardwise.persons.map((id) => community.get(id) ?? Number.NaN);
      agrees(scores.get(key) ?? new Map(), givenCommunities[key]?.(boardwise, division) ?? new Map());
    }
  });

  it('finds communities as good as the best of all divisions, in nearly every small network', () => {
    const some = cases.filter(({ boardwise }) => boardwise.persons.length <= 6).slice(0, 60);
    const short = some.map(
      ({ scores, boardwise }) => (highest(boardwise) ?? 0) - (scores.get('modularity network bare')?.get('network') ?? 0),
    );
    expect(some.length).toBeGreaterThan(30);
    expect(short.filter((each) => each > 1e-9).length).toBeLessThanOrEqual(2);
    expect(Math.max(...short)).toBeLessThan(0.05);
  });
});

describe('of records that are odd, every metric says what its definition says', () => {
  it.each(Object.keys(bad))('%s', (name) => {
    const setting = bad[name];
    if (setting === undefined) throw new Error('no such records');
    // Of nobody a municipality is known: a boundary without classes.
    for (const boundary of ['organisation', 'school', 'sector', 'function', 'municipality', 'group-kind'] as const) {
      for (const [counting, unknown] of [
        ['by-share', 'exclude'],
        ['binary', 'exclude'],
        ['by-share', 'category'],
        ['binary', 'category'],
      ] as const) {
        const { scores, bounded, boardwise } = caseOf({ ...setting, boundary, counting, unknown });
        for (const { key, bounded: isBounded } of keys) {
          const definition = definitions[key];
          if (definition !== undefined) agrees(scores.get(key) ?? new Map(), definition(isBounded ? bounded : boardwise));
        }
        for (const values of scores.values())
          for (const value of values.values()) expect(value === null || Number.isFinite(value)).toBe(true);
      }
    }
  });

  it.each(Object.keys(bad))('%s: beside chance there is too little to tell, or nothing at all', (name) => {
    const setting = bad[name];
    if (setting === undefined) throw new Error('no such records');
    const { counting, unknown, weight } = setting;
    const chances = computeChances(networksOf(setting), {
      ...{ counting, unknown, weight, seed: 1, draws: 120 },
      ...{ boundaries, levels, nulls: ['two-mode', 'labels', 'edges'] as const },
    });
    for (const { verdict, expected, sd, low, high, p } of chances) {
      expect(verdict).toBe('too-little');
      expect([expected, sd, low, high, p].every(Number.isFinite)).toBe(true);
    }
  });

  it('a tie of a strength below 0, which intake refuses, gives numbers or null all the same', () => {
    const setting = bad['named ties of strength 0, and of more'];
    if (setting === undefined) throw new Error('no such records');
    const records = { ...setting.records, ties: setting.records.ties.map((row) => Object.assign({}, row, { strength: -1 })) };
    for (const { value } of computeScores(networksOf({ ...setting, records }), { ...setting })) {
      expect(value === null || Number.isFinite(value)).toBe(true);
    }
  });
});
