import { addTo, byte, int, num, type Network, type Partition, type TieList } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { cliqueTally, knownParts, placeIn, tiesToLookAt, type CliqueTally, type TiesToLookAt } from './clique-tally.ts';
import { remember } from './remember.ts';

export { remember } from './remember.ts';

/** 1 for a tie named one way, 2 for one that goes both ways, as every tie through groups does. */
export const arcsOf = ({ direction }: Pick<TieList, 'direction'>, tie: number): number => (byte(direction, tie) === 3 ? 2 : 1);

/** How often a tie is counted: where others are counted by event, as those are. */
export const waysOf = ({ counted, ties }: TiesToLookAt, tie: number): number => (counted === null ? arcsOf(ties, tie) : 1);

/** Per tie the part of it that crosses the boundary; NaN where an end's class is unknown for as long as the tie lasted. */
export function externalShares(network: Network, partition: Partition): Float64Array {
  return remember(external, partition, () => crossingParts(network.ties, partition));
}

function crossingParts({ low: ends, mixing }: TieList, partition: Partition): Float64Array {
  const { offsets, low, high, share } = mixing;
  return Float64Array.from(ends, (_, tie) => {
    let known = 0;
    let crossing = 0;
    for (let entry = int(offsets, tie); entry < int(offsets, tie + 1); entry += 1) {
      const a = int(partition.ofPost, int(low, entry));
      const b = int(partition.ofPost, int(high, entry));
      if (a < 0 || b < 0) continue;
      known += num(share, entry);
      if (a !== b) crossing += num(share, entry);
    }
    return known === 0 ? Number.NaN : crossing / known;
  });
}

export interface Tally {
  readonly external: Float64Array;
  readonly internal: Float64Array;
}

/** Per person the weight of the ties that cross the boundary, and of those that do not; a tie named both ways counts as two. */
export function personTally(network: Network, partition: Partition, weight: Weight): Tally {
  return remember(byPerson[weight], partition, () => {
    const look = tiesToLookAt(network, weight);
    const { counted, ties, weights } = look;
    const tally =
      counted === null
        ? { external: new Float64Array(network.persons.length), internal: new Float64Array(network.persons.length) }
        : personsByEvent(cliqueTally(network, counted.cliques, partition, counted.weight), partition);
    const shares = counted === null ? externalShares(network, partition) : crossingParts(ties, partition);
    for (let tie = 0; tie < shares.length; tie += 1) {
      const crossing = num(shares, tie);
      if (Number.isNaN(crossing)) continue;
      const amount = num(weights, tie) * waysOf(look, tie);
      const [low, high] = [int(ties.low, tie), int(ties.high, tie)];
      addTo(tally.external, low, amount * crossing);
      addTo(tally.internal, low, amount * (1 - crossing));
      addTo(tally.external, high, amount * crossing);
      addTo(tally.internal, high, amount * (1 - crossing));
    }
    return tally;
  });
}

/** Somebody in a class for a part has that part of the ties within it. */
function personsByEvent({ all, same }: CliqueTally, { offsets, shares }: Partition): Tally {
  const internal = new Float64Array(all.length);
  const external = new Float64Array(all.length);
  for (let person = 0; person < all.length; person += 1) {
    let within = 0;
    for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) within += num(shares, at) * num(same, at);
    internal[person] = within;
    external[person] = atLeastNone(num(all, person) - within);
  }
  return { external, internal };
}

/** What is left of a weight, where rounding could leave less than nothing. */
const atLeastNone = (rest: number): number => (rest < 1e-12 ? 0 : rest);

/**
 * The same per organisation: over the ties its people had while they worked for it, a tie between two of them counted from both ends.
 * @param organisations whose people: boards, or schools
 * @param partition what is crossed
 */
export function organisationTally(network: Network, organisations: Partition, partition: Partition, weight: Weight): Tally {
  const look = tiesToLookAt(network, weight);
  const { counted, ties, weights } = look;
  const size = organisations.ids.length;
  const tally =
    counted === null
      ? { external: new Float64Array(size), internal: new Float64Array(size) }
      : organisationsByEvent(network, organisations, partition, cliqueTally(network, counted.cliques, partition, counted.weight));
  const { offsets, low, high, share } = ties.mixing;
  for (let tie = 0; tie < weights.length; tie += 1) {
    const amount = num(weights, tie) * waysOf(look, tie);
    const known = knownShare(ties, partition, tie);
    for (let entry = int(offsets, tie); entry < int(offsets, tie + 1); entry += 1) {
      const ends = [int(low, entry), int(high, entry)] as const;
      const a = int(partition.ofPost, ends[0]);
      const b = int(partition.ofPost, ends[1]);
      if (a < 0 || b < 0) continue;
      for (const post of ends) {
        const organisation = int(organisations.ofPost, post);
        if (organisation >= 0) addTo(a === b ? tally.internal : tally.external, organisation, (amount * num(share, entry)) / known);
      }
    }
  }
  return tally;
}

