import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('counts people by the function they had, and keeps those whose function is not known', async () => {
  expect(await rowsOf('participation-by-function', small)).toEqual([
    ['2020-2021', 'coordinator', 1, 1, 1],
    ['2020-2021', 'lector', 1, 0, 1],
    ['2020-2021', 'teacher', 2, 2, 2],
    ['2020-2021', null, 1, 1, 1],
  ]);
});

it('says which boards the people are of', async () => {
  const { contributors } = await summarise('participation-by-function', small);
  expect(contributors?.[2]).toEqual([
    { measure: 'persons', board: 'A', amount: 1, persons: 1 },
    { measure: 'persons', board: 'B', amount: 1, persons: 1 },
  ]);
});

it('counts who changed function for both', async () => {
  const rows = await rowsOf('participation-by-function', {
    organisations: [{ id: 'A' }],
    professionals: [{ id: 'p', function: 'specialist' }],
    appointments: [
      { professional_id: 'p', organisation_id: 'A', function: 'teacher', until: '2020-12-31' },
      { professional_id: 'p', organisation_id: 'A', from: '2021-01-01' },
    ],
    groups: [{ id: 'g', kind: 'plg' }],
    memberships: [{ professional_id: 'p', group_id: 'g', from: '2020-09-01', until: '2021-06-30' }],
  });
  expect(rows).toEqual([
    ['2020-2021', 'specialist', 1, 1, 1],
    ['2020-2021', 'teacher', 1, 1, 1],
  ]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('participation-by-function', {})).toEqual([]);
});
