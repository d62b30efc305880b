import { computeScores, type Level, type Weight } from '../../../src/metrics/index.ts';
import { buildNetwork, type Network } from '../../../src/network/index.ts';
import { valueOf } from '../../networks/index.ts';
import { allTime, recordsOf } from '../../networks/records.ts';
import { busy, row, small, twoYears } from '../../networks/small.ts';

/*
 * One case of every metric, worked out by hand; its own test has more. The page of metrics prints each sum as it stands here, and what
 * the program makes of it beside it.
 */

export interface HandWorked {
  readonly metric: string;
  readonly in: keyof typeof handNetworks;
  readonly level: Level;
  readonly subject: string;
  readonly other?: string;
  readonly weight?: Weight;
  /** Of a metric with a boundary: what it says without one. */
  readonly bare?: boolean;
  readonly expected: number;
}

const of = (groups: Readonly<Record<string, readonly string[]>>): Network =>
  buildNetwork(
    recordsOf({
      professionals: [...new Set(Object.values(groups).flat())].map((id) => ({ id })),
      groups: Object.keys(groups).map((id) => ({ id, name: id, kind: 'plg' })),
      memberships: Object.entries(groups).flatMap(([group_id, people]) => people.map((professional_id) => ({ professional_id, group_id }))),
    }),
    { period: allTime, ties: 'shared-groups' },
  );

/** The networks, and what is in them; the last of several is measured, with those before it as what was before. */
export const handNetworks = {
  small: { make: () => [small()], drawn: 'drawn in [`test/networks/small.ts`](../../test/networks/small.ts)' },
  busy: { make: () => [busy()], drawn: 'small, with hours, products and meetings' },
  years: { make: twoYears, drawn: 'two years: g1 ann bob cas, then ann bob eva; g2 dee; then g3 fay' },
  aba: { make: () => [row(['a', 'b', 'a'])], drawn: 'a row p00 – p01 – p02, of boards a, b, a' },
  apart: { make: () => [of({ g1: ['ann', 'bob'], g2: ['cas', 'dee'], g3: ['eva'] })], drawn: 'g1 ann bob · g2 cas dee · g3 eva' },
  loop: {
    make: () => [of({ g1: ['ann', 'bob'], g2: ['bob', 'cas'], g3: ['ann', 'cas'], g4: ['cas', 'dee'] })],
    drawn: 'g1 ann bob · g2 bob cas · g3 ann cas · g4 cas dee',
  },
  twice: { make: () => [of({ g1: ['ann', 'bob'], g2: ['ann', 'bob', 'cas'] })], drawn: 'g1 ann bob · g2 ann bob cas' },
} as const satisfies Record<string, { make: () => Network[]; drawn: string }>;

/** What the program says of it; unweighted where no weight is named. */
export function oursByHand({ metric, level, subject, in: name, other, weight = 'none', bare = false }: HandWorked): number | null {
  const [last, ...before] = handNetworks[name].make().toReversed();
  if (last === undefined) return null;
  if (before.length === 0)
    return valueOf(last, metric, level, subject, { weight, bare, ...(other === undefined ? {} : { other }) }) ?? null;
  const scores = computeScores([...before, last], { metrics: [metric], levels: [level], periods: [last.period.id], weight });
  return scores.find((score) => score.subject === subject)?.value ?? null;
}

