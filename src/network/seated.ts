import { int, num, offsetsOf } from './arrays.ts';
import { noTies } from './changing-ties.ts';
import type { Csr, Network, Posts, Stretch, Ties, TwoMode } from './network.ts';
import { once } from './once.ts';
import { neighboursOf } from './project.ts';

/** Who is in which event: event e holds the persons `members[offsets[e]] … members[offsets[e + 1] − 1]`, in any order. */
export interface Seating {
  readonly offsets: Int32Array;
  readonly members: Int32Array;
}

/**
 * A network of the same people with others in their groups (or at their meetings), to be measured like any network. It knows no dates:
 * everybody in a group is together with all others in it, in the posts of the whole period by share. Hours and attendance, which nobody
 * can deal out anew, are 0. Its ties are made where somebody first asks for them.
 */
export function seated(network: Network, seating: Seating): Network {
  const incidence = undated(network, seating);
  return lazily(
    network,
    { ...basicsOf(network), byEvents: true },
    network.posts,
    incidence,
    network.memberships === network.incidence ? incidence : network.memberships,
    () => tiesOfSeating(network.posts, incidence),
  );
}

/** The seating that the network itself has. */
export const ownSeating = ({ incidence }: Network): Seating => ({
  offsets: incidence.byEvent.offsets,
  members: incidence.byEvent.targets,
});

/**
 * The same ties between people who have traded places: person p has the posts of person `as[p]`. Without dates, as `seated`.
 * @param as every person once
 */
export function relabelled(network: Network, as: Int32Array): Network {
  const holder = new Int32Array(as.length);
  for (const [person, whose] of as.entries()) holder[whose] = person;
  const posts = { ...network.posts, person: network.posts.person.map((person) => int(holder, person)) };
  return lazily(network, network, posts, network.incidence, network.memberships, () => {
    const own = network.ties;
    const mixing = once(() => mixingOf(posts, own.low, own.high));
    // Of ties that are there already: nothing is made that nobody asks for.
    return {
      ...{ low: own.low, high: own.high, direction: own.direction },
      get count() {
        return own.count;
      },
      get newman() {
        return own.newman;
      },
      get hours() {
        return own.hours;
      },
      get attendance() {
        return own.attendance;
      },
      get events() {
        return own.events;
      },
      get mixing() {
        return mixing();
      },
    };
  });
}

/**
 * The same people with other ties between them, each of weight 1 and without direction.
 * @param low, high the ends of every tie: `low[t] < high[t]`, ascending
 */
export function retied(network: Network, low: Int32Array, high: Int32Array): Network {
  const { posts, incidence, memberships } = network;
  return lazily(network, { ...basicsOf(network), directed: false, byEvents: false }, posts, incidence, memberships, () =>
    plainTies(posts, low, high),
  );
}

type Basics = Pick<Network, 'period' | 'source' | 'directed' | 'byEvents' | 'persons' | 'organisations' | 'functions' | 'groupKinds'>;

function basicsOf({ period, source, directed, byEvents, persons, organisations, functions, groupKinds }: Basics): Basics {
  return { period, source, directed, byEvents, persons, organisations, functions, groupKinds };
}

function lazily(of: Network, basics: Basics, posts: Posts, incidence: TwoMode, memberships: TwoMode, project: () => Ties): Network {
  let ties: Ties | null = null;
  let neighbours: Network['neighbours'] | null = null;
  return {
    ...basicsOf(basics),
    ...{ posts, incidence, memberships },
    // Without dates nobody changes.
    changes: new Uint8Array(basics.persons.length),
    changing: noTies,
    get lineage() {
      return of.lineage;
    },
    get activity() {
      return of.activity;
    },
    get employment() {
      return wholePeriod(basics, posts);
    },
    get ties() {
      return (ties ??= project());
    },
    get neighbours() {
      return (neighbours ??= neighboursOf(basics.persons.length, this.ties));
    },
  };
}

