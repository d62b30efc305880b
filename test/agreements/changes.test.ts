import { describe, expect, it } from 'vitest';
import { checksOf, verdictsOf } from './checks.ts';

const year = '2020-2021';
const spent = (group_id: string, amount_eur: number) => ({ kind: 'expense', amount_eur, group_id, year });

/** A project group that goes on as an expert group on 1 January: 153 days of the year before, 212 after. */
const changed = {
  groups: [
    { id: 'p', kind: 'plg', from: '2019-09-01', until: '2020-12-31' },
    { id: 'x', kind: 'expert', from: '2021-01-01' },
  ],
  lineage: [{ from_group_id: 'p', to_group_id: 'x', kind: 'continues', date: '2021-01-01' }],
  memberships: [{ professional_id: 'a', group_id: 'p', from: '2020-09-01', until: '2020-12-31' }],
};

describe('a group that changes kind within the year', () => {
  it('gets the support of each kind by days, to the cent', async () => {
    // 2,000 euros × 153 / 365 = 838.36; 1,500 × 212 / 365 = 871.23.
    const transactions = [spent('p', 83_836), spent('x', 87_124)];
    expect(await verdictsOf('support-plg', { ...changed, transactions })).toEqual(['2020-2021 p: 83836 of 83836, kept']);
    expect(await verdictsOf('support-expert-group', { ...changed, transactions })).toEqual(['2020-2021 x: 87124 of 87123, not-kept']);
    const [check] = await checksOf('support-expert-group', { ...changed, transactions });
    expect(check?.because.nl).toContain('212 dagen');
  });

  it('gets that of its kind at the start where the project file says so, with what was spent afterwards', async () => {
    const transactions = [spent('p', 120_000), spent('x', 80_000)];
    const yaml = 'reading: {kind_change: start}';
    expect(await verdictsOf('support-plg', { ...changed, transactions }, yaml)).toEqual(['2020-2021 p: 200000 of 200000, kept']);
    expect(await verdictsOf('support-expert-group', { ...changed, transactions }, yaml)).toEqual([]);
    const more = [...transactions, spent('x', 1)];
    expect(await verdictsOf('support-plg', { ...changed, transactions: more }, yaml)).toEqual(['2020-2021 p: 200001 of 200000, not-kept']);
  });

  it('gets the whole amount where it changes on the first day, or where a part of it splits off', async () => {
    const first = { ...changed, lineage: [{ from_group_id: 'p', to_group_id: 'x', kind: 'continues', date: '2020-08-01' }] };
    const split = { ...changed, lineage: [{ from_group_id: 'p', to_group_id: 'x', kind: 'splits', date: '2021-01-01' }] };
    for (const sketch of [first, split])
      expect(await verdictsOf('support-expert-group', { ...sketch, transactions: [spent('x', 150_000)] })).toEqual([
        '2020-2021 x: 150000 of 150000, kept',
      ]);
  });

  it('is not known where no spending is booked on any group', async () => {
    expect(await verdictsOf('support-plg', { ...changed, transactions: [] })).toEqual(['2020-2021 p: null of 83836, unknown']);
  });
});

const member = (id: string, until = '2021-06-30') => ({ professional_id: id, group_id: 'g', from: '2020-09-01', until });
const three = {
  organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  professionals: [
    { id: 'a', organisation_id: 'A' },
    { id: 'b', organisation_id: 'B' },
    { id: 'c', organisation_id: 'C' },
  ],
  groups: [{ id: 'g', kind: 'plg', from: '2020-09-01' }],
};

describe('a group whose third organisation leaves within the year', () => {
  const leaving = { ...three, memberships: [member('a'), member('b'), member('c', '2021-02-28')] };

  it('has had enough on some day, and it is said from when it had not', async () => {
    const [check] = await checksOf('organisations-in-group', leaving);
    expect([check?.found, check?.verdict]).toEqual([3, 'kept']);
    expect(check?.because.nl).toMatch(/Vanaf 1 maart 2021 waren het er 2\.$/);
  });

  it('has not had enough all year where the project file asks that', async () => {
    const yaml = 'reading: {organisations: every-day}';
    const [check] = await checksOf('organisations-in-group', leaving, yaml);
    expect([check?.found, check?.verdict]).toEqual([2, 'not-kept']);
    expect(check?.because.en).toContain('from 1 March 2021 there were 2');
    // Until the day before the last: still three on every day on which there were members.
    const staying = { ...three, memberships: [member('a'), member('b'), member('c')] };
    expect(await verdictsOf('organisations-in-group', staying, yaml)).toEqual(['2020-2021 g: 3 of 3, kept']);
  });
});

it('counts a person with two employers for both: two people may be three organisations', async () => {
  const sketch = {
    ...three,
    appointments: [
      { professional_id: 'a', organisation_id: 'A' },
      { professional_id: 'a', organisation_id: 'C' },
    ],
    memberships: [member('a'), member('b')],
  };
  expect(await verdictsOf('organisations-in-group', sketch)).toEqual(['2020-2021 g: 3 of 3, kept']);
});
