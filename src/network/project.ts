import { int, num, offsetsOf } from './arrays.ts';
import { stretchesOf, type Stretches } from './employment.ts';
import { Mixing, mixStay } from './mixing.ts';
import type { Csr, Neighbours, Ties, TwoMode } from './network.ts';
import { once } from './once.ts';
import type { Steady } from './steady.ts';
import { entryOf, overlap, sizesOf } from './two-mode.ts';

/** What the projection is made from. */
export interface Projection {
  readonly twoMode: TwoMode;
  /** Person × meeting, for the weight by meetings both attended. */
  readonly meetings: TwoMode | null;
  readonly stretches: Stretches;
  readonly steady: Steady;
  /** The number of posts. */
  readonly posts: number;
}

/**
 * Projects person × event on persons: a tie where two were in one event at the same time. Walks person by person over the members
 * of each one's events, so that no list of all pairs is ever sorted; counts first, so that every column has its size from the start.
 * Beside the ends every column is made where somebody asks for it: of a group of 5,000 each takes a hundred megabytes.
 */
export function projectTies(projection: Projection): Ties {
  const { twoMode } = projection;
  const walk = new Walk(projection);
  const persons = twoMode.byPerson.offsets.length - 1;
  let pairs = 0;
  for (let person = 0; person < persons; person += 1) {
    pairs += walk.meet(person).length;
    walk.forget();
  }
  const low = new Int32Array(pairs);
  const high = new Int32Array(pairs);
  let next = 0;
  for (let person = 0; person < persons; person += 1) {
    const met = walk.meet(person).sort();
    low.fill(person, next, next + met.length);
    high.set(met, next);
    next += met.length;
    walk.forget();
  }
  const sums = <Column extends Float64Array | Int32Array>(column: Column, of: (event: number, mine: number, theirs: number) => number) =>
    sumOver(walk, low, high, column, of);
  const { minutes } = twoMode;
  const count = once(() => sums(new Float64Array(pairs), () => 1));
  const newman = once(() => {
    const sizes = sizesOf(twoMode);
    return sums(new Float64Array(pairs), (event) => 1 / (int(sizes, event) - 1));
  });
  const hours = once(() => {
    const found = sums(new Float64Array(pairs), (_, mine, theirs) => Math.min(num(minutes, mine), num(minutes, theirs)));
    for (let tie = 0; tie < pairs; tie += 1) found[tie] = num(found, tie) / 60;
    return found;
  });
  const attendance = once(() => attendanceOf(projection.meetings, low, high, persons));
  const events = once(() => eventsOf(walk, low, high));
  const mixing = once(() => mixingOf(projection, low, high, events));
  return {
    low,
    high,
    direction: new Uint8Array(pairs).fill(3),
    get count() {
      return count();
    },
    get newman() {
      return newman();
    },
    get hours() {
      return hours();
    },
    get attendance() {
      return attendance();
    },
    get events() {
      return events();
    },
    get mixing() {
      return mixing();
    },
  };
}

/** Adds to every tie what is found of each event that its two people were in together. */
function sumOver<Column extends Float64Array | Int32Array>(
  walk: Walk,
  low: Int32Array,
  high: Int32Array,
  column: Column,
  of: (event: number, mine: number, theirs: number) => number,
): Column {
  const tieOf = new Int32Array(walk.persons);
  for (let tie = 0; tie < low.length;) {
    const person = int(low, tie);
    for (; tie < low.length && int(low, tie) === person; tie += 1) tieOf[int(high, tie)] = tie;
    walk.each(person, (other, event, mine, theirs) => {
      const own = int(tieOf, other);
      column[own] = (column[own] ?? 0) + of(event, mine, theirs);
    });
  }
  return column;
}

/** The events behind each tie, ascending. */
function eventsOf(walk: Walk, low: Int32Array, high: Int32Array): Csr {
  const offsets = offsetsOf(sumOver(walk, low, high, new Int32Array(low.length), () => 1));
  const targets = new Int32Array(int(offsets, low.length));
  const at = new Int32Array(walk.persons);
  for (let tie = 0; tie < low.length;) {
    const person = int(low, tie);
    for (; tie < low.length && int(low, tie) === person; tie += 1) at[int(high, tie)] = int(offsets, tie);
    walk.each(person, (other, event) => {
      targets[int(at, other)] = event;
      at[other] = int(at, other) + 1;
    });
  }
  return { offsets, targets };
}

/** Looks from one person at all those above whom the person is with at some time. */
class Walk {
  readonly persons: number;
  private readonly found: Int32Array;
  private readonly together: Uint8Array;
  private readonly projection: Projection;
  private count = 0;

  constructor(projection: Projection) {
    this.persons = projection.twoMode.byPerson.offsets.length - 1;
    this.projection = projection;
    this.found = new Int32Array(this.persons);
    this.together = new Uint8Array(this.persons);
  }

  /** Whom `person` meets, in no order. Call `forget` before the next. */
  meet(person: number): Int32Array {
    this.each(person, (other) => {
      if (this.together[other] === 1) return;
      this.found[this.count] = other;
      this.count += 1;
      this.together[other] = 1;
    });
    return this.found.subarray(0, this.count);
  }

  forget(): void {
    for (let index = 0; index < this.count; index += 1) this.together[int(this.found, index)] = 0;
    this.count = 0;
  }

