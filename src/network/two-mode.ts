import { int, offsetsOf } from './arrays.ts';
import type { Employment } from './employment.ts';
import type { TwoMode } from './network.ts';
import { placesIn } from './places.ts';
import type { Stays } from './stays.ts';

/**
 * Builds both directions of the incidence from stays in any order. People who are not in the network are left out.
 * @param visits the employment that gives the post somebody came for, and the places of the organisations that stays name; `null`
 * where a stay is for the employer of the day, whatever was named
 */
export function twoModeOf(
  kind: TwoMode['kind'],
  stays: Stays,
  persons: readonly string[],
  visits: { readonly employment: Employment; readonly organisationOf: Int32Array } | null,
): TwoMode {
  const personOf = placesIn(stays.people, persons);
  const taking = new Uint8Array(stays.events.length);
  const held = Int32Array.from(stays.row.keys()).filter((stay) => int(personOf, int(stays.person, stay)) >= 0);
  for (const stay of held) taking[int(stays.event, stay)] = 1;
  const events = stays.events.filter((_, event) => taking[event] === 1);
  const eventOf = placesIn(stays.events, events);
  const person = (stay: number): number => int(personOf, int(stays.person, stay));
  const event = (stay: number): number => int(eventOf, int(stays.event, stay));

  const order = ordered(ordered(held, event, events.length), person, persons.length);
  const post = new Int32Array(stays.row.length).fill(-1);
  const { from, until, row } = stays;
  eachRun(order, person, event, (run) => {
    if (run.length > 1) run.sort((a, b) => int(from, a) - int(from, b) || int(row, a) - int(row, b));
    // Posts that an attendance list adds are numbered as they come: in an order of their own, not in that of the rows.
    for (const stay of run) {
      const named = stays.organisation === null ? -1 : int(stays.organisation, stay);
      if (visits !== null && named >= 0)
        post[stay] = visits.employment.postAt(person(stay), int(visits.organisationOf, named), int(from, stay));
    }
    if (run.length > 1) {
      run.sort(
        (a, b) => int(from, a) - int(from, b) || int(until, a) - int(until, b) || int(post, a) - int(post, b) || int(row, a) - int(row, b),
      );
    }
  });

  const perPerson = new Int32Array(persons.length);
  const perEvent = new Int32Array(events.length);
  const entries = { person: new Int32Array(order.length), event: new Int32Array(order.length), spell: new Int32Array(order.length + 1) };
  let count = 0;
  for (const [spell, stay] of order.entries()) {
    const [who, what] = [person(stay), event(stay)];
    if (count > 0 && entries.person[count - 1] === who && entries.event[count - 1] === what) continue;
    entries.person[count] = who;
    entries.event[count] = what;
    entries.spell[count] = spell;
    perPerson[who] = int(perPerson, who) + 1;
    perEvent[what] = int(perEvent, what) + 1;
    count += 1;
  }
  entries.spell[count] = order.length;

  const eventOffsets = offsetsOf(perEvent);
  const next = eventOffsets.slice();
  const members = new Int32Array(count);
  const entryAt = new Int32Array(count);
  for (let entry = 0; entry < count; entry += 1) {
    const what = int(entries.event, entry);
    const place = int(next, what);
    members[place] = int(entries.person, entry);
    entryAt[place] = entry;
    next[what] = place + 1;
  }
  const spells = (column: (stay: number) => number): Int32Array => order.map(column);
  return {
    kind,
    events,
    byPerson: { offsets: offsetsOf(perPerson), targets: entries.event.slice(0, count) },
    byEvent: { offsets: eventOffsets, targets: members },
    entries: entryAt,
    spellOffsets: entries.spell.slice(0, count + 1),
    spells: {
      person: spells(person),
      event: spells(event),
      from: spells((stay) => int(from, stay)),
      until: spells((stay) => int(until, stay)),
      post: spells((stay) => int(post, stay)),
      row: spells((stay) => int(row, stay)),
    },
    minutes: new Float64Array(count),
  };
}

/** The same stays by a key from 0 up to `keys`; those of one key stay as they were. */
function ordered(stays: Int32Array, key: (stay: number) => number, keys: number): Int32Array {
  const sizes = new Int32Array(keys);
  for (const stay of stays) sizes[key(stay)] = int(sizes, key(stay)) + 1;
  const next = offsetsOf(sizes);
  const sorted = new Int32Array(stays.length);
  for (const stay of stays) {
    const at = int(next, key(stay));
    sorted[at] = stay;
    next[key(stay)] = at + 1;
  }
  return sorted;
}

/** Visits the stays of every person in every event, as parts of `order` that may be sorted in place. */
function eachRun(
  order: Int32Array,
  person: (stay: number) => number,
  event: (stay: number) => number,
  visit: (run: Int32Array) => void,
): void {
  for (let start = 0; start < order.length;) {
    const [who, what] = [person(int(order, start)), event(int(order, start))];
    let end = start + 1;
    while (end < order.length && person(int(order, end)) === who && event(int(order, end)) === what) end += 1;
    visit(order.subarray(start, end));
    start = end;
  }
}

/** The number of members of every event. */
export function sizesOf(twoMode: Pick<TwoMode, 'events' | 'byEvent'>): Int32Array {
  const { offsets } = twoMode.byEvent;
  return Int32Array.from(twoMode.events, (_, event) => int(offsets, event + 1) - int(offsets, event));
}

/** The entry of a person in an event; −1 where the person was not in it. */
export function entryOf({ byPerson }: Pick<TwoMode, 'byPerson'>, person: number, event: number): number {
  for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
    if (int(byPerson.targets, entry) === event) return entry;
  }
  return -1;
}

/** Per event 1 of which all members are in it on some same day. */
export function eventsTogether({ byEvent, entries, spells, spellOffsets }: TwoMode): Uint8Array {
  const events = new Uint8Array(byEvent.offsets.length - 1);
  for (let event = 0; event < events.length; event += 1) {
    let from = Number.NEGATIVE_INFINITY;
    let until = Number.POSITIVE_INFINITY;
    for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1) {
      // Of somebody with several stints the last one is looked at: what is not seen here is looked at day by day.
      const spell = int(spellOffsets, int(entries, place) + 1) - 1;
      from = Math.max(from, int(spells.from, spell));
      until = Math.min(until, int(spells.until, spell));
    }
    events[event] = from <= until ? 1 : 0;
  }
  return events;
}

/** Were two, each by an entry of the same event, in it on some same day? */
export function overlap({ spellOffsets, spells }: TwoMode, a: number, b: number): boolean {
  for (let i = int(spellOffsets, a); i < int(spellOffsets, a + 1); i += 1) {
    for (let j = int(spellOffsets, b); j < int(spellOffsets, b + 1); j += 1) {
      if (int(spells.from, i) <= int(spells.until, j) && int(spells.from, j) <= int(spells.until, i)) return true;
    }
  }
  return false;
}
