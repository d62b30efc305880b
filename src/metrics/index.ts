import type { Chance, Score } from '../analysis.ts';
import { interruptible } from '../interruptible.ts';
import type { Network } from '../network/index.ts';
import type { Records } from '../records/index.ts';
import { chancesOf, drawsOf, type ChanceDraws, type ChanceOptions } from './compute-chances.ts';
import { runsOf, scoresOf, type ScoreOptions, type ScoreRun } from './compute-scores.ts';
import { leaveOneGroupOut, type GroupRange } from './leave-one-group-out.ts';
import type { Metric } from './define-metric.ts';
import { articulationPoint } from './articulation-point.ts';
import { assortativity } from './assortativity.ts';
import { averagePathLength } from './average-path-length.ts';
import { betweenness } from './betweenness.ts';
import { blauIndex } from './blau-index.ts';
import { closeness } from './closeness.ts';
import { colemanHomophily } from './coleman-homophily.ts';
import { communities } from './communities.ts';
import { components } from './components.ts';
import { constraint } from './constraint.ts';
import { continuity } from './continuity.ts';
import { coordinator } from './coordinator.ts';
import { coreNumber } from './core-number.ts';
import { corePeriphery } from './core-periphery.ts';
import { crossingShare } from './crossing-share.ts';
import { degree } from './degree.ts';
import { density } from './density.ts';
import { densityRatio } from './density-ratio.ts';
import { distanceWeightedFragmentation } from './distance-weighted-fragmentation.ts';
import { effectiveSize } from './effective-size.ts';
import { efficiency } from './efficiency.ts';
import { eiIndex } from './ei-index.ts';
import { eiIndexHighest } from './ei-index-highest.ts';
import { eiIndexLowest } from './ei-index-lowest.ts';
import { eigenvector } from './eigenvector.ts';
import { fragmentation } from './fragmentation.ts';
import { freemanSegregation } from './freeman-segregation.ts';
import { gatekeeper } from './gatekeeper.ts';
import { hoursGiven } from './hours-given.ts';
import { hoursReceived } from './hours-received.ts';
import { iqv } from './iqv.ts';
import { itinerant } from './itinerant.ts';
import { largestComponent } from './largest-component.ts';
import { liaison } from './liaison.ts';
import { modularity } from './modularity.ts';
import { oddsRatio } from './odds-ratio.ts';
import { participation } from './participation.ts';
import { productSpan } from './product-span.ts';
import { productsAvailable } from './products-available.ts';
import { productsUsed } from './products-used.ts';
import { reach } from './reach.ts';
import { reachPersons } from './reach-persons.ts';
import { reachSectors } from './reach-sectors.ts';
import { representative } from './representative.ts';
import { sharedGroups } from './shared-groups.ts';
import { sharedHours } from './shared-hours.ts';
import { sharedMeetings } from './shared-meetings.ts';
import { sharedPersons } from './shared-persons.ts';
import { sharedProducts } from './shared-products.ts';
import { spectralSegregation } from './spectral-segregation.ts';
import { strength } from './strength.ts';
import { tieWeight } from './tie-weight.ts';
import { transitivity } from './transitivity.ts';
import { turnover } from './turnover.ts';
import { twoModeBetweenness } from './two-mode-betweenness.ts';
import { twoModeCloseness } from './two-mode-closeness.ts';
import { twoModeClusteringOpsahl } from './two-mode-clustering-opsahl.ts';
import { twoModeClusteringRobinsAlexander } from './two-mode-clustering-robins-alexander.ts';
import { twoModeDegree } from './two-mode-degree.ts';
import { twoModeDensity } from './two-mode-density.ts';
import { withinModuleZ } from './within-module-z.ts';

export {
  levels,
  weights,
  type Bound,
  type Estimate,
  type Level,
  type Metric,
  type Sampling,
  type MetricInput,
  type SubjectValue,
  type Weight,
} from './define-metric.ts';
export { estimateWords } from './estimate-words.ts';
export { references, type Reference, type ReferenceId } from './references.ts';
export { type ChanceDraws, type ChanceOptions } from './compute-chances.ts';
export { type GroupRange } from './leave-one-group-out.ts';
export { multiplicityOf, type Multiplicity } from './nulls/multiplicity.ts';
export { chanceTitles, nullTitles } from './nulls/verdict-titles.ts';
export { drawSeatings, type Seatings } from './nulls/seatings.ts';
export { exactUpTo, scoresIn, type ScoreOptions, type ScoreRun } from './compute-scores.ts';
export { tiesLeftOut } from './kernels/crossing.ts';
export { unknownClasses, type UnknownClasses } from './kernels/unknown-classes.ts';

/** Every metric, in the order of their ids. */
export const metrics: readonly Metric[] = [
  articulationPoint,
  assortativity,
  averagePathLength,
  betweenness,
  blauIndex,
  closeness,
  colemanHomophily,
  communities,
  components,
  constraint,
  continuity,
  coordinator,
  coreNumber,
  corePeriphery,
  crossingShare,
  degree,
  density,
  densityRatio,
  distanceWeightedFragmentation,
  effectiveSize,
  efficiency,
  eiIndex,
  eiIndexHighest,
  eiIndexLowest,
  eigenvector,
  fragmentation,
  freemanSegregation,
  gatekeeper,
  hoursGiven,
  hoursReceived,
  iqv,
  itinerant,
  largestComponent,
  liaison,
  modularity,
  oddsRatio,
  participation,
  productSpan,
  productsAvailable,
  productsUsed,
  reach,
  reachPersons,
  reachSectors,
  representative,
  sharedGroups,
  sharedHours,
  sharedMeetings,
  sharedPersons,
  sharedProducts,
  spectralSegregation,
  strength,
  tieWeight,
  transitivity,
  turnover,
  twoModeBetweenness,
  twoModeCloseness,
  twoModeClusteringOpsahl,
  twoModeClusteringRobinsAlexander,
  twoModeDegree,
  twoModeDensity,
  withinModuleZ,
];

/**
 * Every metric, at every level, for every boundary, of every network: the long table, ordered by metric, level, boundary, period (as
 * the networks are given), subject and other.
 */
export const computeScores = (networks: readonly Network[], options?: ScoreOptions): Score[] =>
  interruptible(() => scoresOf(metrics, networks, options));

/** The same, run by run: of pairs of people the scores are made where they are read, so that millions never have to be there at once. */
export const computeRuns = (networks: readonly Network[], options?: ScoreOptions): ScoreRun[] =>
  interruptible(() => runsOf(metrics, networks, options));

/**
 * What each score that its metric allows to be judged is beside chance: expectation, deviation, the middle 95 % of the draws, z, p and a
 * verdict. Ordered by metric, level, boundary, period (as the networks are given), subject, other and null model.
 */
export const computeChances = (networks: readonly Network[], options: ChanceOptions): Chance[] =>
  interruptible(() => chancesOf(metrics, networks, options));

/** The values behind `computeChances`, one for every draw, for statistics of one's own. */
export const computeDraws = (networks: readonly Network[], options: ChanceOptions): ChanceDraws[] =>
  interruptible(() => drawsOf(metrics, networks, options));

/** The network's own scores with each group left out in turn: how far they hang on any one group. */
export const computeGroupRanges = (
  records: Records,
  networks: readonly Network[],
  options?: Omit<ScoreOptions, 'levels' | 'onProgress'> & { readonly onProgress?: (done: number, total: number) => void },
): GroupRange[] => interruptible(() => leaveOneGroupOut(metrics, records, networks, options));
