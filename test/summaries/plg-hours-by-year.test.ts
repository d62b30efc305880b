import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts who got the hours agreed and who got fewer, of those of whom hours are recorded', async () => {
  expect(await rowsOf('plg-hours-by-year', small)).toEqual([['2020-2021', 3, 2, 3600, 1, 1, 1800]]);
});

it('is exact at the edge: 40 hours are enough, a minute less is not', async () => {
  const hours = [
    { professional_id: 'ann', group_id: 'g', year: '2020-2021', hours: 2400, kind: 'facilitated' },
    { professional_id: 'cas', group_id: 'g', year: '2020-2021', hours: 2399, kind: 'facilitated' },
  ];
  expect((await rowsOf('plg-hours-by-year', { ...small, hours }))[0]?.slice(4, 6)).toEqual([1, 1]);
});

it('counts who was given no hours, where the list says so', async () => {
  const hours = [{ professional_id: 'ann', group_id: 'g', year: '2020-2021', hours: 0, kind: 'facilitated' }];
  expect(await rowsOf('plg-hours-by-year', { ...small, hours })).toEqual([['2020-2021', 3, 1, 0, 0, 1, 0]]);
});

it('says of nobody that the hours were too few where none are kept', async () => {
  expect(await rowsOf('plg-hours-by-year', { ...small, hours: [] })).toEqual([['2020-2021', 3, 0, 0, null, null, null]]);
});
