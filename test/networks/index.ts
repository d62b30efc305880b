import { buildNetwork, type Network } from '../../src/network/index.ts';
import { computeScores, type ScoreOptions } from '../../src/metrics/index.ts';
import { karateTies, withOfficer } from './karate.ts';
import { allTime, recordsOf, recordsOfTies } from './records.ts';
import { classroomGenders, classroomNamed } from './classroom.ts';
import { southernWomen } from './southern-women.ts';
import { kinshipGenders, kinshipTies } from './white-kinship.ts';

export const karateRecords = recordsOfTies(
  karateTies,
  Array.from({ length: 34 }, (_, index) => (withOfficer.includes(index) ? 'officer' : 'instructor')),
);

/** Zachary's karate club, every tie both ways. */
export const karate = (): Network => buildNetwork(karateRecords, { period: allTime, ties: 'named:collaboration' });

export const southernWomenRecords = recordsOf({
  professionals: Object.keys(southernWomen).map((id) => ({ id })),
  groups: [...new Set(Object.values(southernWomen).flat())].map((id) => ({ id, name: id, kind: 'project' })),
  memberships: Object.entries(southernWomen).flatMap(([professional_id, events]) =>
    events.map((group_id) => ({ professional_id, group_id })),
  ),
});

export const women = (): Network => buildNetwork(southernWomenRecords, { period: allTime, ties: 'shared-groups' });

/** White's kinship positions by gender, every tie both ways. */
export const whiteKinship = (): Network =>
  buildNetwork(recordsOfTies(kinshipTies, kinshipGenders), { period: allTime, ties: 'named:collaboration' });

/** The classroom, each naming one way; or only those that were returned. Everybody is in it: also who named nobody. */
export function classroom(returned = false): Network {
  const named = classroomNamed.flatMap((others, child) => others.map((other) => [child, other] as const));
  const ties = returned ? named.filter(([a, b]) => classroomNamed[b]?.includes(a) === true) : named;
  const records = recordsOfTies(ties, classroomGenders, false);
  const there = {
    ...records,
    groups: recordsOf({ groups: [{ id: 'class', name: 'class', kind: 'plg' }] }).groups,
    memberships: recordsOf({ memberships: records.professionals.map(({ id }) => ({ professional_id: id, group_id: 'class' })) })
      .memberships,
  };
  return buildNetwork(there, { period: allTime, ties: 'named:collaboration' });
}

/** One value, by metric, subject and (for pairs) other; with `bare` that without a boundary, of a metric that has both. */
export function valueOf(
  network: Network,
  metric: string,
  level: NonNullable<ScoreOptions['levels']>[number],
  subject: string,
  options: ScoreOptions & { other?: string; bare?: boolean } = {},
): number | null | undefined {
  const { other, bare = false, ...rest } = options;
  const found = computeScores([network], {
    boundaries: ['organisation'],
    weight: 'none',
    ...rest,
    metrics: [metric],
    levels: [level],
  }).filter((score) => score.subject === subject && (other === undefined || score.other === other));
  return (found.find((score) => (score.boundary === null) === bare) ?? found[0])?.value;
}

/** To nine decimals, so that what was worked out by hand can be compared as it stands. */
export const rounded = (value: number | null | undefined): number | null | undefined =>
  typeof value === 'number' ? Math.round(value * 1e9) / 1e9 + 0 : value;
