import { addTo, int, num, type Csr, type Network } from '../../network/index.ts';
import { gatheringsOf, type Gatherings } from './gatherings.ts';
import { remember } from './remember.ts';

/** What a network falls into, and what it would fall into without each of its people. */
export interface Cuts {
  /** The number of people in each piece, as the pieces are met. */
  readonly pieces: readonly number[];
  /** Per person, the number of people in its piece. */
  readonly size: Float64Array;
  /** Per person, the number of pieces that its own piece would fall into without it: 0 for who stands alone, 1 where nothing breaks. */
  readonly parts: Int32Array;
  /** Per person, Σ s · s over those pieces. */
  readonly squares: Float64Array;
}

const known = new WeakMap<Network, Cuts>();

/** Every cut of one person at once: depth-first search with low points (Hopcroft & Tarjan 1973), over groups where there are. */
export function cutsOf(network: Network): Cuts {
  return remember(known, network, () => {
    const persons = network.persons.length;
    const gatherings = network.directed ? null : gatheringsOf(network.incidence);
    return cutsIn(gatherings === null ? network.neighbours : bipartite(gatherings), persons);
  });
}

/** Person p is node p, event e node `persons + e`. */
function bipartite({ byPerson, byEvent }: Gatherings): Csr {
  const persons = byPerson.offsets.length - 1;
  const arcs = byPerson.targets.length;
  const offsets = new Int32Array(byPerson.offsets.length + byEvent.offsets.length - 1);
  offsets.set(byPerson.offsets);
  for (let event = 1; event < byEvent.offsets.length; event += 1) offsets[persons + event] = arcs + int(byEvent.offsets, event);
  const targets = new Int32Array(arcs * 2);
  for (let entry = 0; entry < arcs; entry += 1) targets[entry] = persons + int(byPerson.targets, entry);
  targets.set(byEvent.targets, arcs);
  return { offsets, targets };
}

/** @param persons the nodes that count: the first so many; the others are only passed through */
export function cutsIn({ offsets, targets }: Csr, persons: number): Cuts {
  const nodes = offsets.length - 1;
  const found = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  const next = offsets.slice(0, nodes);
  /** People below a node in the search, itself among them; and of those, who hang on it alone. */
  const below = new Float64Array(nodes);
  const hanging = new Float64Array(nodes);
  const parts = new Int32Array(nodes);
  const squares = new Float64Array(nodes);
  const size = new Float64Array(persons);
  const pieces: number[] = [];
  const order = new Int32Array(nodes);
  let met = 0;
  for (let start = 0; start < nodes; start += 1) {
    if (int(found, start) >= 0) continue;
    const first = met;
    const enter = (node: number): void => {
      found[node] = met;
      low[node] = met;
      order[met] = node;
      met += 1;
      below[node] = node < persons ? 1 : 0;
    };
    enter(start);
    let node = start;
    while (node >= 0) {
      const arc = int(next, node);
      if (arc < int(offsets, node + 1)) {
        next[node] = arc + 1;
        const other = int(targets, arc);
        if (int(found, other) < 0) {
          parent[other] = node;
          enter(other);
          node = other;
        } else if (other !== int(parent, node)) low[node] = Math.min(int(low, node), int(found, other));
        continue;
      }
      const above = int(parent, node);
      if (above >= 0) {
        low[above] = Math.min(int(low, above), int(low, node));
        addTo(below, above, num(below, node));
        if (int(low, node) >= int(found, above) && num(below, node) > 0) {
          parts[above] = int(parts, above) + 1;
          addTo(squares, above, num(below, node) ** 2);
          addTo(hanging, above, num(below, node));
        }
      }
      node = above;
    }
    const people = num(below, start);
    if (people > 0) pieces.push(people);
    for (let index = first; index < met; index += 1) {
      const member = int(order, index);
      if (member >= persons) continue;
      size[member] = people;
      const rest = people - 1 - num(hanging, member);
      if (rest <= 0) continue;
      parts[member] = int(parts, member) + 1;
      addTo(squares, member, rest ** 2);
    }
  }
  return { pieces, size, parts: parts.slice(0, persons), squares: squares.slice(0, persons) };
}
