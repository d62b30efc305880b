import { computeChances, computeScores } from '../../../src/metrics/index.ts';
import { sizesOf, type Network } from '../../../src/network/index.ts';
import { karate, whiteKinship, women } from '../../networks/index.ts';

/** A value that somebody else printed of what is no metric: a count that metrics are made of, or what chance gives. */
export interface Counted {
  readonly what: string;
  readonly network: string;
  readonly value: number;
  /** The digits behind the point that the source gives. */
  readonly digits: number;
  readonly source: string;
  readonly ours: () => number;
}

const karateClub = 'Zachary’s karate club, by club';
const kinship = 'White’s kinship positions, by gender';
const southern = 'Davis’ Southern Women';

/** Ties with both ends in one class, and with ends in two, from the densities between classes. */
function tiesOf(network: Network, classes: Readonly<Record<string, number>>): { within: number; between: number } {
  const found = { within: 0, between: 0 };
  for (const { subject, other, value } of computeScores([network], {
    boundaries: ['organisation'],
    weight: 'none',
    metrics: ['density'],
    levels: ['pair'],
  })) {
    const [own = 0, theirs = 0] = [classes[subject], classes[other ?? '']];
    if (subject === other) found.within += ((value ?? 0) * own * (own - 1)) / 2;
    // Both ways round.
    else found.between += ((value ?? 0) * own * theirs) / 2;
  }
  return found;
}

const inKarate = (): { within: number; between: number } => tiesOf(karate(), { instructor: 17, officer: 17 });
const inKinship = (): { within: number; between: number } => tiesOf(whiteKinship(), { female: 5, male: 5 });

const underLabels = (): number => {
  const [chance] = computeChances([karate()], {
    metrics: ['ei-index'],
    levels: ['network'],
    boundaries: ['organisation'],
    nulls: ['labels'],
    weight: 'none',
    seed: 1,
    draws: 100,
  });
  return chance?.expected ?? Number.NaN;
};

export const counted: readonly Counted[] = [
  {
    what: 'ties within the clubs (I)',
    network: karateClub,
    value: 67,
    digits: 9,
    source: 'Zachary 1977',
    ours: () => inKarate().within,
  },
  {
    what: 'ties between the clubs (E)',
    network: karateClub,
    value: 11,
    digits: 9,
    source: 'Zachary 1977',
    ours: () => inKarate().between,
  },
  {
    what: 'E-I index expected where people swap clubs (null `labels`)',
    network: karateClub,
    value: 1 - (2 * (17 * 16 + 17 * 16)) / (34 * 33),
    digits: 9,
    source: 'by hand: 1 − 2 · Σ n(n − 1) / (N(N − 1)), Krackhardt & Stern 1988',
    ours: underLabels,
  },
  {
    what: 'ties within a gender (I)',
    network: kinship,
    value: 13,
    digits: 9,
    source: 'R netseg; Freeman 1978',
    ours: () => inKinship().within,
  },
  {
    what: 'ties between the genders (E)',
    network: kinship,
    value: 9,
    digits: 9,
    source: 'R netseg; Freeman 1978',
    ours: () => inKinship().between,
  },
  {
    what: 'people',
    network: southern,
    value: 18,
    digits: 9,
    source: 'Davis et al. 1941',
    ours: () => women().persons.length,
  },
  {
    what: 'events',
    network: southern,
    value: 14,
    digits: 9,
    source: 'Davis et al. 1941',
    ours: () => women().memberships.events.length,
  },
  {
    what: 'attendances',
    network: southern,
    value: 89,
    digits: 9,
    source: 'Davis et al. 1941',
    ours: () => sizesOf(women().memberships).reduce((sum, size) => sum + size, 0),
  },
  {
    what: 'pairs of women who met (ties of the projection)',
    network: southern,
    value: 139,
    digits: 9,
    source: 'NetworkX 2.8.8',
    ours: () => women().ties.low.length,
  },
];
