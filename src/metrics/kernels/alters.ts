import { addTo, int, num, type Network, type Partition } from '../../network/index.ts';
import type { Weight } from '../define-metric.ts';
import { cliqueAlters } from './clique-alters.ts';
import { tiesToLookAt, type TiesToLookAt } from './clique-tally.ts';
import { waysOf } from './crossing.ts';
import { remember } from './remember.ts';
import { joined, SpreadRows, spreadOf, type Spread } from './spread.ts';

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
    const look = tiesToLookAt(network, weight);
    const { counted, ties } = look;
    const spread = new Map<number, Map<number, number>>();
    walk(look, (tie, lowPost, highPost, amount) => {
      grow(spread, int(ties.low, tie), int(partition.ofPost, highPost), amount);
      grow(spread, int(ties.high, tie), int(partition.ofPost, lowPost), amount);
    });
    return counted === null
      ? spreadOf(network.persons.map((_, person) => spread.get(person) ?? nothing))
      : joined(cliqueAlters(network, counted.cliques, partition, counted.weight), spread);
  });
}

/** The same for organisations: over the ties its people had while they worked for it. */
export function altersOfOrganisations(network: Network, organisations: Partition, partition: Partition, weight: Weight): Spread {
  const look = tiesToLookAt(network, weight);
  const { counted } = look;
  const spread = new Map<number, Map<number, number>>();
  walk(look, (_, lowPost, highPost, amount) => {
    grow(spread, int(organisations.ofPost, lowPost), int(partition.ofPost, highPost), amount);
    grow(spread, int(organisations.ofPost, highPost), int(partition.ofPost, lowPost), amount);
  });
  return counted === null
    ? spreadOf(organisations.ids.map((_, organisation) => spread.get(organisation) ?? nothing))
    : joined(gathered(network, organisations, cliqueAlters(network, counted.cliques, partition, counted.weight)), spread);
}

const nothing: ReadonlyMap<number, number> = new Map();

/** What its people have, each by the part of the time in a post there: of people who don't change posts. */
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
        const each = int(partition.classes, index);
        held.set(each, (held.get(each) ?? 0) + num(partition.shares, index));
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

function walk(look: TiesToLookAt, visit: (tie: number, lowPost: number, highPost: number, amount: number) => void): void {
  const { ties, weights } = look;
  const { offsets, low, high, share } = ties.mixing;
  for (let tie = 0; tie < weights.length; tie += 1) {
    const amount = num(weights, tie) * waysOf(look, tie);
    for (let entry = int(offsets, tie); entry < int(offsets, tie + 1); entry += 1) {
      visit(tie, int(low, entry), int(high, entry), amount * num(share, entry));
    }
  }
}

function grow(spread: Map<number, Map<number, number>>, subject: number, held: number, amount: number): void {
  if (subject < 0 || held < 0 || amount <= 0) return;
  const row = spread.get(subject);
  if (row === undefined) spread.set(subject, new Map([[held, amount]]));
  else row.set(held, (row.get(held) ?? 0) + amount);
}
