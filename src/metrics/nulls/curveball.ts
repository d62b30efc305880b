import { int, type Stream, type TwoMode } from '../../network/index.ts';

/**
 * How many trades a draw makes: twenty for every group, two hundred at least. Strona et al. (2014) found five a row enough for their
 * matrices; from a start in which organisations sit together that leaves a trace (on the sample, 27 groups, an E-I of 0.8391 where longer
 * chains give 0.8398, standard error 0.0001 over 20,000 draws). From ten a group on no difference was found; twenty leaves room.
 */
export const tradesFor = (events: number): number => Math.max(200, 20 * events);

/**
 * Random networks with the same number of groups for every person and the same number of members for every group: curveball trades
 * (Strona et al. 2014), in which two groups pool the members they do not share and each takes as many as it gave. Every draw starts from
 * the network as it is and has a stream of its own, so that draws can be made in any order, by any number of threads.
 */
export class Curveball {
  /** Members of event e at `offsets[e] … offsets[e + 1] − 1`, in no particular order: those of the last draw. */
  readonly members: Int32Array;
  readonly offsets: Int32Array;
  private readonly start: Int32Array;
  private readonly mark: Int32Array;
  private readonly pool: Int32Array;
  private readonly trades: number;

  /**
   * @param trades how many a draw makes; default: as many as mix it well
   * @param rank of every person: the order in which the members of a group are dealt; default: by index
   */
  constructor({ byEvent, byPerson }: TwoMode, trades = tradesFor(byEvent.offsets.length - 1), rank?: Int32Array) {
    this.trades = trades;
    this.offsets = byEvent.offsets;
    this.start = byEvent.targets.slice();
    if (rank !== undefined) {
      for (let event = 0; event + 1 < this.offsets.length; event += 1) {
        this.start.subarray(int(this.offsets, event), int(this.offsets, event + 1)).sort((a, b) => int(rank, a) - int(rank, b));
      }
    }
    this.members = byEvent.targets.slice();
    this.mark = new Int32Array(byPerson.offsets.length - 1);
    this.pool = new Int32Array(this.mark.length);
  }

  /** Replaces `members` by a new draw. */
  draw(stream: Stream): void {
    this.members.set(this.start);
    this.mark.fill(0);
    const events = this.offsets.length - 1;
    if (events < 2) return;
    for (let trade = 1; trade <= this.trades; trade += 1) {
      const a = stream.below(events);
      const other = stream.below(events - 1);
      this.trade(a, other < a ? other : other + 1, trade, stream);
    }
  }

  private trade(a: number, b: number, trade: number, stream: Stream): void {
    const { members, offsets, mark, pool } = this;
    const firstA = int(offsets, a);
    const lastA = int(offsets, a + 1);
    const firstB = int(offsets, b);
    const lastB = int(offsets, b + 1);
    for (let place = firstA; place < lastA; place += 1) mark[int(members, place)] = trade;
    // Those in both stay, at the front of each row; the rest goes into the pool.
    let unshared = 0;
    let keptB = firstB;
    for (let place = firstB; place < lastB; place += 1) {
      const person = int(members, place);
      if (int(mark, person) === trade) {
        mark[person] = -trade;
        members[keptB] = person;
        keptB += 1;
      } else {
        pool[unshared] = person;
        unshared += 1;
      }
    }
    let keptA = firstA;
    for (let place = firstA; place < lastA; place += 1) {
      const person = int(members, place);
      if (int(mark, person) === -trade) {
        members[keptA] = person;
        keptA += 1;
      } else {
        pool[unshared] = person;
        unshared += 1;
      }
    }
    const forA = lastA - keptA;
    if (forA === 0 || keptB === lastB) {
      // Nothing to choose: put back what was taken out.
      for (let index = 0; index < unshared; index += 1) members[(forA === 0 ? keptB : keptA) + index] = int(pool, index);
      return;
    }
    for (let index = 0; index < forA; index += 1) {
      const chosen = index + stream.below(unshared - index);
      const person = int(pool, chosen);
      pool[chosen] = int(pool, index);
      members[keptA + index] = person;
    }
    for (let index = forA; index < unshared; index += 1) members[keptB + index - forA] = int(pool, index);
  }
}
