import { int, num, offsetsOf } from './arrays.ts';
import type { Csr, Network, TwoMode } from './network.ts';
import { sizesOf } from './two-mode.ts';

/**
 * The ties of a steady network, event by event: all members of an event have a tie. Nearly every pair shares one event; those that share
 * several stand in a sparse list, so that what is counted event by event can be put right.
 */
export interface Cliques {
  readonly byPerson: Csr;
  readonly byEvent: Csr;
  readonly sizes: Int32Array;
  /** Per person those with whom it shares several events, ascending, */
  readonly several: Csr;
  /** and beside them how many, and Newman's weight of the tie. */
  readonly times: Int32Array;
  readonly newman: Float64Array;
  /** The number of people each has a tie with, and of all ties. */
  readonly degrees: Int32Array;
  readonly ties: number;
  /** Is a walk over events and that list much shorter than one over the ties? Not where most pairs share several. */
  readonly sparse: boolean;
}

const known = new WeakMap<TwoMode, Cliques>();

/** The network's ties by event; `null` where they change within the period, or were named, and must be looked at one by one. */
export function cliquesOf({ steady, incidence }: Pick<Network, 'steady' | 'incidence'>): Cliques | null {
  if (!steady) return null;
  const found = known.get(incidence) ?? makeCliques(incidence);
  known.set(incidence, found);
  return found;
}

function makeCliques(incidence: TwoMode): Cliques {
  const { byPerson, byEvent } = incidence;
  const sizes = sizesOf(incidence);
  const persons = byPerson.offsets.length - 1;
  const pairs = pairsOfSeveral(incidence, sizes);
  const counts = new Int32Array(persons);
  for (const ends of [pairs.low, pairs.high]) for (const person of ends) counts[person] = int(counts, person) + 1;
  const several = { offsets: offsetsOf(counts), targets: new Int32Array(pairs.low.length * 2) };
  const times = new Int32Array(pairs.low.length * 2);
  const newman = new Float64Array(pairs.low.length * 2);
  const next = several.offsets.slice();
  const place = (from: number, to: number, pair: number): void => {
    const at = int(next, from);
    several.targets[at] = to;
    times[at] = pairs.times[pair] ?? 0;
    newman[at] = pairs.newman[pair] ?? 0;
    next[from] = at + 1;
  };
  // Pairs ascend by low, then high: those below a person come first, ascending, then those above.
  for (const [pair, high] of pairs.high.entries()) place(high, pairs.low[pair] ?? 0, pair);
  for (const [pair, low] of pairs.low.entries()) place(low, pairs.high[pair] ?? 0, pair);

  const degrees = new Int32Array(persons);
  let arcs = 0;
  for (let person = 0; person < persons; person += 1) {
    let met = 0;
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      met += int(sizes, int(byPerson.targets, entry)) - 1;
    }
    for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) met -= int(times, at) - 1;
    degrees[person] = met;
    arcs += met;
  }
  const walked = 2 * byPerson.targets.length + several.targets.length;
  return { byPerson, byEvent, sizes, several, times, newman, degrees, ties: arcs / 2, sparse: walked * 2 <= arcs };
}

interface Pairs {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly times: readonly number[];
  readonly newman: readonly number[];
}

/** Pairs that share two events or more, ascending. Only who is in two can be one of them. */
function pairsOfSeveral({ byPerson, byEvent }: TwoMode, sizes: Int32Array): Pairs {
  const persons = byPerson.offsets.length - 1;
  const together = new Int32Array(persons);
  const weight = new Float64Array(persons);
  const met = new Int32Array(persons);
  const pairs = { low: new Array<number>(), high: new Array<number>(), times: new Array<number>(), newman: new Array<number>() };
  const inSeveral = (person: number): boolean => int(byPerson.offsets, person + 1) - int(byPerson.offsets, person) > 1;
  for (let person = 0; person < persons; person += 1) {
    if (!inSeveral(person)) continue;
    let count = 0;
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      const share = 1 / (int(sizes, event) - 1);
      for (let place = int(byEvent.offsets, event + 1) - 1; place >= 0; place -= 1) {
        const other = int(byEvent.targets, place);
        if (other <= person) break;
        if (!inSeveral(other)) continue;
        if (int(together, other) === 0) {
          met[count] = other;
          count += 1;
        }
        together[other] = int(together, other) + 1;
        weight[other] = num(weight, other) + share;
      }
    }
    const several = met.subarray(0, count).filter((other) => int(together, other) > 1);
    for (const other of several.sort()) {
      pairs.low.push(person);
      pairs.high.push(other);
      pairs.times.push(int(together, other));
      pairs.newman.push(num(weight, other));
    }
    for (let index = 0; index < count; index += 1) {
      together[int(met, index)] = 0;
      weight[int(met, index)] = 0;
    }
  }
  return pairs;
}
