import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChecked } from '../intake/read-checked.ts';
import { defaultProject, readProject } from '../../src/project.ts';
import { createStore, loadRecords, type Store } from '../../src/store/index.ts';
import { divisionRules, type Division, type SummaryTable } from '../../src/summaries/define-summary.ts';
import { computeSummaries } from '../../src/summaries/index.ts';
import { makeChecked, type Sketch } from '../store/records.ts';
import { exchange } from './exchange-network.ts';

const boards = ['A', 'B', 'C', 'D'];
const people = ['p', 'q', 'r', 's', 't'];
const groups = ['g', 'h', 'k'];
const some = <T>(from: readonly T[]) => fc.option(fc.constantFrom(...from));
const dates = ['2019-09-01', '2020-07-31', '2020-08-01', '2021-05-01'];

/** Anything that somebody may have kept, refunds and a thousand million euros among it, with everything that may be missing missing somewhere. */
const anything: fc.Arbitrary<Sketch> = fc.record({
  organisations: fc.constant([...boards.map((id) => ({ id })), { id: 'a1', parent_id: 'A' }]),
  professionals: fc.tuple(...people.map((id) => fc.record({ id: fc.constant(id), organisation_id: some([...boards, 'a1']) }))),
  groups: fc.tuple(
    ...groups.map((id) =>
      fc.record({ id: fc.constant(id), kind: fc.constantFrom('plg', 'expert', 'project'), theme_id: some(['t', 'u']) }),
    ),
  ),
  memberships: fc.array(
    fc.record({
      professional_id: fc.constantFrom(...people),
      group_id: fc.constantFrom(...groups),
      from: some(dates),
      until: some(['2020-12-31', '2022-07-31']),
    }),
    { maxLength: 12 },
  ),
  transactions: fc.array(
    fc.record({
      kind: fc.constantFrom('fee', 'grant', 'cofunding', 'subsidy', 'expense', 'overhead'),
      amount_eur: fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(100_000_000_000, -99_999_999_999, 1, 7)),
      organisation_id: some(boards),
      group_id: some(groups),
      date: some(dates),
      year: some(['2020-2021']),
    }),
    { maxLength: 14 },
  ),
  hours: fc.array(
    fc.record({
      professional_id: fc.constantFrom(...people),
      group_id: some(groups),
      hours: fc.integer({ min: 0, max: 100_000 }),
      kind: some(['facilitated', 'spent']),
      date: some(dates),
      employer_id: some(boards),
    }),
    { maxLength: 14 },
  ),
  products: fc.constant([
    { id: 'x', group_id: 'g', date: '2020-10-01' },
    { id: 'y', group_id: 'h' },
  ]),
  product_uses: fc.array(
    fc.record({
      product_id: fc.constantFrom('x', 'y'),
      organisation_id: fc.constantFrom(...boards),
      context: fc.constant('classroom'),
      date: some(dates),
    }),
    { maxLength: 6 },
  ),
});

const divisions: Division[] = divisionRules.hours.flatMap((hours) =>
  divisionRules.products.map((products, at) => ({
    hours,
    products,
    support: divisionRules.support[(divisionRules.hours.indexOf(hours) + at) % 3] ?? 'equal',
    payers: divisionRules.payers[at] ?? 'pool',
  })),
);

async function storeOf(sketch: Sketch, threads?: number): Promise<Store> {
  const store = await createStore(':memory:', threads === undefined ? {} : { threads });
  await loadRecords(store, makeChecked(sketch), { project: defaultProject, version: '0.0.0' });
  return store;
}

type Sums = Readonly<Record<string, number>>;

