import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts what was made and used by the theme of the group that made it', async () => {
  const groups = [
    { id: 'g', kind: 'plg', from: '2020-09-01', theme_id: 't' },
    { id: 'h', kind: 'expert', from: '2020-09-01', theme_id: 't' },
    { id: 'k', kind: 'project', from: '2020-09-01' },
  ];
  expect(await rowsOf('products-by-theme', { ...small, groups, themes: [{ id: 't' }] })).toEqual([
    ['2020-2021', 't', 2, 1, 0],
    ['2020-2021', null, 1, 1, 0],
    [null, 't', 1, 1, 1],
  ]);
});
