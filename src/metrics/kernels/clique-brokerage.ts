import { addTo, int, num, type Cliques, type Partition } from '../../network/index.ts';
import type { Role } from './brokerage.ts';
import { excess, placeIn, wereTogether } from './clique-tally.ts';
import { isSingle, singleBrokerage } from './single-brokerage.ts';

/**
 * Brokerage without a walk over the ties among alters: over all ordered pairs of v's alters, from how many are of each class, less the
 * pairs that have a tie. Those are counted by cells, the alters of one class in one event; a pair that shares m events was counted m
 * times, of which m − 1 are taken off again, and one that was not in an event together not at all. Without direction gatekeepers and representatives are as many.
 */
export function cliqueBrokerage(cliques: Cliques, partition: Partition): Record<Role, Float64Array> {
  if (isSingle(partition) && wereTogether(cliques)) return singleBrokerage(cliques, partition);
  const { byPerson, byEvent, several, times } = cliques;
  const { main, offsets, classes, shares } = partition;
  const persons = main.length;
  const made = (): Float64Array => new Float64Array(persons);
  const found = { coordinator: made(), itinerant: made(), gatekeeper: made(), representative: made(), liaison: made() };
  const cells = cellsOf(cliques, partition);
  const cell = new Float64Array(cells.count);
  const inEvent = new Int32Array(cliques.sizes.length);
  const mark = new Int32Array(persons);
  const alters = new Int32Array(persons);
  const ofClass = new Float64Array(partition.ids.length);
  const ownShare = new Float64Array(partition.ids.length);
  /** How far v and somebody are of one class. */
  const withOwn = (person: number): number => {
    let sum = 0;
    for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) sum += num(shares, at) * num(ownShare, int(classes, at));
    return sum;
  };

  for (let v = 0; v < persons; v += 1) {
    if (int(main, v) < 0) continue;
    for (let at = int(offsets, v); at < int(offsets, v + 1); at += 1) ownShare[int(classes, at)] = num(shares, at);
    let count = 0;
    let selfEnds = 0;
    let selfAll = 0;
    for (let entry = int(byPerson.offsets, v); entry < int(byPerson.offsets, v + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1) {
        const other = int(byEvent.targets, place);
        if (other === v || int(main, other) < 0 || int(mark, other) === v + 1) continue;
        mark[other] = v + 1;
        alters[count] = other;
        count += 1;
      }
    }
    // Whom v was never in an event with, and whom v met only in events that are not counted.
    let isMissing = false;
    for (let at = int(several.offsets, v); at < int(several.offsets, v + 1); at += 1) {
      const other = int(several.targets, at);
      if (int(main, other) < 0) continue;
      if (int(times, at) === 0) {
        mark[other] = 0;
        isMissing = true;
      } else if (int(mark, other) !== v + 1) {
        mark[other] = v + 1;
        alters[count] = other;
        count += 1;
      }
    }
    if (isMissing) count = kept(alters, count, (other) => int(mark, other) === v + 1);
    for (let index = 0; index < count; index += 1) {
      const other = int(alters, index);
      for (let at = int(offsets, other); at < int(offsets, other + 1); at += 1) {
        const share = num(shares, at);
        addTo(ofClass, int(classes, at), share);
        selfEnds += share * share;
        selfAll += share * share * num(ownShare, int(classes, at));
      }
    }
    let tied = 0;
    let tiedEnds = 0;
    let tiedOwn = 0;
    let tiedAll = 0;
    let sumEnds = 0;
    for (let index = 0; index < count; index += 1) {
      const person = int(alters, index);
      const first = int(offsets, person);
      const last = int(offsets, person + 1);
      for (let at = first; at < last; at += 1) sumEnds += num(shares, at) * num(ofClass, int(classes, at));
      for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
        const event = int(byPerson.targets, entry);
        tied += 2 * int(inEvent, event);
        inEvent[event] = int(inEvent, event) + 1;
        const start = int(cells.starts, entry);
        for (let at = first; at < last; at += 1) {
          const place = int(cells.places, start + at - first);
          const pairs = 2 * num(shares, at) * num(cell, place);
          tiedEnds += pairs;
          tiedAll += pairs * num(ownShare, int(classes, at));
          addTo(cell, place, num(shares, at));
        }
      }
    }
    for (let index = 0; index < count; index += 1) {
      const person = int(alters, index);
      const own = withOwn(person);
      if (own > 0) {
        for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
          tiedOwn += own * (int(inEvent, int(byPerson.targets, entry)) - 1);
        }
      }
      for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) {
        const other = int(several.targets, at);
        if (int(mark, other) !== v + 1) continue;
        const more = excess(cliques, at, 'none');
        tied -= more;
        tiedOwn -= more * withOwn(other);
        for (let i = int(offsets, person); i < int(offsets, person + 1); i += 1) {
          const place = placeIn(partition, other, int(classes, i));
          if (place < 0) continue;
          const both = more * num(shares, i) * num(shares, place);
          tiedEnds -= both;
          tiedAll -= both * num(ownShare, int(classes, i));
        }
      }
    }
    let own = 0;
    let all = -selfAll;
    for (let at = int(offsets, v); at < int(offsets, v + 1); at += 1) {
      const others = num(ofClass, int(classes, at));
      own += num(shares, at) * others;
      all += num(shares, at) * others * others;
    }
    const three = all - tiedAll;
    const ends = sumEnds - selfEnds - tiedEnds;
    const beside = (count - 1) * own - tiedOwn;
    const pairs = count === 0 ? 0 : count * (count - 1) - tied;
    found.coordinator[v] = clean(three);
    found.itinerant[v] = clean(ends - three);
    found.gatekeeper[v] = clean(beside - three);
    found.representative[v] = clean(beside - three);
    found.liaison[v] = clean(pairs - ends - 2 * beside + 2 * three);

    for (let index = 0; index < count; index += 1) {
      const person = int(alters, index);
      const width = int(offsets, person + 1) - int(offsets, person);
      for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) ofClass[int(classes, at)] = 0;
      for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
        inEvent[int(byPerson.targets, entry)] = 0;
        const start = int(cells.starts, entry);
        for (let at = start; at < start + width; at += 1) cell[int(cells.places, at)] = 0;
      }
    }
    for (let at = int(offsets, v); at < int(offsets, v + 1); at += 1) ownShare[int(classes, at)] = 0;
  }
  return found;
}

