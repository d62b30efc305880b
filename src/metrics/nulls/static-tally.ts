import { addTo, int, num, type Partition } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import type { Tally } from '../kernels/crossing.ts';
import { isSingle } from '../kernels/single-brokerage.ts';

/**
 * The convention that the network and its random counterparts are compared under: everybody in the classes of the whole period by share,
 * everybody in a group together with all others in it.
 */
export interface StaticTally extends Tally {
  /** Per person the weight of the ties with others whose class is known: E + I. */
  readonly all: Float64Array;
  /** Beside each place of `partition.classes`, a person in a class: the weight of the person's ties with others, by share, in that class. */
  readonly same: Float64Array;
  /** Empties the sums and counts the members of events anew. */
  count(offsets: Int32Array, members: Int32Array): void;
}

/**
 * Weights that add up over groups are counted group by group, from the classes of its members, without walking the pairs:
 * with H the sum of the members' shares, a member p has a weight of H − p with others of a class. Unweighted ties are counted pair by pair.
 */
export function staticTally(partition: Partition, weight: Weight): StaticTally {
  return weight === 'none' ? pairTally(partition) : groupTally(partition, weight === 'newman');
}

function groupTally(partition: Partition, newman: boolean): StaticTally {
  const { offsets: own, classes, shares } = partition;
  const persons = partition.main.length;
  const external = new Float64Array(persons);
  const internal = new Float64Array(persons);
  const all = new Float64Array(persons);
  const same = new Float64Array(classes.length);
  const held = new Float64Array(partition.ids.length);
  const isWhole = isSingle(partition) && shares.every((share) => share === 1);
  /** Where everybody is wholly in one class, or in none. */
  const countWhole = (members: Int32Array, first: number, last: number): void => {
    const { main } = partition;
    let known = 0;
    for (let place = first; place < last; place += 1) {
      const of = int(main, int(members, place));
      if (of < 0) continue;
      known += 1;
      held[of] = num(held, of) + 1;
    }
    const factor = newman ? 1 / (last - first - 1) : 1;
    for (let place = first; place < last; place += 1) {
      const person = int(members, place);
      const of = int(main, person);
      if (of < 0) continue;
      all[person] = num(all, person) + factor * (known - 1);
      const index = int(own, person);
      same[index] = num(same, index) + factor * (num(held, of) - 1);
    }
    for (let place = first; place < last; place += 1) {
      const of = int(main, int(members, place));
      if (of >= 0) held[of] = 0;
    }
  };
  const count = (offsets: Int32Array, members: Int32Array): void => {
    all.fill(0);
    same.fill(0);
    for (let event = 0; event + 1 < offsets.length; event += 1) {
      const first = int(offsets, event);
      const last = int(offsets, event + 1);
      if (last - first < 2) continue;
      if (isWhole) {
        countWhole(members, first, last);
        continue;
      }
      let known = 0;
      for (let place = first; place < last; place += 1) {
        const person = int(members, place);
        if (int(partition.main, person) >= 0) known += 1;
        for (let index = int(own, person); index < int(own, person + 1); index += 1) addTo(held, int(classes, index), num(shares, index));
      }
      const factor = newman ? 1 / (last - first - 1) : 1;
      for (let place = first; place < last; place += 1) {
        const person = int(members, place);
        if (int(partition.main, person) < 0) continue;
        addTo(all, person, factor * (known - 1));
        for (let index = int(own, person); index < int(own, person + 1); index += 1)
          addTo(same, index, factor * (num(held, int(classes, index)) - num(shares, index)));
      }
      for (let place = first; place < last; place += 1) {
        const person = int(members, place);
        for (let index = int(own, person); index < int(own, person + 1); index += 1) held[int(classes, index)] = 0;
      }
    }
    divide(partition, all, same, external, internal);
  };
  return { external, internal, all, same, count };
}

/** Per person E and I from what each class gives: somebody in a class for a part has that part of the ties within it. */
function divide(
  { offsets, shares }: Partition,
  all: Float64Array,
  same: Float64Array,
  external: Float64Array,
  internal: Float64Array,
): void {
  for (let person = 0; person < all.length; person += 1) {
    let within = 0;
    for (let index = int(offsets, person); index < int(offsets, person + 1); index += 1) within += num(shares, index) * num(same, index);
    internal[person] = within;
    external[person] = num(all, person) - within;
  }
}

function pairTally(partition: Partition): StaticTally {
  const { offsets: own, classes, shares } = partition;
  const persons = partition.main.length;
  const external = new Float64Array(persons);
  const internal = new Float64Array(persons);
  const all = new Float64Array(persons);
  const same = new Float64Array(classes.length);
  const seen = new Int32Array(persons);
  const sizes = new Int32Array(persons + 1);
  let events = new Int32Array(0);
  const count = (offsets: Int32Array, members: Int32Array): void => {
    all.fill(0);
    same.fill(0);
    seen.fill(-1);
    sizes.fill(0);
    if (events.length !== members.length) events = new Int32Array(members.length);
    for (const person of members) sizes[person + 1] = int(sizes, person + 1) + 1;
    for (let person = 0; person < persons; person += 1) sizes[person + 1] = int(sizes, person + 1) + int(sizes, person);
    const next = sizes.slice();
    for (let event = 0; event + 1 < offsets.length; event += 1) {
      for (let place = int(offsets, event); place < int(offsets, event + 1); place += 1) {
        const person = int(members, place);
        events[int(next, person)] = event;
        next[person] = int(next, person) + 1;
      }
    }
    for (let person = 0; person < persons; person += 1) {
      if (int(partition.main, person) < 0) continue;
      for (let entry = int(sizes, person); entry < int(sizes, person + 1); entry += 1) {
        const event = int(events, entry);
        for (let place = int(offsets, event); place < int(offsets, event + 1); place += 1) {
          const other = int(members, place);
          if (other <= person || int(seen, other) === person || int(partition.main, other) < 0) continue;
          seen[other] = person;
          addTo(all, person, 1);
          addTo(all, other, 1);
          for (let mine = int(own, person); mine < int(own, person + 1); mine += 1) {
            for (let theirs = int(own, other); theirs < int(own, other + 1); theirs += 1) {
              if (int(classes, mine) !== int(classes, theirs)) continue;
              addTo(same, mine, num(shares, theirs));
              addTo(same, theirs, num(shares, mine));
            }
          }
        }
      }
    }
    divide(partition, all, same, external, internal);
  };
  return { external, internal, all, same, count };
}
