import { columnsOf, type NumberColumn, type TextColumn } from '../records/columns.ts';
import type { Records } from '../records/index.ts';
import { always } from '../records/period.ts';
import { int, num } from './arrays.ts';
import type { Span } from './employment.ts';
import { placeAt, placesIn } from './places.ts';

/** Who was in what, and when: rows by column, clipped to a span. `people` and `events` ascend; `person` and `event` are places in them. */
export interface Stays {
  readonly people: readonly string[];
  readonly events: readonly string[];
  readonly person: Int32Array;
  readonly event: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** The record that says so. */
  readonly row: Int32Array;
  /** Place in `organisations` of the one a person came for; −1: the employer of that day. `null` where no record says. */
  readonly organisation: Int32Array | null;
  readonly organisations: readonly string[];
}

/** Rows while they are gathered. */
class Gathering {
  private readonly columns: Readonly<Record<'person' | 'event' | 'from' | 'until' | 'row', Int32Array>>;
  private count = 0;

  constructor(most: number) {
    const column = (): Int32Array => new Int32Array(most);
    this.columns = { person: column(), event: column(), from: column(), until: column(), row: column() };
  }

  push(person: number, event: number, from: number, until: number, row: number): void {
    const { columns, count } = this;
    columns.person[count] = person;
    columns.event[count] = event;
    columns.from[count] = from;
    columns.until[count] = until;
    columns.row[count] = row;
    this.count += 1;
  }

  finish(people: readonly string[], events: readonly string[], organisation: TextColumn | null): Stays {
    const cut = (column: Int32Array): Int32Array => column.subarray(0, this.count);
    const row = cut(this.columns.row);
    return {
      people,
      events,
      person: cut(this.columns.person),
      event: cut(this.columns.event),
      from: cut(this.columns.from),
      until: cut(this.columns.until),
      row,
      organisation: organisation === null ? null : row.map((record) => int(organisation.codes, record)),
      organisations: organisation?.values ?? [],
    };
  }
}

/** Stints in groups: a membership without dates holds as long as its group, a group without dates always. */
export function staysInGroups(records: Records, span: Span): Stays {
  const groups = columnsOf(records, 'groups');
  const { rows, columns } = columnsOf(records, 'memberships');
  const own = ends(columns.group_id, groups.columns.id, groups.columns.from, groups.columns.until);
  const found = new Gathering(rows);
  for (let row = 0; row < rows; row += 1) {
    const group = int(columns.group_id.codes, row);
    const person = int(columns.professional_id.codes, row);
    if (group < 0 || person < 0) continue;
    const first = num(columns.from.values, row);
    const last = num(columns.until.values, row);
    const from = Math.max(Number.isNaN(first) ? num(own.from, group) : first, span.from);
    const until = Math.min(Number.isNaN(last) ? num(own.until, group) : last, span.until);
    if (from <= until) found.push(person, group, from, until, row);
  }
  return found.finish(columns.professional_id.values, columns.group_id.values, null);
}

/** When each group that memberships name starts and ends. */
function ends(named: TextColumn, id: TextColumn, from: NumberColumn, until: NumberColumn): { from: Float64Array; until: Float64Array } {
  const first = new Float64Array(named.values.length).fill(always.from);
  const last = new Float64Array(named.values.length).fill(always.until);
  const places = placesIn(id.values, named.values);
  for (let row = 0; row < id.codes.length; row += 1) {
    const place = placeAt(places, id, row);
    if (place < 0) continue;
    first[place] = Number.isNaN(num(from.values, row)) ? always.from : num(from.values, row);
    last[place] = Number.isNaN(num(until.values, row)) ? always.until : num(until.values, row);
  }
  return { from: first, until: last };
}

/** Days at meetings, and the same days as stays in the groups that met. */
export function visitsToMeetings(records: Records, span: Span): { meetings: Stays; groups: Stays } {
  const meetings = columnsOf(records, 'meetings').columns;
  const { rows, columns } = columnsOf(records, 'attendance');
  const named = columns.meeting_id.values;
  const rowOf = new Int32Array(named.length).fill(-1);
  const places = placesIn(meetings.id.values, named);
  for (let row = 0; row < meetings.id.codes.length; row += 1) {
    const place = placeAt(places, meetings.id, row);
    if (place >= 0) rowOf[place] = row;
  }
  const atMeetings = new Gathering(rows);
  const inGroups = new Gathering(rows);
  for (let row = 0; row < rows; row += 1) {
    const meeting = placeAt(rowOf, columns.meeting_id, row);
    const person = int(columns.professional_id.codes, row);
    if (meeting < 0 || person < 0) continue;
    const date = num(meetings.date.values, meeting);
    if (Number.isNaN(date) || date < span.from || date > span.until) continue;
    atMeetings.push(person, int(columns.meeting_id.codes, row), date, date, row);
    const group = int(meetings.group_id.codes, meeting);
    if (group >= 0) inGroups.push(person, group, date, date, row);
  }
  const people = columns.professional_id.values;
  return {
    meetings: atMeetings.finish(people, named, columns.organisation_id),
    groups: inGroups.finish(people, meetings.group_id.values, columns.organisation_id),
  };
}

/** Those who are in some stay, ascending. */
export function peopleIn({ people, person }: Stays): string[] {
  const taking = new Uint8Array(people.length);
  for (const each of person) taking[each] = 1;
  return people.filter((_, index) => taking[index] === 1);
}
