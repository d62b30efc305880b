import type { Affiliation, NetworkView, OrganisationTie, PersonNode } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import type { Records } from '../records/index.ts';
import { always } from '../records/period.ts';
import { indexIn, int, num } from './arrays.ts';
import { hoursFall } from './minutes.ts';
import type { Network } from './network.ts';
import { projectOrganisations, sortedIds } from './organisation-ties.ts';
import { partition } from './partition.ts';
import { spanOf } from './span.ts';
import { employersInGroups } from './stints.ts';

/**
 * The network as a map draws it: organisations at the board, groups, people, and what lies between them. Only who and what took part
 * in the period is there. A product counts in the period of its date; without a date in none but one that is open at an end.
 * @param records the rows that the network was built from
 */
export function viewOf(network: Network, records: Records): NetworkView {
  const projection = projectOrganisations(network);
  const { memberships, persons } = network;
  const groupIds = memberships.events;
  const products = productsByGroup(network, records);
  const minutes = minutesByDelegation(network, records);
  const name = (organisation: number): string => projection.ids[organisation] ?? '';
  const organisationsIn = groupIds.map(() => 0);
  for (const { group } of projection.delegations) organisationsIn[group] = (organisationsIn[group] ?? 0) + 1;

  return {
    period: network.period.id,
    organisations: projection.ids.flatMap((id, index) => {
      const taking = projection.persons[index]?.size ?? 0;
      return taking === 0 ? [] : [{ id, persons: taking, crossing: projection.crossing[index]?.size ?? 0 }];
    }),
    groups: groupIds.map((id, group) => ({
      id,
      persons: int(memberships.byEvent.offsets, group + 1) - int(memberships.byEvent.offsets, group),
      organisations: organisationsIn[group] ?? 0,
    })),
    persons: personNodes(network),
    affiliations: projection.delegations
      .map((each): Affiliation => ({
        organisation: name(each.organisation),
        group: groupIds[each.group] ?? '',
        persons: each.persons.length,
        minutes: minutes === null ? null : (minutes.get(`${each.organisation} ${each.group}`) ?? 0),
        who: each.persons.map((person) => persons[person] ?? ''),
      }))
      .sort((a, b) => byId(a.organisation, b.organisation) || byId(a.group, b.group)),
    organisationTies: projection.pairs.map((pair): OrganisationTie => ({
      a: name(pair.a),
      b: name(pair.b),
      groups: pair.groups.map((group) => groupIds[group] ?? ''),
      personsA: pair.personsA.length,
      personsB: pair.personsB.length,
      products: sortedIds(pair.groups.flatMap((group) => products.get(groupIds[group] ?? '') ?? [])),
    })),
  };
}

function personNodes(network: Network): PersonNode[] {
  const boards = partition(network, 'organisation');
  const { byPerson, events } = network.memberships;
  return network.persons.map((id, person) => {
    const held: [number, number][] = [];
    for (let index = int(boards.offsets, person); index < int(boards.offsets, person + 1); index += 1) {
      held.push([int(boards.classes, index), num(boards.shares, index)]);
    }
    held.sort(([a, shareA], [b, shareB]) => (Math.abs(shareA - shareB) < 1e-9 ? a - b : shareB - shareA));
    return {
      id,
      organisations: held.map(([organisation]) => boards.ids[organisation] ?? ''),
      groups: [...byPerson.targets.subarray(int(byPerson.offsets, person), int(byPerson.offsets, person + 1))].map(
        (event) => events[event] ?? '',
      ),
    };
  });
}

function productsByGroup({ period }: Network, records: Records): Map<string, string[]> {
  const open = period.from <= always.from || period.until >= always.until;
  const byGroup = new Map<string, string[]>();
  for (const { id, group_id: group, date } of records.products) {
    if (date === null ? !open : date < period.from || date > period.until) continue;
    byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  }
  return byGroup;
}

/** Minutes spent per organisation and group, at the employer the row names, else by the person's employers in that group; `null` where no hours are kept. */
function minutesByDelegation(network: Network, records: Records): Map<string, number> | null {
  const span = spanOf(records, network.period);
  const spent = records.hours.filter((row) => row.kind !== 'facilitated' && row.group_id !== null);
  if (spent.length === 0) return null;
  const boards = partition(network, 'organisation');
  const { organisations, memberships, persons } = network;
  const boardClass = new Map(boards.ids.map((id, index) => [id, index]));
  const shares = employersInGroups(network, boards.ofPost);
  const exact = new Map<string, number>();
  const byPerson = new Map<string, number>();
  const add = (organisation: number, group: number, minutes: number): void => {
    const key = `${organisation} ${group}`;
    exact.set(key, (exact.get(key) ?? 0) + minutes);
  };
  for (const row of spent) {
    if (!hoursFall(row, span)) continue;
    const group = indexIn(memberships.events, row.group_id ?? '');
    const person = indexIn(persons, row.professional_id);
    if (group < 0 || person < 0) continue;
    const employer = row.employer_id === null ? -1 : indexIn(organisations.ids, row.employer_id);
    if (employer >= 0) {
      add(boardClass.get(organisations.ids[int(organisations.board, employer)] ?? '') ?? -1, group, row.hours);
      continue;
    }
    byPerson.set(`${person} ${group}`, (byPerson.get(`${person} ${group}`) ?? 0) + row.hours);
  }
  // Fractions are added in an order of their own, not in that of the rows.
  for (const key of sortedIds(byPerson.keys())) {
    const group = Number(key.slice(key.indexOf(' ') + 1));
    for (const [organisation, share] of shares.get(key) ?? []) add(organisation, group, (byPerson.get(key) ?? 0) * share);
  }
  return new Map([...exact].map(([key, minutes]) => [key, Math.round(minutes)]));
}
