import { expect, it } from 'vitest';
import { checksOf, during, verdictsOf } from './checks.ts';

const id = 'membership-fee';

const fee = (organisation_id: string, amount_eur: number, year = '2020-2021') => ({ kind: 'fee', organisation_id, amount_eur, year });

it('is kept with exactly the fee, and not with a cent less', async () => {
  const organisations = [
    { id: 'A', member_from: '2019-08-01' },
    { id: 'B', member_from: '2019-08-01' },
    { id: 'C', member_from: '2019-08-01' },
  ];
  expect(await verdictsOf(id, { organisations, transactions: [fee('A', 300_000), fee('B', 299_999)] })).toEqual([
    '2020-2021 A: 300000 of 300000, kept',
    '2020-2021 B: 299999 of 300000, not-kept',
    '2020-2021 C: 0 of 300000, not-kept',
  ]);
});

it('adds what its schools paid, and takes off what was paid back', async () => {
  const organisations = [
    { id: 'A', member_from: '2019-08-01' },
    { id: 'a1', parent_id: 'A' },
  ];
  expect(await verdictsOf(id, { organisations, transactions: [fee('A', 200_000), fee('a1', 150_000), fee('A', -50_000)] })).toEqual([
    '2020-2021 A: 300000 of 300000, kept',
  ]);
});

it('goes by calendar months for who takes part for a part of the year', async () => {
  const organisations = [
    { id: 'A', member_from: '2021-01-31' },
    { id: 'B', member_until: '2021-06-30' },
    { id: 'C', member_until: '2020-08-01' },
    { id: 'D', member_until: '2021-07-30' },
  ];
  const transactions = [fee('A', 175_000), fee('B', 274_999), fee('C', 25_000), fee('D', 300_000)];
  expect(await verdictsOf(id, { organisations, transactions })).toEqual([
    '2020-2021 A: 175000 of 175000, kept',
    '2020-2021 B: 274999 of 275000, not-kept',
    '2020-2021 C: 25000 of 25000, kept',
    '2020-2021 D: 300000 of 300000, kept',
  ]);
});

it('is not known in a year in which no fee at all is booked', async () => {
  const organisations = [{ id: 'A', member_from: '2019-08-01' }];
  expect(await verdictsOf(id, { organisations, meetings: during(2021), transactions: [fee('A', 300_000)] })).toEqual([
    '2020-2021 A: 300000 of 300000, kept',
    '2021-2022 A: null of 300000, unknown',
  ]);
});

it('holds at the value of its time, and not outside the dates given', async () => {
  const organisations = [{ id: 'A', member_from: '2010-08-01' }];
  const yaml =
    'agreements:\n  - {id: membership-fee, value: 2000, from: 2020-08-01, until: 2021-07-31}\n  - {id: membership-fee, value: 2500, from: 2021-08-01}';
  const transactions = [fee('A', 200_000, '2019-2020'), fee('A', 200_000), fee('A', 200_000, '2021-2022')];
  expect(await verdictsOf(id, { organisations, transactions }, yaml)).toEqual([
    '2020-2021 A: 200000 of 200000, kept',
    '2021-2022 A: 200000 of 250000, not-kept',
  ]);
});

it('does not round away the cent that it is about', async () => {
  const [check] = await checksOf(id, { organisations: [{ id: 'A', member_from: '2019-08-01' }], transactions: [fee('A', 299_999)] });
  expect(check?.because.nl).toBe('Deze organisatie betaalde €\u00a02.999,99 over 2020-2021; afgesproken is €\u00a03.000.');
});

it('says the figures in words', async () => {
  const [check] = await checksOf(id, { organisations: [{ id: 'A', member_from: '2019-08-01' }], transactions: [fee('A', 150_000)] });
  expect(check?.because).toEqual({
    nl: 'Deze organisatie betaalde €\u00a01.500 over 2020-2021; afgesproken is €\u00a03.000.',
    en: 'This organisation paid €1,500 for 2020-2021; €3,000 was agreed.',
  });
});

it('is not known where a fee that is booked for nobody could make the difference, and only then', async () => {
  const organisations = ['A', 'B', 'C'].map((one) => ({ id: one, member_from: '2019-08-01' }));
  const nobody = { kind: 'fee', amount_eur: 100_000, year: '2020-2021' };
  const transactions = [fee('A', 200_000), fee('B', 199_999), fee('C', 300_000), nobody];
  expect(await verdictsOf(id, { organisations, transactions })).toEqual([
    '2020-2021 A: 200000 of 300000, unknown',
    '2020-2021 B: 199999 of 300000, not-kept',
    '2020-2021 C: 300000 of 300000, kept',
  ]);
  expect((await checksOf(id, { organisations, transactions }))[0]?.because.nl).toContain(
    'Maar er is ook €\u00a01.000 aan deelnamebijdragen geboekt zonder organisatie erbij',
  );
});
