import { describe, expect, it } from 'vitest';
import { participationByOrganisation } from '../../../src/report/charts/participation-by-organisation.ts';
import { contextFor, drawn } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

describe('the chart participation-by-organisation', () => {
  it('has a line for every organisation of the year, most people first', async () => {
    const { table } = await drawn(participationByOrganisation);
    const people = table.rows.map((row) => row.cells[1]?.sort ?? 0);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    expect(table.rows.every(({ key }) => /^o\d+$/.test(key ?? ''))).toBe(true);
  });

  it('says hidden, not 0, where the gate left a number out, and then of who crossed as well', () => {
    const analysis = madeAnalysis();
    const views = analysis.views.map((view) => ({
      ...view,
      organisations: view.organisations.map((node) => ({ ...node, persons: null })),
    }));
    const content = participationByOrganisation.build(contextFor('nl', 'internal', { ...analysis, views }));
    expect(content?.summary).toBe('Van geen organisatie zijn de aantallen te tonen.');
    for (const row of content?.table.rows ?? [])
      expect(row.cells.slice(1).map(({ text }) => text)).toEqual(['te weinig mensen om te tonen', 'te weinig mensen om te tonen']);
  });
});
