import { int, offsetsOf } from './arrays.ts';
import type { TwoMode } from './network.ts';

/** One stint of a person in an event, before it has its place in the arrays. */
export interface Stint {
  readonly person: number;
  readonly event: number;
  readonly from: number;
  readonly until: number;
  readonly post: number;
  readonly row: number;
}

/** Builds both directions of the incidence from stints in any order; `minutesOf` is asked once per entry. */
export function twoModeOf(
  kind: TwoMode['kind'],
  persons: number,
  events: readonly string[],
  stints: readonly Stint[],
  minutesOf: (person: number, event: number) => number,
): TwoMode {
  const sorted = stints.toSorted(
    (a, b) => a.person - b.person || a.event - b.event || a.from - b.from || a.until - b.until || a.post - b.post || a.row - b.row,
  );
  const perPerson = new Int32Array(persons);
  const perEvent = new Int32Array(events.length);
  const targets: number[] = [];
  const owners: number[] = [];
  const spellOffsets: number[] = [];
  for (const [index, stint] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined && before.person === stint.person && before.event === stint.event) continue;
    perPerson[stint.person] = int(perPerson, stint.person) + 1;
    perEvent[stint.event] = int(perEvent, stint.event) + 1;
    targets.push(stint.event);
    owners.push(stint.person);
    spellOffsets.push(index);
  }
  spellOffsets.push(sorted.length);

  const eventOffsets = offsetsOf(perEvent);
  const next = eventOffsets.slice();
  const members = new Int32Array(targets.length);
  const entries = new Int32Array(targets.length);
  for (const [entry, event] of targets.entries()) {
    const place = int(next, event);
    members[place] = owners[entry] ?? 0;
    entries[place] = entry;
    next[event] = place + 1;
  }
  return {
    kind,
    events,
    byPerson: { offsets: offsetsOf(perPerson), targets: Int32Array.from(targets) },
    byEvent: { offsets: eventOffsets, targets: members },
    entries,
    spellOffsets: Int32Array.from(spellOffsets),
    spells: {
      person: Int32Array.from(sorted, (stint) => stint.person),
      event: Int32Array.from(sorted, (stint) => stint.event),
      from: Int32Array.from(sorted, (stint) => stint.from),
      until: Int32Array.from(sorted, (stint) => stint.until),
      post: Int32Array.from(sorted, (stint) => stint.post),
      row: Int32Array.from(sorted, (stint) => stint.row),
    },
    minutes: Float64Array.from(targets, (event, entry) => minutesOf(owners[entry] ?? 0, event)),
  };
}

/** The number of members of every event. */
export function sizesOf(twoMode: TwoMode): Int32Array {
  const { offsets } = twoMode.byEvent;
  return Int32Array.from(twoMode.events, (_, event) => int(offsets, event + 1) - int(offsets, event));
}
