import { expect, it } from 'vitest';
import { checksOf, verdictsOf } from './checks.ts';

const id = 'support-plg';

const year = '2020-2021';
const group = (group_id: string, kind = 'plg') => ({ id: group_id, kind, from: '2020-09-01', until: '2021-06-30' });
const booked = (kind: string, amount_eur: number, group_id: string | null = 'g') => ({ kind, amount_eur, group_id, year });

it('is kept with exactly the support, and not with a cent more', async () => {
  const groups = [group('g'), group('h')];
  expect(await verdictsOf(id, { groups, transactions: [booked('expense', 200000), booked('expense', 200001, 'h')] })).toEqual([
    '2020-2021 g: 200000 of 200000, kept',
    '2020-2021 h: 200001 of 200000, not-kept',
  ]);
});

it('lets others raise it', async () => {
  const transactions = [booked('expense', 400000), booked('cofunding', 200000)];
  expect(await verdictsOf(id, { groups: [group('g')], transactions })).toEqual(['2020-2021 g: 200000 of 200000, kept']);
});

it('is not kept for a group on which nothing was spent while something was on others', async () => {
  const groups = [group('g'), group('h'), group('x', 'expert')];
  expect(await verdictsOf(id, { groups, transactions: [booked('expense', 50_000)] })).toEqual([
    '2020-2021 g: 50000 of 200000, kept',
    '2020-2021 h: 0 of 200000, not-kept',
  ]);
});

it('is not known where no spending is booked on any group that year', async () => {
  const transactions = [booked('expense', 200000, null), booked('fee', 1, null)];
  expect(await verdictsOf(id, { groups: [group('g')], transactions })).toEqual(['2020-2021 g: null of 200000, unknown']);
});

it('is not checked where the project file says that none is agreed', async () => {
  expect(
    await verdictsOf(id, { groups: [group('g')], transactions: [booked('expense', 1)] }, 'agreements: [{id: support-plg, value: null}]'),
  ).toEqual([]);
});

it('says that the support agreed is a ceiling', async () => {
  const [check] = await checksOf(id, { groups: [group('g')], transactions: [booked('expense', 125_050)] });
  expect(check?.because).toEqual({
    nl: 'Voor deze groep is over 2020-2021 €\u00a01.250,50 uitgegeven; afgesproken is ten hoogste €\u00a02.000 steun van het netwerk.',
    en: 'For this group €1,250.50 was spent in 2020-2021; at most €2,000 support by the network was agreed.',
  });
});

it('says that nothing was spent where that is why it is not kept', async () => {
  const checks = await checksOf(id, { groups: [group('g'), group('h')], transactions: [booked('expense', 125_050)] });
  expect(checks[1]).toMatchObject({
    verdict: 'not-kept',
    because: {
      nl: 'Voor deze groep is over 2020-2021 niets uitgegeven; afgesproken is steun van het netwerk, ten hoogste €\u00a02.000.',
      en: 'Nothing was spent on this group in 2020-2021; support by the network was agreed, at most €2,000.',
    },
  });
});
