import { byId } from '../i18n/formats.ts';
import type { Records } from '../records/index.ts';
import { always, type Period } from '../records/period.ts';
import { int, num } from './arrays.ts';
import { employmentOf, type Employment, type Span } from './employment.ts';
import { namedTies } from './named-ties.ts';
import type { Network, Posts, Ties, TieSource, TwoMode } from './network.ts';
import { organisationsOf } from './organisations.ts';
import { neighboursOf, projectTies } from './project.ts';
import { spanOf } from './span.ts';
import { sameKind } from './tie-kinds.ts';
import { twoModeOf, type Stint } from './two-mode.ts';

/*
 * records → who took part, and when → who employed them then → person × group (× meeting) → ties between persons
 */

/**
 * The network of one period.
 *
 * - A person takes part who was in a group (a meeting, a named tie) in the period; a second stint in a group counts once.
 * - A membership without dates holds as long as its group; a group without dates holds always.
 * - With `shared-meetings` somebody is in a group whose meetings they attended, for the organisation they came for.
 * - Named ties hold in the period their date falls in; without a date, always.
 *
 * @param records checked rows, in any order
 */
export function buildNetwork(records: Records, options: { period: Period; ties: TieSource }): Network {
  const { period, ties: source } = options;
  const span = spanOf(records, period);
  const organisations = organisationsOf(records.organisations);

  const stays = source === 'shared-meetings' ? [] : staysInGroups(records, span);
  const visits = visitsToMeetings(records, span);
  const named = source.startsWith('named:') ? ties(records, source.slice('named:'.length), span) : [];
  const active = source === 'shared-meetings' ? visits : stays;
  const persons = [
    ...new Set([...active.map((each) => each.person), ...named.flatMap((row) => [row.from_professional_id, row.to_professional_id])]),
  ].sort(byId);
  const personIndex = new Map(persons.map((id, index) => [id, index]));
  const employment = employmentOf(records, persons, organisations, span);

  // Whom somebody came to a meeting for matters where meetings make the ties.
  const visiting = source === 'shared-meetings';
  const meetings = toTwoMode('meeting', visits, personIndex, employment, () => 0, visiting);
  const memberships = visiting
    ? toTwoMode(
        'group',
        visits.flatMap((visit) => (visit.group === null ? [] : [{ ...visit, event: visit.group }])),
        personIndex,
        employment,
        minutesIn(records, span),
        visiting,
      )
    : toTwoMode('group', stays, personIndex, employment, minutesIn(records, span), visiting);
  const incidence = visiting ? meetings : memberships;
  const postCount = employment.posts.length;

  const projected: Ties = source.startsWith('named:')
    ? namedTies(named, personIndex, records.ties, employment, meetings, span)
    : projectTies(incidence, meetings.events.length === 0 ? null : meetings, employment.stretches, postCount);

  return {
    period,
    source,
    directed: source.startsWith('named:'),
    persons,
    organisations,
    functions: functionsOf(records),
    posts: postsOf(employment, incidence, span),
    employment: employment.stretches,
    memberships,
    incidence,
    ties: projected,
    neighbours: neighboursOf(persons.length, projected),
  };
}

interface Stay {
  readonly person: string;
  readonly event: string;
  readonly from: number;
  readonly until: number;
  readonly row: number;
}

interface Visit extends Stay {
  readonly group: string | null;
  readonly organisation: string | null;
}

function staysInGroups(records: Records, span: Span): Stay[] {
  const groups = new Map(records.groups.map((group) => [group.id, group]));
  return records.memberships.flatMap((membership, row) => {
    const group = groups.get(membership.group_id);
    const from = Math.max(membership.from ?? group?.from ?? always.from, span.from);
    const until = Math.min(membership.until ?? group?.until ?? always.until, span.until);
    return from > until ? [] : [{ person: membership.professional_id, event: membership.group_id, from, until, row }];
  });
}

function visitsToMeetings(records: Records, span: Span): Visit[] {
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  return records.attendance.flatMap((attendance, row) => {
    const meeting = meetings.get(attendance.meeting_id);
    if (meeting === undefined || meeting.date < span.from || meeting.date > span.until) return [];
    const day = { from: meeting.date, until: meeting.date, row };
    return [
      {
        ...day,
        person: attendance.professional_id,
        event: meeting.id,
        group: meeting.group_id,
        organisation: attendance.organisation_id,
      },
    ];
  });
}

const ties = (records: Records, kind: string, span: Span): Records['ties'] =>
  records.ties.filter(
    (row) =>
      row.kind !== null &&
      sameKind(row.kind, kind) &&
      row.from_professional_id !== row.to_professional_id &&
      (row.date === null || (row.date >= span.from && row.date <= span.until)),
  );

