import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/analysis.ts';
import { byId } from '../../src/i18n/formats.ts';
import { computeScores } from '../../src/metrics/index.ts';
import type { Records, TableId } from '../../src/records/index.ts';
import { networksOf, settings, type Setting } from './definitions/world.ts';

const scoresOf = (setting: Setting): Score[] => computeScores(networksOf(setting), { ...setting, boundaries: [setting.boundary] });
const tables: readonly TableId[] = [
  'organisations',
  'professionals',
  'groups',
  'memberships',
  'appointments',
  'meetings',
  'attendance',
  'hours',
  'products',
  'product_uses',
  'ties',
];

/** Everybody under the id of somebody else: nobody keeps their place. */
const other = (id: string | null): string | null => (id === null ? null : `p${6 - Number(id.slice(1))}`);

function renamed(records: Records): Records {
  const people = ['id', 'professional_id', 'from_professional_id', 'to_professional_id'] as const;
  const inTable = (table: TableId): unknown[] =>
    records[table].map((row) => {
      const copy: Record<string, unknown> = { ...row };
      for (const column of people) {
        const value = copy[column];
        if (typeof value === 'string' && /^p\d$/.test(value)) copy[column] = other(value);
      }
      return copy;
    });
  return { ...records, ...Object.fromEntries(tables.map((table) => [table, inTable(table)])) };
}

/** What follows from communities, person by person: of two people who are each other's mirror image one may be here and one there. */
const byCommunity = (score: Score): boolean =>
  score.level === 'person' && score.boundary === null && ['communities', 'participation', 'within-module-z'].includes(score.metric);

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => byId(a, b);

describe('every metric, whatever the records: hours, products, meetings and named ties too', () => {
  it('comes out the same to the byte with the rows in another order', () => {
    fc.assert(
      fc.property(settings, fc.infiniteStream(fc.nat()), (setting, order) => {
        const shuffled = Object.fromEntries(
          tables.map((table) => {
            const ranked = setting.records[table].map((row) => ({ row, rank: order.next().value ?? 0 }));
            return [table, ranked.sort((a, b) => a.rank - b.rank).map(({ row }) => row)];
          }),
        );
        const dealt = scoresOf({ ...setting, records: { ...setting.records, ...shuffled } });
        expect(JSON.stringify(dealt)).toBe(JSON.stringify(scoresOf(setting)));
      }),
      { numRuns: 100, seed: 43 },
    );
  });

  it('comes out the same for the same people under other ids', () => {
    const key = (
      { metric, level, boundary, period, subject, other: second }: Score,
      rename: (id: string | null) => string | null,
    ): string => {
      const ends = [subject, second].map((id) => (id !== null && /^p\d$/.test(id) ? rename(id) : id));
      return JSON.stringify([
        metric,
        level,
        boundary,
        period,
        ...(level === 'pair' && boundary === null ? ends.sort((a, b) => byId(a ?? '', b ?? '')) : ends),
      ]);
    };
    const valuesOf = (setting: Setting, rename: (id: string | null) => string | null): Map<string, number | null> =>
      new Map(
        scoresOf(setting)
          .filter((score) => !byCommunity(score))
          .map((score) => [key(score, rename), score.value === null ? null : Math.round(score.value * 1e8) / 1e8 + 0]),
      );
    fc.assert(
      fc.property(settings, (setting) => {
        const own = valuesOf(setting, (id) => id);
        const theirs = valuesOf({ ...setting, records: renamed(setting.records) }, other);
        expect([...theirs].sort(byKey)).toEqual([...own].sort(byKey));
      }),
      { numRuns: 100, seed: 47 },
    );
  });

  it('comes out the same to the byte with any number of threads', () => {
    for (const setting of fc.sample(settings, { numRuns: 10, seed: 53 })) {
      const [one, three] = [1, 3].map((threads) => JSON.stringify(computeScores(networksOf(setting), { ...setting, threads })));
      expect(three).toBe(one);
    }
  });
});
