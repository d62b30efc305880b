import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChecked } from '../intake/read-checked.ts';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { defaultProject, readProject } from '../../src/project.ts';
import { createStore, loadRecords, type Store } from '../../src/store/index.ts';
import { divisionRules, type Division, type SummaryTable } from '../../src/summaries/define-summary.ts';
import { computeSummaries, summaryCatalogue } from '../../src/summaries/index.ts';
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
  meetings: fc.constant([
    { id: 'm', group_id: 'g', date: '2020-10-01' },
    { id: 'n', group_id: 'g', date: '2020-11-01' },
    { id: 'o', group_id: 'h', date: '2021-05-01' },
    { id: 'v', body: 'policy', date: '2020-10-01' },
  ]),
  attendance: fc.uniqueArray(
    fc.record({
      meeting_id: fc.constantFrom('m', 'n', 'o', 'v'),
      professional_id: fc.constantFrom(...people),
      organisation_id: some(boards),
    }),
    { maxLength: 10, selector: ({ meeting_id, professional_id }) => `${meeting_id} ${professional_id}` },
  ),
  responses: fc.array(
    fc.record({
      group_id: some(groups),
      item: fc.constantFrom('Zinvol', 'Nuttig'),
      score: fc.integer({ min: 1, max: 5 }),
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
    ties: divisionRules.ties[at] ?? 'equal',
  })),
);

/** The exchange by hand, and beside it three years of money that is refunded, without a year, without a group and a thousand million euros. */
const busy: Sketch = {
  ...exchange,
  meetings: [
    { id: 'm', group_id: 'g', date: '2020-10-01' },
    { id: 'n', group_id: 'g', date: '2020-11-01' },
    { id: 'v', body: 'policy', date: '2020-10-01' },
  ],
  attendance: ['m', 'n', 'v'].flatMap((meeting_id) => ['a1', 'b1', 'c1'].map((professional_id) => ({ meeting_id, professional_id }))),
  responses: [1, 4, 5].map((score) => ({ group_id: 'g', item: 'Zinvol', score, date: '2021-05-01' })),
  transactions: [
    ...(exchange.transactions ?? []),
    { kind: 'fee', amount_eur: 100_000_000_000, organisation_id: 'A', year: '2021-2022' },
    { kind: 'expense', amount_eur: 99_999_999_999, group_id: 'g', year: '2022-2023' },
    { kind: 'expense', amount_eur: -99_999_999_998, group_id: 'g', year: '2022-2023' },
    { kind: 'expense', amount_eur: 17 },
    { kind: 'grant', amount_eur: 100_000_000_000 },
    { kind: 'subsidy', amount_eur: -1, year: '2024-2025' },
  ],
};

async function storeOf(checked: CheckedRecords, threads?: number): Promise<Store> {
  const store = await createStore(':memory:', threads === undefined ? {} : { threads });
  await loadRecords(store, checked, { project: defaultProject, version: '0.0.0' });
  return store;
}

type Sums = Readonly<Record<string, number>>;

/** Every summary that something was held against, and every figure of it; each in the catalogue that may be added up has to be. */
const held = new Set<string>();

