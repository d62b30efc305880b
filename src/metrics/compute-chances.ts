import type { Chance } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import {
  boundaries as allBoundaries,
  divide,
  int,
  num,
  relabelled,
  retied,
  seated,
  sizesOf,
  streamOf,
  weightsOf,
  type Boundary,
  type Dividing,
  type Network,
} from '../network/index.ts';
import { levels as allLevels, type Level, type Metric, type Weight } from './define-metric.ts';
import { eiReadings } from './nulls/ei-readings.ts';
import { guards, judge, type Exact } from './nulls/judge.ts';
import { labelMoments } from './nulls/label-moments.ts';
import { labelReading } from './nulls/label-reading.ts';
import { knownTies, randomTies } from './nulls/random-ties.ts';
import { divisionsLike, divisionsOf, type Divisions } from './divisions.ts';
import { readingOf, type Drawn, type Judgeable, type Reading } from './nulls/readings.ts';
import { drawSeatings, isDealable, type Seatings } from './nulls/seatings.ts';
import { shuffle } from './nulls/shuffle.ts';
import { arcsOf } from './kernels/crossing.ts';

/** Random networks are divided as the network itself is. */
export interface ChanceOptions extends Dividing {
  /** Default: all. */
  readonly boundaries?: readonly Boundary[];
  /** Ids of the catalogue; default: every metric that may be held against chance. */
  readonly metrics?: readonly string[];
  /** Default: network, organisation and group. People and pairs are many: name those levels to have them judged too. */
  readonly levels?: readonly Level[];
  readonly seed: number;
  readonly draws: number;
  /** Default: `two-mode` alone. */
  readonly nulls?: readonly Chance['null'][];
  /** Default: `newman`. Hours and attendance cannot be dealt out anew: they are judged by `count`. */
  readonly weight?: Weight;
  /** At most so many threads; default: as many as the machine has. They change no value. */
  readonly threads?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** One score with its value in every draw: what a verdict is made of, and what a researcher may make other statistics of. */
export interface ChanceDraws extends Judgeable {
  readonly period: string;
  readonly null: Chance['null'];
  readonly observed: number;
  /** One per draw; NaN where the metric is not defined in that draw. */
  readonly values: Float64Array;
  readonly exact: Exact | null;
}

/** How many values are kept at once: what does not fit is drawn again, from the same streams. */
const mostValues = 24_000_000;

/**
 * Metrics that declare it, beside what chance alone would give.
 *
 * - `two-mode`: people are dealt over the groups anew, each in as many groups and each group with as many people as now. Only where ties
 *   come from groups or meetings; a group's own scores only where they come from groups.
 * - `labels`: the ties stay and people swap places with their posts. The E-I index of the network has an exact expectation and deviation.
 * - `edges`: as many ties as there are, between people taken at random; unweighted, whoever named whom, for the network alone.
 *
 * What is observed is measured as the draws are: everybody in the classes of the whole period by share, and in `two-mode` everybody
 * in a group together with all others in it. Ordered by metric, level, boundary, period (as the networks are given), subject, other and null.
 */
export function chancesOf(catalogue: readonly Metric[], networks: readonly Network[], options: ChanceOptions): Chance[] {
  const found: { readonly order: number; readonly chance: Chance }[] = [];
  forEachDrawn(catalogue, networks, options, (drawn, order) => {
    const { metric, level, boundary, period, subject, other, observed, values, enough, exact, above } = drawn;
    const judged = judge(observed, values, enough, exact, above);
    if (judged === null) return;
    const spread = level === 'network' ? spreadOf(values) : [];
    found.push({ order, chance: { metric, level, boundary, period, subject, other, null: drawn.null, ...judged, spread } });
  });
  return found
    .sort(
      (a, b) =>
        byId(a.chance.metric, b.chance.metric) ||
        allLevels.indexOf(a.chance.level) - allLevels.indexOf(b.chance.level) ||
        byId(a.chance.boundary ?? '', b.chance.boundary ?? '') ||
        a.order - b.order ||
        byId(a.chance.subject, b.chance.subject) ||
        byId(a.chance.other ?? '', b.chance.other ?? '') ||
        byId(a.chance.null, b.chance.null),
    )
    .map(({ chance }) => chance);
}

const parts = 20;

/** The middles of twenty equal parts of the draws: each stands for one outcome in twenty. */
function spreadOf(values: Float64Array): number[] {
  const draws = values.filter((value) => !Number.isNaN(value)).sort();
  return draws.length < parts
    ? []
    : Array.from({ length: parts }, (_, part) => num(draws, Math.floor(((part + 0.5) / parts) * draws.length)));
}

/** The values themselves, in every draw: `draws` numbers for every score that is judged. */
export function drawsOf(catalogue: readonly Metric[], networks: readonly Network[], options: ChanceOptions): ChanceDraws[] {
  const found: ChanceDraws[] = [];
  forEachDrawn(catalogue, networks, options, (drawn) => found.push({ ...drawn, values: drawn.values.slice() }));
  return found;
}

type Take = (drawn: ChanceDraws, order: number) => void;

function forEachDrawn(catalogue: readonly Metric[], networks: readonly Network[], options: ChanceOptions, take: Take): void {
  const nulls = options.nulls ?? ['two-mode'];
  const chosen = catalogue.filter(({ id, chance }) => chance !== undefined && (options.metrics?.includes(id) ?? true));
  const asked: readonly Level[] = options.levels ?? ['network', 'organisation', 'group'];
  const steps = networks.length * nulls.length;
  for (const [order, network] of networks.entries()) {
    for (const [at, name] of nulls.entries()) {
      const step = order * nulls.length + at;
      const progress = (part: number): void => options.onProgress?.(step + part, steps);
      models[name]({ network, metrics: chosen, levels: allLevels.filter((level) => asked.includes(level)), options, progress }, (drawn) =>
        take(drawn, order),
      );
    }
  }
}

interface Task {
  readonly network: Network;
  readonly metrics: readonly Metric[];
  readonly levels: readonly Level[];
  readonly options: ChanceOptions;
  readonly progress: (part: number) => void;
}

type Model = (task: Task, take: (drawn: ChanceDraws) => void) => void;

const models: Record<Chance['null'], Model> = { 'two-mode': twoModeDraws, labels: labelDraws, edges: edgeDraws };

const boundariesOf = ({ boundaries }: ChanceOptions): Boundary[] => [...(boundaries ?? allBoundaries)].sort(byId);

/** Hours and attendance are not dealt out with the people. */
const weightOf = ({ weight = 'newman' }: ChanceOptions): Weight => (weight === 'hours' || weight === 'attendance' ? 'count' : weight);

function twoModeDraws(task: Task, take: (drawn: ChanceDraws) => void): void {
  const { network, levels, options } = task;
  if (!isDealable(network)) return;
  const { incidence } = network;
  const enoughEvents = sizesOf(incidence).filter((size) => size >= 2).length >= guards.events;
  const weight = weightOf(options);
  const seatings = drawSeatings(network, options);
  const own = divisionsOf(network, options);
  const observed: Drawn = { seating: null, as: null, network: seatings.observed, divisions: divisionsLike(own) };
  // A group's own score says nothing where people are dealt over meetings.
  const dealt = levels.filter((level) => level !== 'group' || incidence.kind === 'group');
  const readings = boundariesOf(options).flatMap((boundary) =>
    task.metrics.flatMap((metric) => {
      const fast = metric.id === 'ei-index' ? eiReadings(observed, boundary, weight, dealt, enoughEvents) : [];
      const rest = dealt.filter((level) => metric.id !== 'ei-index' || level === 'person');
      return [...fast, ...rest.flatMap((level) => readingOf(metric, level, boundary, observed, { weight, enoughEvents }) ?? [])];
    }),
  );
  collect(task, 'two-mode', readings, seatedDraws(network, seatings, own), () => null, take);
}

const seatedDraws =
  (network: Network, seatings: Seatings, own: Divisions) =>
  (draw: number): Drawn => {
    const seating = seatings.seating(draw);
    let made: Network | null = null;
    return {
      seating,
      as: null,
      get network() {
        return (made ??= seated(network, seating));
      },
      divisions: divisionsLike(own),
    };
  };

function labelDraws(task: Task, take: (drawn: ChanceDraws) => void): void {
  const { network, options } = task;
  const { seed, weight = 'newman' } = options;
  for (const boundary of boundariesOf(options)) {
    const classes = divide(network, boundary, options);
    const own = Int32Array.from(network.persons.keys());
    const known = own.filter((person) => int(classes.main, person) >= 0);
    const as = (people: Int32Array): Drawn => {
      let made: Drawn | null = null;
      const swapped = (): Drawn => {
        if (made !== null) return made;
        const drawn = relabelled(network, people);
        made = { seating: null, as: people, network: drawn, divisions: divisionsOf(drawn, options) };
        return made;
      };
      return {
        seating: null,
        as: people,
        get network() {
          return swapped().network;
        },
        get divisions() {
          return swapped().divisions;
        },
      };
    };
    const observed = as(own);
    const weights = weightsOf(network, weight).map((amount, tie) => amount * arcsOf(network.ties, tie));
    const readings = task.metrics.flatMap((metric) =>
      task.levels.flatMap((level) => {
        const isIndex = metric.id === 'ei-index' && level === 'network';
        return (
          (isIndex
            ? labelReading(network, classes, weight, boundary)
            : readingOf(metric, level, boundary, observed, { weight, enoughEvents: true })) ?? []
        );
      }),
    );
    const exact = labelMoments(network, classes, weights);
    const draw = (number: number): Drawn => {
      const dealt = shuffle(known, streamOf(seed, 'labels', boundary, network.period.id, number));
      const people = own.slice();
      for (const [index, person] of known.entries()) people[person] = int(dealt, index);
      return as(people);
    };
    collect(task, 'labels', readings, draw, (of) => (isWholeIndex(of) ? exact : null), take);
  }
}

function edgeDraws(task: Task, take: (drawn: ChanceDraws) => void): void {
  const { network, options } = task;
  if (!task.levels.includes('network')) return;
  for (const boundary of boundariesOf(options)) {
    const classes = divide(network, boundary, options);
    const known = Int32Array.from(network.persons.keys()).filter((person) => int(classes.main, person) >= 0);
    const ends = knownTies(network, classes);
    if (ends.low.length === 0) continue;
    const as = ({ low, high }: { low: Int32Array; high: Int32Array }): Drawn => {
      const drawn = retied(network, low, high);
      return { seating: null, as: null, network: drawn, divisions: divisionsOf(drawn, options) };
    };
    const observed = as(ends);
    const readings = task.metrics.flatMap(
      (metric) => readingOf(metric, 'network', boundary, observed, { weight: 'none', enoughEvents: true }) ?? [],
    );
    const expected = labelMoments(observed.network, classes, weightsOf(observed.network, 'none'))?.expected ?? null;
    const exact = expected === null ? null : { expected, sd: null };
    const draw = (number: number): Drawn =>
      as(randomTies(known, ends.low.length, streamOf(options.seed, 'edges', boundary, network.period.id, number)));
    collect(task, 'edges', readings, draw, (of) => (isWholeIndex(of) ? exact : null), take);
  }
}

const isWholeIndex = ({ metric, level }: Judgeable): boolean => metric === 'ei-index' && level === 'network';

/** Draws once for as many readings as fit, and hands over what was found of each subject. */
function collect(
  { network, options, progress }: Task,
  name: Chance['null'],
  readings: readonly Reading[],
  drawnAt: (draw: number) => Drawn,
  exactOf: (of: Judgeable) => Exact | null,
  take: (drawn: ChanceDraws) => void,
): void {
  const { draws } = options;
  const batches = batchesOf(readings, draws);
  for (const [at, batch] of batches.entries()) {
    const values = batch.map(({ subjects }) => new Float64Array(subjects.length * draws));
    for (let draw = 0; draw < draws; draw += 1) {
      const drawn = drawnAt(draw);
      for (const [index, { read }] of batch.entries()) read(drawn, values[index] ?? new Float64Array(0), draw, draws);
      if (draw % 50 === 0) progress((at + draw / draws) / batches.length);
    }
    for (const [index, { subjects, observed }] of batch.entries()) {
      for (const [place, of] of subjects.entries()) {
        if (Number.isNaN(num(observed, place))) continue;
        take({
          ...of,
          period: network.period.id,
          null: name,
          observed: num(observed, place),
          values: values[index]?.subarray(place * draws, (place + 1) * draws) ?? new Float64Array(0),
          exact: exactOf(of),
        });
      }
    }
  }
}

function batchesOf(readings: readonly Reading[], draws: number): Reading[][] {
  const batches: Reading[][] = [];
  let room = 0;
  for (const reading of readings) {
    const size = reading.subjects.length * draws;
    if (size === 0) continue;
    const last = batches.at(-1);
    if (last === undefined || size > room) {
      batches.push([reading]);
      room = mostValues - size;
    } else {
      last.push(reading);
      room -= size;
    }
  }
  return batches;
}
