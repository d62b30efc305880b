import type { Text } from '../i18n/text.ts';
import type { Network } from '../network/network.ts';
import type { Partition } from '../network/partition.ts';
import type { Effort } from '../threads/index.ts';
import type { ReferenceId } from './references.ts';

export const levels = ['network', 'organisation', 'group', 'person', 'pair', 'product'] as const;
export type Level = (typeof levels)[number];

export const weights = ['count', 'newman', 'hours', 'attendance', 'none'] as const;
/** What makes a tie strong; `none` gives the unweighted value of the literature. */
export type Weight = (typeof weights)[number];

/**
 * How near an estimate is: with probability 1 − `delta` every value of the network lies within `epsilon` of the exact one, both as a part
 * of the largest that a value can be.
 */
export interface Bound {
  readonly epsilon: number;
  readonly delta: number;
}

/** How it was estimated: from shortest paths drawn at random, or from searches that start from some people only. */
export type Sampling = 'paths' | 'sources';

/** A metric that was estimated, not computed, in one period. */
export interface Estimate extends Bound {
  readonly metric: string;
  readonly period: string;
  readonly method: Sampling;
  /** How many paths, or sources, were drawn at random. */
  readonly samples: number;
  /** What was drawn stands on this seed. */
  readonly seed: number;
}

/** One score of one subject; `other` for pairs. `null` where the metric is not defined. */
export interface SubjectValue {
  readonly subject: string;
  readonly other?: string;
  readonly value: number | null;
  /** Of an estimate: how far the exact value may lie from it, in the unit of the value. */
  readonly bound?: number;
}

export interface MetricInput {
  readonly network: Network;
  /** The network of the latest period that ended before this one began; `null` where there is none. */
  readonly previous: Network | null;
  /** The boundary's classes; given whenever the metric declares `boundary: true`. */
  readonly partition: Partition;
  /** The subjects of the level `organisation`: boards, or where the boundary is the school, schools. */
  readonly organisations: Partition;
  readonly weight: Weight;
  readonly normalised: boolean;
  /** Of every random choice: communities are looked for in an order that it sets. */
  readonly seed: number;
  /** Threads for what is much work, and who is told how far it is: neither changes a value. */
  readonly effort?: Effort | undefined;
  /** Where given, what would take too long may be estimated within this bound: a metric that does so says it by `tell`. */
  readonly sampling?: { readonly bound: Bound; readonly tell: (method: Sampling, samples: number) => void } | undefined;
}

/** What it means that a value lies above what chance gives. */
export type Leaning = 'more-crossing' | 'less-crossing' | 'higher';

/** Pairs of people, of whom there may be millions, are made one by one as they are asked for, as often as that is. */
export type LevelFunction = (input: MetricInput) => Iterable<SubjectValue>;

/**
 * A metric is declared once, here; dictionary, help, report, notebooks and the gate read what is said of it.
 * Its function is pure: a network in, values out, in the order of the subjects' ids.
 */
export interface Metric {
  readonly id: string;
  readonly title: Text;
  /** What it means, before how it is computed, in words a board member knows. */
  readonly meaning: Text;
  /** How it is computed, with the formula. */
  readonly definition: Text;
  readonly references: readonly ReferenceId[];
  readonly unit: Text;
  readonly range: readonly [number | null, number | null];
  /** When the value is `null`; itself `null` where it always has a value. */
  readonly undefinedWhen: Text | null;
  /** Does it depend on a boundary? */
  readonly boundary: boolean;
  /**
   * Its function at each level it exists at. The subject of `network` is `network`; a pair is two persons where the metric knows no
   * boundary, else two of the boundary's classes.
   */
  readonly levels: Partial<Record<Level, LevelFunction>>;
  /**
   * The levels at which it may be held against chance, and what it means to lie above it: its own function is then computed in random
   * networks as well. A metric that does not say so is never judged.
   */
  readonly chance?: Partial<Record<Level, Leaning>>;
  /** Of a metric with a boundary: what it also says without one (scores with boundary `null`). */
  readonly withoutBoundary?: Partial<Record<Level, LevelFunction>>;
}

export const defineMetric = <const M extends Metric>(metric: M): Metric & Pick<M, 'id'> => metric;
