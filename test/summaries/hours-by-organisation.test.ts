import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('adds up minutes per board with its schools, and keeps those of an unknown employer', async () => {
  expect(await rowsOf('hours-by-organisation', small)).toEqual([
    ['2020-2021', 'A', 2_400, 135, 2],
    ['2020-2021', 'B', 1_200, 30, 1],
    ['2020-2021', null, 0, 600, 1],
  ]);
});

it('says who stands behind a board’s hours', async () => {
  const { contributors } = await summarise('hours-by-organisation', small);
  expect(contributors?.[0]).toEqual([
    { measure: 'facilitated', board: 'A', amount: 2400, persons: 1 },
    { measure: 'persons', board: 'A', amount: 2, persons: 2 },
    { measure: 'spent', board: 'A', amount: 135, persons: 2 },
  ]);
});

it('books hours on the employer named, not on where the person works', async () => {
  const rows = await rowsOf('hours-by-organisation', {
    organisations: [{ id: 'A' }, { id: 'B' }],
    professionals: [{ id: 'p', organisation_id: 'A' }],
    hours: [{ professional_id: 'p', year: '2020-2021', hours: 60, employer_id: 'B' }],
  });
  expect(rows).toEqual([['2020-2021', 'B', 0, 60, 1]]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('hours-by-organisation', {})).toEqual([]);
});
