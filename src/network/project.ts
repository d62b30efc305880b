import { int, num, offsetsOf } from './arrays.ts';
import { inPost, Mixing } from './mixing.ts';
import type { Neighbours, Stretch, Ties, TwoMode } from './network.ts';
import { sizesOf } from './two-mode.ts';

/** Columns of the projection while they grow. */
export class TieColumns {
  private readonly low: number[] = [];
  private readonly high: number[] = [];
  private readonly direction: number[] = [];
  private readonly weights: number[][] = [[], [], [], []];
  private readonly eventOffsets: number[] = [0];
  private readonly events: number[] = [];
  private readonly mixOffsets: number[] = [0];
  private readonly mixLow: number[] = [];
  private readonly mixHigh: number[] = [];
  private readonly mixShare: number[] = [];

  /** Closes a tie; its events and mixing were added before. */
  push(low: number, high: number, direction: number, weights: readonly [count: number, newman: number, hours: number, attendance: number]) {
    this.low.push(low);
    this.high.push(high);
    this.direction.push(direction);
    for (const [index, weight] of weights.entries()) this.weights[index]?.push(weight);
    this.eventOffsets.push(this.events.length);
    this.mixOffsets.push(this.mixLow.length);
  }

  readonly event = (event: number): void => {
    this.events.push(event);
  };

  readonly mix = (low: number, high: number, share: number): void => {
    this.mixLow.push(low);
    this.mixHigh.push(high);
    this.mixShare.push(share);
  };

  finish(): Ties {
    const [count, newman, hours, attendance] = this.weights.map((column) => Float64Array.from(column));
    const none = new Float64Array(0);
    return {
      low: Int32Array.from(this.low),
      high: Int32Array.from(this.high),
      direction: Uint8Array.from(this.direction),
      count: count ?? none,
      newman: newman ?? none,
      hours: hours ?? none,
      attendance: attendance ?? none,
      events: { offsets: Int32Array.from(this.eventOffsets), targets: Int32Array.from(this.events) },
      mixing: {
        offsets: Int32Array.from(this.mixOffsets),
        low: Int32Array.from(this.mixLow),
        high: Int32Array.from(this.mixHigh),
        share: Float64Array.from(this.mixShare),
      },
    };
  }
}

/**
 * Projects person × event on persons: a tie where two were in one event at the same time. Walks person by person over the members
 * of each one's events, so that no list of all pairs is ever sorted.
 * @param meetings person × meeting, for the weight by meetings both attended
 */
export function projectTies(twoMode: TwoMode, meetings: TwoMode | null, employment: readonly (readonly Stretch[])[], posts: number): Ties {
  const persons = employment.length;
  const { byPerson, byEvent, entries } = twoMode;
  const sizes = sizesOf(twoMode);
  const together = meetings === null ? null : new Int32Array(persons);
  const mixing = new Mixing(posts);
  const columns = new TieColumns();
  const shared = Array.from({ length: persons }, (): number[] => []);

  for (let person = 0; person < persons; person += 1) {
    const met: number[] = [];
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      for (let place = int(byEvent.offsets, event + 1) - 1; place >= 0; place -= 1) {
        const other = int(byEvent.targets, place);
        if (other <= person) break;
        if (!overlap(twoMode, entry, int(entries, place))) continue;
        const list = shared[other];
        if (list === undefined) continue;
        if (list.length === 0) met.push(other);
        list.push(entry, int(entries, place));
      }
    }
    met.sort((a, b) => a - b);
    if (together !== null && meetings !== null) countMeetings(meetings, person, together, 1);
    for (const other of met) {
      const pairs = shared[other] ?? [];
      let newman = 0;
      let minutes = 0;
      for (let index = 0; index < pairs.length; index += 2) {
        const mine = pairs[index] ?? 0;
        const theirs = pairs[index + 1] ?? 0;
        const event = int(byPerson.targets, mine);
        columns.event(event);
        newman += 1 / (int(sizes, event) - 1);
        minutes += Math.min(num(twoMode.minutes, mine), num(twoMode.minutes, theirs));
        mix(mixing, twoMode, employment, mine, theirs);
      }
      mixing.flush(columns.mix);
      columns.push(person, other, 3, [pairs.length / 2, newman, minutes / 60, together === null ? 0 : int(together, other)]);
      pairs.length = 0;
    }
    if (together !== null && meetings !== null) countMeetings(meetings, person, together, -1);
  }
  return columns.finish();
}

function overlap({ spellOffsets, spells }: TwoMode, a: number, b: number): boolean {
  for (let i = int(spellOffsets, a); i < int(spellOffsets, a + 1); i += 1) {
    for (let j = int(spellOffsets, b); j < int(spellOffsets, b + 1); j += 1) {
      if (int(spells.from, i) <= int(spells.until, j) && int(spells.from, j) <= int(spells.until, i)) return true;
    }
  }
  return false;
}

function mix(mixing: Mixing, { spellOffsets, spells }: TwoMode, employment: readonly (readonly Stretch[])[], a: number, b: number): void {
  const common: { from: number; until: number }[] = [];
  for (let i = int(spellOffsets, a); i < int(spellOffsets, a + 1); i += 1) {
    for (let j = int(spellOffsets, b); j < int(spellOffsets, b + 1); j += 1) {
      const from = Math.max(int(spells.from, i), int(spells.from, j));
      const until = Math.min(int(spells.until, i), int(spells.until, j));
      if (from > until) continue;
      const posts = [int(spells.post, i), int(spells.post, j)] as const;
      if (posts[0] < 0 && posts[1] < 0) common.push({ from, until });
      else mixing.add(stay(employment, spells, i, posts[0]), stay(employment, spells, j, posts[1]), from, until);
    }
  }
  // Stints that overlap are one stay: a day together counts once.
  common.sort((x, y) => x.from - y.from);
  const own = employment[int(spells.person, int(spellOffsets, a))] ?? [];
  const theirs = employment[int(spells.person, int(spellOffsets, b))] ?? [];
  let done = Number.NEGATIVE_INFINITY;
  for (const { from, until } of common) {
    if (until > done) mixing.add(own, theirs, Math.max(from, done + 1), until);
    done = Math.max(done, until);
  }
}

/** Whom somebody was there for: the post that the record names, else the employers of those days. */
function stay(employment: readonly (readonly Stretch[])[], spells: TwoMode['spells'], spell: number, post: number): readonly Stretch[] {
  return post >= 0 ? inPost(post, int(spells.from, spell), int(spells.until, spell)) : (employment[int(spells.person, spell)] ?? []);
}

function countMeetings({ byPerson, byEvent }: TwoMode, person: number, counts: Int32Array, step: number): void {
  for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
    const meeting = int(byPerson.targets, entry);
    for (let place = int(byEvent.offsets, meeting); place < int(byEvent.offsets, meeting + 1); place += 1) {
      const other = int(byEvent.targets, place);
      counts[other] = int(counts, other) + step;
    }
  }
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