function toTwoMode(
  kind: TwoMode['kind'],
  stays: readonly (Stay | Visit)[],
  persons: ReadonlyMap<string, number>,
  employment: Employment,
  minutes: (person: string, event: string) => number,
  visiting: boolean,
): TwoMode {
  const taking = stays.filter((stay) => persons.has(stay.person));
  const events = [...new Set(taking.map((stay) => stay.event))].sort(byId);
  const eventIndex = new Map(events.map((id, index) => [id, index]));
  const ids = [...persons.keys()];
  // Posts that an attendance list adds are numbered as they come: in an order of their own, not in that of the rows.
  const ordered = taking.toSorted((a, b) => byId(a.person, b.person) || byId(a.event, b.event) || a.from - b.from);
  const stints = ordered.map((stay): Stint => {
    const person = persons.get(stay.person) ?? -1;
    const organisation = visiting && 'organisation' in stay ? stay.organisation : null;
    return {
      person,
      event: eventIndex.get(stay.event) ?? -1,
      from: stay.from,
      until: stay.until,
      post: organisation === null ? -1 : employment.postAt(person, organisation, stay.from),
      row: stay.row,
    };
  });
  return twoModeOf(kind, persons.size, events, stints, (person, event) => minutes(ids[person] ?? '', events[event] ?? ''));
}

/** Minutes per person and group: those spent; those an employer made available where no spending is kept in this span. */
function minutesIn(records: Records, span: Span): (person: string, group: string) => number {
  const inSpan = records.hours.filter((row) => row.group_id !== null && hoursFall(row, span));
  const spent = inSpan.filter((row) => row.kind !== 'facilitated');
  const minutes = new Map<string, number>();
  for (const row of spent.length > 0 ? spent : inSpan) {
    const key = JSON.stringify([row.professional_id, row.group_id]);
    minutes.set(key, (minutes.get(key) ?? 0) + row.hours);
  }
  return (person, group) => minutes.get(JSON.stringify([person, group])) ?? 0;
}

/** Does a row of hours fall in the span? One for a year does where the middle of that year lies in it. */
export function hoursFall(row: Records['hours'][number], span: Span): boolean {
  const day = row.date ?? (row.year === null ? null : middleOf(row.year));
  return day !== null && day >= span.from && day <= span.until;
}

function middleOf(year: string): number | null {
  const match = /^(\d{4})(-\d{4})?$/.exec(year);
  if (match === null) return null;
  // 31 January of a school year's second half, 1 July of a calendar year.
  return (match[2] === undefined ? Date.UTC(Number(match[1]), 6, 1) : Date.UTC(Number(match[1]) + 1, 0, 31)) / 86_400_000;
}

function functionsOf(records: Records): string[] {
  const held = [...records.professionals, ...records.appointments].flatMap((row) => (row.function === null ? [] : [row.function]));
  return [...new Set(held)].sort(byId);
}

/** Each person's share per post over the days that the person was in the network. */
function postsOf(employment: Employment, incidence: TwoMode, span: Span): Posts {
  const person = Int32Array.from(employment.posts, (post) => post.person);
  const days = new Float64Array(person.length);
  const persons = employment.stretches.length;
  const { offsets } = incidence.byPerson;
  for (let each = 0; each < persons; each += 1) {
    const first = int(incidence.spellOffsets, int(offsets, each));
    const last = int(incidence.spellOffsets, int(offsets, each + 1));
    const stays = first === last ? [{ from: span.from, until: span.until, post: -1 }] : presence(incidence, first, last);
    for (const { from, until, post } of stays) {
      if (post >= 0) {
        days[post] = num(days, post) + until - from + 1;
        continue;
      }
      for (const stretch of employment.stretches[each] ?? []) {
        const length = Math.min(stretch.until, until) - Math.max(stretch.from, from) + 1;
        if (length <= 0) continue;
        for (const [index, held] of stretch.posts.entries()) days[held] = num(days, held) + length * (stretch.shares[index] ?? 0);
      }
    }
  }
  const totals = new Float64Array(persons);
  for (let post = 0; post < person.length; post += 1) totals[int(person, post)] = num(totals, int(person, post)) + num(days, post);
  return {
    person,
    organisation: Int32Array.from(employment.posts, (post) => post.organisation),
    functions: employment.posts.map((post) => post.function),
    share: days.map((value, post) => (value === 0 ? 0 : value / num(totals, int(person, post)))),
  };
}

/** The days somebody was in any event, each once; a visit for a named organisation stands by itself. */
function presence({ spells }: TwoMode, first: number, last: number): { from: number; until: number; post: number }[] {
  const own = Array.from({ length: last - first }, (_, index) => ({
    from: int(spells.from, first + index),
    until: int(spells.until, first + index),
    post: int(spells.post, first + index),
  })).sort((a, b) => a.from - b.from || a.until - b.until || a.post - b.post);
  const merged: { from: number; until: number; post: number }[] = [];
  for (const stay of own) {
    const before = merged.at(-1);
    if (stay.post < 0 && before !== undefined && before.post < 0 && stay.from <= before.until + 1) {
      before.until = Math.max(before.until, stay.until);
    } else merged.push(stay);
  }
  return merged;
}
