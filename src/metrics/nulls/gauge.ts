import { addTo, int, num, type Network, type Partition } from '../../network/index.ts';
import type { Tally } from '../kernels/crossing.ts';
import { present } from '../kernels/subjects.ts';
import { guards } from './judge.ts';
import type { StaticTally } from './static-tally.ts';

export interface Gauged {
  readonly level: 'network' | 'organisation' | 'group';
  readonly subject: string;
  /** Are there people (and groups) enough to say anything? */
  readonly enough: boolean;
}

/** The E-I index of every subject of one boundary, read off a tally. */
export interface Gauge<T extends Tally> {
  readonly subjects: readonly Gauged[];
  /**
   * Writes the index of each subject to `into`, from `at` on, `step` apart; NaN where it is not defined.
   * @param offsets, members who is in which group in this draw
   */
  readonly read: (tally: T, offsets: Int32Array, members: Int32Array, into: Float64Array, at: number, step: number) => void;
}

/** The network as a whole and, where ties come from groups, every group. */
export function wholeGauge(network: Network, classes: Partition, enoughEvents: boolean): Gauge<Tally> {
  const persons = network.persons.length;
  const enough = enoughPeople(classes, enoughEvents);
  const groups = network.incidence.kind === 'group' ? network.incidence.events : [];
  const { offsets: sizes } = network.memberships.byEvent;
  return {
    subjects: [
      { level: 'network', subject: 'network', enough },
      ...groups.map((subject, group) => ({
        level: 'group' as const,
        subject,
        enough: enough && int(sizes, group + 1) - int(sizes, group) >= guards.people,
      })),
    ],
    read: (tally, offsets, members, into, at, step) => {
      let external = 0;
      let internal = 0;
      for (let person = 0; person < persons; person += 1) {
        external += num(tally.external, person);
        internal += num(tally.internal, person);
      }
      into[at] = ei(external, internal);
      for (let group = 0; group < groups.length; group += 1) {
        external = 0;
        internal = 0;
        for (let member = int(offsets, group); member < int(offsets, group + 1); member += 1) {
          external += num(tally.external, int(members, member));
          internal += num(tally.internal, int(members, member));
        }
        into[at + (group + 1) * step] = ei(external, internal);
      }
    },
  };
}

/**
 * Every organisation: the ties its people had in the post there, and not those of a post elsewhere. So somebody with posts at two
 * organisations adds to each the ties that cross from the class of that post.
 */
export function organisationGauge(
  network: Network,
  organisations: Partition,
  classes: Partition,
  enoughEvents: boolean,
): Gauge<StaticTally> {
  const enough = enoughPeople(classes, enoughEvents);
  const taking = present(organisations);
  const people = new Int32Array(organisations.ids.length);
  for (const held of organisations.classes) people[held] = int(people, held) + 1;
  const parts = partsOf(network, organisations, classes);
  const external = new Float64Array(organisations.ids.length);
  const internal = new Float64Array(organisations.ids.length);
  return {
    subjects: taking.map((organisation) => ({
      level: 'organisation',
      subject: organisations.ids[organisation] ?? '',
      enough: enough && int(people, organisation) >= guards.people,
    })),
    read: (tally, _offsets, _members, into, at, step) => {
      external.fill(0);
      internal.fill(0);
      for (let part = 0; part < parts.share.length; part += 1) {
        const share = num(parts.share, part);
        const same = num(tally.same, int(parts.place, part));
        addTo(internal, int(parts.organisation, part), share * same);
        addTo(external, int(parts.organisation, part), share * (num(tally.all, int(parts.person, part)) - same));
      }
      for (const [index, organisation] of taking.entries())
        into[at + index * step] = ei(num(external, organisation), num(internal, organisation));
    },
  };
}

/** Who is in which class for which organisation, and for what part of the time that their class is known. */
interface Parts {
  readonly person: Int32Array;
  readonly organisation: Int32Array;
  /** The person's place in `classes.classes`. */
  readonly place: Int32Array;
  readonly share: Float64Array;
}

function partsOf({ posts, persons }: Network, organisations: Partition, classes: Partition): Parts {
  const known = new Float64Array(persons.length);
  for (const [post, person] of posts.person.entries()) if (int(classes.ofPost, post) >= 0) addTo(known, person, num(posts.share, post));
  const standing = [...posts.person.entries()].filter(
    ([post]) => int(classes.ofPost, post) >= 0 && int(organisations.ofPost, post) >= 0 && num(posts.share, post) > 0,
  );
  return {
    person: Int32Array.from(standing, ([, person]) => person),
    organisation: Int32Array.from(standing, ([post]) => int(organisations.ofPost, post)),
    place: Int32Array.from(standing, ([post, person]) => classes.classes.indexOf(int(classes.ofPost, post), int(classes.offsets, person))),
    share: Float64Array.from(standing, ([post, person]) => num(posts.share, post) / num(known, person)),
  };
}

/** Are there people enough whose class is known to say anything of the whole? */
export const enoughPeople = (classes: Partition, enoughEvents: boolean): boolean =>
  enoughEvents && classes.main.filter((held) => held >= 0).length >= guards.persons;

const ei = (external: number, internal: number): number =>
  external + internal > 0 ? (external - internal) / (external + internal) : Number.NaN;
