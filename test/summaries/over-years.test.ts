import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsCounting, overYears } from '../../src/summaries/compare-years.ts';
import { computeOverYears, computeSummaries, summaryCatalogue } from '../../src/summaries/index.ts';
import type { SummaryTable } from '../../src/summaries/define-summary.ts';
import { makeStore, type Sketch } from '../store/records.ts';

const inGroup = (professional_id: string, group_id: string, from: string, until: string) => ({ professional_id, group_id, from, until });

/**
 * Three school years. Group g: ann (A) all of them, bob (B) in the first, cas (B) in the third, dee (C) in the second and third.
 * Group h: ann and dee, in the third year.
 */
const threeYears: Sketch = {
  organisations: [
    { id: 'A', sector: 'po' },
    { id: 'B', sector: 'po' },
    { id: 'C', sector: 'vo' },
  ],
  professionals: [
    { id: 'ann', organisation_id: 'A' },
    { id: 'bob', organisation_id: 'B' },
    { id: 'cas', organisation_id: 'B' },
    { id: 'dee', organisation_id: 'C' },
  ],
  groups: [
    { id: 'g', kind: 'plg' },
    { id: 'h', kind: 'expert' },
  ],
  memberships: [
    inGroup('ann', 'g', '2019-09-01', '2022-07-31'),
    inGroup('bob', 'g', '2019-09-01', '2020-07-31'),
    inGroup('dee', 'g', '2020-09-01', '2022-07-31'),
    inGroup('cas', 'g', '2021-09-01', '2022-07-31'),
    inGroup('ann', 'h', '2021-09-01', '2022-07-31'),
    inGroup('dee', 'h', '2021-09-01', '2022-07-31'),
  ],
  hours: [
    { professional_id: 'ann', group_id: 'g', year: '2019-2020', hours: 60, kind: 'spent' },
    { professional_id: 'ann', group_id: 'g', year: '2020-2021', hours: 60, kind: 'spent' },
    { professional_id: 'dee', group_id: 'g', year: '2021-2022', hours: 30, kind: 'spent' },
  ],
  transactions: [
    { kind: 'fee', amount_eur: 300_000, organisation_id: 'A', year: '2019-2020' },
    { kind: 'fee', amount_eur: 300_000, organisation_id: 'A', year: '2020-2021' },
    { kind: 'fee', amount_eur: 300_000, organisation_id: 'B', year: '2020-2021' },
    { kind: 'expense', amount_eur: 400_000, group_id: 'g', year: '2021-2022' },
  ],
  meetings: [
    { id: 'm', group_id: 'g', date: '2019-10-01' },
    { id: 'n', group_id: 'g', date: '2020-10-01' },
  ],
  attendance: [
    { meeting_id: 'm', professional_id: 'ann' },
    { meeting_id: 'm', professional_id: 'bob' },
    { meeting_id: 'n', professional_id: 'ann' },
  ],
  responses: [
    { group_id: 'g', item: 'Zinvol', score: 2, date: '2020-05-01' },
    { group_id: 'g', item: 'Zinvol', score: 4, date: '2021-05-01' },
    { group_id: 'g', item: 'Zinvol', score: 5, date: '2021-05-01' },
  ],
};

async function bothOf(sketch: Sketch): Promise<{ yearly: SummaryTable[]; counted: SummaryTable[] }> {
  const store = await makeStore(sketch);
  try {
    const yearly = await computeSummaries(store);
    return { yearly, counted: await computeOverYears(store) };
  } finally {
    await store.close();
  }
}

function over(id: string, { yearly, counted }: Awaited<ReturnType<typeof bothOf>>): SummaryTable['rows'] {
  const summary = summaryCatalogue.find((one) => one.id === id);
  const table = yearly.find((one) => one.id === id);
  if (summary === undefined || table === undefined) throw new Error(`There is no summary ${id}`);
  return overYears(
    summary,
    table,
    counted.find((one) => one.id === id),
  ).rows;
}

