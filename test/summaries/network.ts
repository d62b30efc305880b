import type { Sketch } from '../store/records.ts';

const p = (id: string, organisation_id: string | null, fn: string | null = null) => ({ id, organisation_id, function: fn });
const inGroup = (professional_id: string, group_id: string, from = '2020-09-01', until: string | null = '2021-06-30') => ({
  professional_id,
  group_id,
  from,
  until,
});

/**
 * A network small enough to work everything out by hand, in one school year, 2020-2021.
 * Board A (with schools a1 and a2) and B pay; C does not. ann and bob of A (a1, a2), cas of B, dee of C, eva of nobody knows where.
 * PLG g: ann, cas, dee. Expert group h: ann, bob. Project group k: eva alone.
 */
export const small: Sketch = {
  organisations: [
    { id: 'A', sector: 'po', member_from: '2019-08-01' },
    { id: 'a1', kind: 'school', parent_id: 'A' },
    { id: 'a2', kind: 'school', parent_id: 'A' },
    { id: 'B', sector: 'so', member_from: '2021-01-01' },
    { id: 'C', sector: 'wo' },
  ],
  professionals: [
    p('ann', 'a1', 'teacher'),
    p('bob', 'a2', 'coordinator'),
    p('cas', 'B', 'teacher'),
    p('dee', 'C'),
    p('eva', null, 'lector'),
  ],
  groups: [
    { id: 'g', kind: 'plg', from: '2020-09-01' },
    { id: 'h', kind: 'expert', from: '2020-09-01' },
    { id: 'k', kind: 'project', from: '2020-09-01' },
  ],
  memberships: [
    inGroup('ann', 'g'),
    inGroup('cas', 'g'),
    inGroup('dee', 'g'),
    inGroup('ann', 'h'),
    inGroup('bob', 'h'),
    inGroup('eva', 'k'),
  ],
  transactions: [
    { kind: 'fee', amount_eur: 300_000, organisation_id: 'A', year: '2020-2021' },
    { kind: 'fee', amount_eur: 100_000, organisation_id: 'a1', date: '2020-10-01' },
    { kind: 'fee', amount_eur: -50_001, organisation_id: 'A', date: '2020-11-01' },
    { kind: 'fee', amount_eur: 175_000, organisation_id: 'B', date: '2021-07-31' },
    { kind: 'grant', amount_eur: 1_000, date: '2021-01-01' },
    { kind: 'cofunding', amount_eur: 200_000, organisation_id: 'C', group_id: 'g', date: '2021-01-01' },
    { kind: 'subsidy', amount_eur: 500_000, group_id: 'k', date: '2021-01-01' },
    { kind: 'expense', amount_eur: 350_000, group_id: 'g', date: '2021-02-01' },
    { kind: 'expense', amount_eur: 450_000, group_id: 'k', date: '2021-02-01' },
    { kind: 'expense', amount_eur: 20_000, date: '2021-02-01' },
    { kind: 'overhead', amount_eur: 180_000, date: '2021-02-01' },
  ],
  hours: [
    { professional_id: 'ann', group_id: 'g', year: '2020-2021', hours: 2400, kind: 'facilitated' },
    { professional_id: 'cas', group_id: 'g', year: '2020-2021', hours: 1200, kind: 'facilitated' },
    { professional_id: 'ann', group_id: 'g', date: '2020-10-01', hours: 90, kind: 'spent' },
    { professional_id: 'cas', group_id: 'g', date: '2020-10-01', hours: 30 },
    { professional_id: 'eva', group_id: 'k', date: '2020-10-01', hours: 600 },
    { professional_id: 'bob', date: '2020-10-01', hours: 45 },
  ],
  meetings: [
    { id: 'm1', group_id: 'g', date: '2020-10-01' },
    { id: 'm2', group_id: 'g', date: '2020-11-01' },
    { id: 'm3', group_id: 'g', date: '2020-12-01' },
    { id: 'm4', body: 'policy', date: '2020-12-01' },
    { id: 'm5', body: 'policy', date: '2021-03-01' },
    { id: 'm6', body: 'policy', date: '2021-05-01' },
  ],
  attendance: [
    { meeting_id: 'm1', professional_id: 'ann' },
    { meeting_id: 'm1', professional_id: 'cas' },
    { meeting_id: 'm1', professional_id: 'bob' },
    { meeting_id: 'm2', professional_id: 'ann', organisation_id: 'B' },
    { meeting_id: 'm4', professional_id: 'dee' },
    { meeting_id: 'm5', professional_id: 'dee' },
    { meeting_id: 'm5', professional_id: 'cas' },
  ],
  products: [
    { id: 'x', group_id: 'g', date: '2021-05-01' },
    { id: 'y', group_id: 'g', date: '2021-06-01' },
    { id: 'z', group_id: 'h' },
    { id: 'w', group_id: 'k', date: '2021-06-01' },
  ],
  product_uses: [
    { product_id: 'x', organisation_id: 'a1', context: 'classroom', date: '2021-05-02' },
    { product_id: 'x', organisation_id: 'C', context: 'classroom', date: '2021-05-02' },
    { product_id: 'z', organisation_id: 'B', context: 'classroom', date: '2021-05-02' },
    { product_id: 'z', organisation_id: 'C', context: 'teacher_education', date: '2021-05-03' },
    { product_id: 'z', organisation_id: 'a2', context: 'other' },
    { product_id: 'w', organisation_id: 'B', context: 'classroom', date: '2021-07-01' },
  ],
  responses: [
    { group_id: 'g', professional_id: 'ann', item: 'Zinvol', score: 4, date: '2021-06-30' },
    { group_id: 'g', professional_id: 'cas', item: 'Zinvol', score: 5, date: '2021-06-30' },
    { group_id: 'g', item: 'Zinvol', score: 1.5, date: '2021-06-30' },
    { group_id: 'g', item: 'Nuttig', score: 3 },
  ],
};
