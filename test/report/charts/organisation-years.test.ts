import { expect, it } from 'vitest';
import { organisationYears } from '../../../src/report/charts/organisation-years.ts';
import { contextFor, drawn, rowsOf } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

it('has a line for every organisation that was there in two years, with what its table says', async () => {
  const { table, summary, legend } = await drawn(organisationYears);
  const made = madeAnalysis();
  const [first] = rowsOf(table);
  const id = made.organisations.find(({ name }) => name === first?.[0])?.id;
  expect(first?.slice(1)).toEqual(
    made.views.map(({ organisations }) => String(organisations.find((node) => node.id === id)?.persons ?? '–')),
  );
  expect(summary).toMatch(/^Van 2021-2022 tot 2024-2025: \d+ organisaties namen met meer mensen deel/);
  expect(legend?.length).toBeGreaterThan(2);
});

it('has nothing to compare in a single year', () => {
  const made = madeAnalysis();
  const analysis = madeAnalysis({ periods: made.periods.slice(-1), views: made.views.slice(-1) });
  expect(organisationYears.build(contextFor('nl', 'internal', analysis))).toBeNull();
});
