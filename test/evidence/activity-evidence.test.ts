import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreEvidence, type ScoreEvidence } from '../../src/evidence/index.ts';
import { computeScores, metrics } from '../../src/metrics/index.ts';
import type { Records, TableId } from '../../src/records/index.ts';
import { networksOf, settings, years, type Setting } from '../metrics/definitions/world.ts';
import { busy, busyRecords } from '../networks/small.ts';

/** Beside each metric that counts no ties the table that it counts: without its other rows the score is the same. */
const tables = {
  continuity: 'memberships',
  'hours-given': 'hours',
  'hours-received': 'hours',
  'product-span': 'product_uses',
  'products-available': 'products',
  'products-used': 'product_uses',
  'shared-hours': 'hours',
  'shared-meetings': 'attendance',
  'shared-products': 'products',
  turnover: 'memberships',
} as const satisfies Record<string, TableId>;

const scoresOf = (setting: Setting, metric: string) =>
  computeScores(networksOf(setting), { ...setting, boundaries: ['organisation'], metrics: [metric], periods: [years.second.id] });

function evidenceOf(
  setting: Setting,
  score: {
    metric: string;
    level: 'network' | 'organisation' | 'group' | 'person' | 'pair' | 'product';
    subject: string;
    other: string | null;
  },
): ScoreEvidence | null {
  const [previous, network] = networksOf(setting);
  const { metric, level, subject, other } = score;
  const of = { metric, level, subject, boundary: 'organisation', weight: setting.weight, previous } as const;
  return scoreEvidence(network, setting.records, {
    ...of,
    counting: setting.counting,
    unknown: setting.unknown,
    ...(other === null ? {} : { other }),
  });
}

function only(records: Records, table: TableId, evidence: ScoreEvidence): Records {
  const kept = new Set(evidence.records.filter((each) => each.table === table).map(({ row }) => row));
  return { ...records, [table]: records[table].filter((_, row) => kept.has(row)) };
}

describe('a score that counts no ties rests on the rows that are given, and on no other of their kind', () => {
  it.each(Object.entries(tables))('%s: rows of %s', (metric, table) => {
    let compared = 0;
    fc.assert(
      fc.property(settings, (setting) => {
        for (const score of scoresOf(setting, metric).slice(0, 6)) {
          const evidence = evidenceOf(setting, score);
          expect([evidence?.score, evidence?.withoutBoundary]).toContainEqual(score);
          if (evidence === null || score.value === null || score.value === 0) continue;
          expect(evidence.madeOfTies).toBe(false);
          const again = scoresOf({ ...setting, records: only(setting.records, table, evidence) }, metric);
          const found = again.find(
            (each) =>
              each.level === score.level &&
              each.boundary === score.boundary &&
              each.subject === score.subject &&
              each.other === score.other,
          );
          expect(found?.value).toBeCloseTo(score.value, 9);
          compared += 1;
        }
      }),
      { numRuns: 120, seed: 107 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});

describe('every metric, at every level, says what it rests on', () => {
  const network = busy();
  const scores = computeScores([network], { boundaries: ['organisation'], weight: 'none' });

  it.each(metrics.map(({ id }) => id))('%s', (id) => {
    for (const level of new Set(scores.filter(({ metric }) => metric === id).map((score) => score.level))) {
      const own = scores.filter((score) => score.metric === id && score.level === level);
      const some = own.find(({ value }) => value !== null && value !== 0) ?? own[0];
      if (some === undefined) throw new Error('there is no score');
      const evidence = scoreEvidence(network, busyRecords, {
        ...{ metric: id, level, subject: some.subject, boundary: 'organisation', weight: 'none' },
        ...(some.other === null ? {} : { other: some.other }),
      });
      expect(own).toContainEqual(evidence?.score);
      expect(evidence?.records.length, `${id} ${level}`).toBeGreaterThan(0);
      for (const { table, row } of evidence?.records ?? []) expect(busyRecords[table][row]).toBeDefined();
    }
  });

  it('of a metric that has a boundary and can do without, both', () => {
    const of = { metric: 'participation', level: 'person', subject: 'ann', boundary: 'organisation', weight: 'none' } as const;
    const evidence = scoreEvidence(network, busyRecords, of);
    expect(evidence?.score).toMatchObject({ boundary: 'organisation', value: expect.closeTo(4 / 9, 12) });
    expect(evidence?.withoutBoundary).toMatchObject({ boundary: null });
  });

  it('of who stands between others, the ties between those; and that it may rest on all', () => {
    const of = (metric: string) =>
      scoreEvidence(network, busyRecords, { metric, subject: 'ann', boundary: 'organisation', weight: 'none' });
    // Ann: bob, cas and gus; of these bob and cas know each other.
    expect(of('constraint')?.between.map(({ a, b }) => [a, b])).toEqual([['bob', 'cas']]);
    expect(of('degree')?.between).toEqual([]);
    expect(of('betweenness')?.restsOnAll).toBe(true);
    expect(of('constraint')?.restsOnAll).toBe(false);
  });
});
