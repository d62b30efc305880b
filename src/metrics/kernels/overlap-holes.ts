import { addTo, int, num, type Cliques } from '../../network/index.ts';
import type { CliqueWeight } from './clique-tally.ts';
import { eventOverlaps } from './event-overlaps.ts';
import type { StructuralHoles } from './structural-holes.ts';

interface Given {
  readonly weight: CliqueWeight;
  /** What a tie through each event weighs. */
  readonly factor: Float64Array;
  /** Per person the sum of all ties, and the strongest. */
  readonly total: Float64Array;
  readonly strongest: Float64Array;
}

/**
 * Burt's measures as sums per event. Person i has alter j through event g alone, mostly; then j's part of the sum is, with f what a tie
 * through an event weighs, s_q the sum of q's ties and S_gh = Σ_q∈g∩h 1/s_q,
 *
 *     w_ij + Σ_q w_iq w_qj / s_q = f_g (1 + T_g + B_gj),  B_gj = Σ_h∋j, h≠g f_h (S_gh − 1/s_j) − f_g/s_j,
 *
 * in which T_g = Σ f S, over i's events, is the same for all of g and B hangs on g and j and not on i: so Σ_j (…)² is worked out for all of g
 * at once. What is left are those whom i shares several events with, and alters who meet alters of another event of i's elsewhere: not half
 * of all in a network of a hundred thousand.
 */
export function overlapHoles(cliques: Cliques, given: Given): StructuralHoles {
  const persons = cliques.degrees.length;
  const constraint = new Float64Array(persons).fill(Number.NaN);
  const effectiveSize = new Float64Array(persons).fill(Number.NaN);
  const measure = measurer(cliques, given, constraint, effectiveSize);
  for (let person = 0; person < persons; person += 1) if (int(cliques.degrees, person) > 0) measure(person);
  return { constraint, effectiveSize, degree: cliques.degrees };
}

/** What is known of the members of every event, whoever looks. */
interface EventSums {
  /** Beside each entry of the overlaps, S. */
  readonly overlap: Float64Array;
  /** S of an event with itself. */
  readonly whole: Float64Array;
  /** Beside each place of `byEvent`: B, and what B is for effective size, Σ_h∋j, h≠g f_h (|g∩h| − 1). */
  readonly beyond: Float64Array;
  readonly redundant: Float64Array;
  /** Per event Σ B and Σ B², and Σ 1/m and Σ (that)/m with m the strongest tie of each. */
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly weaker: Float64Array;
  readonly sumWeaker: Float64Array;
}

function eventSums(cliques: Cliques, { weight, factor, total, strongest }: Given): EventSums {
  const { byEvent, several, times, sizes } = cliques;
  const { offsets, targets, starts, places } = eventOverlaps(cliques);
  const events = sizes.length;
  const members = byEvent.targets;
  const sums = {
    overlap: new Float64Array(targets.length),
    whole: new Float64Array(events),
    beyond: new Float64Array(members.length),
    redundant: new Float64Array(members.length),
    sum: new Float64Array(events),
    squares: new Float64Array(events),
    weaker: new Float64Array(events),
    sumWeaker: new Float64Array(events),
  };
  const { overlap, beyond, redundant } = sums;
  const isIn = new Int32Array(cliques.degrees.length).fill(-1);
  for (let event = 0; event < events; event += 1) {
    const first = int(byEvent.offsets, event);
    const last = int(byEvent.offsets, event + 1);
    if (last - first < 2) continue;
    for (let entry = int(offsets, event); entry < int(offsets, event + 1); entry += 1) {
      const [from, until] = [int(starts, entry), int(starts, entry + 1)];
      let shared = 0;
      for (let at = from; at < until; at += 1) shared += 1 / num(total, int(members, int(places, at)));
      overlap[entry] = shared;
      const by = num(factor, int(targets, entry));
      for (let at = from; at < until; at += 1) {
        const place = int(places, at);
        addTo(beyond, place, by * (shared - 1 / num(total, int(members, place))));
        addTo(redundant, place, by * (until - from - 1));
      }
    }
    for (let place = first; place < last; place += 1) isIn[int(members, place)] = event;
    for (let place = first; place < last; place += 1) {
      const person = int(members, place);
      const part = 1 / num(total, person);
      const weak = 1 / num(strongest, person);
      let own = num(beyond, place) - num(factor, event) * part;
      let more = num(redundant, place);
      if (weight === 'none') {
        // A tie with one in several events is one tie.
        for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) {
          const other = int(several.targets, at);
          if (int(isIn, other) !== event) continue;
          own -= (int(times, at) - 1) / num(total, other);
          more -= int(times, at) - 1;
        }
      }
      beyond[place] = own;
      redundant[place] = more;
      addTo(sums.whole, event, part);
      addTo(sums.sum, event, own);
      addTo(sums.squares, event, own * own);
      addTo(sums.weaker, event, weak);
      addTo(sums.sumWeaker, event, more * weak);
    }
  }
  return sums;
}

