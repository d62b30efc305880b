import { dayOf } from '../../src/i18n/formats.ts';
import type { AppointmentRow } from '../../src/records/appointments.ts';
import type { Records, TableId } from '../../src/records/index.ts';
import type { MembershipRow } from '../../src/records/memberships.ts';
import type { ProfessionalRow } from '../../src/records/professionals.ts';
import { lastDay } from './calendar.ts';
import { makeResponses } from './evaluation.ts';
import { faultyRows, type FaultyRow, type SampleCell } from './faults.ts';
import { groupRows, lineage, themes } from './groups.ts';
import { makeHours } from './hours.ts';
import { makeMeetings } from './meetings.ts';
import { makeTransactions } from './money.ts';
import { makeOrganisations } from './organisations.ts';
import { makePeople, type Person } from './people.ts';
import { makeProducts } from './products.ts';
import { randomStream, type Random } from './random.ts';

export interface Sample {
  /** Every row that checking accepts, the ones it warns about among them. */
  readonly records: Records;
  /** The rows that it refuses. */
  readonly faulty: readonly FaultyRow[];
  /** A column that the tool does not know: per table what stands in it, in the order of the rows. */
  readonly remarks: { readonly [T in TableId]?: readonly (string | null)[] };
}

/**
 * Makes the sample network: invented people, organisations and groups over four school years, after the facts of a knowledge network of
 * primary school boards. The same seed gives the same records.
 */
export function makeSample(seed = 2021): Sample {
  const stream = (subject: string): Random => randomStream(seed, subject);
  const organisations = makeOrganisations();
  const people = makePeople(organisations, stream);
  const { meetings, attendance } = makeMeetings(people, stream);
  const hours = makeHours(people, stream('hours'));
  const { products, uses } = makeProducts(organisations, people, stream('products'));

  const odd = addOddRows(
    people.persons.map((person) => professionalRow(person)),
    people.persons.flatMap((person) => person.appointments.map((post) => ({ ...post }))),
    people.memberships
      .map((m): MembershipRow => ({ professional_id: m.person.id, group_id: m.group.id, role: m.role, from: m.from, until: m.until }))
      .toSorted((a, b) => order(a.group_id, b.group_id) || (a.from ?? 0) - (b.from ?? 0) || order(a.professional_id, b.professional_id)),
  );
  const organisationRows = organisations.flatMap((o) => [o.row, ...o.schools]);
  const records: Records = {
    organisations: organisationRows,
    professionals: withConsent(odd.professionals, stream('consent')),
    themes,
    groups: groupRows,
    appointments: odd.appointments,
    lineage,
    memberships: odd.memberships,
    meetings,
    attendance,
    hours: hours.map((note) => note.row),
    transactions: makeTransactions(organisations, stream('money')),
    products,
    product_uses: uses,
    ties: [],
    responses: makeResponses(people, stream('evaluation')),
  };
  const remarkOf = new Map(organisations.map((o) => [o.row.id, o.remark]));
  return {
    records,
    faulty: faultyRows(records),
    remarks: {
      organisations: organisationRows.map((row) => remarkOf.get(row.id) ?? null),
      hours: hours.map((note) => note.remark),
    },
  };
}

/** All rows of a table as they stand in a file: the faulty ones in their places, and what was remarked beside each. */
export function rowsAsWritten(sample: Sample, table: TableId): { cells: Readonly<Record<string, SampleCell>>; remark: string | null }[] {
  const rows = sample.records[table].map((row, at): { cells: Readonly<Record<string, SampleCell>>; remark: string | null } => ({
    cells: { ...row },
    remark: sample.remarks[table]?.[at] ?? null,
  }));
  const faulty = sample.faulty.filter((row) => row.table === table).toSorted((a, b) => b.after - a.after);
  for (const { after, cells } of faulty) rows.splice(after, 0, { cells, remark: null });
  return rows;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The register knows where somebody works now, or worked last. */
function professionalRow(person: Person): ProfessionalRow {
  const post = person.appointments.toSorted(
    (a, b) =>
      (b.until ?? lastDay(2024)) - (a.until ?? lastDay(2024)) || (b.fte ?? 1) - (a.fte ?? 1) || order(a.organisation_id, b.organisation_id),
  )[0];
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    consent: null,
    consent_from: null,
    consent_until: null,
    organisation_id: post?.organisation_id ?? null,
    function: post?.function ?? null,
  };
}

