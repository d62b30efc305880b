import { addTo, byte, int, num, type Network, type Partition } from '../../network/index.ts';
import { cliqueBrokerage } from './clique-brokerage.ts';
import { countable, shareIn } from './clique-tally.ts';
import { remember } from './remember.ts';
import { sameClass } from './same-class.ts';

export const roles = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;
export type Role = (typeof roles)[number];

const known = new WeakMap<Partition, Readonly<Record<Role, Float64Array>>>();

/**
 * The five brokerage roles of Gould & Fernandez (1989), per person: over ordered pairs i → v → j without i → j, so that a pair of
 * people who have ties without direction counts twice. Somebody with several classes takes every role by share: with D the chance that
 * two share a class and T that all three do, coordinator = T, itinerant = D_ij − T, gatekeeper = D_vj − T, representative = D_iv − T and
 * liaison the rest. Pairs with somebody of unknown class are left out.
 */
export function brokerage(network: Network, partition: Partition): Readonly<Record<Role, Float64Array>> {
  return remember(known, partition, () => {
    const counted = countable(network, 'none');
    if (counted?.cliques.sparse === true) return cliqueBrokerage(counted.cliques, partition);
    const persons = network.persons.length;
    const found = {
      coordinator: new Float64Array(persons),
      itinerant: new Float64Array(persons),
      gatekeeper: new Float64Array(persons),
      representative: new Float64Array(persons),
      liaison: new Float64Array(persons),
    };
    const { offsets, targets, ties } = network.neighbours;
    const { main } = partition;
    const single = Uint8Array.from(main, (_, person) =>
      int(partition.offsets, person + 1) - int(partition.offsets, person) === 1 ? 1 : 0,
    );
    // While person i is at work, `reached` marks i and whom i has an arc to: 1 + i, so that it need not be cleared.
    const reached = new Int32Array(persons);
    for (let i = 0; i < persons; i += 1) {
      const classI = int(main, i);
      if (classI < 0) continue;
      reached[i] = i + 1;
      for (let arc = int(offsets, i); arc < int(offsets, i + 1); arc += 1) {
        if (leads(network, i, int(targets, arc), int(ties, arc))) reached[int(targets, arc)] = i + 1;
      }
      for (let first = int(offsets, i); first < int(offsets, i + 1); first += 1) {
        const v = int(targets, first);
        const classV = int(main, v);
        if (int(reached, v) !== i + 1 || classV < 0) continue;
        const ownIv = sameClass(partition, i, v);
        const plain = byte(single, i) === 1 && byte(single, v) === 1;
        // Sums over j, so that each role is written once.
        let count = 0;
        let all = 0;
        let ends = 0;
        let ownVj = 0;
        for (let second = int(offsets, v); second < int(offsets, v + 1); second += 1) {
          const j = int(targets, second);
          const classJ = int(main, j);
          if (int(reached, j) === i + 1 || classJ < 0 || (network.directed && !leads(network, v, j, int(ties, second)))) continue;
          count += 1;
          if (plain && byte(single, j) === 1) {
            if (classJ === classI) ends += 1;
            if (classJ === classV) {
              ownVj += 1;
              all += ownIv;
            }
          } else {
            if (ownIv > 0) all += allThree(partition, i, v, j);
            ends += sameClass(partition, i, j);
            ownVj += sameClass(partition, v, j);
          }
        }
        addTo(found.coordinator, v, all);
        addTo(found.itinerant, v, ends - all);
        addTo(found.gatekeeper, v, ownVj - all);
        addTo(found.representative, v, count * ownIv - all);
        addTo(found.liaison, v, count * (1 - ownIv) - ends - ownVj + 2 * all);
      }
    }
    return found;
  });
}

/** Does the tie run from `from` to `to`? */
function leads(network: Network, from: number, to: number, tie: number): boolean {
  return (byte(network.ties.direction, tie) & (from < to ? 1 : 2)) !== 0;
}

function allThree(partition: Partition, a: number, b: number, c: number): number {
  const { offsets, classes, shares } = partition;
  let sum = 0;
  for (let i = int(offsets, a); i < int(offsets, a + 1); i += 1) {
    const held = int(classes, i);
    sum += num(shares, i) * shareIn(partition, b, held) * shareIn(partition, c, held);
  }
  return sum;
}
