import { dayOf } from '../../src/i18n/formats.ts';
import type { AttendanceRow } from '../../src/records/attendance.ts';
import type { MeetingRow } from '../../src/records/meetings.ts';
import { dayIn, firstDay, lastDay, meetingMonths, startYears, weekday } from './calendar.ts';
import { groupPlans } from './group-plans.ts';
import { mainAppointment, type People, type Person } from './people.ts';
import type { Random } from './random.ts';

const rhythm = {
  plg: { times: 6, minutes: 180 },
  expert: { times: 4, minutes: 150 },
  project: { times: 5, minutes: 120 },
} as const;

/** The year in which the policy group met three times instead of four. */
const thinYear = 2022;

const subjects = {
  plg: [
    'Start en doelen',
    'Verdieping met een gast',
    'Lesbezoek en nabespreking',
    'Materiaal ontwerpen',
    'Proberen en bijstellen',
    'Opbrengst delen',
  ],
  expert: ['Start van het jaar', 'Casussen', 'Nieuws uit onderzoek', 'Opbrengst en vooruitblik'],
  project: ['Aftrap', 'Voortgang', 'Tussenstand', 'Proef op de scholen', 'Afronding'],
} as const;

interface Meetings {
  readonly meetings: readonly MeetingRow[];
  readonly attendance: readonly AttendanceRow[];
}

export function makeMeetings(people: People, stream: (subject: string) => Random): Meetings {
  const random = stream('meetings');
  const meetings: MeetingRow[] = [];

  const hold = (day: number, minutes: number, title: string, of: { group_id: string | null; body: string | null }): MeetingRow => {
    const meeting = { id: '', ...of, date: weekday(day), hours: minutes, title };
    meetings.push(meeting);
    return meeting;
  };
  const attendees = new Map<MeetingRow, AttendanceRow[]>();
  const attend = (meeting: MeetingRow, persons: readonly Person[], presence: (person: Person) => number): void => {
    const rows: AttendanceRow[] = [];
    for (const person of persons) {
      const post = mainAppointment(person, meeting.date);
      if (post === null || !random.chance(presence(person))) continue;
      const early = random.chance(0.03) && meeting.hours !== null ? meeting.hours - 60 : null;
      rows.push({ meeting_id: '', professional_id: person.id, organisation_id: post.organisation_id, hours: early });
    }
    attendees.set(meeting, rows);
  };

  for (const start of startYears) {
    const held = firstDay(start);
    for (const plan of groupPlans) {
      const from = Math.max(held, dayOf(plan.from));
      const until = Math.min(lastDay(start), dayOf(plan.until ?? '2199-12-31'));
      if (from > until) continue;
      const { times, minutes } = rhythm[plan.kind];
      const months = spread(times);
      // A group keeps to its own weekday and its own zeal.
      const zeal = random.int(62, 88) / 100;
      for (const [at, month] of months.entries()) {
        const day = weekday(dayIn(random, start, month, 6, month === 12 ? 18 : 26));
        if (day < from || day > until) continue;
        const meeting = hold(day, minutes + (random.chance(0.15) ? 30 : 0), subjects[plan.kind][at] ?? 'Werkbijeenkomst', {
          group_id: plan.id,
          body: null,
        });
        const members = people.memberships.filter((m) => m.group === plan && m.from <= day && (m.until ?? Infinity) >= day);
        attend(
          meeting,
          members.map((m) => m.person),
          () => zeal,
        );
      }
    }
    govern(start);
  }

  const order = meetings.toSorted((a, b) => a.date - b.date || (key(a) < key(b) ? -1 : 1));
  const meetingRows: MeetingRow[] = [];
  const attendance: AttendanceRow[] = [];
  for (const [at, meeting] of order.entries()) {
    const id = `M${String(at + 1).padStart(4, '0')}`;
    meetingRows.push({ ...meeting, id });
    for (const row of attendees.get(meeting) ?? []) attendance.push({ ...row, meeting_id: id });
  }
  return { meetings: meetingRows, attendance };

  function govern(start: number): void {
    const policyMonths = start === thinYear ? [10, 2, 6] : [9, 12, 3, 6];
    for (const month of policyMonths) {
      const meeting = hold(dayIn(random, start, month, 8, 24), 120, 'Vergadering beleidsgroep', { group_id: null, body: 'policy' });
      const seated = people.policy.filter((seat) => seat.from <= meeting.date && seat.until >= meeting.date).map((seat) => seat.person);
      attend(meeting, [...seated, ...people.leads], (person) => (people.leads.includes(person) ? 1 : 0.86));
    }
    for (const month of [9, 11, 1, 2, 4, 6]) {
      const meeting = hold(dayIn(random, start, month, 1, 25), 90, 'Programmaoverleg', { group_id: null, body: 'programme' });
      const chairs = people.memberships
        .filter((m) => m.role === 'voorzitter' && m.from <= meeting.date && (m.until ?? Infinity) >= meeting.date)
        .map((m) => m.person)
        .slice(0, 3);
      attend(meeting, [...new Set([...people.leads, ...chairs])], () => 0.9);
    }
    const day = hold(dayIn(random, start, 4, 5, 20), 240, 'Netwerkdag', { group_id: null, body: 'network' });
    const around = new Set(people.memberships.filter((m) => m.from <= day.date && (m.until ?? Infinity) >= day.date).map((m) => m.person));
    const known = people.persons.filter((person) => person.since <= day.date);
    attend(day, known, (person) => (people.leads.includes(person) ? 1 : around.has(person) ? 0.4 : 0.1));
  }
}

const key = (meeting: MeetingRow): string => `${meeting.group_id ?? ''} ${meeting.body ?? ''}`;

/** So many months, evenly over the year of meetings. */
function spread(times: number): number[] {
  return Array.from({ length: times }, (_, at) => meetingMonths[Math.floor((at * meetingMonths.length) / times)] ?? 9);
}
