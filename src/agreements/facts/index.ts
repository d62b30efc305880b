import type { Project } from '../../project.ts';
import { always } from '../../records/period.ts';
import {
  booleanOf,
  fetchRows,
  loadSql,
  numberOf,
  numberOrNull,
  projectOfStore,
  recordedYears,
  textOf,
  textOrNull,
  type Agreed,
  type FetchedRow,
  type Store,
} from '../../store/index.ts';
import type { CheckedYear } from '../define-agreement.ts';

/** Bookings of one kind, of one board, for one group, in one year. */
export interface Booked {
  readonly period: string;
  readonly kind: string;
  readonly board: string | null;
  readonly group: string | null;
  readonly cents: number;
}

/** A group that was there in a year. `unplaced`: people whose employer is not known. */
export interface GroupYear {
  readonly period: string;
  readonly group: string;
  readonly kind: string;
  readonly goal: boolean;
  readonly ends: boolean;
  readonly boards: number;
  readonly persons: number;
  readonly unplaced: number;
  /** The fewest boards on any day on which it had members, and the first such day; `null` where it had none. */
  readonly fewest: number;
  readonly fewestFrom: number | null;
}

/** How the agreements are read where the convenant leaves it open: from the project file. */
export type Reading = Project['reading'];

/** Everything the agreements are held against; each list in a fixed order. */
export interface Facts {
  readonly years: readonly CheckedYear[];
  readonly agreed: readonly Agreed[];
  readonly bookings: readonly Booked[];
  /** The boards that take part as paying organisations, and in how many months of the year. */
  readonly members: readonly { readonly period: string; readonly board: string; readonly months: number }[];
  readonly groups: readonly GroupYear[];
  /** Groups that went on as a group of another kind, and the day on which that kind began. */
  readonly changes: readonly { readonly before: string; readonly after: string; readonly day: number }[];
  readonly reading: Reading;
  /** Who was in a learning community, in how many months, and the minutes facilitated; `null` where none are recorded. */
  readonly participants: readonly {
    readonly period: string;
    readonly person: string;
    readonly months: number;
    readonly minutes: number | null;
  }[];
  readonly products: readonly { readonly period: string; readonly group: string; readonly products: number; readonly open: number }[];
  readonly meetings: readonly {
    readonly period: string;
    readonly meetings: number;
    readonly policyMeetings: number;
    readonly policyPeople: number;
  }[];
  readonly programme: readonly { readonly period: string; readonly minutes: number }[];
  /** Which kinds of records are kept at all. */
  readonly kept: { readonly goals: boolean; readonly urls: boolean; readonly uses: boolean; readonly policyMeetings: boolean };
}

export const factNames = ['bookings', 'changes', 'groups', 'kept', 'meetings', 'members', 'participants', 'products', 'programme'] as const;

/** The statement behind one kind of facts, from the `.sql` beside this file. */
export const factStatement = (name: (typeof factNames)[number]): string => loadSql(name, import.meta.url);

/**
 * Gathers the facts from the store.
 * @param day the day of the run, in days since 1970-01-01: a year that ends on it or later has not ended
 */
export async function readFacts(store: Store, day: number): Promise<Facts> {
  const rows = (name: (typeof factNames)[number]): Promise<FetchedRow[]> => fetchRows(store, factStatement(name));
  const years = await recordedYears(store);
  const [kept] = await rows('kept');
  if (kept === undefined) throw new Error('kept.sql yields no row');
  return {
    // A stretch without an end is what stands for all records where nothing has a date: there is nothing to wait for.
    years: years.map(({ id, from, until }) => ({ id, from, until, ended: until < day || until === always.until })),
    agreed: (await fetchRows(store, 'SELECT id, group_kind, value, "from", until FROM agreed ORDER BY rowid')).map((row) => ({
      id: textOf(row, 'id'),
      groupKind: textOrNull(row, 'group_kind'),
      value: numberOrNull(row, 'value'),
      from: numberOrNull(row, 'from'),
      until: numberOrNull(row, 'until'),
    })),
    bookings: (await rows('bookings')).map((row) => ({
      period: textOf(row, 'period'),
      kind: textOf(row, 'kind'),
      board: textOrNull(row, 'board'),
      group: textOrNull(row, 'group_id'),
      cents: numberOf(row, 'cents'),
    })),
    members: (await rows('members')).map((row) => ({
      period: textOf(row, 'period'),
      board: textOf(row, 'board'),
      months: numberOf(row, 'months'),
    })),
    groups: (await rows('groups')).map((row) => ({
      period: textOf(row, 'period'),
      group: textOf(row, 'group_id'),
      kind: textOf(row, 'kind'),
      goal: booleanOf(row, 'goal'),
      ends: booleanOf(row, 'ends'),
      boards: numberOf(row, 'boards'),
      persons: numberOf(row, 'persons'),
      unplaced: numberOf(row, 'unplaced'),
      fewest: numberOf(row, 'fewest'),
      fewestFrom: numberOrNull(row, 'fewest_from'),
    })),
    changes: (await rows('changes')).map((row) => ({
      before: textOf(row, 'before'),
      after: textOf(row, 'after'),
      day: numberOf(row, 'day'),
    })),
    reading: (await projectOfStore(store)).reading,
    participants: (await rows('participants')).map((row) => ({
      period: textOf(row, 'period'),
      person: textOf(row, 'person'),
      months: numberOf(row, 'months'),
      minutes: numberOrNull(row, 'minutes'),
    })),
    products: (await rows('products')).map((row) => ({
      period: textOf(row, 'period'),
      group: textOf(row, 'group_id'),
      products: numberOf(row, 'products'),
      open: numberOf(row, 'open'),
    })),
    meetings: (await rows('meetings')).map((row) => ({
      period: textOf(row, 'period'),
      meetings: numberOf(row, 'meetings'),
      policyMeetings: numberOf(row, 'policy_meetings'),
      policyPeople: numberOf(row, 'policy_people'),
    })),
    programme: (await rows('programme')).map((row) => ({ period: textOf(row, 'period'), minutes: numberOf(row, 'minutes') })),
    kept: {
      goals: booleanOf(kept, 'goals'),
      urls: booleanOf(kept, 'urls'),
      uses: booleanOf(kept, 'uses'),
      policyMeetings: booleanOf(kept, 'policy_meetings'),
    },
  };
}

/** The bookings of one year of these kinds. */
export function bookedIn(facts: Facts, period: string, kinds: readonly string[]): Booked[] {
  return facts.bookings.filter((booked) => booked.period === period && kinds.includes(booked.kind));
}

export const total = (bookings: readonly Booked[]): number => bookings.reduce((sum, { cents }) => sum + cents, 0);

/** What brings money in. */
export const incomeKinds = ['fee', 'grant', 'cofunding', 'subsidy'] as const;

/** What others give for a group. */
export const givenKinds = ['grant', 'cofunding', 'subsidy'] as const;
