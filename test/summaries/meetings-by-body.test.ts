import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('counts meetings and who came per body, and keeps those of groups apart', async () => {
  expect(await rowsOf('meetings-by-body', small)).toEqual([
    ['2020-2021', 'policy', 3, 2, 1.5],
    ['2020-2021', null, 3, 3, 2],
  ]);
});

it('says which boards came', async () => {
  const { contributors } = await summarise('meetings-by-body', small);
  expect(contributors?.[0]).toEqual([
    { measure: 'mean_persons', board: 'B', amount: 1, persons: 1 },
    { measure: 'mean_persons', board: 'C', amount: 2, persons: 1 },
    { measure: 'persons', board: 'B', amount: 1, persons: 1 },
    { measure: 'persons', board: 'C', amount: 1, persons: 1 },
  ]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('meetings-by-body', {})).toEqual([]);
});