function organisationsByEvent(network: Network, organisations: Partition, partition: Partition, { all, same }: CliqueTally): Tally {
  const { posts } = network;
  const known = knownParts(network, partition);
  const size = organisations.ids.length;
  const tally = { external: new Float64Array(size), internal: new Float64Array(size) };
  for (let post = 0; post < posts.person.length; post += 1) {
    const organisation = int(organisations.ofPost, post);
    const held = int(partition.ofPost, post);
    const share = num(posts.share, post);
    const person = int(posts.person, post);
    if (organisation < 0 || held < 0 || share === 0 || byte(network.changes, person) === 1) continue;
    const within = num(same, placeIn(partition, person, held));
    const part = share / num(known, person);
    addTo(tally.internal, organisation, part * within);
    addTo(tally.external, organisation, part * atLeastNone(num(all, person) - within));
  }
  return tally;
}

/**
 * Per person the weight of the ties within the class the person is mainly in, as long as both ends were in it: not those within
 * another class that the person also stands in. A tie named both ways counts as two.
 */
export function withinMain(network: Network, partition: Partition, weight: Weight): Float64Array {
  const look = tiesToLookAt(network, weight);
  const { counted, ties, weights } = look;
  const within = new Float64Array(network.persons.length);
  if (counted !== null) {
    const { same } = cliqueTally(network, counted.cliques, partition, counted.weight);
    for (let person = 0; person < within.length; person += 1) {
      const held = int(partition.main, person);
      const at = held < 0 ? -1 : placeIn(partition, person, held);
      within[person] = at < 0 ? 0 : num(partition.shares, at) * num(same, at);
    }
  }
  const { low, high, mixing } = ties;
  for (let tie = 0; tie < weights.length; tie += 1) {
    const amount = num(weights, tie) * waysOf(look, tie);
    const known = knownShare(ties, partition, tie);
    for (let entry = int(mixing.offsets, tie); entry < int(mixing.offsets, tie + 1); entry += 1) {
      const held = int(partition.ofPost, int(mixing.low, entry));
      if (held < 0 || held !== int(partition.ofPost, int(mixing.high, entry))) continue;
      for (const person of [int(low, tie), int(high, tie)]) {
        if (held === int(partition.main, person)) addTo(within, person, (amount * num(mixing.share, entry)) / known);
      }
    }
  }
  return within;
}

/** The part of a tie over which the classes of both ends are known. */
export function knownShare({ mixing }: Pick<TieList, 'mixing'>, partition: Partition, tie: number): number {
  const { offsets, low, high, share } = mixing;
  let known = 0;
  for (let entry = int(offsets, tie); entry < int(offsets, tie + 1); entry += 1) {
    if (int(partition.ofPost, int(low, entry)) >= 0 && int(partition.ofPost, int(high, entry)) >= 0) known += num(share, entry);
  }
  return known;
}

/** Ties that no measure of this boundary counts, because an end's class is unknown. */
export function tiesLeftOut(network: Network, partition: Partition): number {
  const { counted, ties } = tiesToLookAt(network, 'none');
  if (counted === null) return externalShares(network, partition).reduce((count, share) => count + (Number.isNaN(share) ? 1 : 0), 0);
  const steady = cliqueTally(network, counted.cliques, partition, 'none').all.reduce((sum, each) => sum + each, 0) / 2;
  const changing = crossingParts(ties, partition).reduce((count, share) => count + (Number.isNaN(share) ? 0 : 1), 0);
  return counted.cliques.ties - steady - changing;
}

// What several metrics share is worked out once per partition; a partition belongs to one network and is never changed.
const external = new WeakMap<Partition, Float64Array>();
const byPerson: Record<Weight, WeakMap<Partition, Tally>> = {
  count: new WeakMap(),
  newman: new WeakMap(),
  hours: new WeakMap(),
  attendance: new WeakMap(),
  none: new WeakMap(),
};
