import { addTo, int, num, weightsOf, type Network, type Partition } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { arcsOf, remember } from './crossing.ts';

/** A sparse row per subject: the weight of its ties to each class. */
export type Spread = readonly ReadonlyMap<number, number>[];

const byPerson: Record<Weight, WeakMap<Partition, Spread>> = {
  count: new WeakMap(),
  newman: new WeakMap(),
  hours: new WeakMap(),
  attendance: new WeakMap(),
  none: new WeakMap(),
};

/** Per person the classes of those they had ties with, at the time of the tie; the person's own is not looked at, an unknown one left out. */
export function altersOfPersons(network: Network, partition: Partition, weight: Weight): Spread {
  return remember(byPerson[weight], partition, () => {
    const spread = network.persons.map(() => new Map<number, number>());
    walk(network, weight, (tie, lowPost, highPost, amount) => {
      grow(spread[int(network.ties.low, tie)], int(partition.ofPost, highPost), amount);
      grow(spread[int(network.ties.high, tie)], int(partition.ofPost, lowPost), amount);
    });
    return spread;
  });
}

/** The same for organisations: over the ties its people had while they worked for it. */
export function altersOfOrganisations(network: Network, organisations: Partition, partition: Partition, weight: Weight): Spread {
  const spread = organisations.ids.map(() => new Map<number, number>());
  walk(network, weight, (_, lowPost, highPost, amount) => {
    grow(spread[int(organisations.ofPost, lowPost)], int(partition.ofPost, highPost), amount);
    grow(spread[int(organisations.ofPost, highPost)], int(partition.ofPost, lowPost), amount);
  });
  return spread;
}

/** The classes of the members of every group, each member by share. */
export function membersOfGroups(network: Network, partition: Partition): Spread {
  const { byEvent, events } = network.memberships;
  return events.map((_, group) => {
    const held = new Map<number, number>();
    for (let place = int(byEvent.offsets, group); place < int(byEvent.offsets, group + 1); place += 1) {
      const person = int(byEvent.targets, place);
      for (let index = int(partition.offsets, person); index < int(partition.offsets, person + 1); index += 1) {
        grow(held, int(partition.classes, index), num(partition.shares, index));
      }
    }
    return held;
  });
}

/** Everybody in the network by class, in the order of the classes. */
export function everybody(partition: Partition): ReadonlyMap<number, number> {
  const people = new Float64Array(partition.ids.length);
  for (const [index, held] of partition.classes.entries()) addTo(people, held, num(partition.shares, index));
  return new Map([...people.entries()].filter(([, count]) => count > 0));
}

function walk(network: Network, weight: Weight, visit: (tie: number, lowPost: number, highPost: number, amount: number) => void): void {
  const weights = weightsOf(network, weight);
  const { offsets, low, high, share } = network.ties.mixing;
  for (let tie = 0; tie < weights.length; tie += 1) {
    const amount = num(weights, tie) * arcsOf(network, tie);
    for (let entry = int(offsets, tie); entry < int(offsets, tie + 1); entry += 1) {
      visit(tie, int(low, entry), int(high, entry), amount * num(share, entry));
    }
  }
}

function grow(row: Map<number, number> | undefined, held: number, amount: number): void {
  if (held >= 0 && amount > 0) row?.set(held, (row.get(held) ?? 0) + amount);
}

/** 1 − Σ p², the Blau index of a spread; `null` where there is nothing to spread. */
export function blauOf(spread: ReadonlyMap<number, number>): number | null {
  const amounts = [...spread].sort(([a], [b]) => a - b).map(([, amount]) => amount);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return null;
  return amounts.length === 1 ? 0 : 1 - amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
}
