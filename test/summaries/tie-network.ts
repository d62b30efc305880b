import type { Sketch } from '../store/records.ts';

const member = (professional_id: string, group_id: string, from: string, until: string) => ({ professional_id, group_id, from, until });
const first = ['2020-09-01', '2021-06-30'] as const;
const second = ['2021-09-01', '2022-06-30'] as const;

/**
 * Two years. In the first A and B meet in group g (two people of A, one of B). In the second that tie stays, and group h brings A and B
 * together with C, whose one person is alone: two new ties.
 */
export const ties: Sketch = {
  organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  professionals: [
    { id: 'a1', organisation_id: 'A' },
    { id: 'a2', organisation_id: 'A' },
    { id: 'b1', organisation_id: 'B' },
    { id: 'c1', organisation_id: 'C' },
    { id: 'b2', organisation_id: 'B' },
  ],
  groups: [
    { id: 'g', kind: 'plg' },
    { id: 'h', kind: 'expert' },
  ],
  memberships: [
    member('a1', 'g', ...first),
    member('a2', 'g', ...first),
    member('b1', 'g', ...first),
    member('a1', 'g', ...second),
    member('b1', 'g', ...second),
    member('a2', 'h', ...second),
    member('b2', 'h', ...second),
    member('c1', 'h', ...second),
  ],
  transactions: [
    { kind: 'expense', amount_eur: 100, group_id: 'g', year: '2020-2021' },
    { kind: 'expense', amount_eur: 60, group_id: 'g', year: '2021-2022' },
    { kind: 'expense', amount_eur: 101, group_id: 'h', year: '2021-2022' },
    { kind: 'overhead', amount_eur: 39, year: '2021-2022' },
  ],
  hours: [
    { professional_id: 'a1', group_id: 'g', year: '2021-2022', hours: 30 },
    { professional_id: 'a2', group_id: 'h', year: '2021-2022', hours: 70 },
  ],
};
