import type { Metric } from './define-metric.ts';
import { betweenness } from './betweenness.ts';
import { blauIndex } from './blau-index.ts';
import { closeness } from './closeness.ts';
import { constraint } from './constraint.ts';
import { coordinator } from './coordinator.ts';
import { crossingShare } from './crossing-share.ts';
import { degree } from './degree.ts';
import { density } from './density.ts';
import { densityRatio } from './density-ratio.ts';
import { effectiveSize } from './effective-size.ts';
import { efficiency } from './efficiency.ts';
import { eiIndex } from './ei-index.ts';
import { gatekeeper } from './gatekeeper.ts';
import { iqv } from './iqv.ts';
import { itinerant } from './itinerant.ts';
import { liaison } from './liaison.ts';
import { reach } from './reach.ts';
import { reachSectors } from './reach-sectors.ts';
import { representative } from './representative.ts';
import { sharedGroups } from './shared-groups.ts';
import { strength } from './strength.ts';
import { tieWeight } from './tie-weight.ts';

export { levels, weights, type Level, type Metric, type MetricInput, type SubjectValue, type Weight } from './define-metric.ts';
export { references, type Reference, type ReferenceId } from './references.ts';

/** Every metric, in the order of their ids. */
export const metrics: readonly Metric[] = [
  betweenness,
  blauIndex,
  closeness,
  constraint,
  coordinator,
  crossingShare,
  degree,
  density,
  densityRatio,
  effectiveSize,
  efficiency,
  eiIndex,
  gatekeeper,
  iqv,
  itinerant,
  liaison,
  reach,
  reachSectors,
  representative,
  sharedGroups,
  strength,
  tieWeight,
];
