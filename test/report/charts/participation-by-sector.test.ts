import { describe, expect, it } from 'vitest';
import { participationBySector } from '../../../src/report/charts/participation-by-sector.ts';
import { drawn } from '../contexts.ts';

describe('the chart participation-by-sector', () => {
  it('adds up the sectors of each year to the number of people', async () => {
    const { table } = await drawn(participationBySector);
    for (const row of table.rows) {
      const numbers = row.cells.slice(1).map((cell) => cell.sort ?? 0);
      expect(numbers.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(numbers.at(-1));
    }
  });
});
