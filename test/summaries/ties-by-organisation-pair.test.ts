import { expect, it } from 'vitest';
import { rowsOf, summarise } from './rows.ts';
import { ties } from './tie-network.ts';

it('says of every tie whether it is new, what it rests on, and its part of the money and hours', async () => {
  // h: 101 cents over three ties: 34, 34, 33; 70 minutes: 24, 23, 23.
  expect(await rowsOf('ties-by-organisation-pair', ties)).toEqual([
    ['2020-2021', 'A', 'B', 1, 2, 1, null, 1, 1, 100, 0, 'equal'],
    ['2021-2022', 'A', 'B', 2, 2, 2, 0, 0, 0, 60 + 34, 30 + 24, 'equal'],
    ['2021-2022', 'A', 'C', 1, 1, 1, 1, 1, 1, 34, 23, 'equal'],
    ['2021-2022', 'B', 'C', 1, 1, 1, 1, 1, 1, 33, 23, 'equal'],
  ]);
});

it('counts a tie by the pairs of people that it is between, where that rule is chosen', async () => {
  const another = { professional_id: 'a1', group_id: 'h', from: '2021-09-01', until: '2022-06-30' };
  const sketch = { ...ties, memberships: [...(ties.memberships ?? []), another] };
  const shares = async (rule: 'equal' | 'participants') =>
    (await summarise('ties-by-organisation-pair', sketch, { ties: rule })).rows
      .filter(({ period }) => period === '2021-2022')
      .map(({ spent, hours, rule: said }) => [spent, hours, said]);
  // h: two people of A, one of B and one of C: two, two and one pair of people. 101 cents: 40.4, 40.4 and 20.2; 70 minutes: 28, 28 and 14.
  expect(await shares('participants')).toEqual([
    [60 + 41, 30 + 28, 'participants'],
    [40, 28, 'participants'],
    [20, 14, 'participants'],
  ]);
  expect(await shares('equal')).toEqual([
    [60 + 34, 30 + 24, 'equal'],
    [34, 23, 'equal'],
    [33, 23, 'equal'],
  ]);
});

it('is no tie where the one left before the other came, nor between somebody and himself', async () => {
  const memberships = [
    { professional_id: 'a1', group_id: 'g', from: '2020-09-01', until: '2020-12-31' },
    { professional_id: 'b1', group_id: 'g', from: '2021-01-01', until: '2021-06-30' },
    { professional_id: 'a2', group_id: 'h', from: '2020-09-01', until: '2021-06-30' },
  ];
  const appointments = ['A', 'B'].map((organisation_id) => ({ professional_id: 'a2', organisation_id }));
  expect(await rowsOf('ties-by-organisation-pair', { ...ties, memberships, appointments })).toEqual([]);
});
