import { byte, int, num, type Network, type Partition } from '../network/index.ts';

/** Two people without a tie whom a broker connects: from one, through the broker, to the other. */
export interface BrokeredPair {
  readonly from: string;
  readonly to: string;
  /** The part of the pair that counts for the role: 1 where everybody has one class. */
  readonly share: number;
}

/** By the parts of two, or of all three, that are of one class: i is where a pair starts, v the broker, j where it ends. */
type Part = (parts: { readonly iv: number; readonly vj: number; readonly ij: number; readonly all: number }) => number;

const roles: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['coordinator', ({ all }) => all],
  ['gatekeeper', ({ vj, all }) => vj - all],
  ['itinerant', ({ ij, all }) => ij - all],
  ['liaison', ({ iv, vj, ij, all }) => 1 - iv - vj - ij + 2 * all],
  ['representative', ({ iv, all }) => iv - all],
]);

/**
 * The ordered pairs that one person connects in a brokerage role: their shares add up to the person's score. In the order of ids; none for
 * a metric that is no such role.
 */
export function brokeredPairs(network: Network, classes: Partition, role: string, person: string): BrokeredPair[] {
  const part = roles.get(role);
  const v = network.persons.indexOf(person);
  if (part === undefined || v < 0 || int(classes.main, v) < 0) return [];
  const around = neighboursOf(network, v).filter((each) => int(classes.main, each) >= 0);
  const from = around.filter((each) => leads(network, each, v));
  const to = around.filter((each) => leads(network, v, each));
  const shared = (...people: readonly number[]): number => {
    const [first, ...others] = people.map((each) => sharesOf(classes, each));
    let sum = 0;
    for (const [held, share] of first ?? []) sum += others.reduce((product, each) => product * (each.get(held) ?? 0), share);
    return sum;
  };
  return from.flatMap((i) => {
    const near = new Set(neighboursOf(network, i).filter((each) => leads(network, i, each)));
    return to.flatMap((j) => {
      if (i === j || near.has(j)) return [];
      const share = part({ iv: shared(i, v), vj: shared(v, j), ij: shared(i, j), all: shared(i, v, j) });
      return share > 1e-12 ? [{ from: network.persons[i] ?? '', to: network.persons[j] ?? '', share }] : [];
    });
  });
}

function neighboursOf({ neighbours }: Network, person: number): number[] {
  return [...neighbours.targets.subarray(int(neighbours.offsets, person), int(neighbours.offsets, person + 1))];
}

/** Does a tie run from one to the other? */
function leads({ neighbours, ties }: Network, from: number, to: number): boolean {
  for (let arc = int(neighbours.offsets, from); arc < int(neighbours.offsets, from + 1); arc += 1) {
    if (int(neighbours.targets, arc) === to) return (byte(ties.direction, int(neighbours.ties, arc)) & (from < to ? 1 : 2)) !== 0;
  }
  return false;
}

function sharesOf({ offsets, classes, shares }: Partition, person: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let index = int(offsets, person); index < int(offsets, person + 1); index += 1) found.set(int(classes, index), num(shares, index));
  return found;
}
