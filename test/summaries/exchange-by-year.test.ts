import { expect, it } from 'vitest';
import { exchange } from './exchange-network.ts';
import { rowsOf } from './rows.ts';

it('says how much of the hours went to the own organisation, to others and to nobody in particular', async () => {
  expect(await rowsOf('exchange-by-year', exchange)).toEqual([['2020-2021', 58 + 3, 50 + 7, 3 + 5, 'participants']]);
  expect(await rowsOf('exchange-by-year', exchange, { hours: 'others' })).toEqual([['2020-2021', 7, 101 + 10, 8, 'others']]);
});
