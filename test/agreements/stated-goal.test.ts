import { expect, it } from 'vitest';
import { during, verdictsOf } from './checks.ts';

const id = 'stated-goal';

const group = (group_id: string, goal: string | null, kind = 'plg') => ({
  id: group_id,
  kind,
  goal,
  from: '2020-09-01',
  until: '2021-06-30',
});

it('is kept with a goal, and not with an empty one', async () => {
  const groups = [group('g', 'Beter rekenen'), group('h', null), group('i', '  '), group('k', null, 'project')];
  expect(await verdictsOf(id, { groups, meetings: during(2020) })).toEqual([
    '2020-2021 g: null of null, kept',
    '2020-2021 h: null of null, not-kept',
    '2020-2021 i: null of null, not-kept',
  ]);
});

it('is not known where no goal is kept of any group', async () => {
  expect(await verdictsOf(id, { groups: [group('g', null)], meetings: during(2020) })).toEqual(['2020-2021 g: null of null, unknown']);
});