describe('summaries over all years', () => {
  it('count people, organisations, groups and ties once, however many years they were there (worked out by hand)', async () => {
    const both = await bothOf(threeYears);
    expect(over('participation-by-year', both)).toMatchObject([
      {
        period: 'all',
        persons: 4,
        organisations: 3,
        groups: 2,
        plg_groups: 1,
        expert_groups: 1,
        paying: 2,
        not_paying: 1,
        persons_not_paying: 1,
      },
    ]);
    expect(over('participation-by-organisation', both)).toMatchObject([
      { organisation_id: 'A', persons: 1, groups: 2, met: 2 },
      { organisation_id: 'B', persons: 2, groups: 1, met: 2 },
      { organisation_id: 'C', persons: 1, groups: 2, met: 2 },
    ]);
    expect(over('participation-by-sector', both)).toMatchObject([
      { sector: 'po', persons: 3, organisations: 2 },
      { sector: 'vo', persons: 1, organisations: 1 },
    ]);
    // Cas and dee were there at the same time, and so were ann and all of the others; bob and dee never.
    expect(over('ties-by-year', both)).toMatchObject([{ ties: 3, new_ties: null, crossing: 4, spent: 400_000, cost_per_tie: 133_333 }]);
    expect(over('cost-by-year', both)).toMatchObject([{ persons: 4, cost_per_person: 100_000, hours: 150, cost_per_hour: 160_000 }]);
    expect(over('hours-by-year', both)).toMatchObject([{ spent: 150, persons: 2 }]);
    expect(over('life-by-group', both)).toMatchObject([
      { group_id: 'g', persons: 4, joined: null, continuity: null },
      { group_id: 'h', persons: 2 },
    ]);
    expect(over('evaluation-by-item', both)).toMatchObject([{ item: 'Zinvol', answers: 3, mean: 11 / 3 }]);
    // Ann at both meetings and bob at his, of ann and bob, and ann and dee.
    expect(over('attendance-by-group', both)).toMatchObject([{ meetings: 2, persons: 2, presence: 3 / 4 }]);
  });

  it('tell nothing of what was agreed for one year', async () => {
    const both = await bothOf(threeYears);
    expect(over('plg-hours-by-year', both)).toMatchObject([{ participants: 4, enough: null, fewer: null }]);
  });

  it('count whatever may not be added up, and say of nothing else that it was counted', async () => {
    const { counted } = await bothOf(threeYears);
    expect(counted.map(({ id }) => id)).toEqual(summaryCatalogue.filter(needsCounting).map(({ id }) => id));
    expect(summaryCatalogue.filter((summary) => !needsCounting(summary)).map(({ id }) => id)).toContain('budget-by-year');
  });

  it('are never fewer people than in any year, nor more than in all of them, and where years are added up come to the same', async () => {
    const people = ['p', 'q', 'r', 's'];
    const dates = ['2019-09-01', '2020-08-01', '2021-05-01'];
    const sketch: fc.Arbitrary<Sketch> = fc.record({
      organisations: fc.constant(['A', 'B', 'C'].map((id) => ({ id }))),
      professionals: fc.constant(people.map((id, at) => ({ id, organisation_id: ['A', 'A', 'B', 'C'][at] ?? null }))),
      groups: fc.constant(['g', 'h'].map((id) => ({ id, kind: id === 'g' ? 'plg' : 'expert' }))),
      memberships: fc.array(
        fc.record({
          professional_id: fc.constantFrom(...people),
          group_id: fc.constantFrom('g', 'h'),
          from: fc.constantFrom(...dates),
          until: fc.constantFrom('2020-07-31', '2021-12-31', '2022-07-31'),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      hours: fc.array(
        fc.record({
          professional_id: fc.constantFrom(...people),
          group_id: fc.constantFrom('g', 'h', null),
          hours: fc.integer({ min: 0, max: 5000 }),
          kind: fc.constantFrom('spent', 'facilitated'),
          year: fc.constantFrom('2019-2020', '2020-2021'),
        }),
        { maxLength: 6 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(sketch, async (one) => {
        const { yearly, counted } = await bothOf(one);
        for (const summary of summaryCatalogue) {
          const table = yearly.find(({ id }) => id === summary.id);
          const anew = counted.find(({ id }) => id === summary.id);
          if (table === undefined || anew === undefined) continue;
          const dimensions = Object.entries(summary.columns).flatMap(([id, { role, type }]) =>
            role === 'dimension' && type !== 'period' ? id : [],
          );
          const subject = (row: SummaryTable['rows'][number]): string => JSON.stringify(dimensions.map((id) => row[id]));
          for (const row of anew.rows) {
            const years = table.rows.filter((year) => year['period'] !== null && subject(year) === subject(row));
            for (const [id, column] of Object.entries(summary.columns)) {
              const values = years.flatMap((year) => (typeof year[id] === 'number' ? year[id] : []));
              const value = row[id];
              if (typeof value !== 'number' || values.length === 0) continue;
              const sum = values.reduce((all, each) => all + each, 0);
              // What was agreed for a year is not agreed for several at once, and every year is shared out over its own ties.
              if (column.additive === true && !['agreed', 'due', 'short'].includes(id) && !summary.id.startsWith('ties-'))
                expect([summary.id, id, value]).toEqual([summary.id, id, sum]);
              else if (id === 'persons' || id === 'ties' || id === 'crossing' || id === 'participants') {
                expect(value).toBeGreaterThanOrEqual(Math.max(...values));
                expect(value).toBeLessThanOrEqual(sum);
              }
            }
          }
        }
      }),
      { numRuns: 3, seed: 5, endOnFailure: true },
    );
  }, 20_000);
});
