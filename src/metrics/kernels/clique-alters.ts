import { addTo, byte, int, num, type Cliques, type Network, type Partition } from '../../network/index.ts';
import { eventWeight, excess, knownParts, steadyIn, type CliqueWeight } from './clique-tally.ts';
import { remember } from './remember.ts';
import { SpreadRows, type Spread } from './spread.ts';

/** The members of every event by class: a row per event, beside each class the sum of shares and the number of people. */
interface EventClasses extends Spread {
  readonly people: Int32Array;
}

/**
 * Per person the classes of those they have ties with, each alter by the part of all its time that it is in a class: sums over the
 * person's events of their members by class, less the person, less those who were counted in several. Of ties between two who don't change
 * posts; rows of who does are empty.
 */
export function cliqueAlters(network: Network, cliques: Cliques, partition: Partition, weight: CliqueWeight): Spread {
  return remember(known[weight], partition, () => altersByEvent(network, cliques, partition, weight));
}

const known: Record<CliqueWeight, WeakMap<Partition, Spread>> = { none: new WeakMap(), count: new WeakMap(), newman: new WeakMap() };

function altersByEvent(network: Network, cliques: Cliques, partition: Partition, weight: CliqueWeight): Spread {
  const events = eventClasses(network, cliques, partition);
  const parts = knownParts(network, partition);
  const isCounted = steadyIn(network, partition);
  const { changes } = network;
  const { byPerson, several } = cliques;
  const { offsets, classes, shares } = partition;
  const size = partition.ids.length;
  const amount = new Float64Array(size);
  const people = new Int32Array(size);
  const touched = new Int32Array(size);
  const isTouched = new Uint8Array(size);
  const persons = network.persons.length;
  const rows = new SpreadRows(persons);
  let count = 0;
  const touch = (held: number): void => {
    if (isTouched[held] === 1) return;
    isTouched[held] = 1;
    touched[count] = held;
    count += 1;
  };
  const takeOff = (person: number, times: number, heads: number): void => {
    if (byte(isCounted, person) === 0) return;
    for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) {
      const held = int(classes, at);
      touch(held);
      addTo(amount, held, -times * num(shares, at) * num(parts, person));
      people[held] = int(people, held) - heads;
    }
  };
  for (let person = 0; person < persons; person += 1) {
    if (byte(changes, person) === 1) {
      rows.close();
      continue;
    }
    count = 0;
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
        touch(held);
        people[held] = int(people, held) + int(events.people, at);
        addTo(amount, held, factor * num(events.amounts, at));
      }
    }
    takeOff(person, times, heads);
    for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) {
      takeOff(int(several.targets, at), excess(cliques, at, weight), int(cliques.counted, at) - int(cliques.times, at));
    }
    for (const held of touched.subarray(0, count).sort()) {
      if (int(people, held) > 0) rows.push(held, num(amount, held));
      amount[held] = 0;
      people[held] = 0;
      isTouched[held] = 0;
    }
    rows.close();
  }
  return rows.finish();
}

function eventClasses(network: Network, { byEvent, sizes }: Cliques, partition: Partition): EventClasses {
  const parts = knownParts(network, partition);
  const isCounted = steadyIn(network, partition);
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
      if (byte(isCounted, person) === 0) continue;
      for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) {
        const held = int(classes, at);
        if (int(heads, held) === 0) {
          touched[count] = held;
          count += 1;
        }
        heads[held] = int(heads, held) + 1;
        addTo(amount, held, num(shares, at) * num(parts, person));
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

/** Per person, beside each place of `partition.classes`, 1 who has a tie with somebody (else) in another class; as `cliqueAlters`. */
export function cliqueCrossings(alters: Spread, { offsets, classes }: Partition): Uint8Array {
  const crosses = new Uint8Array(classes.length);
  for (let person = 0; person + 1 < offsets.length; person += 1) {
    const first = int(alters.offsets, person);
    const met = int(alters.offsets, person + 1) - first;
    for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) {
      if (met > 1 || (met === 1 && int(alters.classes, first) !== int(classes, at))) crosses[at] = 1;
    }
  }
  return crosses;
}
