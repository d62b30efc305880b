import type { Chance } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import {
  boundaries as allBoundaries,
  int,
  num,
  partition,
  sizesOf,
  streamOf,
  weightsOf,
  type Boundary,
  type Network,
  type Partition,
} from '../network/index.ts';
import type { Weight } from './define-metric.ts';
import { arcsOf } from './kernels/crossing.ts';
import { Curveball } from './nulls/curveball.ts';
import { joined, organisationGauge, wholeGauge, type Gauged } from './nulls/gauge.ts';
import { randomPairs } from './nulls/random-pairs.ts';
import { guards, judge } from './nulls/judge.ts';
import { shuffle } from './nulls/shuffle.ts';
import { staticTally, tieTally } from './nulls/static-tally.ts';

export interface ChanceOptions {
  /** Default: all. */
  readonly boundaries?: readonly Boundary[];
  readonly seed: number;
  readonly draws: number;
  /** Default: `two-mode` alone. */
  readonly nulls?: readonly Chance['null'][];
  /** Default: `newman`. Hours and attendance cannot be dealt out anew: they are judged by `count`. */
  readonly weight?: Weight;
}

/**
 * The E-I index of the network, of every organisation and of every group, beside what chance alone would give.
 *
 * - `two-mode`: people are dealt over the groups anew, each in as many groups and each group with as many people as now. Only where ties
 *   come from groups or meetings; a group's own index only where they come from groups.
 * - `labels`: the ties stay and people swap classes; of the network and of groups. The network's expectation is exact: 1 − 2 · P(two people
 *   taken at random share a class).
 * - `edges`: as many ties as there are, between people taken at random; unweighted, whoever named whom, for the network alone.
 *
 * What is observed is measured as the draws are: everybody in the classes of the whole period by share, and in `two-mode` everybody
 * in a group together with all others in it. Ordered by level, boundary, period (as the networks are given), subject and null.
 */
export function computeChances(networks: readonly Network[], options: ChanceOptions): Chance[] {
  const nulls = options.nulls ?? ['two-mode'];
  const boundaries = [...(options.boundaries ?? allBoundaries)].sort(byId);
  const found = networks.flatMap((network, order) =>
    nulls.flatMap((name) => models[name](network, boundaries, options).map((chance) => ({ order, chance }))),
  );
  const rank = { network: 0, organisation: 1, group: 2 } as const;
  const place = ({ level }: Chance): number => (level === 'network' || level === 'organisation' ? rank[level] : rank.group);
  return found
    .sort(
      (a, b) =>
        place(a.chance) - place(b.chance) ||
        byId(a.chance.boundary ?? '', b.chance.boundary ?? '') ||
        a.order - b.order ||
        byId(a.chance.subject, b.chance.subject) ||
        byId(a.chance.null, b.chance.null),
    )
    .map(({ chance }) => chance);
}

type Model = (network: Network, boundaries: readonly Boundary[], options: ChanceOptions) => Chance[];

const models: Record<Chance['null'], Model> = { 'two-mode': twoModeChances, labels: labelChances, edges: edgeChances };

function twoModeChances(network: Network, boundaries: readonly Boundary[], { seed, draws, weight = 'newman' }: ChanceOptions): Chance[] {
  const { incidence } = network;
  if (network.directed || incidence.events.length === 0) return [];
  const events = sizesOf(incidence).filter((size) => size >= 2).length;
  const each = boundaries.map((boundary) => {
    const classes = partition(network, boundary);
    const gauge = joined(
      wholeGauge(network, classes, events >= guards.events),
      organisationGauge(network, classes, events >= guards.events),
    );
    return {
      boundary,
      classes,
      gauge,
      tally: staticTally(classes, weight),
      observed: new Float64Array(gauge.subjects.length),
      values: new Float64Array(gauge.subjects.length * draws),
    };
  });
  for (const { gauge, tally, observed } of each) {
    tally.count(incidence.byEvent.offsets, incidence.byEvent.targets);
    gauge.read(tally, incidence.byEvent.offsets, incidence.byEvent.targets, observed, 0, 1);
  }
  const curveball = new Curveball(
    incidence,
    undefined,
    rankOf(
      network,
      each.map(({ classes }) => classes),
    ),
  );
  for (let draw = 0; draw < draws; draw += 1) {
    curveball.draw(streamOf(seed, 'two-mode', network.period.id, draw));
    for (const { gauge, tally, values } of each) {
      tally.count(curveball.offsets, curveball.members);
      gauge.read(tally, curveball.offsets, curveball.members, values, draw, draws);
    }
  }
  return each.flatMap(({ boundary, gauge, observed, values }) =>
    gauge.subjects.flatMap((of, index) =>
      toChance(network, boundary, 'two-mode', of, num(observed, index), values.subarray(index * draws, (index + 1) * draws), null),
    ),
  );
}

/**
 * An order of people by what they are part of and not by their ids: two people who come out alike may take each other's place in any
 * draw. So the same network under other ids of people gives the same draws, and an id leaves no trace in what is published.
 */