export const handWorked: readonly HandWorked[] = [
  { metric: 'articulation-point', in: 'small', level: 'person', subject: 'ann', expected: 1 },
  { metric: 'assortativity', in: 'small', level: 'network', subject: 'network', expected: -1 / 9 },
  { metric: 'average-path-length', in: 'small', level: 'network', subject: 'network', expected: 29 / 15 },
  { metric: 'betweenness', in: 'small', level: 'person', subject: 'ann', expected: 4 },
  { metric: 'blau-index', in: 'small', level: 'network', subject: 'network', expected: 1 - (9 + 1 + 1) / 25 },
  { metric: 'closeness', in: 'small', level: 'person', subject: 'cas', expected: 5 / 7 },
  { metric: 'coleman-homophily', in: 'small', level: 'pair', subject: 'a', other: 'a', expected: 1 / 3 },
  { metric: 'communities', in: 'small', level: 'network', subject: 'network', expected: 2 },
  { metric: 'components', in: 'apart', level: 'network', subject: 'network', expected: 3 },
  {
    metric: 'constraint',
    in: 'small',
    level: 'person',
    subject: 'bob',
    expected: (1 / 2 + (1 / 2) * (1 / 3)) ** 2 + (1 / 2 + (1 / 2) * (1 / 3)) ** 2,
  },
  { metric: 'continuity', in: 'years', level: 'group', subject: 'g1', expected: 2 / 4 },
  { metric: 'coordinator', in: 'small', level: 'person', subject: 'ann', expected: 2 },
  { metric: 'core-number', in: 'small', level: 'person', subject: 'ann', expected: 2 },
  { metric: 'core-periphery', in: 'small', level: 'network', subject: 'network', expected: (15 * 5 - 6 * 9) / 54 },
  { metric: 'crossing-share', in: 'small', level: 'network', subject: 'network', expected: 4 / 5 },
  { metric: 'degree', in: 'small', level: 'network', subject: 'network', expected: 2 },
  { metric: 'density', in: 'small', level: 'network', subject: 'network', expected: 6 / 15 },
  { metric: 'density-ratio', in: 'small', level: 'network', subject: 'network', expected: 6 / 14 / (10 / 20) },
  {
    metric: 'distance-weighted-fragmentation',
    in: 'small',
    level: 'network',
    subject: 'network',
    expected: 1 - (6 + 5 / 2 + 3 / 3 + 1 / 4) / 15,
  },
  { metric: 'effective-size', in: 'small', level: 'person', subject: 'ann', expected: 7 / 3 },
  { metric: 'efficiency', in: 'small', level: 'person', subject: 'ann', expected: 7 / 9 },
  { metric: 'ei-index', in: 'small', level: 'network', subject: 'network', expected: (3 - 2) / 5 },
  { metric: 'ei-index-highest', in: 'small', level: 'network', subject: 'network', expected: (2 * 5) / 5 - 1 },
  { metric: 'ei-index-lowest', in: 'small', level: 'network', subject: 'network', expected: 1 - (2 * 3) / 5 },
  { metric: 'eigenvector', in: 'aba', level: 'person', subject: 'p00', expected: Math.SQRT1_2 },
  { metric: 'fragmentation', in: 'small', level: 'person', subject: 'ann', expected: 1 - (4 * 3) / (5 * 4) },
  { metric: 'freeman-segregation', in: 'small', level: 'network', subject: 'network', expected: 1 / 7 },
  { metric: 'gatekeeper', in: 'small', level: 'person', subject: 'ann', expected: 1 },
  { metric: 'hours-given', in: 'busy', level: 'organisation', subject: 'a', expected: 10 },
  { metric: 'hours-received', in: 'busy', level: 'organisation', subject: 'a', expected: 7 },
  { metric: 'iqv', in: 'small', level: 'network', subject: 'network', expected: (1 - 11 / 25) / (2 / 3) },
  { metric: 'itinerant', in: 'aba', level: 'person', subject: 'p01', expected: 2 },
  { metric: 'largest-component', in: 'apart', level: 'network', subject: 'network', expected: 2 / 5 },
  { metric: 'liaison', in: 'small', level: 'person', subject: 'cas', expected: 4 },
  { metric: 'modularity', in: 'small', level: 'network', subject: 'network', bare: true, expected: 5 / 6 - (9 ** 2 + 3 ** 2) / 12 ** 2 },
  { metric: 'odds-ratio', in: 'small', level: 'network', subject: 'network', expected: (2 * (7 - 3)) / (3 * (3 - 2)) },
  { metric: 'participation', in: 'small', level: 'person', subject: 'ann', expected: 4 / 9 },
  { metric: 'product-span', in: 'busy', level: 'product', subject: 'q1', expected: 1 },
  { metric: 'products-available', in: 'busy', level: 'organisation', subject: 'a', expected: 1 },
  { metric: 'products-used', in: 'busy', level: 'organisation', subject: 'a', expected: 2 },
  { metric: 'reach', in: 'small', level: 'organisation', subject: 'a', expected: 1 },
  { metric: 'reach-persons', in: 'small', level: 'organisation', subject: 'a', expected: 1 },
  { metric: 'reach-sectors', in: 'small', level: 'organisation', subject: 'a', expected: 2 },
  { metric: 'representative', in: 'small', level: 'person', subject: 'ann', expected: 1 },
  { metric: 'shared-groups', in: 'small', level: 'pair', subject: 'a', other: 'b', expected: 1 },
  { metric: 'shared-hours', in: 'busy', level: 'pair', subject: 'a', other: 'b', expected: 17 },
  { metric: 'shared-meetings', in: 'busy', level: 'pair', subject: 'ann', other: 'bob', expected: 2 },
  { metric: 'shared-persons', in: 'small', level: 'pair', subject: 'a', other: 'b', expected: 3 },
  { metric: 'shared-products', in: 'busy', level: 'pair', subject: 'a', other: 'b', expected: 1 },
  { metric: 'spectral-segregation', in: 'small', level: 'person', subject: 'ann', expected: 1.5 / (Math.SQRT1_2 + 1.5) },
  { metric: 'strength', in: 'small', level: 'person', subject: 'ann', weight: 'newman', expected: 2 },
  { metric: 'tie-weight', in: 'small', level: 'pair', subject: 'ann', weight: 'newman', other: 'bob', expected: 1 / 2 },
  { metric: 'transitivity', in: 'small', level: 'network', subject: 'network', expected: 3 / 8 },
  { metric: 'turnover', in: 'years', level: 'group', subject: 'g1', expected: (1 + 1) / (3 + 3) },
  { metric: 'two-mode-betweenness', in: 'small', level: 'person', subject: 'ann', expected: 14 / 30 },
  { metric: 'two-mode-closeness', in: 'small', level: 'person', subject: 'ann', expected: 14 / 26 },
  { metric: 'two-mode-clustering-opsahl', in: 'loop', level: 'network', subject: 'network', expected: 3 / 5 },
  { metric: 'two-mode-clustering-robins-alexander', in: 'twice', level: 'network', subject: 'network', expected: (4 * 1) / 6 },
  { metric: 'two-mode-degree', in: 'small', level: 'person', subject: 'ann', expected: 2 / 4 },
  { metric: 'two-mode-density', in: 'small', level: 'network', subject: 'network', expected: 9 / 24 },
  { metric: 'within-module-z', in: 'small', level: 'person', subject: 'ann', expected: Math.SQRT2 },
];
