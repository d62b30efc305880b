import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProject } from '../../src/project.ts';
import { locales } from '../../src/i18n/text.ts';
import { vocabularies } from '../../src/records/vocabularies.ts';
import type { Summary, SummaryTable } from '../../src/summaries/define-summary.ts';
import { computeSummaries, computeSummary, exchangeNames, shareOut, statementOf, summaryCatalogue } from '../../src/summaries/index.ts';
import { makeStore, type Sketch } from '../store/records.ts';
import { small } from './network.ts';

const typeOf: Record<Summary['columns'][string]['type'], string> = {
  period: 'VARCHAR',
  id: 'VARCHAR',
  choice: 'VARCHAR',
  text: 'VARCHAR',
  money: 'BIGINT',
  minutes: 'BIGINT',
  count: 'BIGINT',
  share: 'DOUBLE',
  number: 'DOUBLE',
};

const contributorsType = 'STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]';

it('has every statement in the catalogue, in the order of the alphabet', () => {
  const files = readdirSync(new URL('../../src/summaries/', import.meta.url)).filter((file) => file.endsWith('.sql'));
  expect(summaryCatalogue.map(({ id }) => id)).toEqual(files.map((file) => file.replace('.sql', '')).toSorted());
});

describe.each(summaryCatalogue.map((summary) => ({ id: summary.id, summary })))('$id', ({ summary }) => {
  it('is one statement that prepares and yields the declared columns, with who contributed', async () => {
    const store = await makeStore({});
    const sql = statementOf(summary);
    expect(sql).toMatch(/^-- One row per .+\n/);
    expect((await store.connection.extractStatements(sql)).count).toBe(1);
    await shareOut(store, exchangeNames, defaultProject.division);
    const prepared = await store.connection.prepare(sql);
    const columns = Array.from({ length: prepared.columnCount }, (_, index) => [
      prepared.columnName(index),
      String(prepared.columnType(index)),
    ]);
    expect(columns.slice(0, -1)).toEqual(
      Object.entries(summary.columns).flatMap(([name, column]) => (column.ratio === undefined ? [[name, typeOf[column.type]]] : [])),
    );
    expect(columns.at(-1)?.[0]).toBe('contributors');
    expect(columns.at(-1)?.[1]?.replaceAll('"', '')).toBe(contributorsType);
    prepared.destroySync();
    await store.close();
  });

  it('says everything in Dutch and in English', () => {
    const texts = [
      summary.title,
      summary.question,
      summary.grain,
      ...Object.values(summary.columns).flatMap((column) => [column.title, column.definition]),
    ];
    for (const text of texts) for (const locale of locales) expect(text[locale].trim()).not.toBe('');
    expect(summary.question.nl).toMatch(/\?$/);
    const columns = Object.values(summary.columns);
    const choices = columns.filter(({ type }) => type === 'choice').map(({ vocabulary }) => vocabulary);
    expect(choices.filter((vocabulary) => vocabulary === undefined || !Object.hasOwn(vocabularies, vocabulary))).toEqual([]);
    expect(columns.filter(({ type, names }) => type === 'id' && names === undefined)).toEqual([]);
  });

  it('stands in the order of its dimensions, with no two rows of the same', async () => {
    const store = await makeStore(small);
    const { rows } = await computeSummary(store, summary);
    await store.close();
    const dimensions = Object.entries(summary.columns).flatMap(([name, column]) =>
      column.role === 'dimension' && column.type !== 'choice' ? [name] : [],
    );
    const keys = rows.map((row) =>
      Object.entries(summary.columns)
        .flatMap(([name, column]) => (column.role === 'dimension' ? [row[name] ?? '\uffff'] : []))
        .join('\n'),
    );
    expect(new Set(keys).size).toBe(rows.length);
    expect(dimensions.length).toBeGreaterThan(0);
    const plain = rows.map((row) => dimensions.map((name) => row[name] ?? '\uffff').join('\n'));
    expect(plain).toEqual(plain.toSorted());
  });
});

