import { int, overlap, sizesOf, type Csr, type TwoMode } from '../../network/index.ts';
import { turned } from './hubs.ts';
import { remember } from './remember.ts';

/**
 * The ties of a two-mode network as sets of people who were all together: every tie of an event stands in exactly one set of that event. An
 * event in which all met is one set; where somebody had left before another came it is several.
 */
export interface Gatherings {
  /** Person × set. */
  readonly byPerson: Csr;
  readonly byEvent: Csr;
  /** Per set, the members of the event that it is of, together or not: what Newman's weight goes by. */
  readonly sizes: Int32Array;
}

const known = new WeakMap<TwoMode, { readonly made: Gatherings | null }>();

/** `null` where that would be no shorter than the list of ties: where a quarter of them or more would be sets of two. */
export const gatheringsOf = (twoMode: TwoMode): Gatherings | null =>
  remember(known, twoMode, () => ({ made: makeGatherings(twoMode) })).made;

/** Sets one after another: members of set s, as places in `byEvent`, at `offsets[s] … offsets[s + 1] − 1` of `members`. */
interface Sets {
  readonly offsets: number[];
  readonly members: number[];
  /** Sets of two that may still be made. */
  room: number;
}

function makeGatherings(twoMode: TwoMode): Gatherings | null {
  const { byEvent, byPerson } = twoMode;
  const sizes = sizesOf(twoMode);
  const pairs = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const sets: Sets = { offsets: [0], members: [], room: Math.ceil(pairs / 4) };
  const whole: number[] = [];
  for (let event = 0; event < sizes.length; event += 1) {
    const places = Array.from({ length: int(sizes, event) }, (_, index) => int(byEvent.offsets, event) + index);
    const before = sets.offsets.length;
    addSets(twoMode, places, sets);
    // An event of one, or in which nobody met anybody, makes no tie, but is an event.
    if (sets.offsets.length === before) addSet(sets, places.slice(0, 1));
    while (whole.length + 1 < sets.offsets.length) whole.push(int(sizes, event));
    if (sets.room < 0) return null;
  }
  if (whole.length === sizes.length && sets.members.length === byEvent.targets.length) return { byPerson, byEvent, sizes };
  const offsets = Int32Array.from(sets.offsets);
  const targets = Int32Array.from(sets.members, (place) => int(byEvent.targets, place));
  return {
    byPerson: turned({ offsets, targets }, byPerson.offsets.length - 1),
    byEvent: { offsets, targets },
    sizes: Int32Array.from(whole),
  };
}

function addSet({ offsets, members }: Sets, places: readonly number[]): void {
  for (const place of places) members.push(place);
  offsets.push(members.length);
}

/**
 * Those who were there on the day on which most were, as one set; who was not, with each of them that they met, as sets of two; and the
 * same again among those who were not.
 * @param places of members in `byEvent`, ascending
 */
function addSets(twoMode: TwoMode, places: readonly number[], sets: Sets): void {
  const { entries } = twoMode;
  let left = places;
  while (left.length > 1 && sets.room >= 0) {
    const day = fullestDay(twoMode, left);
    const present = left.filter((place) => isThere(twoMode, int(entries, place), day));
    const absent = left.filter((place) => !isThere(twoMode, int(entries, place), day));
    if (present.length > 1) addSet(sets, present);
    for (const place of absent) {
      for (const other of present) {
        if (!overlap(twoMode, int(entries, place), int(entries, other))) continue;
        addSet(sets, place < other ? [place, other] : [other, place]);
        sets.room -= 1;
      }
    }
    left = absent;
  }
}

/** The first day on which as many were there as on any. */
function fullestDay({ entries, spellOffsets, spells }: TwoMode, places: readonly number[]): number {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const place of places) {
    for (let spell = int(spellOffsets, int(entries, place)); spell < int(spellOffsets, int(entries, place) + 1); spell += 1) {
      starts.push(int(spells.from, spell));
      ends.push(int(spells.until, spell));
    }
  }
  starts.sort((a, b) => a - b);
  ends.sort((a, b) => a - b);
  let [most, best, gone] = [0, starts[0] ?? 0, 0];
  for (const [index, day] of starts.entries()) {
    while ((ends[gone] ?? Number.POSITIVE_INFINITY) < day) gone += 1;
    // Stints of one person that overlap count twice: a day that is a little less full than thought does as well.
    if (index + 1 - gone > most) [most, best] = [index + 1 - gone, day];
  }
  return best;
}

function isThere({ spellOffsets, spells }: TwoMode, entry: number, day: number): boolean {
  for (let spell = int(spellOffsets, entry); spell < int(spellOffsets, entry + 1); spell += 1) {
    if (int(spells.from, spell) <= day && day <= int(spells.until, spell)) return true;
  }
  return false;
}
