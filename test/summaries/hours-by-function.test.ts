import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('adds up hours by the function that the person had', async () => {
  expect(await rowsOf('hours-by-function', small)).toEqual([
    ['2020-2021', 'coordinator', 0, 45, 1],
    ['2020-2021', 'lector', 0, 600, 1],
    ['2020-2021', 'teacher', 3600, 120, 2],
  ]);
});

it('takes the function at the employer whose hours they are, and of the largest post where none is named', async () => {
  const date = '2020-10-01';
  const rows = await rowsOf('hours-by-function', {
    organisations: [{ id: 'A' }, { id: 'B' }],
    professionals: [{ id: 'p', function: 'other' }, { id: 'q' }],
    appointments: [
      { professional_id: 'p', organisation_id: 'A', function: 'teacher', fte: 0.6 },
      { professional_id: 'p', organisation_id: 'B', function: 'researcher', fte: 0.4 },
    ],
    hours: [
      { professional_id: 'p', date, hours: 60 },
      { professional_id: 'p', date, hours: 30, employer_id: 'B' },
      { professional_id: 'q', date, hours: 7 },
    ],
  });
  expect(rows).toEqual([
    ['2020-2021', 'researcher', 0, 30, 1],
    ['2020-2021', 'teacher', 0, 60, 1],
    ['2020-2021', null, 0, 7, 1],
  ]);
});
