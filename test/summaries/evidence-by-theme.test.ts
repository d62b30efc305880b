import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('adds up what the records show of the groups of a theme', async () => {
  const groups = (small.groups ?? []).map((group) => ({ ...group, theme_id: group['id'] === 'k' ? null : 't' }));
  expect(await rowsOf('evidence-by-theme', { ...small, groups, themes: [{ id: 't' }] })).toEqual([
    ['2020-2021', 't', 1, 0, 2, 1, 3, null, null, null, null, 'evaluated'],
    ['2020-2021', null, 0, 0, 1, 0, 0, null, null, null, null, 'made'],
  ]);
});
