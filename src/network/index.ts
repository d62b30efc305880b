// Building a network, and dividing its people
export { buildNetwork } from './build-network.ts';
export { continuedGroups } from './continued-groups.ts';
export type { Csr, Neighbours, Network, Posts, Spells, Stretch, TieList, Ties, TieSource, TwoMode } from './network.ts';
export { organisationsOf, type Organisations } from './organisations.ts';
export {
  boundaries,
  divide,
  mainPartition,
  partition,
  wholePartition,
  type Boundary,
  type Counting,
  type Dividing,
  type Partition,
  type UnknownChoice,
} from './partition.ts';
export { checkTieKind } from './tie-kinds.ts';

// Reading it
export type { Activity, HourRows, ProductRows } from './activity.ts';
export { evidenceFor, tieBetween, type Evidence } from './evidence.ts';
export { projectOrganisations, type Delegation, type OrganisationPair, type OrganisationProjection } from './organisation-ties.ts';
export { cliquesOf, pairsInSeveral, type Cliques } from './cliques.ts';
export { employersInGroups, stintsOf, type Stints } from './stints.ts';
export { overlap, sizesOf } from './two-mode.ts';
export { weightsOf } from './weights.ts';

// The same network dealt out anew
export { ownSeating, relabelled, retied, seated, type Seating } from './seated.ts';

// Showing it
export { membershipRows } from './membership-rows.ts';
export { layOut } from './lay-out.ts';
export { toGraph, toMultiModeGraph } from './to-graph.ts';
export { viewOf } from './view-of.ts';

// What kernels are made with
export { addTo, byte, int, num, offsetsOf } from './arrays.ts';
export { streamOf, type Stream } from './stream.ts';
