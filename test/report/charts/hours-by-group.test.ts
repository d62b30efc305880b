import { describe, expect, it } from 'vitest';
import { hoursByGroup } from '../../../src/report/charts/hours-by-group.ts';
import { drawn, rowsOf } from '../contexts.ts';

describe('the chart hours-by-group', () => {
  it('shows hours, not minutes, most first', async () => {
    const { spec, table } = await drawn(hoursByGroup, 'en');
    const spent = table.rows.map((row) => row.cells[1]?.sort ?? 0);
    expect(spent).toEqual(spent.toSorted((a, b) => b - a));
    const [first] = rowsOf(table);
    const { values } = spec['data'] as { values: { label: string; other: string }[] };
    expect([values[0]?.label, values[0]?.other]).toEqual([first?.[1], first?.[2]]);
    expect(first?.[1]).toBe(Math.round((spent[0] ?? 0) / 60).toLocaleString('en-GB'));
  });
});
