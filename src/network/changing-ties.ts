import { byte, int, num } from './arrays.ts';
import { stretchesOf } from './employment.ts';
import { Growing } from './growing.ts';
import { Mixing, mixStay } from './mixing.ts';
import type { TieList } from './network.ts';
import type { Projection } from './project.ts';
import { entryOf, overlap, sizesOf } from './two-mode.ts';

/** For networks in which nobody changes, or whose ties are looked at one by one anyhow. */
export const noTies: TieList = {
  low: new Int32Array(0),
  high: new Int32Array(0),
  direction: new Uint8Array(0),
  count: new Float64Array(0),
  newman: new Float64Array(0),
  mixing: { offsets: new Int32Array(1), low: new Int32Array(0), high: new Int32Array(0), share: new Float64Array(0) },
};

/**
 * The ties of people who change posts within the period, each once, in an order that follows from the network: those of all others can be
 * counted event by event.
 */
export function changingTies({ twoMode, stretches, steady, posts }: Projection): TieList {
  const { byPerson, byEvent, entries, spellOffsets, spells } = twoMode;
  const persons = byPerson.offsets.length - 1;
  const sizes = sizesOf(twoMode);
  const [low, high, offsets, mixLow, mixHigh] = [Growing.ints(), Growing.ints(), Growing.ints(), Growing.ints(), Growing.ints()];
  const [count, newman, share] = [Growing.floats(), Growing.floats(), Growing.floats()];
  const times = new Int32Array(persons);
  const weight = new Float64Array(persons);
  const mine = new Int32Array(persons);
  const theirs = new Int32Array(persons);
  const met = new Int32Array(persons);
  const mixing = new Mixing(posts);
  const changes = (person: number): boolean => int(steady.stretches, person) < 0;

  /** One stint each in one event: the days of both, each in the posts of those days. Gives false where it takes a closer look. */
  const mixOnce = (a: number, b: number, entryA: number, entryB: number): boolean => {
    const [i, j] = [int(spellOffsets, entryA), int(spellOffsets, entryB)];
    if (int(spellOffsets, entryA + 1) - i !== 1 || int(spellOffsets, entryB + 1) - j !== 1) return false;
    if (int(spells.post, i) >= 0 || int(spells.post, j) >= 0) return false;
    const from = Math.max(int(spells.from, i), int(spells.from, j));
    const until = Math.min(int(spells.until, i), int(spells.until, j));
    const days = until - from + 1;
    for (let left = int(stretches.offsets, a); left < int(stretches.offsets, a + 1); left += 1) {
      if (int(stretches.until, left) < from || int(stretches.from, left) > until) continue;
      for (let right = int(stretches.offsets, b); right < int(stretches.offsets, b + 1); right += 1) {
        const first = Math.max(int(stretches.from, left), int(stretches.from, right), from);
        const part = (Math.min(int(stretches.until, left), int(stretches.until, right), until) - first + 1) / days;
        if (part <= 0) continue;
        for (let x = int(stretches.slots, left); x < int(stretches.slots, left + 1); x += 1) {
          for (let y = int(stretches.slots, right); y < int(stretches.slots, right + 1); y += 1) {
            mixLow.push(int(stretches.posts, x));
            mixHigh.push(int(stretches.posts, y));
            share.push(part * num(stretches.shares, x) * num(stretches.shares, y));
          }
        }
      }
    }
    return true;
  };
  const mixAll = (a: number, b: number): void => {
    const [own, other] = [stretchesOf(stretches, a), stretchesOf(stretches, b)];
    for (let entry = int(byPerson.offsets, a); entry < int(byPerson.offsets, a + 1); entry += 1) {
      const beside = entryOf(twoMode, b, int(byPerson.targets, entry));
      if (beside >= 0) mixStay(mixing, twoMode, { entry, stretches: own }, { entry: beside, stretches: other });
    }
    mixing.flush((x, y, part) => {
      mixLow.push(x);
      mixHigh.push(y);
      share.push(part);
    });
  };

  offsets.push(0);
  for (let person = 0; person < persons; person += 1) {
    if (!changes(person)) continue;
    let found = 0;
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      const always = byte(steady.events, event) === 1;
      for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1) {
        const other = int(byEvent.targets, place);
        // Of two who change, the tie is found from the first.
        if (other === person || (other < person && changes(other))) continue;
        if (!always && !overlap(twoMode, entry, int(entries, place))) continue;
        if (int(times, other) === 0) {
          met[found] = other;
          found += 1;
          mine[other] = entry;
          theirs[other] = int(entries, place);
        }
        times[other] = int(times, other) + 1;
        weight[other] = num(weight, other) + 1 / (int(sizes, event) - 1);
      }
    }
    for (const other of met.subarray(0, found).sort()) {
      const [a, b] = person < other ? [person, other] : [other, person];
      const [entryA, entryB] = person < other ? [int(mine, other), int(theirs, other)] : [int(theirs, other), int(mine, other)];
      if (int(times, other) > 1 || !mixOnce(a, b, entryA, entryB)) mixAll(a, b);
      low.push(a);
      high.push(b);
      count.push(int(times, other));
      newman.push(num(weight, other));
      offsets.push(share.length);
      times[other] = 0;
      weight[other] = 0;
    }
  }
  return {
    low: low.finish(),
    high: high.finish(),
    direction: new Uint8Array(low.length).fill(3),
    count: count.finish(),
    newman: newman.finish(),
    mixing: { offsets: offsets.finish(), low: mixLow.finish(), high: mixHigh.finish(), share: share.finish() },
  };
}
