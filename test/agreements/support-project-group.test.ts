import { expect, it } from 'vitest';
import { checksOf, during, verdictsOf } from './checks.ts';

const id = 'support-project-group';

const booked = (kind: string, amount_eur: number, year = '2020-2021') => ({ kind, amount_eur, group_id: 'g', year });
const groups = [{ id: 'g', kind: 'project', from: '2020-09-01', until: '2022-06-30' }];

it('is kept as long as a subsidy pays, over the years together', async () => {
  const transactions = [booked('subsidy', 1_000_000), booked('expense', 300_000), booked('expense', 700_000, '2021-2022')];
  expect(await verdictsOf(id, { groups, transactions })).toEqual(['2020-2021 g: 0 of 0, kept', '2021-2022 g: 0 of 0, kept']);
});

it('is not kept in the year in which more is spent than ever came in', async () => {
  const transactions = [booked('subsidy', 1_000_000), booked('expense', 300_000), booked('expense', 700_001, '2021-2022')];
  expect(await verdictsOf(id, { groups, transactions })).toEqual(['2020-2021 g: 0 of 0, kept', '2021-2022 g: 1 of 0, not-kept']);
});

it('is not kept without a last day', async () => {
  const [check] = await checksOf(id, {
    groups: [{ id: 'g', kind: 'project', from: '2020-09-01' }],
    transactions: [booked('subsidy', 5), booked('expense', 5)],
  });
  expect(check).toMatchObject({ found: 0, verdict: 'not-kept' });
  expect(check?.because.nl).toMatch(/geen einddatum/);
});

it('is not known where nothing is booked for the group', async () => {
  expect(await verdictsOf(id, { groups, meetings: during(2020) })).toEqual(['2020-2021 g: null of 0, unknown']);
});
