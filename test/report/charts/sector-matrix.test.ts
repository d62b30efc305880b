import { describe, expect, it } from 'vitest';
import { sectorMatrix } from '../../../src/report/charts/sector-matrix.ts';
import { drawn, rowsOf } from '../contexts.ts';

describe('the chart sector-matrix', () => {
  it('is symmetric, and shows a dash where there is no pair of people', async () => {
    const { table } = await drawn(sectorMatrix);
    const cells = rowsOf(table).map((row) => row.slice(1));
    for (const [i, row] of cells.entries()) for (const [j, text] of row.entries()) expect(text).toBe(cells[j]?.[i]);
    const so = rowsOf(table).findIndex(([name]) => name === 'speciaal onderwijs');
    expect(cells[so]?.[so]).toBe('–');
  });
});
