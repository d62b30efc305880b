import { byId } from '../i18n/formats.ts';
import type { Records } from '../records/index.ts';
import { indexIn } from './arrays.ts';
import type { Span } from './employment.ts';
import { hoursFall } from './minutes.ts';

/** What people put into groups, and what groups made: the records besides membership that metrics ask for. */
export interface Activity {
  readonly hours: HourRows;
  readonly products: ProductRows;
}

/** Minutes spent in the period, one row per record; by person, group and employer, ascending. */
export interface HourRows {
  /** Index in `network.persons`, and of the group in `memberships.events`. Rows of anybody or anything else are not here. */
  readonly person: Int32Array;
  readonly group: Int32Array;
  /** Index in `organisations.ids` of the employer that the record names; −1: the person's employers in that group. */
  readonly employer: Int32Array;
  readonly minutes: Float64Array;
  /** The index of the record in `hours`. */
  readonly row: Int32Array;
}

/**
 * Products that were ready by the end of the period (one without a date always was), ids ascending, with every use that had begun by then.
 */
export interface ProductRows {
  readonly ids: readonly string[];
  /** Days since 1970; NaN where unknown. */
  readonly date: Float64Array;
  /** Indexes in `organisations.ids` of everybody in the making group who had joined by the day it was ready, whatever the period. */
  readonly makers: readonly (readonly number[])[];
  /** Index in `memberships.events` of the group that made it; −1 where nobody was in that group in the period. */
  readonly group: Int32Array;
  /** Was it made in the period? One without a date only where the period is open at an end. */
  readonly made: Uint8Array;
  /** `row`: the index of the record in `product_uses`. */
  readonly uses: readonly {
    readonly product: number;
    readonly organisation: number;
    readonly context: string | null;
    readonly row: number;
  }[];
}

/** @param open is the period open at an end? */
export function activityOf(
  records: Records,
  at: {
    readonly persons: readonly string[];
    readonly groups: readonly string[];
    readonly organisations: readonly string[];
    readonly span: Span;
    readonly open: boolean;
  },
): Activity {
  return { hours: hourRows(records, at), products: productRows(records, at) };
}

type At = Parameters<typeof activityOf>[1];

function hourRows(records: Records, { persons, groups, organisations, span }: At): HourRows {
  const rows = records.hours.flatMap((row, index) => {
    if (row.kind === 'facilitated' || row.group_id === null || !hoursFall(row, span)) return [];
    const person = indexIn(persons, row.professional_id);
    const group = indexIn(groups, row.group_id);
    if (person < 0 || group < 0) return [];
    return [
      { person, group, employer: row.employer_id === null ? -1 : indexIn(organisations, row.employer_id), minutes: row.hours, row: index },
    ];
  });
  rows.sort((a, b) => a.person - b.person || a.group - b.group || a.employer - b.employer || a.minutes - b.minutes);
  return {
    person: Int32Array.from(rows, (row) => row.person),
    group: Int32Array.from(rows, (row) => row.group),
    employer: Int32Array.from(rows, (row) => row.employer),
    minutes: Float64Array.from(rows, (row) => row.minutes),
    row: Int32Array.from(rows, (row) => row.row),
  };
}

function productRows(records: Records, { groups, organisations, span, open }: At): ProductRows {
  const rows = records.products.filter((row) => row.date === null || row.date <= span.until).toSorted((a, b) => byId(a.id, b.id));
  const ids = rows.map((row) => row.id);
  const members = new Map<string, { person: string; from: number | null }[]>();
  for (const row of rows.length === 0 ? [] : records.memberships) {
    const list = members.get(row.group_id) ?? [];
    members.set(row.group_id, list);
    list.push({ person: row.professional_id, from: row.from });
  }
  const employers = employersOf(records);
  return {
    ids,
    date: Float64Array.from(rows, (row) => row.date ?? Number.NaN),
    makers: rows.map((row) => {
      const joined = (members.get(row.group_id) ?? []).filter(({ from }) => row.date === null || from === null || from <= row.date);
      const found = joined.flatMap(({ person }) => employers(person, row.date)).map((id) => indexIn(organisations, id));
      return [...new Set(found.filter((index) => index >= 0))].sort((a, b) => a - b);
    }),
    group: Int32Array.from(rows, (row) => indexIn(groups, row.group_id)),
    made: Uint8Array.from(rows, (row) => (row.date === null ? Number(open) : Number(row.date >= span.from))),
    uses: records.product_uses
      .flatMap((row, index) => {
        const product = indexIn(ids, row.product_id);
        const organisation = indexIn(organisations, row.organisation_id);
        const begun = row.date === null || row.date <= span.until;
        return product < 0 || organisation < 0 || !begun ? [] : [{ product, organisation, context: row.context, row: index }];
      })
      .sort((a, b) => a.product - b.product || a.organisation - b.organisation || byId(a.context ?? '', b.context ?? '')),
  };
}

/** Who employed somebody on a day, or ever where the day is unknown; the home organisation of who has no appointments. */
function employersOf(records: Records): (person: string, day: number | null) => string[] {
  const homes = new Map(records.professionals.map((row) => [row.id, row.organisation_id]));
  const appointments = new Map<string, Records['appointments'][number][]>();
  for (const row of records.appointments) {
    const list = appointments.get(row.professional_id) ?? [];
    appointments.set(row.professional_id, list);
    list.push(row);
  }
  return (person, day) => {
    const own = appointments.get(person);
    if (own === undefined) {
      const home = homes.get(person) ?? null;
      return home === null ? [] : [home];
    }
    const running = own.filter((row) => day === null || ((row.from ?? day) <= day && day <= (row.until ?? day)));
    return running.map((row) => row.organisation_id);
  };
}
