import { addTo, int, num, type Cliques, type Network, type Partition } from '../../network/index.ts';
import { eventWeight, excess, knownParts, type CliqueWeight } from './clique-tally.ts';
import { SpreadRows, type Spread } from './spread.ts';

/** The members of every event by class: a row per event, beside each class the sum of shares and the number of people. */
interface EventClasses extends Spread {
  readonly people: Int32Array;
}

/**
 * Per person the classes of those they have ties with, each alter by the part of all its time that it is in a class: sums over the
 * person's events of their members by class, less the person, less those who were counted in several.
 */
export function cliqueAlters(network: Network, cliques: Cliques, partition: Partition, weight: CliqueWeight): Spread {
  const events = eventClasses(network, cliques, partition);
  const known = knownParts(network, partition);
  const { byPerson, several } = cliques;
  const { offsets, classes, shares } = partition;
  const size = partition.ids.length;
  const amount = new Float64Array(size);
  const people = new Int32Array(size);
  const touched = new Int32Array(size);
  const persons = network.persons.length;
  const rows = new SpreadRows(persons);
  const own = (person: number, times: number, heads: number): void => {
    for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) {
      const held = int(classes, at);
      addTo(amount, held, -times * num(shares, at) * num(known, person));
      people[held] = int(people, held) - heads;
    }
  };
  for (let person = 0; person < persons; person += 1) {
    let count = 0;
    let times = 0;
    let heads = 0;
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      if (int(cliques.sizes, event) < 2) continue;
      const factor = eventWeight(cliques, event, weight);
      times += factor;
      heads += 1;
      for (let at = int(events.offsets, event); at < int(events.offsets, event + 1); at += 1) {
        const held = int(events.classes, at);
        if (int(people, held) === 0) {
          touched[count] = held;
          count += 1;
        }
        people[held] = int(people, held) + int(events.people, at);
        addTo(amount, held, factor * num(events.amounts, at));
      }
    }
    own(person, times, heads);
    if (weight === 'none') {
      for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) {
        own(int(several.targets, at), excess(cliques, at, weight), 0);
      }
    }
    for (const held of touched.subarray(0, count).sort()) {
      if (int(people, held) > 0) rows.push(held, num(amount, held));
      amount[held] = 0;
      people[held] = 0;
    }
    rows.close();
  }
  return rows.finish();
}

function eventClasses(network: Network, { byEvent, sizes }: Cliques, partition: Partition): EventClasses {
  const known = knownParts(network, partition);
  const { offsets, classes, shares } = partition;
  const amount = new Float64Array(partition.ids.length);
  const heads = new Int32Array(partition.ids.length);
  const touched = new Int32Array(partition.ids.length);
  const rows = new SpreadRows(sizes.length);
  const people: number[] = [];
  for (let event = 0; event < sizes.length; event += 1) {
    let count = 0;
    for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1) {
      const person = int(byEvent.targets, place);
      for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) {
        const held = int(classes, at);
        if (int(heads, held) === 0) {
          touched[count] = held;
          count += 1;
        }
        heads[held] = int(heads, held) + 1;
        addTo(amount, held, num(shares, at) * num(known, person));
      }
    }
    for (const held of touched.subarray(0, count).sort()) {
      rows.push(held, num(amount, held));
      people.push(int(heads, held));
      amount[held] = 0;
      heads[held] = 0;
    }
    rows.close();
  }
  return { ...rows.finish(), people: Int32Array.from(people) };
}

/** Per person, beside each place of `partition.classes`, 1 who has a tie with somebody (else) in another class. */
export function cliqueCrossings(network: Network, cliques: Cliques, partition: Partition): Uint8Array {
  const events = eventClasses(network, cliques, partition);
  const { byPerson } = cliques;
  const { offsets, classes } = partition;
  const crosses = new Uint8Array(classes.length);
  const heads = new Int32Array(partition.ids.length);
  const inEvent = Int32Array.from(cliques.sizes, (_, event) => {
    let all = 0;
    for (let at = int(events.offsets, event); at < int(events.offsets, event + 1); at += 1) all += int(events.people, at);
    return all;
  });
  for (let person = 0; person + 1 < offsets.length; person += 1) {
    const first = int(offsets, person);
    const last = int(offsets, person + 1);
    if (first === last) continue;
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      for (let at = int(events.offsets, event); at < int(events.offsets, event + 1); at += 1)
        heads[int(events.classes, at)] = int(events.people, at);
      // Others in another class: all standings in the event, less those in this class, less the person's own in other classes.
      for (let at = first; at < last; at += 1) {
        if (int(inEvent, event) - int(heads, int(classes, at)) - (last - first - 1) > 0) crosses[at] = 1;
      }
      for (let at = int(events.offsets, event); at < int(events.offsets, event + 1); at += 1) heads[int(events.classes, at)] = 0;
    }
  }
  return crosses;
}
