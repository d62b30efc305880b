import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('adds up minutes facilitated and spent; an entry without a kind was spent', async () => {
  expect(await rowsOf('hours-by-year', small)).toEqual([['2020-2021', 3_600, 765, 4]]);
});

it('says which boards stand behind them; hours of an unknown employer are of none', async () => {
  const { contributors } = await summarise('hours-by-year', small);
  expect(contributors?.[0]).toEqual([
    { measure: 'facilitated', board: 'A', amount: 2400, persons: 1 },
    { measure: 'facilitated', board: 'B', amount: 1200, persons: 1 },
    { measure: 'persons', board: 'A', amount: 2, persons: 2 },
    { measure: 'persons', board: 'B', amount: 1, persons: 1 },
    { measure: 'spent', board: 'A', amount: 135, persons: 2 },
    { measure: 'spent', board: 'B', amount: 30, persons: 1 },
  ]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('hours-by-year', {})).toEqual([]);
});
