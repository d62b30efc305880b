import { describe, expect, it } from 'vitest';
import { spendingByYear } from '../../../src/report/charts/spending-by-year.ts';
import { drawn, rowsOf } from '../contexts.ts';

describe('the chart spending-by-year', () => {
  it('shows what went to groups, to other things and to overhead', async () => {
    const { table } = await drawn(spendingByYear, 'en');
    expect(rowsOf(table).at(-1)).toEqual(['2024-2025', '€54,000', '€11,000', '€5,200', '€70,200']);
  });
});
