import { byId } from '../i18n/formats.ts';
import { continuedGroups, int, partition, type Network } from '../network/index.ts';
import type { Records } from '../records/index.ts';

/** Who came, who went and who stayed between two periods: in the network, for an organisation (board) or in a group. */
export interface Turnover {
  readonly level: 'network' | 'organisation' | 'group';
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** In the later period and not in the earlier; ids, ascending, as are the others. */
  readonly joiners: readonly string[];
  readonly leavers: readonly string[];
  readonly stayers: readonly string[];
}

/** Between each period and the next: the network first, then organisations and groups by id. */
export function turnoverOf(networks: readonly Network[]): Turnover[] {
  return networks.slice(1).flatMap((after, index) => {
    const before = networks[index];
    return before === undefined ? [] : turnoverBetween(before, after);
  });
}

/**
 * The same between two periods, which need not follow one another.
 * @param records where given, a group that goes on under another id is one group, under its later id
 */
export function turnoverBetween(before: Network, after: Network, records: Pick<Records, 'lineage'> = { lineage: [] }): Turnover[] {
  const renamed = continuedGroups(records, before, after);
  const pair = (level: Turnover['level'], subject: string, then: readonly string[], now: readonly string[]): Turnover => {
    const [was, is] = [new Set(then), new Set(now)];
    return {
      ...{ level, subject, before: before.period.id, after: after.period.id },
      joiners: now.filter((id) => !was.has(id)),
      leavers: then.filter((id) => !is.has(id)),
      stayers: now.filter((id) => was.has(id)),
    };
  };
  const both = (level: Turnover['level'], then: ReadonlyMap<string, readonly string[]>, now: ReadonlyMap<string, readonly string[]>) =>
    [...new Set([...then.keys(), ...now.keys()])].sort(byId).map((id) => pair(level, id, then.get(id) ?? [], now.get(id) ?? []));
  return [
    pair('network', 'network', before.persons, after.persons),
    ...both('organisation', peopleByOrganisation(before), peopleByOrganisation(after)),
    ...both('group', peopleByGroup(before, renamed), peopleByGroup(after)),
  ];
}

function peopleByOrganisation(network: Network): Map<string, string[]> {
  const { ids, offsets, classes } = partition(network, 'organisation');
  const people = new Map<string, string[]>();
  for (const [person, id] of network.persons.entries()) {
    for (let index = int(offsets, person); index < int(offsets, person + 1); index += 1) {
      const organisation = ids[int(classes, index)] ?? '';
      const own = people.get(organisation) ?? [];
      people.set(organisation, own);
      own.push(id);
    }
  }
  return people;
}

function peopleByGroup({ memberships, persons }: Network, renamed: ReadonlyMap<string, string> = new Map()): Map<string, string[]> {
  const { offsets, targets } = memberships.byEvent;
  return new Map(
    memberships.events.map((id, group) => [
      renamed.get(id) ?? id,
      [...targets.subarray(int(offsets, group), int(offsets, group + 1))].map((person) => persons[person] ?? ''),
    ]),
  );
}
