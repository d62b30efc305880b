import { describe, expect, it } from 'vitest';
import { crossingByYear } from '../../../src/report/charts/crossing-by-year.ts';
import { contextFor, drawn, rowsOf } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

describe('the chart crossing-by-year', () => {
  it('says of every 100 contacts how many cross, beside what chance would give', async () => {
    const { summary, table } = await drawn(crossingByYear);
    expect(rowsOf(table).at(-1)).toEqual(['2024-2025', '69,0', '79,5', '76,0', '82,5']);
    expect(summary).toContain('In 2024-2025 69 van de 100. Bij toeval zou dat tussen 76 en 83 liggen.');
  });

  it('is a line over the years, on a scale that begins where its numbers do and ends by 100', async () => {
    const { spec, source } = await drawn(crossingByYear);
    const layers = spec['layer'] as { mark: { type: string }; encoding: { y: { scale: { domain: number[] } } } }[];
    expect(layers.map(({ mark }) => mark.type)).toEqual(expect.arrayContaining(['area', 'line', 'point']));
    const [from = 0, to = 0] = layers[0]?.encoding.y.scale.domain ?? [];
    const { values } = spec['data'] as { values: { observed: number; low: number; high: number }[] };
    for (const { observed, low, high } of values)
      for (const value of [observed, low, high]) expect(value >= from && value <= to && to <= 100).toBe(true);
    expect(from).toBeGreaterThan(0);
    expect(source).toContain('de as begint niet bij 0');
  });

  it('draws no band where the network is too small to say anything of chance', async () => {
    const analysis = madeAnalysis();
    const context = contextFor('en', 'internal', {
      ...analysis,
      chances: analysis.chances.map((chance) => ({ ...chance, verdict: 'too-little' as const })),
    });
    const content = crossingByYear.build(context);
    expect(content?.summary).not.toContain('chance');
    expect(
      rowsOf(content?.table ?? { rows: [] })
        .at(-1)
        ?.slice(2),
    ).toEqual(['not known', 'not known', 'not known']);
  });
});
