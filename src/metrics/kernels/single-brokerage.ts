import { int, type Cliques, type Csr, type Partition } from '../../network/index.ts';
import type { Role } from './brokerage.ts';

/** Is everybody in one class, or in none? */
export const isSingle = ({ offsets }: Partition): boolean =>
  offsets.every((offset, person) => person === 0 || offset - int(offsets, person - 1) <= 1);

/**
 * What `cliqueBrokerage` finds, where nobody is in two classes and whoever shares an event was in it together: in whole numbers, and with a cell
 * of its own for every entry.
 */
export function singleBrokerage(cliques: Cliques, { main }: Partition): Record<Role, Float64Array> {
  const persons = main.length;
  const made = (): Float64Array => new Float64Array(persons);
  const found = { coordinator: made(), itinerant: made(), gatekeeper: made(), representative: made(), liaison: made() };
  const count = counter(cliques, main, found);
  for (let person = 0; person < persons; person += 1) if (int(main, person) >= 0) count(person);
  return found;
}

function counter(
  { byPerson, byEvent, several, times, sizes }: Cliques,
  main: Int32Array,
  found: Record<Role, Float64Array>,
): (person: number) => void {
  const persons = main.length;
  const cells = cellsOf({ byPerson, byEvent }, main);
  const inCell = new Int32Array(cells.count);
  const inEvent = new Int32Array(sizes.length);
  const mark = new Int32Array(persons).fill(-1);
  const alters = new Int32Array(persons);
  const behind = firstBehind(several);
  const ofClass = new Int32Array(main.reduce((most, held) => Math.max(most, held), -1) + 1);

  const gather = (v: number): number => {
    let count = 0;
    mark[v] = v;
    for (let entry = int(byPerson.offsets, v); entry < int(byPerson.offsets, v + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      const last = int(byEvent.offsets, event + 1);
      for (let place = int(byEvent.offsets, event); place < last; place += 1) {
        const other = int(byEvent.targets, place);
        if (int(mark, other) === v || int(main, other) < 0) continue;
        mark[other] = v;
        alters[count] = other;
        count += 1;
      }
    }
    mark[v] = -1;
    return count;
  };

  return (v) => {
    const count = gather(v);
    const own = int(main, v);
    // Ordered pairs that have a tie: all; of one class; of whom the first is of v's class; of whom both are.
    let [tied, tiedEnds, tiedOwn, tiedAll] = [0, 0, 0, 0];
    let ends = 0;
    for (let index = 0; index < count; index += 1) {
      const person = int(alters, index);
      const held = int(main, person);
      ends += 2 * int(ofClass, held);
      ofClass[held] = int(ofClass, held) + 1;
      let met = 0;
      let alike = 0;
      for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
        const event = int(byPerson.targets, entry);
        const cell = int(cells.of, entry);
        met += int(inEvent, event);
        inEvent[event] = int(inEvent, event) + 1;
        alike += int(inCell, cell);
        inCell[cell] = int(inCell, cell) + 1;
      }
      tied += 2 * met;
      tiedEnds += 2 * alike;
      if (held === own) tiedAll += 2 * alike;
      // Every pair once, from its first: both directions are taken off.
      const isOwn = held === own ? 1 : 0;
      for (let at = int(behind, person); at < int(several.offsets, person + 1); at += 1) {
        const other = int(several.targets, at);
        if (int(mark, other) !== v) continue;
        const more = int(times, at) - 1;
        tied -= 2 * more;
        tiedOwn -= int(main, other) === own ? more * (1 + isOwn) : more * isOwn;
        if (int(main, other) !== held) continue;
        tiedEnds -= 2 * more;
        if (held === own) tiedAll -= 2 * more;
      }
    }
    const ownCount = own < ofClass.length ? int(ofClass, own) : 0;
    for (let index = 0; index < count; index += 1) {
      const person = int(alters, index);
      if (int(main, person) !== own) continue;
      for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
        tiedOwn += int(inEvent, int(byPerson.targets, entry)) - 1;
      }
    }
    for (let index = 0; index < count; index += 1) {
      const person = int(alters, index);
      ofClass[int(main, person)] = 0;
      for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
        inEvent[int(byPerson.targets, entry)] = 0;
        inCell[int(cells.of, entry)] = 0;
      }
    }
    const three = ownCount * (ownCount - 1) - tiedAll;
    const alike = ends - tiedEnds;
    const beside = Math.max(0, count - 1) * ownCount - tiedOwn;
    const pairs = count * (count - 1) - tied;
    found.coordinator[v] = three;
    found.itinerant[v] = alike - three;
    found.gatekeeper[v] = beside - three;
    found.representative[v] = beside - three;
    found.liaison[v] = pairs - alike - 2 * beside + 2 * three;
  };
}

/** Per row, where those begin that come behind it. */
function firstBehind({ offsets, targets }: Csr): Int32Array {
  const first = offsets.slice(0, -1);
  for (let row = 0; row < first.length; row += 1) {
    let at = int(offsets, row);
    while (at < int(offsets, row + 1) && int(targets, at) < row) at += 1;
    first[row] = at;
  }
  return first;
}

/** A number for every class that stands in an event, beside each entry of `byPerson`. */
function cellsOf({ byPerson, byEvent }: Pick<Cliques, 'byPerson' | 'byEvent'>, main: Int32Array): { of: Int32Array; count: number } {
  const of = new Int32Array(byPerson.targets.length);
  const next = byPerson.offsets.slice();
  const classes = main.reduce((most, held) => Math.max(most, held), -1) + 1;
  const seenIn = new Int32Array(classes + 1).fill(-1);
  const cellOf = new Int32Array(classes + 1);
  let count = 0;
  for (let event = 0; event + 1 < byEvent.offsets.length; event += 1) {
    for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1) {
      const person = int(byEvent.targets, place);
      // Those of no known class are no alters: it does not matter which cell.
      const held = int(main, person) + 1;
      if (int(seenIn, held) !== event) {
        seenIn[held] = event;
        cellOf[held] = count;
        count += 1;
      }
      // A person's entries ascend by event, as the events come here.
      const entry = int(next, person);
      next[person] = entry + 1;
      of[entry] = int(cellOf, held);
    }
  }
  return { of, count };
}