/** Everybody in all their posts all the time. */
function wholePeriod({ period, persons }: Basics, posts: Posts): Stretch[][] {
  const held = postsByPerson(posts, persons.length);
  return persons.map((_, person) => {
    const own = [...held.targets.subarray(int(held.offsets, person), int(held.offsets, person + 1))];
    return [{ from: period.from, until: period.until, posts: own, shares: own.map((post) => num(posts.share, post)) }];
  });
}

function undated(network: Network, { offsets, members }: Seating): TwoMode {
  const persons = network.persons.length;
  const sizes = new Int32Array(persons);
  for (const person of members) sizes[person] = int(sizes, person) + 1;
  const byPerson = { offsets: offsetsOf(sizes), targets: new Int32Array(members.length) };
  const targets = new Int32Array(members.length);
  const entries = new Int32Array(members.length);
  const owners = new Int32Array(members.length);
  const next = byPerson.offsets.slice();
  const events = network.incidence.events.length;
  for (let event = 0; event < events; event += 1) {
    // Ascending within the event, as in a network that was read.
    const seats = members.slice(int(offsets, event), int(offsets, event + 1)).sort();
    targets.set(seats, int(offsets, event));
    for (let place = int(offsets, event); place < int(offsets, event + 1); place += 1) {
      const person = int(targets, place);
      const entry = int(next, person);
      byPerson.targets[entry] = event;
      owners[entry] = person;
      entries[place] = entry;
      next[person] = entry + 1;
    }
  }
  const { from, until } = network.period;
  return {
    kind: network.incidence.kind,
    events: network.incidence.events,
    byPerson,
    byEvent: { offsets, targets },
    entries,
    spellOffsets: Int32Array.from({ length: members.length + 1 }, (_, entry) => entry),
    spells: {
      person: owners,
      event: byPerson.targets,
      from: new Int32Array(members.length).fill(from),
      until: new Int32Array(members.length).fill(until),
      post: new Int32Array(members.length).fill(-1),
      row: new Int32Array(members.length).fill(-1),
    },
    minutes: new Float64Array(members.length),
  };
}

/** Counted first, so that everything has its place in a typed array: this runs once for every draw. */
function tiesOfSeating(posts: Posts, { byPerson, byEvent }: TwoMode): Ties {
  const persons = byPerson.offsets.length - 1;
  const shared = new Int32Array(persons);
  const newmanWith = new Float64Array(persons);
  let most = 0;
  for (let event = 0; event + 1 < byEvent.offsets.length; event += 1) {
    const size = int(byEvent.offsets, event + 1) - int(byEvent.offsets, event);
    most += (size * (size - 1)) / 2;
  }
  const low = new Int32Array(most);
  const high = new Int32Array(most);
  const count = new Float64Array(most);
  const newman = new Float64Array(most);
  const behind = new Int32Array(most);
  const offsets = new Int32Array(most + 1);
  let ties = 0;
  let events = 0;
  const met = new Int32Array(persons);
  for (let person = 0; person < persons; person += 1) {
    let found = 0;
    const first = int(byPerson.offsets, person);
    const last = int(byPerson.offsets, person + 1);
    for (let entry = first; entry < last; entry += 1) {
      const event = int(byPerson.targets, entry);
      const start = int(byEvent.offsets, event);
      const amount = 1 / (int(byEvent.offsets, event + 1) - start - 1);
      for (let place = int(byEvent.offsets, event + 1) - 1; place >= start; place -= 1) {
        const other = int(byEvent.targets, place);
        if (other <= person) break;
        if (int(shared, other) === 0) {
          met[found] = other;
          found += 1;
        }
        shared[other] = int(shared, other) + 1;
        newmanWith[other] = num(newmanWith, other) + amount;
      }
    }
    const others = met.subarray(0, found).sort();
    for (const other of others) {
      low[ties] = person;
      high[ties] = other;
      count[ties] = int(shared, other);
      newman[ties] = num(newmanWith, other);
      shared[other] = 0;
      newmanWith[other] = 0;
      // The events of a pair, in their order: a merge of two short ascending lists.
      let theirs = int(byPerson.offsets, other);
      const end = int(byPerson.offsets, other + 1);
      for (let entry = first; entry < last && theirs < end;) {
        const a = int(byPerson.targets, entry);
        const b = int(byPerson.targets, theirs);
        if (a === b) {
          behind[events] = a;
          events += 1;
        }
        if (a <= b) entry += 1;
        if (b <= a) theirs += 1;
      }
      ties += 1;
      offsets[ties] = events;
    }
  }
  const ends = { low: low.slice(0, ties), high: high.slice(0, ties) };
  const mixing = once(() => mixingOf(posts, ends.low, ends.high));
  return {
    ...ends,
    direction: new Uint8Array(ties).fill(3),
    count: count.slice(0, ties),
    newman: newman.slice(0, ties),
    hours: new Float64Array(ties),
    attendance: new Float64Array(ties),
    events: { offsets: offsets.slice(0, ties + 1), targets: behind.slice(0, events) },
    get mixing() {
      return mixing();
    },
  };
}

