import { expect, it } from 'vitest';
import { tiesBySingleGroup } from '../../../src/report/charts/ties-by-single-group.ts';
import { contextFor, drawn, rowsOf } from '../contexts.ts';
import { withRows } from '../summaries.ts';

it('draws for each group the contacts that are there alone, beside all in it', async () => {
  const { summary } = await drawn(tiesBySingleGroup);
  expect(summary).toMatch(/^In 2024-2025 zijn er zulke contacten in/);
  const analysis = withRows({
    'ties-by-group': [
      { group_id: 'GRP-101', ties: 9, only_here: 4 },
      { group_id: 'GRP-102', ties: 6, only_here: 0 },
      { group_id: 'GRP-103', ties: 7, only_here: 5 },
    ],
  });
  const content = tiesBySingleGroup.build(contextFor('en', 'internal', analysis));
  expect(content?.summary).toMatch(/there are such contacts in 2 groups\. In “.+” they are 5 of the 7\.$/);
  expect(rowsOf(content?.table ?? { rows: [] }).map(([, alone, all]) => [alone, all])).toEqual([
    ['5', '7'],
    ['4', '9'],
  ]);
});
