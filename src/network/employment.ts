import { columnsOf, type TextColumn } from '../records/columns.ts';
import type { Records } from '../records/index.ts';
import { always } from '../records/period.ts';
import { indexIn, int, num, offsetsOf } from './arrays.ts';
import type { Stretch } from './network.ts';
import type { Organisations } from './organisations.ts';
import { placeAt, placesIn } from './places.ts';

/** First and last day, both included. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * Who employed whom: person p has stretches `offsets[p] … offsets[p + 1] − 1`, in order of time, and in stretch s the posts
 * `posts[slots[s]] … posts[slots[s + 1] − 1]` with their shares.
 */
export interface Stretches {
  readonly offsets: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly slots: Int32Array;
  readonly posts: Int32Array;
  readonly shares: Float64Array;
}

export interface Employment {
  readonly stretches: Stretches;
  /** The person, organisation (−1: unknown) and function (−1: none) of every post met so far. */
  readonly posts: { readonly person: readonly number[]; readonly organisation: readonly number[]; readonly held: readonly number[] };
  /** The post of a person at that organisation on that day, with the function they then had there or anywhere. */
  readonly postAt: (person: number, organisation: number, day: number) => number;
}

interface Appointment {
  readonly organisation: number;
  readonly held: number;
  readonly fte: number;
  readonly from: number;
  readonly until: number;
}

/**
 * Who employed each person over the span, cut where that changes.
 * A person with appointments has no known employer on days that none of them covers; a person without any works for the home
 * organisation throughout. Of several posts at once each has its share by fte (a missing fte counts as a full post).
 * @param functions every function in the records, ascending
 */
export function employmentOf(
  records: Records,
  persons: readonly string[],
  organisations: Organisations,
  functions: readonly string[],
  span: Span,
): Employment {
  const home = homesOf(records, persons, organisations, functions);
  const appointments = appointmentsOf(records, persons, organisations, functions, home.held);
  const posts = { person: new Array<number>(), organisation: new Array<number>(), held: new Array<number>() };
  const first = new Int32Array(persons.length).fill(-1);
  // Nearly everybody has one post: only who has more is kept a list of.
  const more = new Map<number, number[]>();
  const post = (person: number, organisation: number, held: number): number => {
    const is = (index: number): boolean => posts.organisation[index] === organisation && posts.held[index] === held;
    const before = int(first, person);
    if (before >= 0 && is(before)) return before;
    const found = more.get(person)?.find(is);
    if (found !== undefined) return found;
    const made = posts.person.length;
    posts.person.push(person);
    posts.organisation.push(organisation);
    posts.held.push(held);
    if (before < 0) first[person] = made;
    else more.set(person, [...(more.get(person) ?? []), made]);
    return made;
  };

  const counts = new Int32Array(persons.length);
  const columns = {
    from: new Array<number>(),
    until: new Array<number>(),
    slots: [0],
    posts: new Array<number>(),
    shares: new Array<number>(),
  };
  const close = (person: number, from: number, until: number): void => {
    columns.from.push(from);
    columns.until.push(until);
    columns.slots.push(columns.posts.length);
    counts[person] = int(counts, person) + 1;
  };
  for (let person = 0; person < persons.length; person += 1) {
    const own = appointments(person);
    if (own === null) {
      columns.posts.push(post(person, int(home.organisation, person), int(home.held, person)));
      columns.shares.push(1);
      close(person, span.from, span.until);
      continue;
    }
    for (const { from, until, running } of cut(own, span)) {
      const fte = new Map<number, number>();
      const total = running.reduce((sum, each) => sum + each.fte, 0);
      for (const each of running) {
        const key = post(person, each.organisation, each.held);
        fte.set(key, (fte.get(key) ?? 0) + (total > 0 ? each.fte / total : 1 / running.length));
      }
      if (fte.size === 0) fte.set(post(person, -1, int(home.held, person)), 1);
      columns.posts.push(...fte.keys());
      columns.shares.push(...fte.values());
      close(person, from, until);
    }
  }

  const postAt = (person: number, organisation: number, day: number): number => {
    const running = (appointments(person) ?? []).filter((each) => each.from <= day && day <= each.until).sort(byShare);
    const held = running.find((each) => each.organisation === organisation) ?? running[0];
    return post(person, organisation, held === undefined ? int(home.held, person) : held.held);
  };
  return {
    stretches: {
      offsets: offsetsOf(counts),
      from: Int32Array.from(columns.from),
      until: Int32Array.from(columns.until),
      slots: Int32Array.from(columns.slots),
      posts: Int32Array.from(columns.posts),
      shares: Float64Array.from(columns.shares),
    },
    posts,
    postAt,
  };
}

