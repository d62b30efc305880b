import { describe, expect, it } from 'vitest';
import { productReach } from '../../../src/report/charts/product-reach.ts';
import { drawn } from '../contexts.ts';

describe('the chart product-reach', () => {
  it('names only products that travelled, farthest first', async () => {
    const { table } = await drawn(productReach);
    const reach = table.rows.map((row) => row.cells[1]?.sort ?? 0);
    expect(Math.min(...reach)).toBeGreaterThan(0);
    expect(reach).toEqual(reach.toSorted((a, b) => b - a));
  });
});
