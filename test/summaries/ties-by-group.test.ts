import { expect, it } from 'vitest';
import { rowsOf } from './rows.ts';
import { ties } from './tie-network.ts';

it('says which group opened ties, and with how much money and time', async () => {
  expect(await rowsOf('ties-by-group', ties)).toEqual([
    ['2020-2021', 'g', 'plg', 1, null, 1, null, null, 'equal'],
    ['2021-2022', 'g', 'plg', 1, 0, 0, 0, 0, 'equal'],
    ['2021-2022', 'h', 'expert', 3, 2, 2, 67, 46, 'equal'],
  ]);
});
