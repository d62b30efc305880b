import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('sets the hours facilitated for every participant of a PLG against those due', async () => {
  expect(await rowsOf('plg-hours-by-participant', small)).toEqual([
    ['2020-2021', 'ann', 2400, 2400, 0],
    ['2020-2021', 'cas', 1200, 2400, 1200],
    ['2020-2021', 'dee', null, 2400, null],
  ]);
});

it('asks a tenth for each calendar month of who takes part for a part of the year', async () => {
  const memberships = [{ professional_id: 'ann', group_id: 'g', from: '2021-04-30', until: '2021-05-01' }];
  expect(await rowsOf('plg-hours-by-participant', { ...small, memberships })).toEqual([['2020-2021', 'ann', 2400, 480, 0]]);
});
