import { addTo, int, num, weightsOf, type Network, type Partition } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { cliqueAlters } from './clique-alters.ts';
import { countable } from './clique-tally.ts';
import { arcsOf } from './crossing.ts';
import { remember } from './remember.ts';
import { SpreadRows, spreadOf, type Spread } from './spread.ts';

export { blauOf, classesIn } from './spread.ts';

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
    const counted = countable(network, weight);
    if (counted !== null) return cliqueAlters(network, counted.cliques, partition, counted.weight);
    const spread = network.persons.map(() => new Map<number, number>());
    walk(network, weight, (tie, lowPost, highPost, amount) => {
      grow(spread[int(network.ties.low, tie)], int(partition.ofPost, highPost), amount);
      grow(spread[int(network.ties.high, tie)], int(partition.ofPost, lowPost), amount);
    });
    return spreadOf(spread);
  });
}

/** The same for organisations: over the ties its people had while they worked for it. */
export function altersOfOrganisations(network: Network, organisations: Partition, partition: Partition, weight: Weight): Spread {
  if (countable(network, weight) !== null) return gathered(network, organisations, altersOfPersons(network, partition, weight));
  const spread = organisations.ids.map(() => new Map<number, number>());
  walk(network, weight, (_, lowPost, highPost, amount) => {
    grow(spread[int(organisations.ofPost, lowPost)], int(partition.ofPost, highPost), amount);
    grow(spread[int(organisations.ofPost, highPost)], int(partition.ofPost, lowPost), amount);
  });
  return spreadOf(spread);
}

/** What its people have, each by the part of the time in a post there: for networks in which nobody changes posts. */
function gathered({ posts }: Network, organisations: Partition, alters: Spread): Spread {
  const held = organisations.ids.map((): number[] => []);
  for (const [post, organisation] of organisations.ofPost.entries()) if (num(posts.share, post) > 0) held[organisation]?.push(post);
  const classes = alters.classes.reduce((most, each) => Math.max(most, each), -1) + 1;
  const amount = new Float64Array(classes);
  const rows = new SpreadRows(held.length);
  for (const own of held) {
    const touched = new Set<number>();
    for (const post of own) {
      const person = int(posts.person, post);
      for (let at = int(alters.offsets, person); at < int(alters.offsets, person + 1); at += 1) {
        touched.add(int(alters.classes, at));
        addTo(amount, int(alters.classes, at), num(posts.share, post) * num(alters.amounts, at));
      }
    }
    for (const each of Int32Array.from(touched).sort()) {
      rows.push(each, num(amount, each));
      amount[each] = 0;
    }
    rows.close();
  }
  return rows.finish();
}

/** The classes of the members of every group, each member by share. */
export function membersOfGroups(network: Network, partition: Partition): Spread {
  const { byEvent, events } = network.memberships;
  const rows = new SpreadRows(events.length);
  for (let group = 0; group < events.length; group += 1) {
    const held = new Map<number, number>();
    for (let place = int(byEvent.offsets, group); place < int(byEvent.offsets, group + 1); place += 1) {
      const person = int(byEvent.targets, place);
      for (let index = int(partition.offsets, person); index < int(partition.offsets, person + 1); index += 1) {
        grow(held, int(partition.classes, index), num(partition.shares, index));
      }
    }
    for (const [each, amount] of [...held].sort(([a], [b]) => a - b)) rows.push(each, amount);
    rows.close();
  }
  return rows.finish();
}

/** Everybody in the network by class: one row. */
export function everybody(partition: Partition): Spread {
  const people = new Float64Array(partition.ids.length);
  for (const [index, held] of partition.classes.entries()) addTo(people, held, num(partition.shares, index));
  return spreadOf([new Map([...people.entries()].filter(([, count]) => count > 0))]);
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
