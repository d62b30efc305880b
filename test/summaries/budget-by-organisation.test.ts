import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('adds a board’s fees to those of its schools, and keeps what came from no organisation named', async () => {
  expect(await rowsOf('budget-by-organisation', small)).toEqual([
    ['2020-2021', 'A', 349_999, 0],
    ['2020-2021', 'B', 175_000, 0],
    ['2020-2021', 'C', 0, 200_000],
    ['2020-2021', null, 0, 501_000],
  ]);
});

it('lists who takes part and paid nothing', async () => {
  const rows = await rowsOf('budget-by-organisation', {
    organisations: [{ id: 'A', member_from: '2019-08-01', member_until: '2021-01-01' }],
    meetings: [
      { id: 'm', date: '2020-10-01' },
      { id: 'n', date: '2021-10-01' },
    ],
  });
  expect(rows).toEqual([['2020-2021', 'A', 0, 0]]);
});

it('says which board stands behind each amount, with its people', async () => {
  const { contributors } = await summarise('budget-by-organisation', small);
  expect(contributors?.[0]).toEqual([
    { measure: 'fee', board: 'A', amount: 349_999, persons: 2 },
    { measure: 'given', board: 'A', amount: 0, persons: 2 },
  ]);
});

it('names nobody behind what came from nobody named', async () => {
  const { contributors } = await summarise('budget-by-organisation', small);
  expect(contributors?.[3]).toEqual([]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('budget-by-organisation', {})).toEqual([]);
});
