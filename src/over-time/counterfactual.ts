import { buildNetwork, continuedGroups, int, type Network } from '../network/index.ts';
import type { Records } from '../records/index.ts';
import { always } from '../records/period.ts';

/** What may have changed between two periods. */
export const factors = ['turnover', 'groups', 'stayers'] as const;
export type Factor = (typeof factors)[number];

/**
 * The later network as it would be if only these factors had changed.
 *
 * - `turnover`: leavers are gone and joiners have come;
 * - `groups`: ended groups are gone and new ones have come; a group that goes on under another id is neither (`lineage`);
 * - `stayers`: who was there in both periods sits in the groups of both, on the days, and works for the employer, of the later one.
 *
 * A membership that two factors bear on (a joiner's in a new group) is there when both have changed. What is of the earlier period is laid
 * as many days later as the periods lie apart: what lasted to its end lasts to the end of the later one.
 *
 * At meetings the same holds of being there; the first meeting of a group in the one period takes the place of the first in the other, and
 * so on. Of ties that people named only turnover and those who stayed can change.
 */
export function counterfactual(records: Records, before: Network, after: Network, changed: ReadonlySet<Factor>): Network {
  const was = new Set(before.persons);
  const is = new Set(after.persons);
  const isStayer = (person: string): boolean => was.has(person) && is.has(person);
  const lay = layer(before, after);
  // Whose employers are those of the earlier period.
  const earlier = (person: string): boolean => (isStayer(person) ? !changed.has('stayers') : was.has(person));
  const rest = {
    ...records,
    groups: records.groups.map((group) => ({ ...group, from: null, until: null })),
    memberships: [],
    appointments: records.appointments.map((row) => (earlier(row.professional_id) ? { ...row, ...lay(row.from, row.until) } : row)),
    meetings: [],
    attendance: [],
    hours: [],
  };
  const build = (made: Partial<Records>): Network => buildNetwork({ ...rest, ...made }, { period: after.period, ties: after.source });

  if (after.directed) {
    const stands = (row: Records['ties'][number], later: boolean): boolean => {
      const stay = isStayer(row.from_professional_id) && isStayer(row.to_professional_id);
      return changed.has(stay ? 'stayers' : 'turnover') === later;
    };
    const within = ({ period: { from, until } }: Network, date: number | null): boolean => date === null || (date >= from && date <= until);
    return build({
      ties: [
        ...records.ties
          .filter((row) => within(before, row.date) && stands(row, false))
          .map((row) => ({ ...row, date: row.date === null ? null : lay(row.date, row.date).from })),
        ...records.ties.filter((row) => within(after, row.date) && stands(row, true)),
      ],
    });
  }

  const isMeeting = after.source === 'shared-meetings';
  const seats = isMeeting ? seatsAtMeetings(records, before, after, lay) : seatsInGroups(records, before, after, lay);
  const known = { before: new Set(seats.before.map(({ group }) => group)), after: new Set(seats.after.map(({ group }) => group)) };
  const stands = ({ person, group }: Seat, later: boolean): boolean => {
    const goesOn = known.before.has(group) && known.after.has(group);
    if (!isStayer(person) && changed.has('turnover') !== later) return false;
    if (!goesOn && changed.has('groups') !== later) return false;
    return !isStayer(person) || !goesOn || changed.has('stayers') === later;
  };
  const standing = [...seats.before.filter((seat) => stands(seat, false)), ...seats.after.filter((seat) => stands(seat, true))];
  if (!isMeeting) {
    return build({
      memberships: standing.map(({ person, group, from, until }) => ({
        professional_id: person,
        group_id: group,
        role: null,
        from,
        until,
      })),
    });
  }
  const kept = new Map(records.meetings.map((row) => [row.id, row]));
  const met = new Map(standing.toSorted((a, b) => a.from - b.from).map((seat) => [seat.event, seat.from]));
  return build({
    meetings: [...met].flatMap(([event, date]) => {
      const row = kept.get(event);
      return row === undefined ? [] : [{ ...row, date }];
    }),
    attendance: standing.map(({ person, event, cameFor }) => ({
      meeting_id: event,
      professional_id: person,
      organisation_id: cameFor,
      hours: null,
    })),
  });
}