/** Sums of one measure, by year and one of the organisations, in whole units; nothing where it is nothing. */
function sums(tables: readonly SummaryTable[], id: string, measure: string, by: string | null, unit = 1): Sums {
  const found: Record<string, number> = {};
  for (const row of tables.find((table) => table.id === id)?.rows ?? []) {
    const key = `${row['period'] ?? 'no year'} ${by === null ? '' : (row[by] ?? 'nobody')}`;
    found[key] = (found[key] ?? 0) + Math.round(Number(row[measure]) * unit);
  }
  return Object.fromEntries(
    Object.entries(found)
      .filter(([, value]) => value !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function expectToAddUp(tables: readonly SummaryTable[]): void {
  const from = 'from_organisation_id';
  const to = 'to_organisation_id';
  const own = 'organisation_id';
  // Rows and columns of who gave whom what come to what everybody gave and to what everybody got.
  for (const measure of ['facilitated', 'spent'])
    expect(sums(tables, 'hours-by-organisation-pair', measure, from)).toEqual(sums(tables, 'hours-by-organisation', measure, own));
  expect(sums(tables, 'hours-by-organisation-pair', 'spent', to)).toEqual(sums(tables, 'balance-by-organisation', 'hours_received', own));
  expect(sums(tables, 'hours-by-organisation-pair', 'spent', null)).toEqual(sums(tables, 'hours-by-year', 'spent', null));
  expect(sums(tables, 'balance-by-organisation', 'hours_received', null)).toEqual(sums(tables, 'hours-by-year', 'spent', null));
  expect(sums(tables, 'product-uses-by-organisation-pair', 'uses', to, 1000)).toEqual(
    sums(tables, 'product-uses-by-organisation', 'uses', own, 1000),
  );
  expect(sums(tables, 'support-by-organisation-pair', 'support', to)).toEqual(sums(tables, 'balance-by-organisation', 'support', own));
  expect(sums(tables, 'support-by-organisation-pair', 'support', null)).toEqual(sums(tables, 'budget-by-year', 'group_expenses', null));
  for (const [measure, year] of [['hours_to_others', 'hours_for_others']] as const)
    expect(sums(tables, 'balance-by-organisation', measure, null)).toEqual(sums(tables, 'exchange-by-year', year, null));
  expect(sums(tables, 'balance-by-organisation', 'fee', null)).toEqual(sums(tables, 'budget-by-year', 'fees', null));
  // What one gives another is what that one gets: taken together nobody is up or down.
  expect(sums(tables, 'balance-by-organisation', 'uses_by_others', null, 1000)).toEqual(
    sums(tables, 'balance-by-organisation', 'uses_of_others', null, 1000),
  );
  const yearly = tables.find(({ id }) => id === 'exchange-by-year')?.rows ?? [];
  const whole = yearly.map((row) => [
    row['period'],
    Number(row['hours_for_own']) + Number(row['hours_for_others']) + Number(row['hours_unshared']),
  ]);
  const spent = (tables.find(({ id }) => id === 'hours-by-year')?.rows ?? []).map((row) => [row['period'], row['spent']]);
  expect(whole.filter(([, minutes]) => minutes !== 0)).toEqual(spent.filter(([, minutes]) => minutes !== 0));
}

describe('who gives and who gets adds up to the totals, to the minute, the cent and the thousandth', () => {
  it('whatever the records and the rule', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (sketch) => {
        const store = await storeOf(sketch);
        for (const division of divisions) expectToAddUp(await computeSummaries(store, { division }));
        await store.close();
      }),
      { numRuns: 5, seed: 5 },
    );
  });

  it('on the sample', { timeout: 120_000 }, async () => {
    const project = await readProject('data/sample/network.yaml');
    const store = await createStore(':memory:');
    await loadRecords(store, await readChecked(['data/sample'], project), { project, version: '0.0.0' });
    for (const division of divisions.slice(0, 3)) expectToAddUp(await computeSummaries(store, { division }));
    await store.close();
  });
});

it('gives the same cents over 20 runs, with 1 and 8 threads and shuffled rows', { timeout: 240_000 }, async () => {
  const shuffled = (turn: number): Sketch =>
    Object.fromEntries(
      Object.entries(exchange).map(([table, rows]) => [
        table,
        rows
          .map((row, index) => [(index * 7 + turn * 3) % 11, row] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, row]) => row),
      ]),
    );
  const first = await storeOf(exchange);
  const expected = await computeSummaries(first);
  await first.close();
  for (let turn = 0; turn < 20; turn += 1) {
    const store = await storeOf(shuffled(turn), turn % 2 === 0 ? 1 : 8);
    expect(await computeSummaries(store)).toEqual(expected);
    await store.close();
  }
});
