import { describe, expect, it } from 'vitest';
import { evaluationByItem } from '../../../src/report/charts/evaluation-by-item.ts';
import { contextFor, drawn, rowsOf } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

describe('the chart evaluation-by-item', () => {
  it('orders the items by their mean, and says which is highest and lowest', async () => {
    const { summary, table } = await drawn(evaluationByItem);
    expect(rowsOf(table).map(([, , mean]) => mean)).toEqual(['4,30', '4,05', '3,80', '3,55']);
    expect(summary).toContain('“De bijeenkomsten waren de tijd waard” (3,6)');
  });

  it('stands on a whole scale, past which no line runs, with the number of answers', async () => {
    const { spec, source, svg } = await drawn(evaluationByItem);
    const { values } = spec['data'] as { values: { low: number; high: number; end: number; answers: string }[] };
    // 4.3 + 0.6 and 3.55 − 0.9 lie within; a mean of 4.8 ± 0.6 does not.
    expect(values.every(({ low, high }) => low >= 1 && high <= 5)).toBe(true);
    expect(source).toContain('van 1 tot 5');
    expect(svg).toContain('n = 80');
    const made = madeAnalysis();
    const high = made.summaries.map((table) =>
      table.id === 'evaluation-by-item' ? { ...table, rows: table.rows.map((row) => ({ ...row, mean: 4.8 })) } : table,
    );
    const clipped = evaluationByItem.build(contextFor('nl', 'internal', { ...made, summaries: high }));
    const ends = clipped?.spec['data'] as { values: { high: number }[] } | undefined;
    expect(ends?.values.map((row) => row.high)).toEqual([5, 5, 5, 5]);
  });
});