interface Seat {
  readonly person: string;
  /** Under the id of the later period; of the body that met, where it was no group. */
  readonly group: string;
  /** The group itself, or the meeting. */
  readonly event: string;
  readonly cameFor: string | null;
  readonly from: number;
  readonly until: number;
}

interface Seats {
  readonly before: readonly Seat[];
  readonly after: readonly Seat[];
}

function seatsInGroups(records: Records, before: Network, after: Network, lay: Lay): Seats {
  const renamed = continuedGroups(records, before, after);
  const seatsOf = (network: Network, idOf: (group: string) => string): Seat[] =>
    spellsOf(network).map(({ person, event, from, until }) => ({
      person,
      group: idOf(event),
      event: idOf(event),
      cameFor: null,
      from,
      until,
    }));
  const earlier = seatsOf(before, (group) => renamed.get(group) ?? group);
  return { before: earlier.map((seat) => ({ ...seat, ...lay(seat.from, seat.until) })), after: seatsOf(after, (group) => group) };
}

/** A meeting of a governing body is one of that body. */
function seatsAtMeetings(records: Records, before: Network, after: Network, lay: Lay): Seats {
  const renamed = continuedGroups(records, before, after);
  const groupOf = new Map(records.meetings.map((row) => [row.id, row.group_id ?? `body ${row.body ?? ''}`]));
  const gathered = (network: Network, idOf: (group: string) => string) => {
    const spells = spellsOf(network).map((spell) => ({ ...spell, group: idOf(groupOf.get(spell.event) ?? '') }));
    const byGroup = new Map<string, Map<string, number>>();
    for (const { group, event, from } of spells) byGroup.set(group, (byGroup.get(group) ?? new Map<string, number>()).set(event, from));
    // Ids of meetings ascend: of two on one day the first by id comes first.
    const inTurn = new Map([...byGroup].map(([group, met]) => [group, [...met].sort(([, a], [, b]) => a - b)]));
    return { spells, inTurn };
  };
  const then = gathered(before, (group) => renamed.get(group) ?? group);
  const now = gathered(after, (group) => group);
  const places = new Map<string, { event: string; from: number } | null>();
  for (const [group, met] of then.inTurn) {
    for (const [turn, [event]] of met.entries()) {
      const [own, from] = now.inTurn.get(group)?.[turn] ?? [];
      places.set(event, own === undefined || from === undefined ? null : { event: own, from });
    }
  }
  const cameFor = (row: number): string | null => records.attendance[row]?.organisation_id ?? null;
  return {
    before: then.spells.map(({ person, group, event, from, row }) => {
      const place = places.get(event) ?? null;
      const day = place?.from ?? lay(from, from).from;
      return { person, group, event: place?.event ?? event, cameFor: cameFor(row), from: day, until: day };
    }),
    after: now.spells.map(({ person, group, event, from, until, row }) => ({ person, group, event, cameFor: cameFor(row), from, until })),
  };
}

function spellsOf({ persons, incidence }: Network): { person: string; event: string; from: number; until: number; row: number }[] {
  const { person, event, from, until, row } = incidence.spells;
  return Array.from(person, (who, spell) => ({
    person: persons[who] ?? '',
    event: incidence.events[int(event, spell)] ?? '',
    from: int(from, spell),
    until: int(until, spell),
    row: int(row, spell),
  }));
}

type Lay = (from: number | null, until: number | null) => { from: number; until: number };

/** Days of the earlier period as days of the later. What lies outside the earlier lies outside the later. */
function layer({ period: before }: Network, { period: after }: Network): Lay {
  const shift = after.from - before.from;
  const place = (day: number): number => {
    if (day < before.from) return after.from - 1;
    if (day > before.until) return after.until + 1;
    return day === before.until ? after.until : Math.min(day + shift, after.until);
  };
  return (from, until) => ({ from: place(from ?? always.from), until: place(until ?? always.until) });
}