/** One person's stretches, as objects. */
export function stretchesOf({ offsets, from, until, slots, posts, shares }: Stretches, person: number): Stretch[] {
  const own: Stretch[] = [];
  for (let stretch = int(offsets, person); stretch < int(offsets, person + 1); stretch += 1) {
    const [start, end] = [int(slots, stretch), int(slots, stretch + 1)];
    own.push({
      from: int(from, stretch),
      until: int(until, stretch),
      posts: [...posts.subarray(start, end)],
      shares: [...shares.subarray(start, end)],
    });
  }
  return own;
}

/** Everybody's home organisation and function: −1 where none is known. */
function homesOf(
  records: Records,
  persons: readonly string[],
  organisations: Organisations,
  functions: readonly string[],
): { organisation: Int32Array; held: Int32Array } {
  const { rows, columns } = columnsOf(records, 'professionals');
  const personOf = placesIn(columns.id.values, persons);
  const organisationOf = placesIn(columns.organisation_id.values, organisations.ids);
  const functionOf = placesIn(columns.function.values, functions);
  const organisation = new Int32Array(persons.length).fill(-1);
  const held = new Int32Array(persons.length).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    const person = placeAt(personOf, columns.id, row);
    if (person < 0) continue;
    organisation[person] = placeAt(organisationOf, columns.organisation_id, row);
    held[person] = placeAt(functionOf, columns.function, row);
  }
  return { organisation, held };
}

/** Gives a person's appointments; `null` for who has none. */
function appointmentsOf(
  records: Records,
  persons: readonly string[],
  organisations: Organisations,
  functions: readonly string[],
  homeFunction: Int32Array,
): (person: number) => Appointment[] | null {
  const { rows, columns } = columnsOf(records, 'appointments');
  const personOf = placesIn(columns.professional_id.values, persons);
  const organisationOf = placesIn(columns.organisation_id.values, organisations.ids);
  const functionOf = placesIn(columns.function.values, functions);
  const { offsets, rows: byPerson } = rowsBy(columns.professional_id, personOf, persons.length, rows);
  const day = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value);
  return (person) => {
    const [start, end] = [int(offsets, person), int(offsets, person + 1)];
    if (start === end) return null;
    return Array.from(byPerson.subarray(start, end), (row) => {
      const held = placeAt(functionOf, columns.function, row);
      return {
        organisation: placeAt(organisationOf, columns.organisation_id, row),
        held: held < 0 ? int(homeFunction, person) : held,
        fte: day(num(columns.fte.values, row), 1),
        from: day(num(columns.from.values, row), always.from),
        until: day(num(columns.until.values, row), always.until),
      };
    });
  };
}

/** The rows of each person, in their order. */
function rowsBy(column: TextColumn, personOf: Int32Array, persons: number, rows: number): { offsets: Int32Array; rows: Int32Array } {
  const sizes = new Int32Array(persons);
  const owner = Int32Array.from({ length: rows }, (_, row) => placeAt(personOf, column, row));
  for (const person of owner) if (person >= 0) sizes[person] = int(sizes, person) + 1;
  const offsets = offsetsOf(sizes);
  const next = offsets.slice();
  const sorted = new Int32Array(int(offsets, persons));
  for (const [row, person] of owner.entries()) {
    if (person < 0) continue;
    sorted[int(next, person)] = row;
    next[person] = int(next, person) + 1;
  }
  return { offsets, rows: sorted };
}

const byShare = (a: Appointment, b: Appointment): number =>
  b.fte - a.fte || a.organisation - b.organisation || a.held - b.held || a.from - b.from;

/** The span, cut on every day on which an appointment starts or has just ended. */
function cut(appointments: readonly Appointment[], span: Span): { from: number; until: number; running: Appointment[] }[] {
  const [only] = appointments;
  if (appointments.length === 1 && only !== undefined && only.from <= span.from && only.until >= span.until) {
    return [{ ...span, running: [only] }];
  }
  const days = new Set([span.from]);
  for (const { from, until } of appointments) {
    if (from > span.from && from <= span.until) days.add(from);
    if (until >= span.from && until < span.until) days.add(until + 1);
  }
  const starts = [...days].sort((a, b) => a - b);
  return starts.map((from, index) => {
    const running = appointments.filter((each) => each.from <= from && from <= each.until);
    // Sums of shares must not depend on the order of the rows.
    return { from, until: (starts[index + 1] ?? span.until + 1) - 1, running: running.sort(byShare) };
  });
}

/** The organisations that stays name, by their place in the network's. */
export const organisationPlaces = (named: readonly string[], organisations: Organisations): Int32Array =>
  Int32Array.from(named, (id) => indexIn(organisations.ids, id));
