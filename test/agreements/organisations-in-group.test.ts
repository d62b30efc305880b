import { expect, it } from 'vitest';
import { verdictsOf } from './checks.ts';

const id = 'organisations-in-group';

const organisations = [{ id: 'A' }, { id: 'a1', parent_id: 'A' }, { id: 'a2', parent_id: 'A' }, { id: 'B' }, { id: 'C' }];
const groups = [{ id: 'g', kind: 'plg' }];
const member = (professional_id: string, from = '2020-09-01', until = '2021-06-30') => ({ professional_id, group_id: 'g', from, until });

it('is kept with members from exactly three organisations, and not from two', async () => {
  const professionals = [
    { id: 'p', organisation_id: 'A' },
    { id: 'q', organisation_id: 'B' },
    { id: 'r', organisation_id: 'C' },
  ];
  expect(await verdictsOf(id, { organisations, groups, professionals, memberships: ['p', 'q', 'r'].map((one) => member(one)) })).toEqual([
    '2020-2021 g: 3 of 3, kept',
  ]);
  expect(await verdictsOf(id, { organisations, groups, professionals, memberships: ['p', 'q'].map((one) => member(one)) })).toEqual([
    '2020-2021 g: 2 of 3, not-kept',
  ]);
});

it('counts a board once, whatever the number of its schools', async () => {
  const professionals = [
    { id: 'p', organisation_id: 'a1' },
    { id: 'q', organisation_id: 'a2' },
    { id: 'r', organisation_id: 'B' },
  ];
  expect(await verdictsOf(id, { organisations, groups, professionals, memberships: ['p', 'q', 'r'].map((one) => member(one)) })).toEqual([
    '2020-2021 g: 2 of 3, not-kept',
  ]);
});

it('counts who works for two organisations for both, and only those of the time in the group', async () => {
  const appointments = [
    { professional_id: 'p', organisation_id: 'A', fte: 0.5 },
    { professional_id: 'p', organisation_id: 'B', fte: 0.5 },
    { professional_id: 'p', organisation_id: 'C', until: '2020-08-31' },
  ];
  expect(await verdictsOf(id, { organisations, groups, professionals: [{ id: 'p' }], appointments, memberships: [member('p')] })).toEqual([
    '2020-2021 g: 2 of 3, not-kept',
  ]);
});

it('counts a member of one day, also on the last day of the year', async () => {
  const professionals = [
    { id: 'p', organisation_id: 'A' },
    { id: 'q', organisation_id: 'B' },
    { id: 'r', organisation_id: 'C' },
  ];
  const memberships = [member('p'), member('q'), member('r', '2021-07-31', '2021-07-31')];
  expect(await verdictsOf(id, { organisations, groups, professionals, memberships })).toEqual(['2020-2021 g: 3 of 3, kept']);
});

it('is not known where the employers that are missing could make the difference, and only then', async () => {
  const professionals = [{ id: 'p', organisation_id: 'A' }, { id: 'q', organisation_id: 'B' }, { id: 'r' }];
  expect(await verdictsOf(id, { organisations, groups, professionals, memberships: ['p', 'q', 'r'].map((one) => member(one)) })).toEqual([
    '2020-2021 g: 2 of 3, unknown',
  ]);
  expect(await verdictsOf(id, { organisations, groups, professionals, memberships: ['p', 'r'].map((one) => member(one)) })).toEqual([
    '2020-2021 g: 1 of 3, not-kept',
  ]);
});

it('is not known of a group without members, and not asked of a group that gets no support', async () => {
  const meetings = [{ id: 'm', group_id: 'g', date: '2020-10-01' }];
  expect(await verdictsOf(id, { groups, meetings })).toEqual(['2020-2021 g: null of 3, unknown']);
  expect(await verdictsOf(id, { groups: [{ id: 'g', kind: 'project' }], meetings })).toEqual([]);
  expect(await verdictsOf(id, { groups: [{ id: 'g', kind: 'atelier' }], meetings }, 'group_support: {atelier: 100}')).toHaveLength(1);
});
