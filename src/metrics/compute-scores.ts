import type { Score } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import { boundaries as allBoundaries, type Boundary, type Dividing, type Network } from '../network/index.ts';
import {
  levels as allLevels,
  type Bound,
  type Estimate,
  type Level,
  type LevelFunction,
  type Metric,
  type MetricInput,
  type Sampling,
  type SubjectValue,
  type Weight,
} from './define-metric.ts';
import { divisionsOf } from './divisions.ts';

/** People in the largest network in which everything is exact where nobody says otherwise: a larger one takes hours. */
export const exactUpTo = 50_000;

/** How near estimates are where nobody says: within half a per cent of the largest that a value can be, nine times out of ten all of them. */
export const usualBound: Bound = { epsilon: 0.005, delta: 0.1 };

export interface ScoreOptions extends Dividing {
  /** Default: all. */
  readonly boundaries?: readonly Boundary[];
  /** Default: `newman`. */
  readonly weight?: Weight;
  readonly normalised?: boolean;
  /** Of every random choice; default 1. */
  readonly seed?: number;
  /** Ids of the catalogue; default: all. */
  readonly metrics?: readonly string[];
  /** Default: all. Pairs of people are many: leave `pair` out where nobody asks for them. */
  readonly levels?: readonly Level[];
  /** Only of these periods: the other networks are there to compare with. Default: all. */
  readonly periods?: readonly string[];
  /** At most so many threads; default: as many as the machine has. They change no value. */
  readonly threads?: number;
  /** Told how far each metric is, with its title: of what there is to do for it in all networks, levels and boundaries. */
  readonly onProgress?: (metric: Text, done: number, total: number) => void;
  /**
   * Within which bound to estimate what is found along the shortest paths between all pairs; `null`: everything exact. Default: exact in
   * networks of up to `exactUpTo` people, estimated within `usualBound` in larger ones.
   */
  readonly sampling?: Bound | null;
  /** Told of every metric that was estimated, once for each period. */
  readonly onEstimate?: (estimate: Estimate) => void;
}

/** What a metric says at one level, for one boundary, in one period: `other` and `bound` as in `Score`. */
export interface ScoreRun extends Pick<Score, 'metric' | 'level' | 'boundary' | 'period'> {
  /** Of pairs of people made one by one, each time they are asked for: they may be millions. */
  readonly values: Iterable<SubjectValue>;
}

/**
 * Every metric, at every level, for every boundary, of every network: the long table, ordered by metric, level, boundary, period (as
 * the networks are given), subject and other.
 */
export const scoresOf = (catalogue: readonly Metric[], networks: readonly Network[], options?: ScoreOptions): Score[] =>
  runsOf(catalogue, networks, options).flatMap((run) => [...scoresIn(run)]);

/** The scores of a run, one by one. */
export function* scoresIn({ metric, level, boundary, period, values }: ScoreRun): Generator<Score> {
  for (const { subject, other, value, bound } of values) {
    yield { metric, level, boundary, period, subject, other: other ?? null, value: clean(value), bound: bound ?? null };
  }
}

/** The same table, run by run. */
export function runsOf(catalogue: readonly Metric[], networks: readonly Network[], options: ScoreOptions = {}): ScoreRun[] {
  const { weight = 'newman', normalised = false, seed = 1 } = options;
  const chosen = catalogue.filter(({ id }) => options.metrics?.includes(id) ?? true);
  const asked = new Set(options.levels ?? allLevels);
  const measured = networks.filter(({ period }) => options.periods?.includes(period.id) ?? true);
  const divided = new Map(measured.map((network) => [network, divisionsOf(network, options)]));
  const boundaries = [...(options.boundaries ?? allBoundaries)].sort(byId);

  // Told once for each metric and period, whatever the levels.
  const told = new Set<string>();
  const samplingOf = (metric: Metric, network: Network): MetricInput['sampling'] => {
    const bound = options.sampling === undefined ? (network.persons.length > exactUpTo ? usualBound : null) : options.sampling;
    if (bound === null) return undefined;
    const tell = (method: Sampling, samples: number): void => {
      if (told.has(`${metric.id} ${network.period.id}`)) return;
      told.add(`${metric.id} ${network.period.id}`);
      options.onEstimate?.({ metric: metric.id, period: network.period.id, method, samples, seed, ...bound });
    };
    return { bound, tell };
  };
  const found: ScoreRun[] = [];
  // Of the metric at hand: the networks it was computed in, over all levels and boundaries.
  let done = 0;
  let total = 0;
  const run = (metric: Metric, level: Level, boundary: Boundary | null, compute: LevelFunction): void => {
    for (const network of measured) {
      const of = divided.get(network);
      if (of === undefined) continue;
      const input = {
        network,
        previous: previousOf(networks, network),
        // Without a boundary nobody is of an unknown class.
        partition: boundary === null ? of.organisations(null) : of.classes(boundary),
        organisations: of.organisations(boundary),
        weight,
        normalised,
        seed,
        effort: {
          threads: options.threads,
          onProgress: (chunks: number, all: number) => options.onProgress?.(metric.title, done + chunks / all, total),
        },
        sampling: samplingOf(metric, network),
      };
      found.push({ metric: metric.id, level, boundary, period: network.period.id, values: compute(input) });
      done += 1;
      options.onProgress?.(metric.title, done, total);
    }
  };
  for (const metric of chosen) {
    const runs = allLevels.flatMap((level) => {
      if (!asked.has(level)) return [];
      const bare = metric.boundary ? metric.withoutBoundary?.[level] : metric.levels[level];
      const bounded = metric.boundary ? metric.levels[level] : undefined;
      return [
        ...(bare === undefined ? [] : [{ level, boundary: null, compute: bare }]),
        ...(bounded === undefined ? [] : boundaries.map((boundary) => ({ level, boundary, compute: bounded }))),
      ];
    });
    [done, total] = [0, runs.length * measured.length];
    for (const { level, boundary, compute } of runs) run(metric, level, boundary, compute);
  }
  return found;
}

/** The network of the latest period that was over before this one began. */
function previousOf(networks: readonly Network[], { period }: Network): Network | null {
  return networks.reduce<Network | null>(
    (latest, each) =>
      each.period.until < period.from && each.period.until > (latest?.period.until ?? Number.NEGATIVE_INFINITY) ? each : latest,
    null,
  );
}

/** What a kernel could not define is `null`, and zero has no sign. */
const clean = (value: number | null): number | null => (value === null || !Number.isFinite(value) ? null : value + 0);
