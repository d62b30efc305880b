import { describe, expect, it } from 'vitest';
import { hoursByYear } from '../../../src/report/charts/hours-by-year.ts';
import { drawn, rowsOf } from '../contexts.ts';

describe('the chart hours-by-year', () => {
  it('has facilitated and spent hours of every year', async () => {
    const { table, legend } = await drawn(hoursByYear);
    expect(rowsOf(table).map(([year]) => year)).toEqual(['2021-2022', '2022-2023', '2023-2024', '2024-2025']);
    expect(legend?.map(({ name }) => name)).toEqual(['gefaciliteerd door werkgevers', 'besteed door deelnemers']);
  });
});
