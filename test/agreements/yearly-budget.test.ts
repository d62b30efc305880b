import { expect, it } from 'vitest';
import { verdictsOf } from './checks.ts';

const id = 'yearly-budget';

const year = '2020-2021';

it('adds up every kind of income, and is kept from exactly the amount on', async () => {
  const transactions = [
    { kind: 'fee', amount_eur: 1_000_000, year },
    { kind: 'grant', amount_eur: 500_000, year },
    { kind: 'cofunding', amount_eur: 500_000, year },
    { kind: 'subsidy', amount_eur: 1_000_000, year },
    { kind: 'expense', amount_eur: 9_000_000, year },
  ];
  expect(await verdictsOf(id, { transactions })).toEqual(['2020-2021 network: 3000000 of 3000000, kept']);
  expect(await verdictsOf(id, { transactions: [...transactions, { kind: 'fee', amount_eur: -1, year }] })).toEqual([
    '2020-2021 network: 2999999 of 3000000, not-kept',
  ]);
});

it('is not known where no income is booked', async () => {
  expect(await verdictsOf(id, { transactions: [{ kind: 'expense', amount_eur: 1, year }] })).toEqual([
    '2020-2021 network: null of 3000000, unknown',
  ]);
});

it('takes the value that held the longest in the year', async () => {
  const yaml =
    'agreements:\n  - {id: yearly-budget, value: 10000, until: 2021-01-29}\n  - {id: yearly-budget, value: 20000, from: 2021-01-30}';
  expect(await verdictsOf(id, { transactions: [{ kind: 'fee', amount_eur: 1_000_000, year }] }, yaml)).toEqual([
    '2020-2021 network: 1000000 of 2000000, not-kept',
  ]);
});
