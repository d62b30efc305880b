import { int, num, sizesOf, type Boundary, type Network, type Seating } from '../../network/index.ts';
import type { Leaning, Level, Metric, MetricInput, Weight } from '../define-metric.ts';
import type { Divisions } from '../divisions.ts';
import { enoughPeople } from './gauge.ts';
import { guards } from './judge.ts';

/** One thing that is held against chance. */
export interface Judgeable {
  readonly metric: string;
  readonly level: Level;
  readonly boundary: Boundary;
  readonly subject: string;
  readonly other: string | null;
  readonly above: Leaning;
  /** Are there people (and groups) enough to say anything? */
  readonly enough: boolean;
}

/**
 * A random network, and how its people are divided. What kernels keep is kept by partition: so every network has its own, though people
 * are divided as in the network that was read.
 */
export interface Drawn {
  /** Who is in which event, where people were dealt over events: what can be counted from this alone needs no network. */
  readonly seating: Seating | null;
  /** Whose place each person has, where people trade places: `as[p]` for person p. */
  readonly as: Int32Array | null;
  /** Made where somebody first asks for it. */
  readonly network: Network;
  readonly divisions: Divisions;
}

/** Reads the values of one metric at one level for one boundary off a random network. */
export interface Reading {
  readonly subjects: readonly Judgeable[];
  /** What was observed, read as the draws are; NaN where the metric is not defined. */
  readonly observed: Float64Array;
  /** Writes a value per subject to `into`, from `at` on, `step` apart. */
  readonly read: (drawn: Drawn, into: Float64Array, at: number, step: number) => void;
}

/**
 * A reading by the metric's own function, so that what is observed, what is drawn and what the catalogue says are one and the same.
 * `null` where the metric does not exist at this level, or does not say that it may be held against chance there.
 */
export function readingOf(
  metric: Metric,
  level: Level,
  boundary: Boundary,
  observed: Drawn,
  options: { readonly weight: Weight; readonly enoughEvents: boolean },
): Reading | null {
  const above = metric.chance?.[level];
  const compute = metric.levels[level];
  if (above === undefined || compute === undefined || !metric.boundary) return null;
  const inputOf = ({ network, divisions }: Drawn): MetricInput => ({
    network,
    previous: null,
    partition: divisions.classes(boundary),
    organisations: divisions.organisations(boundary),
    weight: options.weight,
    normalised: false,
    seed: 1,
  });
  const found = [...compute(inputOf(observed))];
  const enough = enoughOf(level, inputOf(observed), options.enoughEvents);
  return {
    subjects: found.map(({ subject, other = null }) => {
      const of = { metric: metric.id, level, boundary, subject, other, above };
      return { ...of, enough: enough(subject) && (other === null || enough(other)) };
    }),
    observed: Float64Array.from(found, ({ value }) => value ?? Number.NaN),
    read: (drawn, into, at, step) => {
      const values = [...compute(inputOf(drawn))];
      if (values.length !== found.length) throw new Error(`${metric.id} has other subjects in a random network`);
      for (const [index, { value }] of values.entries()) into[at + index * step] = value ?? Number.NaN;
    },
  };
}

/** Whether there is enough to say anything of a subject: of the whole, of its people, of the members of a group. */
function enoughOf(
  level: Level,
  { network, partition: classes, organisations }: MetricInput,
  enoughEvents: boolean,
): (subject: string) => boolean {
  const whole = enoughPeople(classes, enoughEvents);
  if (level === 'group') {
    const sizes = sizesOf(network.memberships);
    const groups = new Map(network.memberships.events.map((id, group) => [id, int(sizes, group)]));
    return (subject) => whole && (groups.get(subject) ?? 0) >= guards.people;
  }
  if (level === 'organisation' || level === 'pair') {
    const of = level === 'pair' ? classes : organisations;
    const people = new Float64Array(of.ids.length);
    for (const held of of.classes) people[held] = num(people, held) + 1;
    const counts = new Map(of.ids.map((id, index) => [id, num(people, index)]));
    return (subject) => whole && (counts.get(subject) ?? 0) >= guards.people;
  }
  return () => whole;
}
