import { addTo, int, num, pairsInSeveral, type TwoMode } from '../../network/index.ts';

/**
 * Paths person – event – person – event – person over five different nodes, and those whose ends share yet another event, counted and not
 * walked. With m_ab the events that two share, the paths between a and c are Σ_b m_ab m_bc, less those through one event; for one a that is
 * R_g = Σ_b∈g m_ab, gathered once per event. Ends that share three events close every path; two, all but those through both of these; one, all
 * but those through it.
 */
export function opsahl(twoMode: TwoMode): { closed: number; paths: number } {
  const { byPerson, byEvent } = twoMode;
  const persons = byPerson.offsets.length - 1;
  const size = (event: number): number => int(byEvent.offsets, event + 1) - int(byEvent.offsets, event);
  const { offsets, targets, times } = pairsInSeveral(twoMode);
  const beside = besideOnce(twoMode, offsets, targets, times);
  const both = new Map<number, number>();
  const events = byEvent.offsets.length - 1;
  const inBoth = (a: number, b: number): number => {
    const key = a * events + b;
    const found = both.get(key) ?? common(byEvent.targets, int(byEvent.offsets, a), size(a), int(byEvent.offsets, b), size(b));
    both.set(key, found);
    return found;
  };

  const shared = new Int32Array(persons);
  const last = new Int32Array(persons);
  const alters = new Int32Array(persons);
  const reach = new Float64Array(events);
  let closed = 0;
  let paths = 0;
  for (let a = 0; a < persons; a += 1) {
    let count = 0;
    let ends = 0;
    let squares = 0;
    for (let entry = int(byPerson.offsets, a); entry < int(byPerson.offsets, a + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      ends += size(event) - 1;
      squares += (size(event) - 1) ** 2;
      for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1) {
        const other = int(byEvent.targets, place);
        if (other === a) continue;
        if (int(shared, other) === 0) {
          alters[count] = other;
          count += 1;
        }
        shared[other] = int(shared, other) + 1;
        last[other] = event;
      }
    }
    // With a in the middle: two events, an end in each; not the same end in both.
    paths += ends * ends - squares;
    for (let at = int(offsets, a); at < int(offsets, a + 1); at += 1) paths -= int(times, at) * (int(times, at) - 1);
    for (let index = 0; index < count; index += 1) {
      const b = int(alters, index);
      for (let entry = int(byPerson.offsets, b); entry < int(byPerson.offsets, b + 1); entry += 1) {
        addTo(reach, int(byPerson.targets, entry), int(shared, b));
      }
    }
    for (let index = 0; index < count; index += 1) {
      const c = int(alters, index);
      const together = int(shared, c);
      for (let entry = int(byPerson.offsets, c); entry < int(byPerson.offsets, c + 1); entry += 1) {
        const event = int(byPerson.targets, entry);
        closed += num(reach, event) - together;
        if (together === 1 && event === int(last, c)) {
          // Paths through this one event alone, and those that use it on one side.
          closed -= size(event) - 2;
          closed -= num(reach, event) - 1 - (size(event) - 2) + int(beside, entry);
        }
      }
      if (together < 2) continue;
      // What all events that both are in hold of others, and for two events those who are in both.
      let first = -1;
      for (let entry = int(byPerson.offsets, a), theirs = int(byPerson.offsets, c); entry < int(byPerson.offsets, a + 1); entry += 1) {
        const event = int(byPerson.targets, entry);
        while (theirs < int(byPerson.offsets, c + 1) && int(byPerson.targets, theirs) < event) theirs += 1;
        if (theirs === int(byPerson.offsets, c + 1)) break;
        if (int(byPerson.targets, theirs) !== event) continue;
        closed -= size(event) - 2;
        if (together === 2 && first >= 0) closed -= 2 * (inBoth(first, event) - 2);
        first = event;
      }
    }
    for (let index = 0; index < count; index += 1) {
      const b = int(alters, index);
      shared[b] = 0;
      for (let entry = int(byPerson.offsets, b); entry < int(byPerson.offsets, b + 1); entry += 1) reach[int(byPerson.targets, entry)] = 0;
    }
  }
  // Every path was counted from both ends.
  return { closed: closed / 2, paths: paths / 2 };
}

/** Per entry of `byPerson`, how many events more than this one the person shares with its members, in all. */
function besideOnce({ byPerson }: TwoMode, offsets: Int32Array, targets: Int32Array, times: Int32Array): Int32Array {
  const found = new Int32Array(byPerson.targets.length);
  for (let person = 0; person + 1 < byPerson.offsets.length; person += 1) {
    for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) {
      const other = int(targets, at);
      let theirs = int(byPerson.offsets, other);
      const end = int(byPerson.offsets, other + 1);
      for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
        while (theirs < end && int(byPerson.targets, theirs) < int(byPerson.targets, entry)) theirs += 1;
        if (theirs === end) break;
        if (int(byPerson.targets, theirs) === int(byPerson.targets, entry)) found[entry] = int(found, entry) + int(times, at) - 1;
      }
    }
  }
  return found;
}

/** How many numbers two ascending runs of one array have in common. */
function common(values: Int32Array, a: number, sizeA: number, b: number, sizeB: number): number {
  let count = 0;
  for (let i = a, j = b; i < a + sizeA && j < b + sizeB;) {
    const [left, right] = [int(values, i), int(values, j)];
    if (left === right) count += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return count;
}
