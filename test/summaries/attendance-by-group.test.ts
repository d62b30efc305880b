import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('counts meetings and who came, and what part of the members was there, where that is kept', async () => {
  expect(await rowsOf('attendance-by-group', small)).toEqual([['2020-2021', 'g', 'plg', 3, 3, 0.5]]);
});

it('takes the board that somebody came for, else that of the day', async () => {
  const { contributors } = await summarise('attendance-by-group', small);
  expect(contributors?.[0]).toEqual([
    { measure: 'persons', board: 'A', amount: 2, persons: 2 },
    { measure: 'persons', board: 'B', amount: 2, persons: 2 },
    { measure: 'presence', board: 'A', amount: 2, persons: 2 },
    { measure: 'presence', board: 'B', amount: 2, persons: 2 },
  ]);
});

it('can’t tell the presence where it is not kept who came', async () => {
  const rows = await rowsOf('attendance-by-group', { ...small, attendance: [] });
  expect(rows).toEqual([['2020-2021', 'g', 'plg', 3, 0, null]]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('attendance-by-group', {})).toEqual([]);
});
