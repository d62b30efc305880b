import { dayOf } from '../../src/i18n/formats.ts';
import type { Records, TableId } from '../../src/records/index.ts';

/** A cell that somebody typed in his own way: it goes into the file as it stands. */
interface Typed {
  readonly typed: string;
}
export type SampleCell = string | number | boolean | null | Typed;

/** A row that checking will refuse, and the place where it stands among the others. */
export interface FaultyRow {
  readonly table: TableId;
  /** It follows this many good rows. */
  readonly after: number;
  /** What checking should say. */
  readonly because: 'no-such-date' | 'not-an-amount' | 'not-a-number' | 'unknown-id' | 'duplicate-row' | 'dates-reversed' | 'unknown-value';
  readonly cells: Readonly<Record<string, SampleCell>>;
}

const typed = (words: string): Typed => ({ typed: words });

/** One of each mistake that a secretary's files usually have. */
export function faultyRows(records: Records): readonly FaultyRow[] {
  const person = records.memberships[40]?.professional_id ?? '';
  const twice = records.memberships[120];
  const worker = records.appointments[75];
  const hour = records.hours[200];
  const use = records.product_uses[60];
  const attended = records.attendance[900];
  if (twice === undefined || worker === undefined || hour === undefined || use === undefined || attended === undefined) {
    throw new Error('the sample is too small for its faults');
  }
  return [
    {
      table: 'memberships',
      after: 96,
      because: 'unknown-id',
      cells: { professional_id: person, group_id: 'PLG-Rekenen', role: 'lid', from: dayOf('2022-09-01'), until: null },
    },
    { table: 'memberships', after: 121, because: 'duplicate-row', cells: { ...twice } },
    {
      table: 'appointments',
      after: 76,
      because: 'dates-reversed',
      cells: { ...worker, function: 'school-leader', from: dayOf('2024-08-01'), until: dayOf('2023-07-31') },
    },
    {
      table: 'meetings',
      after: 130,
      because: 'no-such-date',
      cells: { id: 'M0901', group_id: 'G11', body: null, date: typed('31-02-2023'), hours: 180, title: 'Extra werkbijeenkomst' },
    },
    { table: 'attendance', after: 900, because: 'unknown-id', cells: { ...attended, professional_id: 'P9999' } },
    { table: 'hours', after: 200, because: 'not-a-number', cells: { ...hour, hours: typed('n.v.t.'), kind: 'spent' } },
    {
      table: 'transactions',
      after: 150,
      because: 'not-an-amount',
      cells: {
        id: '2023-0901',
        date: dayOf('2023-12-05'),
        year: null,
        kind: 'expense',
        amount_eur: typed('ca. 250'),
        organisation_id: null,
        group_id: 'G08',
        description: 'Ondersteuning: boeken en vakliteratuur',
      },
    },
    { table: 'product_uses', after: 60, because: 'unknown-value', cells: { ...use, context: typed('op een studiedag') } },
  ];
}