/** Money, hours and people that nobody would keep like this, with everything that may be missing missing somewhere. */
const anyNetwork: fc.Arbitrary<Sketch> = fc.record({
  organisations: fc.constant([
    { id: 'A' },
    { id: 'a1', parent_id: 'A' },
    { id: 'B', member_from: '2019-01-01' },
    { id: 'C', parent_id: 'C' },
  ]),
  professionals: fc.constant([{ id: 'p', organisation_id: 'a1' }, { id: 'q', organisation_id: 'B' }, { id: 'r' }]),
  groups: fc.constant([
    { id: 'g', kind: 'plg' },
    { id: 'h', kind: 'expert', from: '2020-10-01' },
  ]),
  appointments: fc.array(
    fc.record({
      professional_id: fc.constantFrom('p', 'q'),
      organisation_id: fc.constantFrom('A', 'a1', 'B', 'C'),
      fte: fc.option(fc.constantFrom(0, 0.4, 1)),
      from: fc.option(fc.constantFrom('2019-03-01', '2020-12-01')),
      until: fc.option(fc.constantFrom('2021-01-31', '2022-07-31')),
    }),
    { maxLength: 4 },
  ),
  transactions: fc.array(
    fc.record({
      kind: fc.constantFrom('fee', 'grant', 'cofunding', 'subsidy', 'expense', 'overhead'),
      amount_eur: fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
      organisation_id: fc.option(fc.constantFrom('A', 'a1', 'B', 'C')),
      group_id: fc.option(fc.constantFrom('g', 'h')),
      date: fc.option(fc.constantFrom('2020-07-31', '2020-08-01', '2021-05-01')),
      year: fc.option(fc.constantFrom('2020-2021', '2021-2022')),
    }),
    { maxLength: 12 },
  ),
  hours: fc.array(
    fc.record({
      professional_id: fc.constantFrom('p', 'q', 'r'),
      group_id: fc.option(fc.constantFrom('g', 'h')),
      hours: fc.integer({ min: 0, max: 100_000 }),
      kind: fc.option(fc.constantFrom('facilitated', 'spent')),
      date: fc.option(fc.constantFrom('2020-07-31', '2020-08-01', '2021-05-01')),
      year: fc.option(fc.constantFrom('2020-2021', '2021-2022')),
      employer_id: fc.option(fc.constantFrom('A', 'B')),
    }),
    { maxLength: 12 },
  ),
});

const sum = (tables: readonly SummaryTable[], id: string, measures: readonly string[], period: unknown): number =>
  (tables.find((table) => table.id === id)?.rows ?? [])
    .filter((row) => row['period'] === period)
    .reduce((total, row) => measures.reduce((part, measure) => part + Number(row[measure]), total), 0);

async function tablesOf(sketch: Sketch): Promise<SummaryTable[]> {
  const store = await makeStore(sketch);
  try {
    return await computeSummaries(store);
  } finally {
    await store.close();
  }
}

describe('whatever the records', () => {
  it('totals by group and by organisation are those by year, and nothing is dropped', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async (sketch) => {
        const tables = await tablesOf(sketch);
        const periods = new Set(tables.flatMap((table) => table.rows.map((row) => row['period'])));
        for (const period of periods) {
          const same = (by: string, measures: readonly string[], year: string, yearMeasures: readonly string[]): void =>
            expect(sum(tables, by, measures, period)).toBe(sum(tables, year, yearMeasures, period));
          same('budget-by-group', ['given'], 'budget-by-year', ['grants', 'cofunding', 'subsidies']);
          same('budget-by-group', ['spent'], 'budget-by-year', ['group_expenses', 'other_expenses']);
          same('budget-by-organisation', ['fee'], 'budget-by-year', ['fees']);
          same('budget-by-organisation', ['given'], 'budget-by-year', ['grants', 'cofunding', 'subsidies']);
          same('budget-by-group-kind', ['given'], 'budget-by-year', ['grants', 'cofunding', 'subsidies']);
          same('budget-by-group-kind', ['spent'], 'budget-by-year', ['group_expenses', 'other_expenses']);
          same('budget-by-theme', ['given'], 'budget-by-year', ['grants', 'cofunding', 'subsidies']);
          same('budget-by-theme', ['spent'], 'budget-by-year', ['group_expenses', 'other_expenses']);
          if (period !== null) same('cost-by-year', ['spent'], 'budget-by-year', ['spent']);
          for (const measure of ['facilitated', 'spent']) {
            same('hours-by-function', [measure], 'hours-by-year', [measure]);
            same('hours-by-group', [measure], 'hours-by-year', [measure]);
            same('hours-by-organisation', [measure], 'hours-by-year', [measure]);
          }
        }
        const booked = (sketch.transactions ?? []).reduce((total, row) => total + Number(row['amount_eur']), 0);
        const minutes = (sketch.hours ?? []).reduce((total, row) => total + Number(row['hours']), 0);
        const all = (id: string, measures: readonly string[]): number =>
          [...periods].reduce<number>((total, period) => total + sum(tables, id, measures, period), 0);
        expect(all('budget-by-year', ['income', 'spent'])).toBe(booked);
        expect(all('hours-by-year', ['facilitated', 'spent'])).toBe(minutes);
      }),
      { numRuns: 12 },
    );
  });

  it('those who contributed to a cell add up to no more than the cell, and to all of it where their board is known', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async (sketch) => {
        const table = (await tablesOf(sketch)).find(({ id }) => id === 'hours-by-organisation');
        for (const [index, row] of (table?.rows ?? []).entries()) {
          const contributed = (table?.contributors?.[index] ?? [])
            .filter(({ measure }) => measure === 'spent')
            .map(({ amount }) => amount)
            .reduce((total, amount) => total + amount, 0);
          expect(contributed).toBe(row['organisation_id'] === null ? 0 : row['spent']);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('the order of the rows changes nothing', async () => {
    const turned = Object.fromEntries(Object.entries(small).map(([table, rows]) => [table, rows.toReversed()])) as Sketch;
    expect(await tablesOf(turned)).toEqual(await tablesOf(small));
  });
});