/** Moves those to the front who stay, and gives how many they are. */
export function kept(people: Int32Array, count: number, stays: (person: number) => boolean): number {
  let next = 0;
  for (let index = 0; index < count; index += 1) {
    const person = int(people, index);
    if (!stays(person)) continue;
    people[next] = person;
    next += 1;
  }
  return next;
}

/** Where sums of shares cancel, rounding is left. */
const clean = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);

interface Cells {
  readonly count: number;
  /** Per entry of `byPerson` where its cells start, one for each of the person's classes, */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** A number for every class that stands in an event. */
function cellsOf({ byPerson, byEvent }: Cliques, { main, offsets, classes }: Partition): Cells {
  const width = (person: number): number => int(offsets, person + 1) - int(offsets, person);
  const starts = new Int32Array(byPerson.targets.length + 1);
  for (let person = 0; person < main.length; person += 1) {
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      starts[entry + 1] = int(starts, entry) + width(person);
    }
  }
  const places = new Int32Array(int(starts, byPerson.targets.length));
  const numbers = new Map<number, number>();
  const next = byPerson.offsets.slice();
  let count = 0;
  for (let event = 0; event + 1 < byEvent.offsets.length; event += 1) {
    numbers.clear();
    for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1) {
      const person = int(byEvent.targets, place);
      // A person's entries ascend by event, as the events come here.
      const entry = int(next, person);
      next[person] = entry + 1;
      for (let at = 0; at < width(person); at += 1) {
        const held = int(classes, int(offsets, person) + at);
        const known = numbers.get(held) ?? count;
        if (known === count) {
          numbers.set(held, count);
          count += 1;
        }
        places[int(starts, entry) + at] = known;
      }
    }
  }
  return { count, starts, places };
}
