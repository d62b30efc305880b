import { expect, it } from 'vitest';
import { rowsOf } from './rows.ts';
import { ties } from './tie-network.ts';

it('follows a group over the years: who joined, stayed and left, where it came from and what it became', async () => {
  const rows = await rowsOf('life-by-group', {
    ...ties,
    groups: [
      { id: 'g', kind: 'project', until: '2022-07-31' },
      { id: 'h', kind: 'expert', goal: 'Samen uitzoeken', from: '2021-09-01' },
    ],
    lineage: [{ from_group_id: 'g', to_group_id: 'h', kind: 'splits', date: '2021-09-01' }],
    meetings: [{ id: 'm', group_id: 'g', date: '2020-10-01' }],
    products: [{ id: 'x', group_id: 'h', kind: 'research-report', date: '2022-05-01' }],
  });
  expect(rows).toEqual([
    ['2020-2021', 'g', 'project', 3, null, null, null, null, 0, null, 'h', 'exchange'],
    ['2021-2022', 'g', 'project', 2, 0, 2, 1, 2 / 3, 0, null, 'h', 'exchange'],
    ['2021-2022', 'h', 'expert', 3, 3, 0, 0, null, 1, 'g', null, 'research'],
  ]);
});

it('names the phase of joint questions where a goal is written down, and none where the records show nothing', async () => {
  const groups = [
    { id: 'g', kind: 'plg', goal: ' ' },
    { id: 'h', kind: 'plg', goal: 'Waarom?' },
  ];
  const rows = await rowsOf('life-by-group', { ...ties, groups });
  expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ['2020-2021', 'g', null],
    ['2021-2022', 'g', null],
    ['2021-2022', 'h', 'questions'],
  ]);
});
