import { expect, it } from 'vitest';
import { verdictsOf } from './checks.ts';

const id = 'hours-per-plg-participant';

const groups = [
  { id: 'g', kind: 'plg' },
  { id: 'g2', kind: 'plg' },
  { id: 'h', kind: 'expert' },
];
const member = (professional_id: string, group_id = 'g', from = '2020-08-15', until = '2021-07-30') => ({
  professional_id,
  group_id,
  from,
  until,
});
const hours = (professional_id: string, minutes: number, more: Record<string, string | null> = {}) => ({
  professional_id,
  hours: minutes,
  kind: 'facilitated',
  year: '2020-2021',
  group_id: 'g',
  ...more,
});
const professionals = ['p', 'q', 'r', 's'].map((one) => ({ id: one }));

it('is kept with exactly 40.0 hours, not with a minute less or none, and not known of who is not in the list', async () => {
  const memberships = ['p', 'q', 'r', 's'].map((one) => member(one));
  expect(
    await verdictsOf(id, { professionals, groups, memberships, hours: [hours('p', 2_400), hours('q', 2_399), hours('s', 0)] }),
  ).toEqual([
    '2020-2021 p: 2400 of 2400, kept',
    '2020-2021 q: 2399 of 2400, not-kept',
    '2020-2021 r: null of 2400, unknown',
    '2020-2021 s: 0 of 2400, not-kept',
  ]);
});

it('adds up two employers, several PLGs and hours for no group; not those spent, for an expert group, or in another year', async () => {
  const memberships = [member('p'), member('p', 'g2'), member('p', 'h')];
  const rows = [
    hours('p', 600, { employer_id: 'A' }),
    hours('p', 600, { employer_id: 'B', group_id: 'g2' }),
    hours('p', 600, { group_id: null }),
    hours('p', 600, { year: null, date: '2021-07-31' }),
    hours('p', 6_000, { kind: 'spent' }),
    hours('p', 6_000, { group_id: 'h' }),
    hours('p', 6_000, { year: null, date: '2021-08-01' }),
  ];
  const organisations = [{ id: 'A' }, { id: 'B' }];
  expect(await verdictsOf(id, { organisations, professionals, groups, memberships, hours: rows })).toEqual([
    '2020-2021 p: 2400 of 2400, kept',
  ]);
});

it('goes by months for who takes part in fewer than ten: a day in a month counts, two PLGs at once count once', async () => {
  const memberships = [
    member('p', 'g', '2020-09-30', '2021-06-01'),
    member('q', 'g', '2021-02-28', '2021-06-30'),
    member('r', 'g', '2021-05-01', '2021-06-30'),
    member('r', 'g2', '2021-06-01', '2021-06-30'),
  ];
  expect(
    await verdictsOf(id, { professionals, groups, memberships, hours: [hours('p', 2_400), hours('q', 1_199), hours('r', 480)] }),
  ).toEqual(['2020-2021 p: 2400 of 2400, kept', '2020-2021 q: 1199 of 1200, not-kept', '2020-2021 r: 480 of 480, kept']);
});

it('asks nothing for members of expert groups alone', async () => {
  expect(
    await verdictsOf(id, { professionals, groups, memberships: [member('p', 'h')], hours: [hours('p', 60, { group_id: 'h' })] }),
  ).toEqual([]);
});

it('is not known in a year in which facilitated hours are kept of nobody', async () => {
  expect(await verdictsOf(id, { professionals, groups, memberships: [member('p')], hours: [hours('p', 60, { kind: 'spent' })] })).toEqual([
    '2020-2021 p: null of 2400, unknown',
  ]);
});
