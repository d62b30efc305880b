import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('counts a school in its board’s sector, and keeps those whose sector is not known', async () => {
  expect(await rowsOf('participation-by-sector', small)).toEqual([
    ['2020-2021', 'po', 2, 1, 2],
    ['2020-2021', 'so', 1, 1, 1],
    ['2020-2021', 'wo', 1, 1, 1],
    ['2020-2021', null, 1, 0, 1],
  ]);
});

it('says which boards the people are of', async () => {
  const { contributors } = await summarise('participation-by-sector', small);
  expect(contributors?.[0]).toEqual([{ measure: 'persons', board: 'A', amount: 2, persons: 2 }]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('participation-by-sector', {})).toEqual([]);
});