/** Ties of weight 1 that no event is known of. */
function plainTies(posts: Posts, low: Int32Array, high: Int32Array): Ties {
  const ones = once(() => new Float64Array(low.length).fill(1));
  const nothing = once(() => new Float64Array(low.length));
  const events = once(() => ({ offsets: new Int32Array(low.length + 1), targets: new Int32Array(0) }));
  const mixing = once(() => mixingOf(posts, low, high));
  return {
    low,
    high,
    direction: new Uint8Array(low.length).fill(3),
    get count() {
      return ones();
    },
    get newman() {
      return ones();
    },
    get hours() {
      return nothing();
    },
    get attendance() {
      return nothing();
    },
    get events() {
      return events();
    },
    get mixing() {
      return mixing();
    },
  };
}

/** Both ends in each of their posts, by the shares of the whole period. */
function mixingOf(posts: Posts, low: Int32Array, high: Int32Array): Ties['mixing'] {
  const persons = posts.person.reduce((most, person) => Math.max(most, person + 1), 0);
  const held = postsByPerson(posts, persons);
  const sizes = new Int32Array(low.length);
  const of = (person: number): number => int(held.offsets, person + 1) - int(held.offsets, person);
  for (let tie = 0; tie < low.length; tie += 1) sizes[tie] = of(int(low, tie)) * of(int(high, tie));
  const offsets = offsetsOf(sizes);
  const total = int(offsets, low.length);
  const mixing = { offsets, low: new Int32Array(total), high: new Int32Array(total), share: new Float64Array(total) };
  let at = 0;
  for (let tie = 0; tie < low.length; tie += 1) {
    const [a, b] = [int(low, tie), int(high, tie)];
    for (let i = int(held.offsets, a); i < int(held.offsets, a + 1); i += 1) {
      const mine = int(held.targets, i);
      for (let j = int(held.offsets, b); j < int(held.offsets, b + 1); j += 1) {
        const theirs = int(held.targets, j);
        mixing.low[at] = mine;
        mixing.high[at] = theirs;
        mixing.share[at] = num(posts.share, mine) * num(posts.share, theirs);
        at += 1;
      }
    }
  }
  return mixing;
}

/** The posts in which each person spent some of the period, ascending. */
function postsByPerson({ person, share }: Posts, persons: number): Csr {
  const sizes = new Int32Array(persons);
  for (let post = 0; post < person.length; post += 1)
    if (num(share, post) > 0) sizes[int(person, post)] = int(sizes, int(person, post)) + 1;
  const offsets = offsetsOf(sizes);
  const targets = new Int32Array(int(offsets, persons));
  const next = offsets.slice();
  for (let post = 0; post < person.length; post += 1) {
    if (num(share, post) <= 0) continue;
    const at = int(next, int(person, post));
    targets[at] = post;
    next[int(person, post)] = at + 1;
  }
  return { offsets, targets };
}
