import { describe, expect, it } from 'vitest';
import { reachByOrganisation } from '../../../src/report/charts/reach-by-organisation.ts';
import { contextFor, drawn, rowsOf } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

describe('the chart reach-by-organisation', () => {
  it('puts the year before beside each organisation', async () => {
    const { table } = await drawn(reachByOrganisation);
    expect(table.columns.map(({ title }) => title)).toEqual(['Organisatie', '2024-2025', '2023-2024']);
    const met = table.rows.map((row) => row.cells[1]?.sort ?? 0);
    expect(met).toEqual(met.toSorted((a, b) => b - a));
  });

  it('does not show as 0 an organisation whose reach the gate left out', () => {
    const analysis = madeAnalysis();
    const scores = analysis.scores.filter(({ metric, subject }) => metric !== 'reach' || subject !== 'ORG-101');
    const content = reachByOrganisation.build(contextFor('nl', 'internal', { ...analysis, scores }));
    expect(rowsOf(content?.table ?? { rows: [] }).map(([name]) => name)).not.toContain('Stichting Veldwijk Onderwijs');
  });
});
