import { describe, expect, it } from 'vitest';
import { productsByYear } from '../../../src/report/charts/products-by-year.ts';
import { drawn, rowsOf } from '../contexts.ts';

describe('the chart products-by-year', () => {
  it('has what was made, used and used beyond its makers', async () => {
    const { table, summary } = await drawn(productsByYear);
    expect(rowsOf(table).at(-1)).toEqual(['2024-2025', '21', '16', '13']);
    expect(summary).toBe('In 2024-2025: gemaakt 21, gebruikt 16 en verder gereisd 13.');
  });
});