function measurer(cliques: Cliques, given: Given, constraint: Float64Array, effectiveSize: Float64Array): (person: number) => void {
  const { byPerson, byEvent, several, times, sizes, degrees } = cliques;
  const { factor, total } = given;
  const inverse = total.map((each) => 1 / each);
  const weakest = given.strongest.map((each) => 1 / each);
  const isOnce = given.weight === 'none';
  const { offsets, targets, starts, places } = eventOverlaps(cliques);
  const { overlap, whole, beyond, redundant, sum, squares, weaker, sumWeaker } = eventSums(cliques, given);
  const members = byEvent.targets;
  const events = sizes.length;
  const persons = degrees.length;
  // While a person is at work: Σ f S and Σ f |g∩h| of events that are looked at, and which are the person's own.
  const reach = new Float64Array(events);
  const held = new Float64Array(events);
  const isOwn = new Int32Array(events).fill(-1);
  // Side by side: who met an event last, and through which entry first. Of those met through several, `again` gives the last entry of
  // more: its number among `entries`, and before it the one before.
  const met = new Int32Array(2 * events).fill(-1);
  const isCrossed = new Int32Array(events).fill(-1);
  const again = new Int32Array(events);
  const crossed = new Int32Array(events);
  const longest = longestWalk(byPerson, offsets);
  const entries = new Int32Array(longest);
  const before = new Int32Array(longest);
  // Alters that are looked at one by one; beside each other what comes to each for constraint and for effective size.
  const isListed = new Int32Array(persons).fill(-1);
  const inSeveral = new Int32Array(persons).fill(-1);
  const listed = new Int32Array(persons);
  const listedEvent = new Int32Array(persons);
  const more = new Float64Array(2 * persons);

  const isAlter = (i: number, other: number): boolean => {
    for (let own = int(byPerson.offsets, other); own < int(byPerson.offsets, other + 1); own += 1) {
      if (int(isOwn, int(byPerson.targets, own)) === i) return other !== i;
    }
    return false;
  };
  const isMember = (other: number, event: number): boolean => {
    for (let own = int(byPerson.offsets, other); own < int(byPerson.offsets, other + 1); own += 1) {
      if (int(byPerson.targets, own) === event) return true;
    }
    return false;
  };

  /** Sums what i's events share with each other, and with those that they meet several of; gives how many these are. */
  const meet = (i: number): number => {
    let hits = 0;
    let count = 0;
    let all = 0;
    for (let own = int(byPerson.offsets, i); own < int(byPerson.offsets, i + 1); own += 1) {
      const event = int(byPerson.targets, own);
      if (int(sizes, event) < 2) continue;
      const by = num(factor, event);
      all += by;
      isOwn[event] = i;
      met[2 * event] = i;
      reach[event] = by * num(whole, event);
      held[event] = by * int(sizes, event);
    }
    for (let own = int(byPerson.offsets, i); own < int(byPerson.offsets, i + 1); own += 1) {
      const event = int(byPerson.targets, own);
      const last = int(offsets, event + 1);
      for (let entry = int(offsets, event); entry < last; entry += 1) {
        const other = int(targets, entry);
        if (int(met, 2 * other) !== i) {
          met[2 * other] = i;
          met[2 * other + 1] = entry;
          continue;
        }
        const by = num(factor, event);
        if (int(isOwn, other) !== i && int(isCrossed, other) !== i) {
          const first = int(met, 2 * other + 1);
          const through = num(factor, ownOf(i, first));
          isCrossed[other] = i;
          crossed[count] = other;
          count += 1;
          reach[other] = through * num(overlap, first);
          held[other] = through * (int(starts, first + 1) - int(starts, first));
          again[other] = -1;
        }
        addTo(reach, other, by * num(overlap, entry));
        addTo(held, other, by * (int(starts, entry + 1) - int(starts, entry)));
        entries[hits] = entry;
        before[hits] = int(again, other);
        again[other] = hits;
        hits += 1;
      }
    }
    // The person is no alter.
    for (let own = int(byPerson.offsets, i); own < int(byPerson.offsets, i + 1); own += 1) {
      const event = int(byPerson.targets, own);
      addTo(reach, event, -all * num(inverse, i));
      addTo(held, event, -all);
    }
    return count;
  };

  /** The event of i's whose row an entry stands in. */
  const ownOf = (i: number, entry: number): number => {
    let own = int(byPerson.offsets, i);
    for (;;) {
      const event = int(byPerson.targets, own);
      if (entry >= int(offsets, event) && entry < int(offsets, event + 1)) return event;
      own += 1;
    }
  };

  /** Who shares several events with i: marked, and where their tie is one all the same, taken off where it was added twice. */
  const markSeveral = (i: number): void => {
    for (let at = int(several.offsets, i); at < int(several.offsets, i + 1); at += 1) {
      const other = int(several.targets, at);
      inSeveral[other] = i;
      if (!isOnce) continue;
      const over = int(times, at) - 1;
      for (let own = int(byPerson.offsets, other); own < int(byPerson.offsets, other + 1); own += 1) {
        const event = int(byPerson.targets, own);
        addTo(reach, event, -over * num(inverse, other));
        addTo(held, event, -over);
      }
    }
  };

  return (i) => {
    const crossings = meet(i);
    markSeveral(i);
    let all = 0;
    let overlapping = 0;
    for (let own = int(byPerson.offsets, i); own < int(byPerson.offsets, i + 1); own += 1) {
      const event = int(byPerson.targets, own);
      const size = int(sizes, event);
      if (size < 2) continue;
      const by = num(factor, event);
      const near = 1 + num(reach, event);
      all += by * by * (size * near * near + 2 * near * num(sum, event) + num(squares, event));
      overlapping += by * ((num(held, event) - by) * num(weaker, event) + num(sumWeaker, event));
    }
    /** Takes off what the sums of an event say of one of its members. */
    const takeOff = (place: number, event: number): void => {
      const by = num(factor, event);
      all -= (by * (1 + num(reach, event) + num(beyond, place))) ** 2;
      overlapping -= by * (num(held, event) - by + num(redundant, place)) * num(weakest, int(members, place));
    };
    for (let own = int(byPerson.offsets, i); own < int(byPerson.offsets, i + 1); own += 1) {
      const event = int(byPerson.targets, own);
      if (int(sizes, event) > 1) takeOff(placeOf(byEvent, event, i), event);
    }

    // Alters through one event of i who meet others of i's alters in another one.
    let count = 0;
    const list = (other: number, entry: number): void => {
      const event = ownOf(i, entry);
      const by = num(factor, other);
      const through = num(factor, event);
      const beside = by * (num(reach, other) - through * num(overlap, entry));
      const besideHeld = by * (num(held, other) - through * (int(starts, entry + 1) - int(starts, entry)));
      for (let at = int(starts, entry); at < int(starts, entry + 1); at += 1) {
        const place = int(places, at);
        const j = int(members, place);
        if (int(inSeveral, j) === i) continue;
        if (int(isListed, j) !== i) {
          isListed[j] = i;
          more[2 * j] = 0;
          more[2 * j + 1] = 0;
          listed[count] = place;
          listedEvent[count] = event;
          count += 1;
        }
        addTo(more, 2 * j, beside);
        addTo(more, 2 * j + 1, besideHeld);
      }
    };
    for (let index = 0; index < crossings; index += 1) {
      const other = int(crossed, index);
      list(other, int(met, 2 * other + 1));
      for (let hit = int(again, other); hit >= 0; hit = int(before, hit)) list(other, int(entries, hit));
    }
    for (let index = 0; index < count; index += 1) {
      const place = int(listed, index);
      const event = int(listedEvent, index);
      const j = int(members, place);
      let [beside, besideHeld] = [num(more, 2 * j), num(more, 2 * j + 1)];
      if (isOnce) {
        for (let at = int(several.offsets, j); at < int(several.offsets, j + 1); at += 1) {
          const q = int(several.targets, at);
          // Who is in the event too was seen to there.
          if (!isAlter(i, q) || isMember(q, event)) continue;
          beside -= (int(times, at) - 1) * num(inverse, q);
          besideHeld -= int(times, at) - 1;
        }
      }
      const by = num(factor, event);
      const without = by * (1 + num(reach, event) + num(beyond, place));
      all += beside * (2 * without + beside);
      overlapping += besideHeld * num(weakest, j);
    }

    // Alters through several of i's events.
    for (let at = int(several.offsets, i); at < int(several.offsets, i + 1); at += 1) {
      const j = int(several.targets, at);
      let tie = 0;
      for (let own = int(byPerson.offsets, j); own < int(byPerson.offsets, j + 1); own += 1) {
        const event = int(byPerson.targets, own);
        if (int(isOwn, event) !== i) continue;
        takeOff(placeOf(byEvent, event, j), event);
        tie = isOnce ? 1 : tie + num(factor, event);
      }
      let through = 0;
      let among = 0;
      for (let own = int(byPerson.offsets, j); own < int(byPerson.offsets, j + 1); own += 1) {
        const event = int(byPerson.targets, own);
        if (int(sizes, event) < 2) continue;
        through += num(factor, event) * (num(reach, event) - tie * num(inverse, j));
        among += num(factor, event) * (num(held, event) - tie);
      }
      if (isOnce) {
        for (let next = int(several.offsets, j); next < int(several.offsets, j + 1); next += 1) {
          const q = int(several.targets, next);
          if (!isAlter(i, q)) continue;
          through -= (int(times, next) - 1) * num(inverse, q);
          among -= int(times, next) - 1;
        }
      }
      all += (tie + through) ** 2;
      overlapping += among * num(weakest, j);
    }
    constraint[i] = all / num(total, i) ** 2;
    effectiveSize[i] = int(degrees, i) - overlapping / num(total, i);
  };
}

/** The most entries that any person's events have together. */
function longestWalk({ offsets: own, targets }: Cliques['byPerson'], offsets: Int32Array): number {
  let most = 0;
  for (let person = 0; person + 1 < own.length; person += 1) {
    let length = 0;
    for (let entry = int(own, person); entry < int(own, person + 1); entry += 1) {
      const event = int(targets, entry);
      length += int(offsets, event + 1) - int(offsets, event);
    }
    most = Math.max(most, length);
  }
  return most;
}

/** Where a member stands in an event; members ascend. */
function placeOf({ offsets, targets }: Cliques['byEvent'], event: number, person: number): number {
  let low = int(offsets, event);
  let high = int(offsets, event + 1) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (int(targets, middle) < person) low = middle + 1;
    else high = middle;
  }
  return low;
}
