import { int, type Csr, type Stream } from '../../network/index.ts';

/**
 * How many rounds a draw takes, in each of which all groups trade in pairs: sixteen, and in a small network so many that two hundred
 * trades are made. Strona et al. (2014) found five trades a row enough for their matrices; every group has sixteen here, and they start
 * from a network that is random already, so that what is left of it favours nobody.
 */
export const roundsFor = (events: number): number => Math.max(16, Math.ceil(200 / Math.max(1, events >> 1)));

/** From the network as it is to the random one that every draw starts from: organisations that sit together leave no trace in it. */
const roundsBefore = 4;

/**
 * The groups that trade more than once in every round, as often as they do. In a trade a large group gives no more than the other has, so that one
 * of twenty times the usual size would keep a fifth of its people through all rounds. With a trade more for every four times the usual size,
 * two in a hundred at most stay; all of them together are dealt no more often than all memberships, and so a group of hundreds of times the
 * usual size keeps many of those it starts with.
 */
export function tradesMore(offsets: Int32Array): Int32Array {
  const events = offsets.length - 1;
  const memberships = int(offsets, events);
  const more: number[] = [];
  let room = memberships;
  for (let event = 0; event < events; event += 1) {
    const size = int(offsets, event + 1) - int(offsets, event);
    const wanted = Math.ceil(((size * events) / memberships + 1) / 4) - 1;
    for (let trade = 0; trade < wanted && room >= size; trade += 1, room -= size) more.push(event);
  }
  return Int32Array.from(more);
}

/**
 * Random networks with the same number of groups for every person and the same number of members for every group: curveball trades
 * (Strona et al. 2014), in which two groups pool the members they do not share and each takes as many as it gave; in rounds in which
 * every group trades once (Carstens et al. 2018), and those that are much larger than the others more often. Every draw starts from the same random network and has a stream of its own, so that
 * draws can be made in any order, by any number of threads.
 */
export class Curveball {
  /** Members of event e at `offsets[e] … offsets[e + 1] − 1`, in no particular order: those of the last draw. */
  readonly members: Int32Array;
  readonly offsets: Int32Array;
  private readonly start: Int32Array;
  private readonly mark: Int32Array;
  private readonly pool: Int32Array;
  private readonly taken: Int32Array;
  private readonly left: Int32Array;
  private readonly order: Int32Array;
  private readonly more: Int32Array;
  private readonly rounds: number;
  private trades = 0;

  /**
   * @param byEvent the members of every event, in the order in which they are dealt: those that a draw starts from
   * @param persons how many there are
   * @param rounds how many a draw takes; default: as many as mix it well
   */
  constructor({ offsets, targets }: Csr, persons: number, rounds = roundsFor(offsets.length - 1)) {
    this.rounds = rounds;
    this.offsets = offsets;
    this.start = targets;
    this.members = targets.slice();
    this.mark = new Int32Array(persons);
    this.pool = new Int32Array(persons);
    this.taken = new Int32Array(persons);
    this.left = new Int32Array(persons);
    this.order = new Int32Array(offsets.length - 1);
    this.more = tradesMore(offsets);
  }

  /** Replaces `members` by a new draw. */
  draw(stream: Stream): void {
    this.mix(this.rounds, stream);
  }

  /** Replaces `members` by what all draws may start from. */
  begin(stream: Stream): void {
    this.mix(roundsBefore * this.rounds, stream);
  }

  private mix(rounds: number, stream: Stream): void {
    const { members, order, more } = this;
    members.set(this.start);
    for (let event = 0; event < order.length; event += 1) order[event] = event;
    for (let round = 0; round < rounds; round += 1) {
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = stream.below(last + 1);
        const event = int(order, last);
        order[last] = int(order, other);
        order[other] = event;
      }
      for (let pair = 0; pair + 1 < order.length; pair += 2) this.trade(int(order, pair), int(order, pair + 1), stream);
      for (const large of more) {
        const other = stream.below(order.length - 1);
        this.trade(large, other < large ? other : other + 1, stream);
      }
    }
  }

  private trade(a: number, b: number, stream: Stream): void {
    const { members, offsets, mark, pool } = this;
    const lastA = int(offsets, a + 1);
    const lastB = int(offsets, b + 1);
    // Marks are numbers of trades: never emptied, but where the numbers run out.
    if (this.trades === 0x3fffffff) {
      mark.fill(0);
      this.trades = 0;
    }
    this.trades += 1;
    const trade = this.trades;
    let keptA = int(offsets, a);
    let keptB = int(offsets, b);
    for (let place = keptA; place < lastA; place += 1) mark[int(members, place)] = trade;
    // Those in both stay, at the front of each row; the rest goes into the pool.
    let unshared = 0;
    for (let place = keptB; place < lastB; place += 1) {
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
    for (let place = keptA; place < lastA; place += 1) {
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
    const isTrade = forA > 0 && forA < unshared;
    if (isTrade) this.deal(unshared, forA, stream);
    const taken = isTrade ? this.taken : pool;
    const left = isTrade ? this.left : pool;
    for (let index = 0; index < forA; index += 1) members[keptA + index] = int(taken, index);
    for (let index = 0; keptB + index < lastB; index += 1) members[keptB + index] = int(left, index);
  }

  /**
   * Leaves so many of the pool in `taken` and the others in `left`, every choice equally likely: everybody is dealt by chance, and as many as one
   * side has too many, whoever they are, go over to the other.
   */
  private deal(unshared: number, wanted: number, stream: Stream): void {
    const { pool, taken, left } = this;
    const chance = Math.round((256 * wanted) / unshared);
    let takes = 0;
    let leaves = 0;
    let bits = 0;
    for (let index = 0; index < unshared; index += 1) {
      bits = (index & 3) === 0 ? stream.bits() : bits >>> 8;
      const person = int(pool, index);
      const isTaken = (((bits & 255) - chance) >> 31) & 1;
      taken[takes] = person;
      left[leaves] = person;
      takes += isTaken;
      leaves += 1 - isTaken;
    }
    for (; takes > wanted; takes -= 1) {
      const at = stream.below(takes);
      left[leaves] = int(taken, at);
      leaves += 1;
      taken[at] = int(taken, takes - 1);
    }
    for (; takes < wanted; takes += 1) {
      const at = stream.below(leaves);
      taken[takes] = int(left, at);
      leaves -= 1;
      left[at] = int(left, leaves);
    }
  }
}