function rankOf({ incidence, persons }: Network, partitions: readonly Partition[]): Int32Array {
  const { offsets, targets } = incidence.byPerson;
  const likeness = persons.map((_, person) =>
    [
      targets.subarray(int(offsets, person), int(offsets, person + 1)).join(' '),
      ...partitions.map((classes) => {
        const [from, until] = [int(classes.offsets, person), int(classes.offsets, person + 1)];
        return `${classes.classes.subarray(from, until).join(' ')}:${classes.shares.subarray(from, until).join(' ')}`;
      }),
    ].join('|'),
  );
  const rank = new Int32Array(persons.length);
  const order = [...persons.keys()].sort((a, b) => byId(likeness[a] ?? '', likeness[b] ?? '') || a - b);
  for (const [place, person] of order.entries()) rank[person] = place;
  return rank;
}

function labelChances(network: Network, boundaries: readonly Boundary[], { seed, draws, weight = 'newman' }: ChanceOptions): Chance[] {
  const weights = weightsOf(network, weight).map((amount, tie) => amount * arcsOf(network, tie));
  const { byEvent } = network.memberships;
  return boundaries.flatMap((boundary) => {
    const classes = partition(network, boundary);
    const gauge = wholeGauge(network, classes, true);
    const tally = { external: new Float64Array(network.persons.length), internal: new Float64Array(network.persons.length) };
    const known = Int32Array.from(network.persons.keys()).filter((person) => int(classes.main, person) >= 0);
    const own = Int32Array.from(network.persons.keys());
    const measure = (as: Int32Array, into: Float64Array, at: number, step: number): void => {
      tieTally(network, classes, weights, as, tally);
      gauge.read(tally, byEvent.offsets, byEvent.targets, into, at, step);
    };
    const observed = new Float64Array(gauge.subjects.length);
    measure(own, observed, 0, 1);
    const values = new Float64Array(gauge.subjects.length * draws);
    for (let draw = 0; draw < draws; draw += 1) {
      const as = own.slice();
      const dealt = shuffle(known, streamOf(seed, 'labels', boundary, network.period.id, draw));
      for (const [index, person] of known.entries()) as[person] = int(dealt, index);
      measure(as, values, draw, draws);
    }
    const expected = expectationOf(classes);
    return gauge.subjects.flatMap((of, index) =>
      toChance(
        network,
        boundary,
        'labels',
        of,
        num(observed, index),
        values.subarray(index * draws, (index + 1) * draws),
        of.level === 'network' ? expected : null,
      ),
    );
  });
}

function edgeChances(network: Network, boundaries: readonly Boundary[], { seed, draws }: ChanceOptions): Chance[] {
  return boundaries.flatMap((boundary) => {
    const classes = partition(network, boundary);
    const known = Int32Array.from(network.persons.keys()).filter((person) => int(classes.main, person) >= 0);
    const [of] = wholeGauge(network, classes, true).subjects;
    const tally = { external: new Float64Array(network.persons.length), internal: new Float64Array(network.persons.length) };
    tieTally(network, classes, weightsOf(network, 'none'), Int32Array.from(network.persons.keys()), tally);
    const internal = tally.internal.reduce((sum, value) => sum + value, 0) / 2;
    const external = tally.external.reduce((sum, value) => sum + value, 0) / 2;
    const ties = Math.round(internal + external);
    if (of === undefined || ties === 0) return [];
    const values = Float64Array.from(
      { length: draws },
      (_, draw) => 1 - (2 * randomPairs(classes, known, ties, streamOf(seed, 'edges', boundary, network.period.id, draw))) / ties,
    );
    return toChance(network, boundary, 'edges', of, (external - internal) / (external + internal), values, expectationOf(classes));
  });
}

/** The E-I index to be expected where everybody is as likely as anybody to be at the end of a tie. */
function expectationOf(classes: Partition): number | null {
  const people = new Float64Array(classes.ids.length);
  let known = 0;
  let own = 0;
  for (let person = 0; person < classes.main.length; person += 1) {
    if (int(classes.main, person) < 0) continue;
    known += 1;
    for (let index = int(classes.offsets, person); index < int(classes.offsets, person + 1); index += 1) {
      people[int(classes.classes, index)] = num(people, int(classes.classes, index)) + num(classes.shares, index);
      own += num(classes.shares, index) ** 2;
    }
  }
  if (known < 2) return null;
  return 1 - (2 * (people.reduce((sum, count) => sum + count ** 2, 0) - own)) / (known * (known - 1));
}

function toChance(
  network: Network,
  boundary: Boundary,
  name: Chance['null'],
  of: Gauged,
  observed: number,
  values: Float64Array,
  expected: number | null,
): Chance[] {
  if (Number.isNaN(observed)) return [];
  const judged = judge(observed, values, of.enough, expected);
  if (judged === null) return [];
  return [{ metric: 'ei-index', level: of.level, boundary, period: network.period.id, subject: of.subject, null: name, ...judged }];
}
