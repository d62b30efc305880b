import { int, type Csr, type TwoMode } from '../../network/index.ts';
import { shareInts, sharedInts } from '../../threads/index.ts';

/**
 * A two-mode network made small for searches. People in exactly the same groups stand alike to everybody else: they are one class. Who
 * is in one group only lies on no shortest path between others, and is no more than a number beside that group. So the classes that are
 * kept are those of people in two groups or more, and a group is a hub between them.
 */
export interface Hubs {
  /** The class of each person; −1 for who is in one group only, or in none. */
  readonly classOf: Int32Array;
  /** The one group of who is in no other; −1 for everybody else. */
  readonly onlyHub: Int32Array;
  /** People per class. */
  readonly size: Int32Array;
  /** Per hub, the people who are in that one only. */
  readonly alone: Int32Array;
  readonly byClass: Csr;
  readonly byHub: Csr;
  /** The pieces that the network falls into: that of each class, then that of each hub. */
  readonly piece: Int32Array;
  /** Per piece, the classes, the people in two groups or more, in one only, and the hubs. */
  readonly pieces: { readonly classes: Int32Array; readonly many: Int32Array; readonly alone: Int32Array; readonly hubs: Int32Array };
}

/** @param least hubs of fewer members are left out: a group of one makes no tie, but is a node of the two-mode network */
export function hubsOf({ byPerson, byEvent }: Pick<TwoMode, 'byPerson' | 'byEvent'>, least: 1 | 2): Hubs {
  const persons = byPerson.offsets.length - 1;
  const hubs = byEvent.offsets.length - 1;
  const classOf = new Int32Array(persons).fill(-1);
  const onlyHub = new Int32Array(persons).fill(-1);
  const alone = sharedInts(hubs);
  const sizes: number[] = [];
  const offsets: number[] = [0];
  const targets: number[] = [];
  const known = new Map<string, number>();
  for (let person = 0; person < persons; person += 1) {
    const own = byPerson.targets
      .subarray(int(byPerson.offsets, person), int(byPerson.offsets, person + 1))
      .filter((hub) => int(byEvent.offsets, hub + 1) - int(byEvent.offsets, hub) >= least);
    const [only] = own;
    if (own.length === 1 && only !== undefined) {
      onlyHub[person] = only;
      alone[only] = int(alone, only) + 1;
    }
    if (own.length < 2) continue;
    const key = own.join(' ');
    const found = known.get(key) ?? sizes.length;
    classOf[person] = found;
    if (found === sizes.length) {
      known.set(key, found);
      sizes.push(0);
      for (const hub of own) targets.push(hub);
      offsets.push(targets.length);
    }
    sizes[found] = (sizes[found] ?? 0) + 1;
  }
  const byClass = { offsets: shareInts(Int32Array.from(offsets)), targets: shareInts(Int32Array.from(targets)) };
  const byHub = turned(byClass, hubs);
  const size = shareInts(Int32Array.from(sizes));
  return { classOf, onlyHub, size, alone, byClass, byHub, ...piecesOf(byClass, byHub, size, alone) };
}

/** The other direction of a sparse matrix, rows ascending. */
export function turned({ offsets, targets }: Csr, columns: number): Csr {
  const across = sharedInts(columns + 1);
  for (const target of targets) across[target + 1] = int(across, target + 1) + 1;
  for (let column = 0; column < columns; column += 1) across[column + 1] = int(across, column + 1) + int(across, column);
  const next = across.slice(0, columns);
  const rows = sharedInts(targets.length);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    for (let entry = int(offsets, row); entry < int(offsets, row + 1); entry += 1) {
      const column = int(targets, entry);
      rows[int(next, column)] = row;
      next[column] = int(next, column) + 1;
    }
  }
  return { offsets: across, targets: rows };
}

function piecesOf(byClass: Csr, byHub: Csr, size: Int32Array, alone: Int32Array): Pick<Hubs, 'piece' | 'pieces'> {
  const classes = size.length;
  const piece = new Int32Array(classes + alone.length).fill(-1);
  const queue = new Int32Array(piece.length);
  const classCounts: number[] = [];
  const many: number[] = [];
  const single: number[] = [];
  const hubs: number[] = [];
  for (let start = 0; start < piece.length; start += 1) {
    if (int(piece, start) >= 0) continue;
    const number = many.length;
    let [inMany, inOne, hubCount, count] = [0, 0, 0, 1];
    piece[start] = number;
    queue[0] = start;
    for (let index = 0; index < count; index += 1) {
      const node = int(queue, index);
      const isHub = node >= classes;
      const row = isHub ? node - classes : node;
      if (isHub) {
        hubCount += 1;
        inOne += int(alone, row);
      } else inMany += int(size, row);
      const { offsets, targets } = isHub ? byHub : byClass;
      for (let entry = int(offsets, row); entry < int(offsets, row + 1); entry += 1) {
        const other = int(targets, entry) + (isHub ? 0 : classes);
        if (int(piece, other) >= 0) continue;
        piece[other] = number;
        queue[count] = other;
        count += 1;
      }
    }
    classCounts.push(count - hubCount);
    many.push(inMany);
    single.push(inOne);
    hubs.push(hubCount);
  }
  return {
    piece,
    pieces: {
      classes: Int32Array.from(classCounts),
      many: Int32Array.from(many),
      alone: Int32Array.from(single),
      hubs: Int32Array.from(hubs),
    },
  };
}

/** Pairs of classes that share several hubs: beside each neighbour, in how many they meet. */
export interface SharedSeveral extends Csr {
  readonly times: Int32Array;
}

/** Two who share several hubs share one besides the largest of either: so that the members of a class's largest hub are never walked. */
export function sharedSeveral({ byClass, byHub }: Pick<Hubs, 'byClass' | 'byHub'>): SharedSeveral {
  const classes = byClass.offsets.length - 1;
  const members = (hub: number): number => int(byHub.offsets, hub + 1) - int(byHub.offsets, hub);
  const count = new Int32Array(classes);
  const offsets = new Int32Array(classes + 1);
  const targets: number[] = [];
  const times: number[] = [];
  for (let own = 0; own < classes; own += 1) {
    const first = int(byClass.offsets, own);
    const last = int(byClass.offsets, own + 1);
    let largest = int(byClass.targets, first);
    for (let entry = first + 1; entry < last; entry += 1) {
      const hub = int(byClass.targets, entry);
      if (members(hub) > members(largest)) largest = hub;
    }
    const met: number[] = [];
    for (let entry = first; entry < last; entry += 1) {
      const hub = int(byClass.targets, entry);
      if (hub === largest) continue;
      for (let place = int(byHub.offsets, hub); place < int(byHub.offsets, hub + 1); place += 1) {
        const other = int(byHub.targets, place);
        if (other === own) continue;
        if (int(count, other) === 0) met.push(other);
        count[other] = int(count, other) + 1;
      }
    }
    for (const other of met) {
      let shared = int(count, other);
      count[other] = 0;
      for (let entry = int(byClass.offsets, other); entry < int(byClass.offsets, other + 1); entry += 1) {
        if (int(byClass.targets, entry) === largest) shared += 1;
      }
      if (shared < 2) continue;
      targets.push(other);
      times.push(shared);
    }
    offsets[own + 1] = targets.length;
  }
  return { offsets: shareInts(offsets), targets: shareInts(Int32Array.from(targets)), times: shareInts(Int32Array.from(times)) };
}
