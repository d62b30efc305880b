import { describe, expect, it } from 'vitest';
import { groupLivesChart } from '../../../src/report/charts/group-lives.ts';
import { drawn, rowsOf } from '../contexts.ts';

describe('the chart group-lives', () => {
  it('has a line for every group, with its size in the year reported on', async () => {
    const { table, summary } = await drawn(groupLivesChart);
    expect(table.rows).toHaveLength(27);
    expect(summary).toContain('27 groepen over 4 jaar');
    const ended = rowsOf(table).find(([name]) => name === 'PLG Begrijpend lezen');
    expect(ended).toEqual(['PLG Begrijpend lezen', 'professionele leergemeenschap (PLG)', '1 augustus 2021', '31 juli 2024', '–', '–']);
  });

  it('names each group by its key, for the shared selection', async () => {
    const { table } = await drawn(groupLivesChart);
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(27);
  });
});