  /** Every event that `person` is in together with somebody of a higher index, by event. */
  each(person: number, visit: (other: number, event: number, mine: number, theirs: number) => void): void {
    const { twoMode, steady } = this.projection;
    const { byPerson, byEvent, entries } = twoMode;
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      const always = steady.events[event] === 1;
      for (let place = int(byEvent.offsets, event + 1) - 1; place >= 0; place -= 1) {
        const other = int(byEvent.targets, place);
        if (other <= person) break;
        if (always || overlap(twoMode, entry, int(entries, place))) visit(other, event, entry, int(entries, place));
      }
    }
  }
}

/** The number of meetings that the two ends of each tie both attended. */
function attendanceOf(meetings: TwoMode | null, low: Int32Array, high: Int32Array, persons: number): Float64Array {
  const found = new Float64Array(low.length);
  if (meetings === null) return found;
  const { byPerson, byEvent } = meetings;
  const together = new Int32Array(persons);
  const count = (person: number, step: number): void => {
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const meeting = int(byPerson.targets, entry);
      for (let place = int(byEvent.offsets, meeting); place < int(byEvent.offsets, meeting + 1); place += 1) {
        const other = int(byEvent.targets, place);
        together[other] = int(together, other) + step;
      }
    }
  };
  for (let tie = 0; tie < low.length;) {
    const person = int(low, tie);
    count(person, 1);
    for (; tie < low.length && int(low, tie) === person; tie += 1) found[tie] = int(together, int(high, tie));
    count(person, -1);
  }
  return found;
}

/** Whom both ends worked for: by the days they were together, or at once where neither ever changes. */
function mixingOf(
  { twoMode, stretches, steady, posts }: Projection,
  low: Int32Array,
  high: Int32Array,
  eventsBehind: () => Csr,
): Ties['mixing'] {
  const held = (person: number): number => {
    const stretch = int(steady.stretches, person);
    return int(stretches.slots, stretch + 1) - int(stretches.slots, stretch);
  };
  const isSteady = (tie: number): boolean => int(steady.stretches, int(low, tie)) >= 0 && int(steady.stretches, int(high, tie)) >= 0;
  // Ties that change are worked out first, in their order: how many entries each has is only then known.
  const changing = { low: new Array<number>(), high: new Array<number>(), share: new Array<number>() };
  const sizes = new Int32Array(low.length);
  const mixing = new Mixing(posts);
  for (let tie = 0; tie < low.length; tie += 1) {
    if (isSteady(tie)) {
      sizes[tie] = held(int(low, tie)) * held(int(high, tie));
      continue;
    }
    const events = eventsBehind();
    const before = changing.low.length;
    const [own, theirs] = [stretchesOf(stretches, int(low, tie)), stretchesOf(stretches, int(high, tie))];
    for (let index = int(events.offsets, tie); index < int(events.offsets, tie + 1); index += 1) {
      const event = int(events.targets, index);
      mixStay(
        mixing,
        twoMode,
        { entry: entryOf(twoMode, int(low, tie), event), stretches: own },
        { entry: entryOf(twoMode, int(high, tie), event), stretches: theirs },
      );
    }
    mixing.flush((a, b, share) => {
      changing.low.push(a);
      changing.high.push(b);
      changing.share.push(share);
    });
    sizes[tie] = changing.low.length - before;
  }
  const offsets = offsetsOf(sizes);
  const total = int(offsets, low.length);
  const made = { offsets, low: new Int32Array(total), high: new Int32Array(total), share: new Float64Array(total) };
  let next = 0;
  for (let tie = 0; tie < low.length; tie += 1) {
    const start = int(offsets, tie);
    if (!isSteady(tie)) {
      for (let at = start; at < int(offsets, tie + 1); at += 1, next += 1) {
        made.low[at] = changing.low[next] ?? 0;
        made.high[at] = changing.high[next] ?? 0;
        made.share[at] = changing.share[next] ?? 0;
      }
      continue;
    }
    const [a, b] = [int(steady.stretches, int(low, tie)), int(steady.stretches, int(high, tie))];
    let at = start;
    for (let i = int(stretches.slots, a); i < int(stretches.slots, a + 1); i += 1) {
      for (let j = int(stretches.slots, b); j < int(stretches.slots, b + 1); j += 1, at += 1) {
        made.low[at] = int(stretches.posts, i);
        made.high[at] = int(stretches.posts, j);
        made.share[at] = num(stretches.shares, i) * num(stretches.shares, j);
      }
    }
  }
  return made;
}

/** Both directions of the projection, neighbours ascending. */
export function neighboursOf(persons: number, { low, high }: Pick<Ties, 'low' | 'high'>): Neighbours {
  const degrees = new Int32Array(persons);
  for (const ends of [low, high]) for (const person of ends) degrees[person] = int(degrees, person) + 1;
  const offsets = offsetsOf(degrees);
  const next = offsets.slice();
  const targets = new Int32Array(low.length * 2);
  const ties = new Int32Array(low.length * 2);
  const place = (from: number, to: number, tie: number): void => {
    const at = int(next, from);
    targets[at] = to;
    ties[at] = tie;
    next[from] = at + 1;
  };
  // Ties ascend by low, then high: neighbours below a person come first, ascending, then those above.
  for (let tie = 0; tie < low.length; tie += 1) place(int(high, tie), int(low, tie), tie);
  for (let tie = 0; tie < low.length; tie += 1) place(int(low, tie), int(high, tie), tie);
  return { offsets, targets, ties };
}
