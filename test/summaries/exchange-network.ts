import type { Sketch } from '../store/records.ts';

const year = '2020-2021';
const member = (professional_id: string, group_id: string) => ({ professional_id, group_id, from: '2020-09-01', until: '2021-06-30' });

/**
 * Three boards in one year, small enough to share everything out by hand.
 * Group g: two people of A (a1, a2), one of B (b1), one of C (c1). Group h: A alone. Group k: nobody whose organisation is known.
 */
export const exchange: Sketch = {
  organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  professionals: [
    { id: 'a1', organisation_id: 'A' },
    { id: 'a2', organisation_id: 'A' },
    { id: 'b1', organisation_id: 'B' },
    { id: 'c1', organisation_id: 'C' },
    { id: 'x', organisation_id: null },
  ],
  groups: [
    { id: 'g', kind: 'plg' },
    { id: 'h', kind: 'expert' },
    { id: 'k', kind: 'plg' },
  ],
  memberships: [member('a1', 'g'), member('a2', 'g'), member('b1', 'g'), member('c1', 'g'), member('a1', 'h'), member('x', 'k')],
  hours: [
    { professional_id: 'a1', group_id: 'g', year, hours: 101 },
    { professional_id: 'b1', group_id: 'g', year, hours: 10 },
    { professional_id: 'a1', group_id: 'h', year, hours: 7 },
    { professional_id: 'x', group_id: 'k', year, hours: 5 },
    { professional_id: 'c1', year, hours: 3 },
    { professional_id: 'a1', group_id: 'g', year, hours: 40, kind: 'facilitated' },
  ],
  transactions: [
    { kind: 'fee', amount_eur: 300, organisation_id: 'A', year },
    { kind: 'fee', amount_eur: 100, organisation_id: 'B', year },
    { kind: 'cofunding', amount_eur: 50, organisation_id: 'C', group_id: 'g', year },
    { kind: 'expense', amount_eur: 101, group_id: 'g', year },
    { kind: 'expense', amount_eur: 20, group_id: 'k', year },
    { kind: 'expense', amount_eur: -4, group_id: 'h', year },
    { kind: 'expense', amount_eur: 30, year },
    { kind: 'overhead', amount_eur: 9, year },
  ],
  products: [
    { id: 'p', group_id: 'g', date: '2021-03-01' },
    { id: 'q', group_id: 'k', date: '2021-03-01' },
  ],
  product_uses: [
    { product_id: 'p', organisation_id: 'A', context: 'classroom', date: '2021-04-01' },
    { product_id: 'p', organisation_id: 'C', context: 'classroom', date: '2021-04-01' },
    { product_id: 'q', organisation_id: 'B', context: 'classroom', date: '2021-04-01' },
  ],
};
