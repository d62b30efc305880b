import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('counts a board’s people, schools and groups, and the boards they met there', async () => {
  expect(await rowsOf('participation-by-organisation', small)).toEqual([
    ['2020-2021', 'A', 2, 2, 2, 2],
    ['2020-2021', 'B', 1, 1, 1, 2],
    ['2020-2021', 'C', 1, 1, 1, 2],
    ['2020-2021', null, 1, 0, 1, null],
  ]);
});

it('says how many people stand behind a row', async () => {
  const { contributors } = await summarise('participation-by-organisation', small);
  expect(contributors?.[0]).toEqual([{ measure: 'persons', board: 'A', amount: 2, persons: 2 }]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('participation-by-organisation', {})).toEqual([]);
});
