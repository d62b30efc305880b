import { cliquesOf, int, type Cliques, type Network } from '../../network/index.ts';

/** Looks from one person after another at those with whom there is a tie: event by event where it can, without a list of all ties. */
export class AlterWalk {
  private readonly cliques: Cliques | null;
  private readonly network: Network;
  private readonly met: Int32Array;
  private readonly mark: Int32Array;
  /** The number of the walk that marks were made in: one person may be asked for more than once. */
  private walk = 0;

  constructor(network: Network) {
    this.cliques = cliquesOf(network);
    this.network = network;
    this.met = new Int32Array(this.cliques === null ? 0 : network.persons.length);
    this.mark = new Int32Array(this.met.length);
  }

  /** Everybody that a person has a tie with, once; in no order, and only until the next is asked for. */
  of(person: number): Int32Array {
    const { cliques, met, mark } = this;
    if (cliques === null) {
      const { offsets, targets } = this.network.neighbours;
      return targets.subarray(int(offsets, person), int(offsets, person + 1));
    }
    const { byPerson, byEvent, several, times } = cliques;
    let count = 0;
    this.walk += 1;
    const { walk } = this;
    // The list first: it says of whom the events say too much.
    mark[person] = walk;
    for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) {
      const other = int(several.targets, at);
      mark[other] = walk;
      if (int(times, at) === 0) continue;
      met[count] = other;
      count += 1;
    }
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      const last = int(byEvent.offsets, event + 1);
      for (let place = int(byEvent.offsets, event); place < last; place += 1) {
        const other = int(byEvent.targets, place);
        if (int(mark, other) === walk) continue;
        mark[other] = walk;
        met[count] = other;
        count += 1;
      }
    }
    return met.subarray(0, count);
  }
}
