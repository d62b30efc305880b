import type { AgreementCheck } from '../agreements/define-agreement.ts';
import { organisationsOf } from '../network/index.ts';
import type { Records, TableId } from '../records/index.ts';
import type { Period } from '../records/period.ts';

/** One row of the records, by its place in its table. */
export interface RowBehind {
  readonly table: TableId;
  readonly row: number;
}

export interface CheckEvidenceOptions {
  /** Does the kind of a group at the start of the year hold for the whole year? Then what its successors spent counts with it. */
  readonly kindAtStart: boolean;
}

const income: ReadonlySet<string> = new Set(['fee', 'grant', 'cofunding', 'subsidy']);
const ofGroup: ReadonlySet<string> = new Set(['expense', 'grant', 'cofunding', 'subsidy']);

/**
 * The rows that a verdict rests on, in the order of the tables: what its figure is added up or counted from. For an agreement of the
 * network’s own, on a summary or a metric, there are none: `explain` tells what those rest on. Where records are missing there are none either.
 */
export function checkEvidence(
  records: Records,
  periods: readonly Period[],
  options: CheckEvidenceOptions,
): (check: Pick<AgreementCheck, 'id' | 'period' | 'subject'>) => RowBehind[] {
  const { ids, board } = organisationsOf(records.organisations);
  const boards = new Map(records.organisations.map(({ id }, index) => [id, ids[board[index] ?? index] ?? id]));
  const groupOf = new Map(records.groups.map((group) => [group.id, group]));
  const isPlg = (group: string): boolean => groupOf.get(group)?.kind === 'plg';
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const years = new Map(periods.map((period) => [period.id, period]));
  const within = (date: number | null, year: string | null, period: Period): boolean =>
    date === null ? year === period.id : date >= period.from && date <= period.until;
  const overlaps = (from: number | null, until: number | null, period: Period): boolean =>
    (from ?? -Infinity) <= period.until && (until ?? Infinity) >= period.from;
  const rows = <T extends TableId>(table: T, wanted: (row: Records[T][number]) => boolean): RowBehind[] =>
    records[table].flatMap((record, row) => (wanted(record) ? [{ table, row }] : []));
  // Every group and person asks: nobody reads a whole table for each.
  const index = {
    bookings: lazily(() => placesBy(records.transactions, ({ group_id }) => group_id)),
    memberships: lazily(() => placesBy(records.memberships, ({ group_id }) => group_id)),
    seats: lazily(() => placesBy(records.memberships, ({ professional_id }) => professional_id)),
    hours: lazily(() => placesBy(records.hours, ({ professional_id }) => professional_id)),
    products: lazily(() => placesBy(records.products, ({ group_id }) => group_id)),
    uses: lazily(() => placesBy(records.product_uses, ({ product_id }) => product_id)),
  };
  const rowsOf = <T extends TableId>(
    table: T,
    places: () => Places,
    value: string,
    wanted: (row: Records[T][number]) => boolean,
  ): RowBehind[] =>
    (places().get(value) ?? []).flatMap((row): RowBehind[] => {
      const record = records[table][row];
      return record !== undefined && wanted(record) ? [{ table, row }] : [];
    });
  const bookings = (period: Period, wanted: (booking: Records['transactions'][number]) => boolean): RowBehind[] =>
    rows('transactions', (booking) => within(booking.date, booking.year, period) && wanted(booking));
  /** A missing date of a membership is the group's. */
  const isMember = ({ from, until, group_id }: Records['memberships'][number], period: Period): boolean =>
    overlaps(from ?? groupOf.get(group_id)?.from ?? null, until ?? groupOf.get(group_id)?.until ?? null, period);
  const bodyMeetings = (period: Period, body: string): RowBehind[] =>
    rows('meetings', (meeting) => meeting.body === body && within(meeting.date, null, period));
  const bodyAttendance = (period: Period, body: string): RowBehind[] =>
    rows('attendance', ({ meeting_id }) => {
      const meeting = meetings.get(meeting_id);
      return meeting?.body === body && within(meeting.date, null, period);
    });
  const taking = (period: Period, only: string | null): RowBehind[] =>
    rows(
      'organisations',
      ({ id, member_from, member_until }) =>
        (only === null || boards.get(id) === only) &&
        (member_from !== null || member_until !== null) &&
        overlaps(member_from, member_until, period),
    );
  const successors = (group: string, period: Period): ReadonlySet<string> => {
    const found = new Set([group]);
    for (const one of found) {
      for (const { from_group_id, to_group_id, date } of records.lineage) {
        if (from_group_id === one && date !== null && date > period.from && date <= period.until) found.add(to_group_id);
      }
    }
    return found;
  };
  const support = (period: Period, group: string): RowBehind[] => {
    const groups = options.kindAtStart ? successors(group, period) : new Set([group]);
    return [...groups].flatMap((one) =>
      rowsOf('transactions', index.bookings, one, ({ kind, date, year }) => ofGroup.has(kind) && within(date, year, period)),
    );
  };

  return ({ id, period: year, subject }) => {
    const period = years.get(year);
    if (period === undefined) return [];
    const of = subject ?? '';
    switch (id) {
      case 'organisations-taking-part':
        return [...taking(period, null), ...bookings(period, ({ kind }) => kind === 'fee')];
      case 'membership-fee':
        return [
          ...taking(period, subject),
          ...bookings(
            period,
            ({ kind, organisation_id }) => kind === 'fee' && organisation_id !== null && boards.get(organisation_id) === subject,
          ),
        ];
      case 'yearly-budget':
        return bookings(period, ({ kind }) => income.has(kind));
      case 'overhead':
        return bookings(period, ({ kind }) => kind === 'overhead' || kind === 'expense');
      case 'support-expert-group':
      case 'support-plg':
      case 'support-project-group':
        return support(period, of);
      case 'organisations-in-group':
        return rowsOf('memberships', index.memberships, of, (one) => isMember(one, period));
      case 'stated-goal':
        return rows('groups', (group) => group.id === subject);
      case 'hours-per-plg-participant':
        return [
          ...rowsOf('memberships', index.seats, of, (one) => isPlg(one.group_id) && isMember(one, period)),
          ...rowsOf(
            'hours',
            index.hours,
            of,
            ({ group_id, kind, date, year: named }) =>
              kind === 'facilitated' && (group_id === null || isPlg(group_id)) && within(date, named, period),
          ),
        ];
      case 'products-open': {
        const made = rowsOf('products', index.products, of, ({ date }) => date !== null && within(date, null, period));
        return [...made, ...made.flatMap(({ row }) => rowsOf('product_uses', index.uses, records.products[row]?.id ?? '', () => true))];
      }
      case 'policy-group-size':
        return bodyAttendance(period, 'policy');
      case 'policy-group-meetings':
        return bodyMeetings(period, 'policy');
      case 'programme-management': {
        const team = bodyAttendance(period, 'programme');
        const people = new Set(team.map(({ row }) => records.attendance[row]?.professional_id));
        return [
          ...team,
          ...rows(
            'hours',
            ({ professional_id, group_id, kind, date, year: named }) =>
              group_id === null && (kind ?? 'spent') === 'spent' && people.has(professional_id) && within(date, named, period),
          ),
        ];
      }
      default:
        return [];
    }
  };
}

type Places = ReadonlyMap<string | null, readonly number[]>;

function placesBy<R>(table: readonly R[], by: (record: R) => string | null): Places {
  const places = new Map<string | null, number[]>();
  for (const [row, record] of table.entries()) {
    const found = places.get(by(record));
    if (found === undefined) places.set(by(record), [row]);
    else found.push(row);
  }
  return places;
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
