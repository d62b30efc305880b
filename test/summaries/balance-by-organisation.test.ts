import { expect, it } from 'vitest';
import { exchange } from './exchange-network.ts';
import { rowsOf, summarise } from './rows.ts';

it('sets what each organisation gave beside what it got, and says by which rules', async () => {
  const rows = await rowsOf('balance-by-organisation', exchange);
  const rules = ['participants', 'hours', 'participants', 'pool'];
  expect(rows.map((row) => row.slice(1))).toEqual([
    ['A', 300, 0, 47, -253, 108, 50, 63, 5, -45, 0.91, 0.09, ...rules],
    ['B', 100, 0, 25, -75, 10, 7, 28, 25, 18, 0.18, 1, ...rules],
    ['C', 0, 50, 25, -25, 3, 0, 27, 27, 27, 0, 1, ...rules],
    [null, 0, 0, 20, 20, 5, 0, 8, 0, 0, 1, 0, ...rules],
  ]);
});

it('names nobody but the organisation itself behind what it gave', async () => {
  const { rows, contributors } = await summarise('balance-by-organisation', exchange);
  for (const [index, row] of rows.entries())
    expect(contributors?.[index]?.every(({ board }) => board === row['organisation_id'])).toBe(true);
});
