import { int, type TwoMode } from '../../network/index.ts';

/** Paths of length 3, and cycles of length 4, in the two-mode network. */
export function robinsAlexander({ byPerson, byEvent }: TwoMode): { cycles: number; paths: number } {
  const persons = byPerson.offsets.length - 1;
  const shared = new Int32Array(persons);
  let cycles = 0;
  let paths = 0;
  for (let person = 0; person < persons; person += 1) {
    const first = int(byPerson.offsets, person);
    const last = int(byPerson.offsets, person + 1);
    for (let entry = first; entry < last; entry += 1) {
      const event = int(byPerson.targets, entry);
      const from = int(byEvent.offsets, event);
      const until = int(byEvent.offsets, event + 1);
      paths += (last - first - 1) * (until - from - 1);
      for (let place = from; place < until; place += 1) {
        const other = int(byEvent.targets, place);
        // The cycles that this event closes with those shared before it.
        if (other > person) {
          cycles += int(shared, other);
          shared[other] = int(shared, other) + 1;
        }
      }
    }
    for (let entry = first; entry < last; entry += 1) {
      const event = int(byPerson.targets, entry);
      for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1)
        shared[int(byEvent.targets, place)] = 0;
    }
  }
  return { cycles, paths };
}

/** Paths person – event – person – event – person over five different nodes, and those whose ends share yet another event. */
export function opsahl({ byPerson, byEvent }: TwoMode): { closed: number; paths: number } {
  const persons = byPerson.offsets.length - 1;
  const events = byEvent.offsets.length - 1;
  const shared = new Int32Array(persons);
  const isOwn = new Uint8Array(events);
  const inFirst = new Uint8Array(persons);
  let closed = 0;
  let paths = 0;
  const own = (person: number): Int32Array => byPerson.targets.subarray(int(byPerson.offsets, person), int(byPerson.offsets, person + 1));
  const members = (event: number): Int32Array => byEvent.targets.subarray(int(byEvent.offsets, event), int(byEvent.offsets, event + 1));
  for (let start = 0; start < persons; start += 1) {
    for (const event of own(start)) {
      isOwn[event] = 1;
      for (const person of members(event)) shared[person] = int(shared, person) + 1;
    }
    for (const first of own(start)) {
      for (const person of members(first)) inFirst[person] = 1;
      for (const middle of members(first)) {
        if (middle === start) continue;
        for (const second of own(middle)) {
          if (second === first) continue;
          for (const end of members(second)) {
            if (end === middle || end === start) continue;
            paths += 1;
            const others = int(shared, end) - (inFirst[end] === 1 ? 1 : 0) - (isOwn[second] === 1 ? 1 : 0);
            if (others > 0) closed += 1;
          }
        }
      }
      for (const person of members(first)) inFirst[person] = 0;
    }
    for (const event of own(start)) {
      isOwn[event] = 0;
      for (const person of members(event)) shared[person] = 0;
    }
  }
  // Every path was walked from both ends.
  return { closed: closed / 2, paths: paths / 2 };
}

/**
 * The largest betweenness a node can have in a two-mode network (Borgatti & Everett 1997).
 * @param own the number of nodes in its own mode, `other` in the other
 */
export function largestBetweenness(own: number, other: number): number {
  if (own === 0 || other === 0) return 0;
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}
