import { byte, int, num, offsetsOf } from './arrays.ts';
import { Growing } from './growing.ts';
import type { Csr, Network, TwoMode } from './network.ts';
import { eventsTogether, overlap, sizesOf } from './two-mode.ts';

/**
 * The ties of a network, event by event: all members of an event are taken to have a tie. Nearly every pair shares one event; those for whom
 * that is not so stand in a sparse list, so that what is counted event by event can be put right: pairs that share several, and pairs of
 * whom one had left before the other came. An event in which most pairs never met is not counted at all: its ties stand in the list.
 */
export interface Cliques {
  /** Who is in which of the events that are counted. */
  readonly byPerson: Csr;
  readonly byEvent: Csr;
  /** The members of every event, counted or not. */
  readonly sizes: Int32Array;
  /** Per person those with whom it was not counted once for one event, ascending, */
  readonly several: Csr;
  /** and beside them in how many events they were together (0: they have no tie), */
  readonly times: Int32Array;
  /** how often they are counted, */
  readonly counted: Int32Array;
  /** Newman's weight of the tie, */
  readonly newman: Float64Array;
  /** and by how much Newman's weight is counted too heavily. */
  readonly newmanOver: Float64Array;
  /** The number of people each has a tie with, and of all ties. */
  readonly degrees: Int32Array;
  readonly ties: number;
  /** Is a walk over events and that list much shorter than one over the ties? Not where most pairs share several. */
  readonly sparse: boolean;
}

const known = new WeakMap<TwoMode, Cliques>();

/** The network's ties by event; `null` where they were named or laid anew, and must be looked at one by one. */
export function cliquesOf({ byEvents, incidence }: Pick<Network, 'byEvents' | 'incidence'>): Cliques | null {
  if (!byEvents) return null;
  const found = known.get(incidence) ?? makeCliques(incidence, true);
  known.set(incidence, found);
  return found;
}

const undated = new WeakMap<TwoMode, Cliques>();

/** Per person those with whom it shares several events, ascending, and beside them how many; whether or not at the same time. */
export function pairsInSeveral(incidence: TwoMode): Csr & { readonly times: Int32Array } {
  const found = undated.get(incidence) ?? makeCliques(incidence, false);
  undated.set(incidence, found);
  return { ...found.several, times: found.times };
}

/** How an event is counted: all its members were together; most were; few were, so that it is not. */
const kinds = { together: 0, mostly: 1, scattered: 2 };

function makeCliques(incidence: TwoMode, isDated: boolean): Cliques {
  const sizes = sizesOf(incidence);
  const kindOf = isDated ? kindsOf(incidence, sizes) : new Uint8Array(sizes.length);
  const pairs = oddPairs(incidence, sizes, kindOf);
  const { byPerson, byEvent } = kindOf.includes(kinds.scattered) ? withoutScattered(incidence, kindOf) : incidence;
  const persons = byPerson.offsets.length - 1;
  const length = pairs.low.length;
  const counts = new Int32Array(persons);
  for (const ends of [pairs.low, pairs.high]) for (const person of ends) counts[person] = int(counts, person) + 1;
  const several = { offsets: offsetsOf(counts), targets: new Int32Array(length * 2) };
  const times = new Int32Array(length * 2);
  const counted = new Int32Array(length * 2);
  const newman = new Float64Array(length * 2);
  const newmanOver = new Float64Array(length * 2);
  const next = several.offsets.slice();
  const place = (from: number, to: number, pair: number): void => {
    const at = int(next, from);
    several.targets[at] = to;
    times[at] = int(pairs.times, pair);
    counted[at] = int(pairs.counted, pair);
    newman[at] = num(pairs.newman, pair);
    newmanOver[at] = num(pairs.newmanOver, pair);
    next[from] = at + 1;
  };
  // Pairs ascend by low, then high: those below a person come first, ascending, then those above.
  for (let pair = 0; pair < length; pair += 1) place(int(pairs.high, pair), int(pairs.low, pair), pair);
  for (let pair = 0; pair < length; pair += 1) place(int(pairs.low, pair), int(pairs.high, pair), pair);

  const degrees = new Int32Array(persons);
  let arcs = 0;
  for (let person = 0; person < persons; person += 1) {
    let met = 0;
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      met += int(sizes, int(byPerson.targets, entry)) - 1;
    }
    for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) {
      met -= int(counted, at) - (int(times, at) > 0 ? 1 : 0);
    }
    degrees[person] = met;
    arcs += met;
  }
  const walked = 2 * byPerson.targets.length + several.targets.length;
  return {
    ...{ byPerson, byEvent, sizes, several, times, counted, newman, newmanOver, degrees },
    ties: arcs / 2,
    sparse: walked * 2 <= arcs,
  };
}

