import { activityDefinitions } from './activity.ts';
import { boundaryDefinitions, sectorDefinitions } from './boundaries.ts';
import type { Definition } from './matrices.ts';
import { tieDefinitions } from './ties.ts';

/** By metric and level (`bare`: what a metric with a boundary says without one): its values again, slowly, from the definition alone. */
export const definitions: Readonly<Record<string, Definition>> = {
  ...activityDefinitions,
  ...boundaryDefinitions,
  ...sectorDefinitions,
  ...tieDefinitions,
};
