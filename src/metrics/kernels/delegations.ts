import {
  employersInGroups,
  int,
  num,
  projectOrganisations,
  type Network,
  type OrganisationProjection,
  type Partition,
} from '../../network/index.ts';
import type { LevelFunction, SubjectValue } from '../define-metric.ts';
import { remember } from './crossing.ts';

type Level = 'organisation' | 'school';

const projections: Record<Level, WeakMap<Network, OrganisationProjection>> = { organisation: new WeakMap(), school: new WeakMap() };

/** Whose people were in groups together; `null` for a boundary that does not divide organisations. */
export function projectionOf(network: Network, { boundary }: Partition): OrganisationProjection | null {
  if (boundary !== 'organisation' && boundary !== 'school') return null;
  return remember(projections[boundary], network, () => projectOrganisations(network, boundary));
}

const delegations = new WeakMap<OrganisationProjection, ReadonlyMap<number, readonly number[]>>();

/** Who was in a group for an organisation. A pair's own people are also those of named ties, which no group stands behind. */
export function delegates(network: Network, partition: Partition): (group: number, organisation: number) => readonly number[] | undefined {
  const projection = projectionOf(network, partition);
  if (projection === null) return () => undefined;
  const size = projection.ids.length;
  const found = remember(
    delegations,
    projection,
    () => new Map(projection.delegations.map((each) => [each.group * size + each.organisation, each.persons])),
  );
  return (group, organisation) => found.get(group * size + organisation);
}

type Pair = OrganisationProjection['pairs'][number];

/** One value for every pair of organisations that shared a group. */
export const ofSharedGroups =
  (value: (pair: Pair, input: Parameters<LevelFunction>[0]) => number | null): LevelFunction =>
  (input): SubjectValue[] => {
    const projection = projectionOf(input.network, input.partition);
    if (projection === null) return [];
    const { ids, pairs } = projection;
    return pairs
      .filter(({ groups }) => groups.length > 0)
      .map((pair) => ({ subject: ids[pair.a] ?? '', other: ids[pair.b] ?? '', value: value(pair, input) }));
  };

/** The class of every organisation in the records, for the boundaries that divide organisations; −1 where it has none, or that of the unknown. */
export function classOfOrganisations({ organisations }: Network, { boundary, ids, unknown }: Partition): Int32Array {
  const place = new Map(ids.map((id, index) => [id, index]));
  const names: readonly (string | null | undefined)[] = {
    organisation: () => Array.from(organisations.board, (board) => organisations.ids[board]),
    school: () => organisations.ids,
    sector: () => organisations.sector,
    municipality: () => organisations.municipality,
    function: () => [],
    'group-kind': () => [],
    community: () => [],
  }[boundary]();
  return Int32Array.from(organisations.ids, (_, index) => place.get(names[index] ?? '') ?? unknown);
}

/** Minutes put into every group by every organisation, `minutes[group · organisations + organisation]`, and by all together. */
export interface MinutesOfGroups {
  readonly minutes: Float64Array;
  /** Also by those whose employer is unknown. */
  readonly all: Float64Array;
}

const hours = new WeakMap<Partition, MinutesOfGroups | null>();

/** At the employer that the record names, else by the person's employers in that group, by days and fte; `null` where no hours are kept. */
export function minutesOfGroups(network: Network, organisations: Partition): MinutesOfGroups | null {
  return remember(hours, organisations, () => {
    const { person, group, employer, minutes: amounts } = network.activity.hours;
    if (amounts.length === 0) return null;
    const size = organisations.ids.length;
    const minutes = new Float64Array(network.memberships.events.length * size);
    const all = new Float64Array(network.memberships.events.length);
    const held = classOfOrganisations(network, organisations);
    const shares = employersInGroups(network, organisations.ofPost);
    const add = (row: number, organisation: number, amount: number): void => {
      if (organisation >= 0) minutes[int(group, row) * size + organisation] = num(minutes, int(group, row) * size + organisation) + amount;
    };
    for (let row = 0; row < amounts.length; row += 1) {
      const amount = num(amounts, row);
      all[int(group, row)] = num(all, int(group, row)) + amount;
      if (int(employer, row) >= 0) add(row, int(held, int(employer, row)), amount);
      else
        for (const [organisation, share] of shares.get(`${int(person, row)} ${int(group, row)}`) ?? [])
          add(row, organisation, amount * share);
    }
    return { minutes, all };
  });
}
