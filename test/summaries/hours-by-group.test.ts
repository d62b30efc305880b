import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('adds up minutes per group, and keeps those for no group', async () => {
  expect(await rowsOf('hours-by-group', small)).toEqual([
    ['2020-2021', 'g', 'plg', 3_600, 120, 2],
    ['2020-2021', 'k', 'project', 0, 600, 1],
    ['2020-2021', null, null, 0, 45, 1],
  ]);
});

it('says which boards stand behind a group’s hours', async () => {
  const { contributors } = await summarise('hours-by-group', small);
  expect(contributors?.[0]).toEqual([
    { measure: 'facilitated', board: 'A', amount: 2400, persons: 1 },
    { measure: 'facilitated', board: 'B', amount: 1200, persons: 1 },
    { measure: 'persons', board: 'A', amount: 1, persons: 1 },
    { measure: 'persons', board: 'B', amount: 1, persons: 1 },
    { measure: 'spent', board: 'A', amount: 90, persons: 1 },
    { measure: 'spent', board: 'B', amount: 30, persons: 1 },
  ]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('hours-by-group', {})).toEqual([]);
});