/** Sums of one measure, by year and one of the organisations, in whole units; nothing where it is nothing. */
function sums(tables: readonly SummaryTable[], id: string, measure: string, by: string | null, unit = 1): Sums {
  held.add(id).add(`${id} ${measure}`);
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

/** A measure of two tables that comes to the same in every year: `id measure` or, where several make up one, `id measure + measure`. */
const same = [
  ['budget-by-group given', 'budget-by-year grants + cofunding + subsidies'],
  ['budget-by-group spent', 'budget-by-year group_expenses + other_expenses'],
  ['budget-by-group-kind given', 'budget-by-group given'],
  ['budget-by-group-kind spent', 'budget-by-group spent'],
  ['budget-by-group-kind agreed', 'budget-by-group agreed'],
  ['budget-by-theme given', 'budget-by-group given'],
  ['budget-by-theme spent', 'budget-by-group spent'],
  ['budget-by-organisation fee', 'budget-by-year fees'],
  ['budget-by-organisation given', 'budget-by-year grants + cofunding + subsidies'],
  ['budget-by-year income', 'budget-by-year fees + grants + cofunding + subsidies'],
  ['budget-by-year spent', 'budget-by-year group_expenses + other_expenses + overhead'],
  ['budget-by-year spent + balance', 'budget-by-year income'],
  ['balance-by-organisation given', 'budget-by-organisation given'],
  ['balance-by-organisation hours_from_others', 'exchange-by-year hours_for_others'],
  ['balance-by-organisation hours_spent', 'hours-by-year spent'],
  ['balance-by-organisation support', 'balance-by-organisation fee + given + money_balance'],
  ['hours-by-function facilitated', 'hours-by-year facilitated'],
  ['hours-by-function spent', 'hours-by-year spent'],
  ['hours-by-group facilitated', 'hours-by-year facilitated'],
  ['hours-by-group spent', 'hours-by-year spent'],
  ['evidence-by-theme met', 'evidence-by-group met'],
  ['evidence-by-theme met_again', 'evidence-by-group met_again'],
  ['evidence-by-theme made', 'evidence-by-group made'],
  ['evidence-by-theme evaluated', 'evidence-by-group evaluated'],
  ['plg-hours-by-participant facilitated', 'plg-hours-by-year facilitated'],
  ['products-by-group made', 'products-by-year made'],
  ['products-by-kind made', 'products-by-year made'],
  ['products-by-theme made', 'products-by-year made'],
  ['products-by-theme used', 'products-by-group used'],
  ['products-by-kind used', 'products-by-group used'],
  ['products-by-theme used_beyond', 'products-by-group used_beyond'],
  ['products-by-kind used_beyond', 'products-by-group used_beyond'],
  ['product-uses-by-context uses', 'products-by-year uses'],
  ['product-uses-by-sector uses', 'products-by-year uses'],
  ['product-uses-by-organisation uses', 'products-by-year uses'],
  ['product-uses-by-sector uses_beyond', 'product-uses-by-context uses_beyond'],
  ['product-uses-by-organisation uses_beyond', 'product-uses-by-context uses_beyond'],
  ['ties-by-group spent_on_new', 'ties-by-year spent_on_new'],
  ['ties-by-group hours_on_new', 'ties-by-year hours_on_new'],
  ['ties-by-group ties', 'ties-by-organisation-pair groups'],
  ['ties-by-organisation-pair on_one_group', 'ties-by-year on_one_group'],
  ['ties-by-organisation-pair on_one_person', 'ties-by-year on_one_person'],
  ['ties-by-organisation-pair new_tie', 'ties-by-year new_ties'],
  ['participation-by-year groups', 'participation-by-year plg_groups + expert_groups + project_groups + other_groups'],
] as const;

/** The same, where one of the two has no row for what has no year. */
const sameInYears = [
  ['cost-by-year spent', 'budget-by-year spent'],
  ['cost-by-year hours', 'hours-by-year spent'],
  ['cost-by-year persons', 'participation-by-year persons'],
  ['cost-by-year organisations', 'participation-by-year organisations'],
  ['ties-by-year spent', 'budget-by-year spent'],
  ['ties-by-year hours', 'hours-by-year spent'],
  ['evidence-by-group made', 'products-by-year made'],
] as const;

/** People don't add up: somebody with two functions, employers or groups counts in both, but once in the whole. */
const atLeast = ['function', 'sector', 'organisation'].map((by) => `participation-by-${by}`);

/** What the records themselves come to, counted without a statement of ours. */
interface Counts {
  readonly answers: number;
  readonly uses: number;
  readonly received: number;
  readonly spent: number;
  readonly minutes: number;
}

function countsOf({ records }: CheckedRecords): Counts {
  const cents = (...kinds: readonly string[]): number =>
    records.transactions.filter(({ kind }) => kinds.includes(kind)).reduce((total, { amount_eur }) => total + amount_eur, 0);
  return {
    answers: records.responses.length,
    uses: records.product_uses.length,
    received: cents('fee', 'grant', 'cofunding', 'subsidy'),
    spent: cents('expense', 'overhead'),
    minutes: records.hours.reduce((total, { hours }) => total + hours, 0),
  };
}

const over = (all: Sums): number => Object.values(all).reduce((total, value) => total + value, 0);

function expectToAddUp(tables: readonly SummaryTable[], counts: Counts): void {
  const of = (figure: string): Sums => {
    const [id = '', ...measures] = figure.split(/ (?:\+ )?/);
    const parts = measures.map((measure) => sums(tables, id, measure, null));
    const keys = [...new Set(parts.flatMap((part) => Object.keys(part)))].toSorted();
    const whole = keys.map((key) => [key, parts.reduce((total, part) => total + (part[key] ?? 0), 0)] as const);
    return Object.fromEntries(whole.filter(([, value]) => value !== 0));
  };
  const dated = (all: Sums): Sums => Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('no year')));
  const rows = (id: string): readonly SummaryTable['rows'][number][] => {
    held.add(id);
    return tables.find((table) => table.id === id)?.rows ?? [];
  };
  for (const [part, whole] of same) expect(of(part), `${part} against ${whole}`).toEqual(of(whole));
  for (const [part, whole] of sameInYears) expect(dated(of(part)), `${part} against ${whole}`).toEqual(dated(of(whole)));
  for (const id of atLeast) {
    for (const [year, persons] of Object.entries(of('participation-by-year persons'))) {
      expect(of(`${id} persons`)[year], `${id} ${year}`).toBeGreaterThanOrEqual(persons);
      expect(Math.max(...rows(id).flatMap((row) => (`${row['period']} ` === year ? [Number(row['persons'])] : [])))).toBeLessThanOrEqual(
        persons,
      );
    }
  }
  // Meetings of groups are those without a body; who stayed and who joined are who is there now.
  held.add('meetings-by-body meetings');
  const ofGroups = rows('meetings-by-body').filter((row) => row['body'] === null);
  expect(of('attendance-by-group meetings')).toEqual(Object.fromEntries(ofGroups.map((row) => [`${row['period']} `, row['meetings']])));
  for (const row of rows('life-by-group')) {
    if (row['joined'] !== null) expect(Number(row['joined']) + Number(row['stayed'])).toBe(row['persons']);
  }
  for (const row of rows('plg-hours-by-year')) {
    if (row['enough'] !== null) expect(Number(row['enough']) + Number(row['fewer'])).toBe(row['recorded']);
    expect(Number(row['recorded'])).toBeLessThanOrEqual(Number(row['participants']));
    expect(rows('plg-hours-by-participant').filter(({ period }) => period === row['period']).length).toBe(row['participants']);
  }
  for (const row of rows('ties-by-year'))
    expect(rows('ties-by-organisation-pair').filter(({ period }) => period === row['period']).length).toBe(row['ties']);
  // The same cents and minutes as in the records, whether they have a year, a group and an organisation or not.
  expect(over(of('budget-by-year income'))).toBe(counts.received);
  expect(over(of('budget-by-year spent'))).toBe(counts.spent);
  expect(over(of('hours-by-year facilitated + spent'))).toBe(counts.minutes);
  // What is counted for ties is what was spent on the groups that made them; of that, for new ties, what the new ones have.
  const tying = new Set(rows('ties-by-group').map((row) => `${row['period']} ${row['group_id']}`));
  for (const [part, id, whole] of [
    ['spent', 'budget-by-group', 'spent_on_new'],
    ['hours', 'hours-by-group', 'hours_on_new'],
  ] as const) {
    const pairs = rows('ties-by-organisation-pair');
    const ofTying = rows(id).filter((row) => tying.has(`${row['period']} ${row['group_id']}`));
    expect(over(of(`ties-by-organisation-pair ${part}`))).toBe(ofTying.reduce((total, row) => total + Number(row['spent']), 0));
    const ofNew = pairs.filter((row) => row['new_tie'] === 1).reduce((total, row) => total + Number(row[part]), 0);
    expect(over(of(`ties-by-year ${whole}`))).toBe(ofNew);
  }
  // Who has all the hours agreed is not short of any, and nobody is short of more than is due.
  for (const row of rows('plg-hours-by-participant')) {
    held.add('plg-hours-by-participant due').add('plg-hours-by-participant short');
    if (row['facilitated'] === null) expect(row['short']).toBeNull();
    else if (row['due'] !== null) expect(row['short']).toBe(Math.max(0, Number(row['due']) - Number(row['facilitated'])));
  }
  held.add('product-reach uses');
  expect(rows('evaluation-by-item').reduce((total, row) => total + Number(row['answers']), 0)).toBe(counts.answers);
  expect(rows('product-reach').reduce((total, row) => total + Number(row['uses']), 0)).toBe(counts.uses);
  expect(rows('product-uses-by-context').reduce((total, row) => total + Number(row['uses']), 0)).toBe(counts.uses);

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
  expect(sums(tables, 'balance-by-organisation', 'hours_balance', null)).toEqual({});
  const yearly = tables.find(({ id }) => id === 'exchange-by-year')?.rows ?? [];
  const whole = yearly.map((row) => [
    row['period'],
    Number(row['hours_for_own']) + Number(row['hours_for_others']) + Number(row['hours_unshared']),
  ]);
  const spent = (tables.find(({ id }) => id === 'hours-by-year')?.rows ?? []).map((row) => [row['period'], row['spent']]);
  for (const part of ['hours_for_own', 'hours_unshared']) held.add(`exchange-by-year ${part}`);
  expect(whole.filter(([, minutes]) => minutes !== 0)).toEqual(spent.filter(([, minutes]) => minutes !== 0));
}

