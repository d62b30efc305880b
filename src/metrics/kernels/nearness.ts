import { int, type Csr, type Network } from '../../network/index.ts';
import { sharedInts, shareInts, type Effort } from '../../threads/index.ts';
import { bitNearness } from './bit-distances.ts';
import { gatheringsOf } from './gatherings.ts';

/** Per person the sum of 1 / distance to everybody who can be reached, every tie being one step. */
export function nearnessOf(network: Network, effort: Effort = {}): Float64Array {
  const persons = network.persons.length;
  const gatherings = network.directed ? null : gatheringsOf(network.incidence);
  if (gatherings === null) {
    const { offsets, targets } = network.neighbours;
    const graph = { offsets: shareInts(offsets), targets: shareInts(targets) };
    return bitNearness(graph, new Int32Array(persons).fill(1), persons, effort);
  }
  const graph = bothSides(gatherings.byPerson, gatherings.byEvent);
  const weight = new Int32Array(graph.offsets.length - 1).fill(1, 0, persons);
  // Two steps through a group are one from person to person.
  return bitNearness(graph, weight, persons, effort)
    .subarray(0, persons)
    .map((near) => near * 2);
}

/** Persons first, then events, each with its neighbours on the other side. */
function bothSides(byPerson: Csr, byEvent: Csr): Csr {
  const persons = byPerson.offsets.length - 1;
  const arcs = byPerson.targets.length;
  const offsets = sharedInts(persons + byEvent.offsets.length);
  offsets.set(byPerson.offsets);
  for (let event = 1; event < byEvent.offsets.length; event += 1) offsets[persons + event] = arcs + int(byEvent.offsets, event);
  const targets = sharedInts(arcs * 2);
  for (let entry = 0; entry < arcs; entry += 1) targets[entry] = persons + int(byPerson.targets, entry);
  targets.set(byEvent.targets, arcs);
  return { offsets, targets };
}
