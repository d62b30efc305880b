import { expect, it } from 'vitest';
import { verdictsOf } from './checks.ts';

const id = 'programme-management';

const professionals = [{ id: 'p' }, { id: 'q' }, { id: 'r' }];
const groups = [{ id: 'g', kind: 'plg' }];
const meetings = [{ id: 'm', body: 'programme', date: '2020-10-01' }];
const attendance = [
  { meeting_id: 'm', professional_id: 'p' },
  { meeting_id: 'm', professional_id: 'q' },
];
const hours = (professional_id: string, whole: number, group_id: string | null = null) => ({
  professional_id,
  hours: whole * 60,
  group_id,
  year: '2020-2021',
});

it('adds up the hours for no group of those in the programme team: 0.4 of 1,659 hours is 663.6', async () => {
  expect(
    await verdictsOf(id, {
      professionals,
      groups,
      meetings,
      attendance,
      hours: [hours('p', 400), hours('q', 264), hours('r', 900), hours('p', 900, 'g')],
    }),
  ).toEqual(['2020-2021 network: 0.4 of 0.4, kept']);
  expect(await verdictsOf(id, { professionals, groups, meetings, attendance, hours: [hours('p', 600)] })).toEqual([
    '2020-2021 network: 0.36 of 0.4, not-kept',
  ]);
});

it('is not known where no such hours are kept', async () => {
  expect(await verdictsOf(id, { professionals, groups, meetings, attendance, hours: [hours('p', 600, 'g')] })).toEqual([
    '2020-2021 network: null of 0.4, unknown',
  ]);
});
