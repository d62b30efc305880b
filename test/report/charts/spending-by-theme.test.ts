import { expect, it } from 'vitest';
import { compileChart } from '../../../src/report/compile-chart.ts';
import { spendingByTheme } from '../../../src/report/charts/spending-by-theme.ts';
import { contextFor, rowsOf } from '../contexts.ts';
import { withRows } from '../summaries.ts';

const themes = [
  { id: 'T1', name: 'Jonge kind' },
  { id: 'T2', name: 'Rekenen' },
];
const spent = [
  { theme_id: 'T1', given: 0, spent: 100_000 },
  { theme_id: 'T2', given: 0, spent: 250_000 },
  { theme_id: null, given: 0, spent: 0 },
];

it('says what went to which theme, most first, without those that nothing went to', async () => {
  const content = spendingByTheme.build(contextFor('nl', 'internal', withRows({ 'budget-by-theme': spent }, { themes })));
  expect(content?.summary).toBe('In 2024-2025 ging het meeste naar Rekenen (€\u00a02.500), en het minste naar Jonge kind (€\u00a01.000).');
  expect(rowsOf(content?.table ?? { rows: [] })).toEqual([
    ['Rekenen', '€\u00a02.500'],
    ['Jonge kind', '€\u00a01.000'],
  ]);
  const { svg } = await compileChart(content?.spec ?? {}, 'nl', spendingByTheme.linked);
  expect(svg).toContain('Rekenen');
});

it('is silent where no group has a theme', () => {
  expect(
    spendingByTheme.build(contextFor('nl', 'internal', withRows({ 'budget-by-theme': [{ theme_id: null, given: 0, spent: 5 }] }))),
  ).toBeNull();
  expect(spendingByTheme.build(contextFor('nl', 'internal', withRows({ 'budget-by-theme': [] })))).toBeNull();
});