/** Most gave no consent; some did, one for a time that is over, one took it back, one without a date. */
function withConsent(professionals: readonly ProfessionalRow[], random: Random): ProfessionalRow[] {
  const rows = professionals.map((row): ProfessionalRow => {
    const dice = random.int(1, 100);
    const given = dayOf(`${random.int(2021, 2024)}-${random.pick(['09', '10', '11'])}-${random.int(10, 28)}`);
    if (dice <= 12) return { ...row, consent: 'public', consent_from: given };
    if (dice <= 32) return { ...row, consent: 'board', consent_from: given };
    return dice <= 42 ? row : { ...row, consent: 'none' };
  });
  const change = (consent: string, extra: Partial<ProfessionalRow>): void => {
    const at = rows.findIndex((row) => row.consent === consent && row.consent_from !== null && row.consent_until === null);
    const row = rows[at];
    if (row !== undefined) rows[at] = { ...row, ...extra };
  };
  change('public', { consent_from: dayOf('2021-10-12'), consent_until: dayOf('2024-07-31') });
  change('board', { consent_from: dayOf('2022-09-20'), consent_until: dayOf('2023-11-14') });
  change('board', { consent_from: null });
  return rows;
}

/** Rows that are loaded, but not without a warning. */
function addOddRows(
  professionals: ProfessionalRow[],
  appointments: AppointmentRow[],
  memberships: MembershipRow[],
): { professionals: ProfessionalRow[]; appointments: AppointmentRow[]; memberships: MembershipRow[] } {
  // Two people whose membership was closed at the end of the school year, a month after their group.
  for (const [group, end] of [
    ['G17', '2023-06-30'],
    ['G22', '2025-06-30'],
  ] as const) {
    change(
      memberships,
      find(memberships, (m) => m.group_id === group && m.until === dayOf(end), `last member of ${group}`),
      {
        until: dayOf(end) + 31,
      },
    );
  }

  // Two appointments at one school that overlap by two months.
  const renewed = (at: number): boolean => {
    const [a, b] = [appointments[at], appointments[at + 1]];
    if (a === undefined || b === undefined) return false;
    const same = a.professional_id === b.professional_id && a.organisation_id === b.organisation_id && a.function === b.function;
    return same && a.until !== null && b.from === a.until + 1;
  };
  const first = appointments.findIndex((_, at) => renewed(at));
  if (first < 0) throw new Error('the sample has no renewed appointment');
  change(appointments, first, { fte: 0.4, until: (appointments[first]?.until ?? 0) + 61 });

  // More work at once than fits in a week.
  const busy = find(appointments, (a) => a.organisation_id === 'O01' && a.fte === 0.4 && a.until === null, 'second post');
  change(appointments, busy, { fte: 0.9 });

  // A function of their own making.
  const movers = new Set(memberships.filter((m) => m.group_id === 'G14').map((m) => m.professional_id));
  movers.delete(appointments[first]?.professional_id ?? '');
  const moving = find(appointments, (a) => movers.has(a.professional_id) && a.function === 'teacher', 'teacher in G14');
  change(appointments, moving, { function: 'vakleerkracht bewegingsonderwijs' });

  // Two people entered a second time: the name written the other way round, and once with a typing error but the same address.
  for (const [group, spell] of [
    ['G06', (name: string) => name.replace(/^(\S+) (.*)$/, '$2, $1')],
    ['G13', (name: string) => name.replace(/([aeiou])([bdklmnprst])/, '$1$2$2')],
  ] as const) {
    const member = memberships.findLast((m) => m.group_id === group && m.until === null && m.role === 'lid');
    const person = professionals.find((row) => row.id === member?.professional_id);
    const post = appointments.findLast((row) => row.professional_id === person?.id && row.until === null);
    if (member === undefined || person === undefined || post === undefined) throw new Error(`the sample has no open member of ${group}`);
    const id = `P${String(professionals.length + 1).padStart(4, '0')}`;
    professionals.push({ ...person, id, name: spell(person.name ?? '') });
    appointments.push({ ...post, professional_id: id });
    const last = memberships.findLastIndex((m) => m.group_id === 'G30');
    memberships.splice(last + 1, 0, { professional_id: id, group_id: 'G30', role: 'lid', from: dayOf('2025-01-06'), until: null });
  }
  return { professionals, appointments, memberships };
}

const find = <T>(rows: readonly T[], is: (row: T) => boolean, what: string): number => {
  const at = rows.findIndex(is);
  if (at < 0) throw new Error(`the sample has no ${what}`);
  return at;
};
const change = <T>(rows: T[], at: number, extra: Partial<T>): void => {
  const row = rows[at];
  if (row !== undefined) rows[at] = { ...row, ...extra };
};
