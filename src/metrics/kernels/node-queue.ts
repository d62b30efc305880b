import { int, num } from '../../network/index.ts';

const slots = 1024;

/**
 * Numbered nodes that wait by their distance, the nearest first: a calendar queue (Brown 1988). Distances of one width of the calendar share
 * a slot, and are put in order where their turn comes.
 */
export class NodeQueue {
  /** How many wait. */
  count = 0;
  private readonly perWidth: number;
  private readonly distances: Float64Array;
  /** The slot in which a node waits; −1: in none. */
  private readonly slotOf: Int32Array;
  /** Per slot its first node, and per node those beside it; −1: nobody. */
  private readonly first = new Int32Array(slots).fill(-1);
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  /** Whose turn it is, the nearest last. */
  private readonly now: Int32Array;
  private nowCount = 0;
  private turn = 0;

  /** @param width of the calendar: each gives the same order; one that few nodes share, and of which few stay empty, is fast */
  constructor(nodes: number, width: number) {
    this.perWidth = 1 / width;
    this.distances = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    this.slotOf = new Int32Array(nodes).fill(-1);
    this.next = new Int32Array(nodes);
    this.previous = new Int32Array(nodes);
    this.now = new Int32Array(nodes);
  }

  /** Begins anew; nobody may wait. */
  clear(): void {
    this.turn = 0;
    this.distances.fill(Number.POSITIVE_INFINITY);
  }

  /** By which a node waits; infinite where it never did since the last `clear`, and below zero where it waits no longer. */
  distanceOf(node: number): number {
    return num(this.distances, node);
  }

  /** Lets a node wait that never did since the last `clear`, or brings one nearer that waits. */
  add(node: number, distance: number): void {
    const { distances, slotOf, first, next, previous } = this;
    if (num(distances, node) < Number.POSITIVE_INFINITY) this.takeOut(node);
    else this.count += 1;
    distances[node] = distance;
    const turn = Math.floor(distance * this.perWidth);
    if (turn <= this.turn) {
      this.putInOrder(node);
      return;
    }
    const slot = turn % slots;
    const after = int(first, slot);
    slotOf[node] = slot;
    next[node] = after;
    previous[node] = -1;
    if (after >= 0) previous[after] = node;
    first[slot] = node;
  }

  /** Whoever waited waits no longer, and nobody will wait again; gives whether it did. */
  leave(node: number): boolean {
    const distance = num(this.distances, node);
    if (distance < 0) return false;
    const isWaiting = distance < Number.POSITIVE_INFINITY;
    if (isWaiting) {
      this.takeOut(node);
      this.count -= 1;
    }
    this.distances[node] = -1;
    return isWaiting;
  }

  /** The distance of the nearest; there must be one. */
  least(): number {
    if (this.nowCount === 0) this.nextTurn();
    return num(this.distances, int(this.now, this.nowCount - 1));
  }

  /** Takes the nearest out; there must be one. */
  take(): number {
    if (this.nowCount === 0) this.nextTurn();
    this.nowCount -= 1;
    this.count -= 1;
    const node = int(this.now, this.nowCount);
    this.distances[node] = -1;
    return node;
  }

  private takeOut(node: number): void {
    const { slotOf, first, next, previous, now } = this;
    const slot = int(slotOf, node);
    if (slot < 0) {
      let at = this.nowCount - 1;
      while (int(now, at) !== node) at -= 1;
      this.nowCount -= 1;
      now.copyWithin(at, at + 1, this.nowCount + 1);
      return;
    }
    slotOf[node] = -1;
    const [before, after] = [int(previous, node), int(next, node)];
    if (before < 0) first[slot] = after;
    else next[before] = after;
    if (after >= 0) previous[after] = before;
  }

  private putInOrder(node: number): void {
    const { now, distances } = this;
    const own = num(distances, node);
    let at = this.nowCount;
    while (at > 0 && num(distances, int(now, at - 1)) < own) {
      now[at] = int(now, at - 1);
      at -= 1;
    }
    now[at] = node;
    this.nowCount += 1;
  }

  private nextTurn(): void {
    for (let skipped = 0; skipped < slots; skipped += 1) {
      this.turn += 1;
      this.takeTurn();
      if (this.nowCount > 0) return;
    }
    // Nobody within a round of the calendar: on to who is next, however far.
    let next = Number.POSITIVE_INFINITY;
    for (const start of this.first) {
      for (let node = start; node >= 0; node = int(this.next, node))
        next = Math.min(next, Math.floor(num(this.distances, node) * this.perWidth));
    }
    this.turn = next;
    this.takeTurn();
  }

  private takeTurn(): void {
    const { first, next, distances, turn, perWidth } = this;
    let node = int(first, turn % slots);
    while (node >= 0) {
      const after = int(next, node);
      // The others of the slot wait for another round.
      if (Math.floor(num(distances, node) * perWidth) === turn) {
        this.takeOut(node);
        this.putInOrder(node);
      }
      node = after;
    }
  }
}
