import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreEvidence } from '../../src/evidence/index.ts';
import { computeScores } from '../../src/metrics/index.ts';
import { buildNetwork, type Network } from '../../src/network/index.ts';
import type { Records } from '../../src/records/index.ts';
import { karate, karateRecords } from '../networks/index.ts';
import { recordsOf } from '../networks/records.ts';
import { small, smallRecords } from '../networks/small.ts';
import { anyRecords, networkOf } from '../what-if/records.ts';

const of = (metric: string, subject: string, network: Network = small(), records: Records = smallRecords, other?: string) =>
  scoreEvidence(network, records, { metric, subject, boundary: 'organisation', weight: 'none', ...(other === undefined ? {} : { other }) });

describe('what is behind a score', () => {
  it('of a person: the ties, the parts and the records', () => {
    // Ann: gus and bob within a, cas of b; her memberships are rows 0 (g1) and 7 (g4).
    const evidence = of('ei-index', 'ann');
    expect(evidence?.score.value).toBeCloseTo(-1 / 3, 12);
    expect(evidence?.crossing).toEqual({ external: 1, internal: 2, unknown: 0 });
    expect(evidence?.classes).toEqual([
      { id: 'a', weight: 2 },
      { id: 'b', weight: 1 },
    ]);
    expect(evidence?.ties.map(({ a, b, external, events }) => [a, b, external, events])).toEqual([
      ['ann', 'bob', 0, ['g1']],
      ['ann', 'cas', 1, ['g1']],
      ['ann', 'gus', 0, ['g4']],
    ]);
    expect(evidence?.records).toEqual([0, 1, 2, 7, 8].map((row) => ({ table: 'memberships', row })));
  });

  it('counts a tie whole whose end is known for a part of the time', () => {
    // Ann works for b from day 50 on, and for nobody known before.
    const records = recordsOf({
      organisations: ['a', 'b'].map((id) => ({ id, name: id, kind: 'other' })),
      professionals: [{ id: 'ann' }, { id: 'bob', organisation_id: 'a' }],
      appointments: [{ professional_id: 'ann', organisation_id: 'b', from: 50 }],
      groups: [{ id: 'g', name: 'g', kind: 'plg' }],
      memberships: ['ann', 'bob'].map((professional_id) => ({ professional_id, group_id: 'g' })),
    });
    expect(of('ei-index', 'bob', networkOf(records), records)?.crossing).toEqual({ external: 1, internal: 0, unknown: 0 });
  });

  it('of somebody in a group alone: the membership', () => {
    const memberships = smallRecords.memberships.filter((row) => row.professional_id !== 'eva' && row.professional_id !== 'cas');
    const records = { ...smallRecords, memberships };
    const network = buildNetwork(records, { period: small().period, ties: 'shared-groups' });
    expect(of('degree', 'dee', network, records)).toMatchObject({ score: { value: 0 }, ties: [], records: [{ row: 2 }, { row: 3 }] });
  });

  it('of a pair, of classes and of people; of named ties the answers', () => {
    expect(of('density', 'a', small(), smallRecords, 'b')?.ties.map(({ a, b }) => [a, b])).toEqual([
      ['ann', 'cas'],
      ['bob', 'cas'],
    ]);
    const named = scoreEvidence(karate(), karateRecords, { metric: 'ei-index', subject: 'p02', boundary: 'organisation', weight: 'none' });
    expect(named?.records.every(({ table }) => table === 'ties')).toBe(true);
    expect(named?.records).toHaveLength(2 * (named?.ties.length ?? 0));
  });

  it('counts every tie as one where the metric knows no weight', () => {
    const weighted = (metric: string) =>
      scoreEvidence(small(), smallRecords, { metric, subject: 'a', other: 'b', boundary: 'organisation', weight: 'newman' });
    // Ann–cas and bob–cas, by Newman each ½.
    expect(weighted('density')?.ties.map(({ weight }) => weight)).toEqual([1, 1]);
    const strength = scoreEvidence(small(), smallRecords, {
      metric: 'strength',
      subject: 'bob',
      boundary: 'organisation',
      weight: 'newman',
    });
    expect(strength?.ties.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });

  it('lists no more ties than were asked for, the strongest, and counts all of them', () => {
    for (const [metric, subject] of [
      ['ei-index', 'ann'],
      ['ei-index', 'network'],
      ['degree', 'g1'],
    ] as const) {
      const ask = { metric, subject, boundary: 'organisation', weight: 'newman' } as const;
      const all = scoreEvidence(small(), smallRecords, ask);
      const some = scoreEvidence(small(), smallRecords, { ...ask, mostTies: 2 });
      expect(all?.tieCount).toBe(all?.ties.length);
      expect(some).toEqual({ ...all, ties: all?.ties.slice(0, 2) });
      expect(all?.ties.map(({ weight }) => weight)).toEqual(all?.ties.map(({ weight }) => weight).toSorted((a, b) => b - a));
    }
  });

  it('is nothing where there is no such score', () => {
    expect(of('ei-index', 'nobody')).toBeNull();
    expect(of('no-such-metric', 'ann')).toBeNull();
  });
});

describe('the parts give the score again', () => {
  it.each(['network', 'organisation', 'group', 'person'] as const)('the E-I index: %s', (level) => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom('newman', 'count', 'none'), (records, weight) => {
        const network = networkOf(records);
        for (const { subject, value } of computeScores([network], {
          metrics: ['ei-index'],
          levels: [level],
          boundaries: ['organisation'],
          weight,
        }).slice(0, 4)) {
          const found = scoreEvidence(network, records, { metric: 'ei-index', level, subject, boundary: 'organisation', weight });
          const { external, internal } = found?.crossing ?? { external: Number.NaN, internal: Number.NaN };
          const again = external + internal === 0 ? null : (external - internal) / (external + internal);
          expect([found?.score.value, again]).toEqual([value, value === null ? null : expect.closeTo(value, 9)]);
        }
      }),
      { numRuns: 60, seed: 101 },
    );
  });

  it.each(['organisation', 'group', 'person'] as const)('the Blau index, from the weight of each class: %s', (level) => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const network = networkOf(records);
        for (const { subject, value } of computeScores([network], {
          metrics: ['blau-index'],
          levels: [level],
          boundaries: ['organisation'],
          weight: 'count',
        }).slice(0, 4)) {
          const classes =
            scoreEvidence(network, records, { metric: 'blau-index', level, subject, boundary: 'organisation', weight: 'count' })?.classes ??
            [];
          const total = classes.reduce((sum, { weight }) => sum + weight, 0);
          const again = total === 0 ? null : 1 - classes.reduce((sum, { weight }) => sum + (weight / total) ** 2, 0);
          expect(again).toEqual(value === null ? null : expect.closeTo(value, 9));
        }
      }),
      { numRuns: 60, seed: 102 },
    );
  });

  it('and a fresh build of the records behind a person’s ties has those ties', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(11), (records, index) => {
        const network = networkOf(records);
        const id = network.persons[index % network.persons.length] ?? '';
        const evidence = scoreEvidence(network, records, {
          metric: 'degree',
          subject: id,
          level: 'person',
          boundary: 'organisation',
          weight: 'none',
        });
        const kept = new Set(evidence?.records.map(({ row }) => row));
        const rebuilt = networkOf({ ...records, memberships: records.memberships.filter((_, row) => kept.has(row)) });
        const again = computeScores([rebuilt], { metrics: ['degree'], levels: ['person'], weight: 'none' }).find(
          ({ subject }) => subject === id,
        );
        expect(again?.value).toBe(evidence?.score.value);
      }),
      { numRuns: 100, seed: 103 },
    );
  });
});