/** Of every event whether its members were all in it on some same day, and if not whether most pairs met. */
function kindsOf(incidence: TwoMode, sizes: Int32Array): Uint8Array {
  const { byEvent, entries } = incidence;
  const together = eventsTogether(incidence);
  return Uint8Array.from(sizes, (size, event) => {
    if (byte(together, event) === 1) return kinds.together;
    let met = 0;
    const last = int(byEvent.offsets, event + 1);
    for (let a = int(byEvent.offsets, event); a < last; a += 1) {
      for (let b = a + 1; b < last; b += 1) if (overlap(incidence, int(entries, a), int(entries, b))) met += 1;
    }
    return met * 4 >= size * (size - 1) ? kinds.mostly : kinds.scattered;
  });
}

function withoutScattered({ byPerson, byEvent }: TwoMode, kindOf: Uint8Array): { byPerson: Csr; byEvent: Csr } {
  const isCounted = (event: number): boolean => byte(kindOf, event) !== kinds.scattered;
  const persons = byPerson.offsets.length - 1;
  const own = { offsets: new Int32Array(persons + 1), targets: byPerson.targets.filter(isCounted) };
  for (let person = 0, count = 0; person < persons; person += 1) {
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      if (isCounted(int(byPerson.targets, entry))) count += 1;
    }
    own.offsets[person + 1] = count;
  }
  const offsets = offsetsOf(
    Int32Array.from(kindOf, (_, event) => (isCounted(event) ? int(byEvent.offsets, event + 1) - int(byEvent.offsets, event) : 0)),
  );
  const targets = new Int32Array(own.targets.length);
  for (let event = 0; event < kindOf.length; event += 1) {
    if (isCounted(event))
      targets.set(byEvent.targets.subarray(int(byEvent.offsets, event), int(byEvent.offsets, event + 1)), int(offsets, event));
  }
  return { byPerson: own, byEvent: { offsets, targets } };
}

interface Pairs {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly times: Int32Array;
  readonly counted: Int32Array;
  readonly newman: Float64Array;
  readonly newmanOver: Float64Array;
}

/** Pairs that are not counted exactly once for the one event that they share, ascending. */
function oddPairs(incidence: TwoMode, sizes: Int32Array, kindOf: Uint8Array): Pairs {
  const { byPerson, byEvent, entries } = incidence;
  const persons = byPerson.offsets.length - 1;
  const times = new Int32Array(persons);
  const counted = new Int32Array(persons);
  const newman = new Float64Array(persons);
  const newmanOver = new Float64Array(persons);
  const isMet = new Uint8Array(persons);
  const met = new Int32Array(persons);
  const [low, high, together, cliques] = [Growing.ints(), Growing.ints(), Growing.ints(), Growing.ints()];
  const [weight, over] = [Growing.floats(), Growing.floats()];
  const inSeveral = Uint8Array.from({ length: persons }, (_, person) =>
    int(byPerson.offsets, person + 1) - int(byPerson.offsets, person) > 1 ? 1 : 0,
  );
  for (let person = 0; person < persons; person += 1) {
    let count = 0;
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      const kind = byte(kindOf, event);
      // Who is in this event alone shares no other.
      if (kind === kinds.together && byte(inSeveral, person) === 0) continue;
      const share = 1 / (int(sizes, event) - 1);
      const first = int(byEvent.offsets, event);
      for (let place = int(byEvent.offsets, event + 1) - 1; place >= first; place -= 1) {
        const other = int(byEvent.targets, place);
        if (other <= person) break;
        if (kind === kinds.together && byte(inSeveral, other) === 0) continue;
        if (byte(isMet, other) === 0) {
          isMet[other] = 1;
          met[count] = other;
          count += 1;
        }
        const isTogether = kind === kinds.together || overlap(incidence, entry, int(entries, place));
        if (isTogether) {
          times[other] = int(times, other) + 1;
          newman[other] = num(newman, other) + share;
        }
        if (kind !== kinds.scattered) counted[other] = int(counted, other) + 1;
        if (kind === kinds.mostly && !isTogether) newmanOver[other] = num(newmanOver, other) + share;
        if (kind === kinds.scattered && isTogether) newmanOver[other] = num(newmanOver, other) - share;
      }
    }
    const isOdd = (other: number): boolean =>
      int(counted, other) !== int(times, other) || int(times, other) > 1 || num(newmanOver, other) !== 0;
    for (const other of met.subarray(0, count).filter(isOdd).sort()) {
      low.push(person);
      high.push(other);
      together.push(int(times, other));
      cliques.push(int(counted, other));
      weight.push(num(newman, other));
      over.push(num(newmanOver, other));
    }
    for (let index = 0; index < count; index += 1) {
      const other = int(met, index);
      isMet[other] = 0;
      times[other] = 0;
      counted[other] = 0;
      newman[other] = 0;
      newmanOver[other] = 0;
    }
  }
  return {
    low: low.finish(),
    high: high.finish(),
    times: together.finish(),
    counted: cliques.finish(),
    newman: weight.finish(),
    newmanOver: over.finish(),
  };
}
