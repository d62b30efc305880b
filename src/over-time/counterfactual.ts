import { buildNetwork, int, type Network } from '../network/index.ts';
import type { Records } from '../records/index.ts';
import { always } from '../records/period.ts';

/** What may have changed between two periods. */
export const factors = ['turnover', 'groups', 'stayers'] as const;
export type Factor = (typeof factors)[number];

/**
 * The later network as it would be if only these factors had changed.
 *
 * - `turnover`: leavers are gone and joiners have come;
 * - `groups`: ended groups are gone and new ones have come;
 * - `stayers`: who was there in both periods sits in the groups of both, on the days, and works for the employer, of the later one.
 *
 * A membership that two factors bear on (a joiner's in a new group) is there when both have changed. What is of the earlier period is laid
 * as many days later as the periods lie apart: what lasted to its end lasts to the end of the later one.
 */
export function counterfactual(records: Records, before: Network, after: Network, changed: ReadonlySet<Factor>): Network {
  const was = { persons: new Set(before.persons), groups: new Set(before.memberships.events) };
  const is = { persons: new Set(after.persons), groups: new Set(after.memberships.events) };
  const isStayer = (person: string): boolean => was.persons.has(person) && is.persons.has(person);
  const goesOn = (group: string): boolean => was.groups.has(group) && is.groups.has(group);

  const stands = ({ person, group }: Seat, later: boolean): boolean => {
    if (!isStayer(person) && changed.has('turnover') !== later) return false;
    if (!goesOn(group) && changed.has('groups') !== later) return false;
    return !isStayer(person) || !goesOn(group) || changed.has('stayers') === later;
  };
  const lay = layer(before, after);
  const memberships = [
    ...seatsOf(before)
      .filter((seat) => stands(seat, false))
      .map((seat) => ({ ...seat, ...lay(seat.from, seat.until) })),
    ...seatsOf(after).filter((seat) => stands(seat, true)),
  ];
  // Whose employers are those of the earlier period.
  const earlier = (person: string): boolean => (isStayer(person) ? !changed.has('stayers') : was.persons.has(person));
  return buildNetwork(
    {
      ...records,
      groups: records.groups.map((group) => ({ ...group, from: null, until: null })),
      memberships: memberships.map(({ person, group, from, until }) => ({
        professional_id: person,
        group_id: group,
        role: null,
        from,
        until,
      })),
      appointments: records.appointments.map((row) => (earlier(row.professional_id) ? { ...row, ...lay(row.from, row.until) } : row)),
      meetings: [],
      attendance: [],
      hours: [],
    },
    { period: after.period, ties: 'shared-groups' },
  );
}

interface Seat {
  readonly person: string;
  readonly group: string;
  readonly from: number;
  readonly until: number;
}

function seatsOf({ persons, memberships }: Network): Seat[] {
  const { person, event, from, until } = memberships.spells;
  return Array.from(person, (who, spell) => ({
    person: persons[who] ?? '',
    group: memberships.events[int(event, spell)] ?? '',
    from: int(from, spell),
    until: int(until, spell),
  }));
}

/** Days of the earlier period as days of the later. What lies outside the earlier lies outside the later. */
function layer(
  { period: before }: Network,
  { period: after }: Network,
): (from: number | null, until: number | null) => { from: number; until: number } {
  const shift = after.from - before.from;
  const place = (day: number): number => {
    if (day < before.from) return after.from - 1;
    if (day > before.until) return after.until + 1;
    return day === before.until ? after.until : Math.min(day + shift, after.until);
  };
  return (from, until) => ({ from: place(from ?? always.from), until: place(until ?? always.until) });
}
