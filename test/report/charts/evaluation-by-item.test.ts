import { describe, expect, it } from 'vitest';
import { evaluationByItem } from '../../../src/report/charts/evaluation-by-item.ts';
import { drawn, rowsOf } from '../contexts.ts';

describe('the chart evaluation-by-item', () => {
  it('orders the items by their mean, and says which is highest and lowest', async () => {
    const { summary, table } = await drawn(evaluationByItem);
    expect(rowsOf(table).map(([, , mean]) => mean)).toEqual(['4,30', '4,05', '3,80', '3,55']);
    expect(summary).toContain('“De bijeenkomsten waren de tijd waard” (3,6)');
  });
});
