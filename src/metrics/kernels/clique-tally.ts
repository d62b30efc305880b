import {
  addTo,
  byte,
  cliquesOf,
  int,
  num,
  weightsOf,
  type Cliques,
  type Network,
  type Partition,
  type TieList,
} from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { remember } from './remember.ts';

/** Weights that add up over events, or that are 1: those can be counted event by event. */
export type CliqueWeight = Extract<Weight, 'none' | 'count' | 'newman'>;

const isCountable = (weight: Weight): weight is CliqueWeight => weight === 'none' || weight === 'count' || weight === 'newman';

/** What to count event by event with; `null` where the ties must be looked at one by one. */
export function countable(network: Network, weight: Weight): { cliques: Cliques; weight: CliqueWeight } | null {
  if (!isCountable(weight)) return null;
  const cliques = cliquesOf(network);
  return cliques === null ? null : { cliques, weight };
}

/** What sums over the classes of both ends are made of: some ties are counted by event, the rest is looked at tie by tie. */
export interface TiesToLookAt {
  /** What is counted by event: ties of two people who don't change posts; `null` where all ties are looked at. */
  readonly counted: { readonly cliques: Cliques; readonly weight: CliqueWeight } | null;
  /** All other ties, */
  readonly ties: TieList;
  /** and what each weighs. */
  readonly weights: Float64Array;
}

export function tiesToLookAt(network: Network, weight: Weight): TiesToLookAt {
  const counted = countable(network, weight);
  if (counted === null) return { counted, ties: network.ties, weights: weightsOf(network, weight) };
  const ties = network.changing;
  return { counted, ties, weights: counted.weight === 'none' ? new Float64Array(ties.low.length).fill(1) : ties[counted.weight] };
}

/** What a tie through one event weighs. */
export const eventWeight = (cliques: Cliques, event: number, weight: CliqueWeight): number =>
  weight === 'newman' ? 1 / (int(cliques.sizes, event) - 1) : 1;

/** By how much two people were counted too heavily who share several events, or were not in one together (less than 0: too lightly). */
export function excess({ times, counted, newmanOver }: Cliques, at: number, weight: CliqueWeight): number {
  if (weight === 'newman') return num(newmanOver, at);
  return int(counted, at) - (weight === 'count' ? int(times, at) : Math.min(int(times, at), 1));
}

/** Is every pair counted once for each event that it shares, having been together in all of them? */
export const wereTogether = ({ times, counted, newmanOver }: Cliques): boolean =>
  times.every((together, at) => together === int(counted, at)) && newmanOver.every((over) => over === 0);

/** Over ties of two people who don't change posts: */
export interface CliqueTally {
  /** Per person of known class the weight of the ties with others whose class is known. */
  readonly all: Float64Array;
  /** Beside each place of `partition.classes`: the weight of the person's ties with others, by share, in that class. */
  readonly same: Float64Array;
}

const tallies: Record<CliqueWeight, WeakMap<Partition, CliqueTally>> = { none: new WeakMap(), count: new WeakMap(), newman: new WeakMap() };

/** With H the sum of the shares in a class over the members of an event, a member p has H − p with others of that class. */
export function cliqueTally(network: Network, cliques: Cliques, partition: Partition, weight: CliqueWeight): CliqueTally {
  return remember(tallies[weight], partition, () => {
    const { byEvent, several } = cliques;
    const { main, offsets, classes, shares } = partition;
    const isCounted = steadyIn(network, partition);
    const all = new Float64Array(main.length);
    const same = new Float64Array(classes.length);
    const held = new Float64Array(partition.ids.length);
    for (let event = 0; event < cliques.sizes.length; event += 1) {
      const first = int(byEvent.offsets, event);
      const last = int(byEvent.offsets, event + 1);
      if (last - first < 2) continue;
      let known = 0;
      for (let place = first; place < last; place += 1) {
        const person = int(byEvent.targets, place);
        if (byte(isCounted, person) === 0) continue;
        known += 1;
        for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) addTo(held, int(classes, at), num(shares, at));
      }
      const factor = eventWeight(cliques, event, weight);
      for (let place = first; place < last; place += 1) {
        const person = int(byEvent.targets, place);
        if (byte(isCounted, person) === 0) continue;
        addTo(all, person, factor * (known - 1));
        for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) {
          addTo(same, at, factor * (num(held, int(classes, at)) - num(shares, at)));
        }
      }
      for (let place = first; place < last; place += 1) {
        const person = int(byEvent.targets, place);
        for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) held[int(classes, at)] = 0;
      }
    }
    for (let person = 0; person < main.length; person += 1) {
      if (byte(isCounted, person) === 0) continue;
      for (let index = int(several.offsets, person); index < int(several.offsets, person + 1); index += 1) {
        const other = int(several.targets, index);
        const more = excess(cliques, index, weight);
        if (more === 0 || byte(isCounted, other) === 0) continue;
        addTo(all, person, -more);
        for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) {
          const share = shareIn(partition, other, int(classes, at));
          if (share > 0) addTo(same, at, -more * share);
        }
      }
    }
    return { all, same };
  });
}

/** Per person 1 who is counted by event: whose class is known, and whose posts don't change. */
export const steadyIn = ({ changes }: Network, { main }: Partition): Uint8Array =>
  changes.map((does, person) => (does === 0 && int(main, person) >= 0 ? 1 : 0));

/** The part of a person that is in a class. */
export function shareIn({ offsets, classes, shares }: Partition, person: number, held: number): number {
  for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) if (int(classes, at) === held) return num(shares, at);
  return 0;
}

/** A person's place in a class of `partition.classes`; −1 where the person is not in it. */
export function placeIn({ offsets, classes }: Partition, person: number, held: number): number {
  for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) if (int(classes, at) === held) return at;
  return -1;
}

const parts = new WeakMap<Partition, Float64Array>();

/** Per person the part of the time, over all posts, in which the class is known. */
export function knownParts({ posts, persons }: Network, partition: Partition): Float64Array {
  return remember(parts, partition, () => {
    const known = new Float64Array(persons.length);
    for (let post = 0; post < posts.person.length; post += 1) {
      if (int(partition.ofPost, post) >= 0) addTo(known, int(posts.person, post), num(posts.share, post));
    }
    return known;
  });
}
