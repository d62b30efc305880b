import { describe, expect, it } from 'vitest';
import { incomeBySource } from '../../../src/report/charts/income-by-source.ts';
import { contextFor, drawn, rowsOf } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

describe('the chart income-by-source', () => {
  it('shows euros by source, and a total that is their sum', async () => {
    const { table, summary } = await drawn(incomeBySource);
    expect(rowsOf(table).at(-1)).toEqual(['2024-2025', '€\u00a054.000', '€\u00a030.000', '€\u00a03.000', '€\u00a02.000', '€\u00a089.000']);
    expect(summary).toContain('2024-2025 €\u00a089.000');
  });

  it('leaves out a source that there never was', () => {
    const analysis = madeAnalysis();
    const summaries = analysis.summaries.map((table) =>
      table.id === 'budget-by-year' ? { ...table, rows: table.rows.map((row) => ({ ...row, subsidies: 0 })) } : table,
    );
    const content = incomeBySource.build(contextFor('en', 'internal', { ...analysis, summaries }));
    expect(content?.legend?.map(({ name }) => name)).toEqual(['membership fees', 'grants', 'co-funding']);
  });
});