describe('who gives and who gets adds up to the totals, to the minute, the cent and the thousandth', () => {
  it('whatever the records and the rule', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(...divisions), async (sketch, division) => {
        const checked = makeChecked(sketch);
        const store = await storeOf(checked);
        expectToAddUp(await computeSummaries(store, { division, contributors: false }), countsOf(checked));
        await store.close();
      }),
      { numRuns: 10, seed: 5 },
    );
  });

  it('on the sample', { timeout: 120_000 }, async () => {
    const project = await readProject('data/sample/network.yaml');
    const store = await createStore(':memory:');
    const checked = await readChecked(['data/sample'], project);
    await loadRecords(store, checked, { project, version: '0.0.0' });
    for (const division of divisions.slice(0, 3)) {
      expectToAddUp(await computeSummaries(store, { division, contributors: false }), countsOf(checked));
    }
    await store.close();
  });

  it('of every summary in the catalogue, and every figure of it that may be added up', async () => {
    held.clear();
    const checked = makeChecked(busy);
    const store = await storeOf(checked);
    expectToAddUp(await computeSummaries(store), countsOf(checked));
    await store.close();
    const figures = summaryCatalogue.flatMap(({ id, columns }) => [
      id,
      ...Object.entries(columns).flatMap(([name, { additive = false }]) => (additive ? [`${id} ${name}`] : [])),
    ]);
    expect(figures.filter((figure) => !held.has(figure))).toEqual([]);
  });
});

it('gives the same cents over 20 runs, with 1 and 8 threads and shuffled rows', { timeout: 240_000 }, async () => {
  const shuffled = (turn: number): Sketch =>
    Object.fromEntries(
      Object.entries(busy).map(([table, rows]) => [
        table,
        rows
          .map((row, index) => [(index * 7 + turn * 3) % 11, row] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, row]) => row),
      ]),
    );
  const first = await storeOf(makeChecked(busy));
  const expected = await computeSummaries(first);
  await first.close();
  expect(expected.filter(({ rows }) => rows.length === 0).map(({ id }) => id)).toEqual([]);
  for (let turn = 0; turn < 20; turn += 1) {
    const store = await storeOf(makeChecked(shuffled(turn)), turn % 2 === 0 ? 1 : 8);
    expect(await computeSummaries(store)).toEqual(expected);
    await store.close();
  }
});
