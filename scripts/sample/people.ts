import { dayOf } from '../../src/i18n/formats.ts';
import type { AppointmentRow } from '../../src/records/appointments.ts';
import type { LineageRow } from '../../src/records/lineage.ts';
import { dayIn, firstDay, lastDay, startYears } from './calendar.ts';
import { groupPlans, type GroupPlan } from './group-plans.ts';
import { lineage } from './groups.ts';
import { nameMaker } from './names.ts';
import type { Organisation } from './organisations.ts';
import { policyGroup } from './policy-group.ts';
import type { Random } from './random.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The network knows the person from here on. */
  readonly since: number;
  readonly appointments: Open<AppointmentRow>[];
  /** Belongs to the part that is tied to the rest by one person only. */
  readonly apart: boolean;
}

interface Membership {
  readonly person: Person;
  readonly group: GroupPlan;
  role: string;
  from: number;
  until: number | null;
}

export interface People {
  readonly persons: readonly Person[];
  readonly memberships: readonly Membership[];
  /** Who sits in the policy group for which organisation, from and until when. */
  readonly policy: readonly { readonly person: Person; readonly from: number; readonly until: number }[];
  /** The two who lead the programme, each for 0.2 fte. */
  readonly leads: readonly Person[];
}

/** Somebody who holds two otherwise separate parts of the network together: teaches at the ROC and coaches starters. */
const bridge = { organisation: 'O02', groups: ['G03', 'G16', 'G22'], from: 2022 } as const;

/** How much likelier an early member works for the board that started the group, by year: it wears off, and so crossing grows. */
const hostPull = [17, 12, 8, 5] as const;

const otherFunctions: Readonly<Record<string, readonly string[]>> = {
  O01: ['teacher-educator', 'teacher-educator', 'researcher', 'student-teacher', 'lector', 'teacher-educator', 'student-teacher'],
  O02: ['teacher', 'coordinator', 'teacher', 'teacher-educator'],
  O03: ['policy-officer', 'coordinator'],
  O04: ['policy-officer'],
  O05: ['researcher'],
  O06: ['specialist', 'researcher'],
  O07: ['teacher', 'school-leader', 'teacher'],
  O08: ['teaching-supporter', 'coordinator'],
};

/** The last open appointment with the largest part, on that day. */
export function mainAppointment(person: Person, day: number): AppointmentRow | null {
  const open = person.appointments.filter((post) => (post.from ?? -Infinity) <= day && (post.until ?? Infinity) >= day);
  return open.toSorted((a, b) => (b.fte ?? 1) - (a.fte ?? 1) || (a.organisation_id < b.organisation_id ? -1 : 1))[0] ?? null;
}

/** Four years of people who come, change jobs, join groups and leave them. */
export function makePeople(organisations: readonly Organisation[], stream: (subject: string) => Random): People {
  const random = stream('people');
  const names = nameMaker(stream('names'));
  const persons: Person[] = [];
  const memberships: Membership[] = [];
  const ofPerson = new Map<Person, Membership[]>();
  const boards = organisations.filter((organisation) => organisation.schools.length > 0);
  const boardIds = new Set(boards.map((board) => board.row.id));
  const boardOf = (id: string): string => organisations.find((o) => o.schools.some((s) => s.id === id))?.row.id ?? id;
  const townOf = (id: string): string | null => organisations.find((o) => o.row.id === id)?.row.municipality ?? null;

  const add = (
    organisationId: string,
    role: string,
    since: number,
    options: { fte?: number; apart?: boolean; from?: number } = {},
  ): Person => {
    const name = names.next();
    const student = role === 'student-teacher';
    const appointed = options.from ?? (student ? firstDay(2020) + 365 * random.int(0, 1) : dayOf(`${random.int(2006, 2020)}-08-01`));
    const person: Person = {
      id: `P${String(persons.length + 1).padStart(4, '0')}`,
      name,
      email: names.email(name),
      since,
      apart: options.apart ?? false,
      appointments: [
        {
          professional_id: `P${String(persons.length + 1).padStart(4, '0')}`,
          organisation_id: organisationId,
          function: role,
          fte: options.fte ?? (student ? null : random.pick([0.4, 0.5, 0.6, 0.6, 0.7, 0.8, 0.8, 0.8, 0.9, 1, 1, 1])),
          from: Math.min(appointed, since),
          until: null,
        },
      ],
    };
    persons.push(person);
    return person;
  };

  const schoolOf = (board: Organisation, role: string): string =>
    role === 'policy-officer' || random.chance(0.04) ? board.row.id : random.pick(board.schools).id;

  /** How readily a board's people come to a group in a year. */
  const weight = (board: Organisation, plan: GroupPlan, at: number, start: number): number => {
    if ((board.row.member_from ?? 0) > firstDay(start) || (board.row.member_until ?? Infinity) < lastDay(start)) return 0;
    if (plan.only !== undefined && !plan.only.includes(board.row.id)) return 0;
    const near =
      board.row.id === plan.host ? (plan.dominance ?? hostPull[at] ?? 3) : townOf(board.row.id) === townOf(plan.host ?? '') ? 3 : 1;
    return board.pull * Math.sqrt(board.size) * near;
  };

  const functions = (plan: GroupPlan): string => random.weighted(Object.entries(plan.draws), ([, share]) => share)?.[0] ?? 'teacher';

  const newcomer = (plan: GroupPlan, at: number, start: number, absent: readonly string[]): Person => {
    const since = firstDay(start);
    for (const [id, share] of Object.entries(plan.others ?? {})) {
      if (!random.chance(share)) continue;
      return add(id, random.pick(otherFunctions[id] ?? ['other']), since, { apart: plan.apart ?? false });
    }
    const board = random.weighted(boards, (b) => (absent.includes(b.row.id) ? 0 : weight(b, plan, at, start)));
    if (board === null) throw new Error(`nobody can join ${plan.id} in ${start}`);
    const role = functions(plan);
    return add(schoolOf(board, role), role, since, { apart: plan.apart ?? false });
  };

  const inGroup = (person: Person, plan: GroupPlan): boolean => openOf(person).some((m) => m.group === plan);
  const openIn = (plan: GroupPlan): Membership[] => memberships.filter((m) => m.group === plan && m.until === null);
  const openOf = (person: Person): Membership[] => (ofPerson.get(person) ?? []).filter((m) => m.until === null);

  /** Somebody already in the network who joins another group. */
  const known = (plan: GroupPlan, at: number, start: number): Person | null => {
    const day = firstDay(start);
    const candidates = persons.filter((person) => {
      const open = openOf(person);
      if (person.apart !== (plan.apart ?? false) || open.length === 0 || open.length > 2 || inGroup(person, plan)) return false;
      const post = mainAppointment(person, day);
      return post !== null && (plan.only === undefined || plan.only.includes(boardOf(post.organisation_id)));
    });
    return random.weighted(candidates, (person) => {
      const post = mainAppointment(person, day);
      if (post === null) return 0;
      const board = boards.find((b) => b.row.id === boardOf(post.organisation_id));
      const fits = (plan.draws as Record<string, number | undefined>)[post.function ?? ''] ?? 0.3;
      return fits * (board === undefined ? (plan.others?.[post.organisation_id] === undefined ? 0.2 : 3) : weight(board, plan, at, start));
    });
  };

  const join = (person: Person, plan: GroupPlan, from: number, role = 'lid'): void => {
    const membership = { person, group: plan, role, from, until: null };
    memberships.push(membership);
    ofPerson.set(person, [...(ofPerson.get(person) ?? []), membership]);
  };

  const leads = [
    add('O01', 'teacher-educator', firstDay(2021), { fte: 0.6, from: dayOf('2014-08-01') }),
    add('B01', 'policy-officer', firstDay(2021), { fte: 0.6, from: dayOf('2017-08-01') }),
  ];
  for (const lead of leads) {
    lead.appointments.push({
      professional_id: lead.id,
      organisation_id: 'O09',
      function: 'coordinator',
      fte: 0.2,
      from: firstDay(2021),
      until: null,
    });
  }
  const policy = policyGroup(organisations, add, random);
  let bridgePerson: Person | null = null;

  for (const [at, start] of startYears.entries()) {
    const day = firstDay(start);
    if (at > 0) changeJobs(start);
    for (const step of lineage) if (step.date === day) inherit(step);
    for (const plan of groupPlans.filter((p) => dayOf(p.from) <= lastDay(start) && dayOf(p.until ?? '2199-12-31') >= day)) {
      const opening = Math.max(day, dayOf(plan.from));
      if (start >= bridge.from && bridge.groups.some((id) => id === plan.id) && bridgePerson === null) {
        bridgePerson = add(bridge.organisation, 'coordinator', day, { fte: 0.8, from: dayOf('2013-08-01') });
      }
      if (bridgePerson !== null && bridge.groups.some((id) => id === plan.id) && !inGroup(bridgePerson, plan))
        join(bridgePerson, plan, opening);
      const aim = plan.size + 1 + (plan.grows ?? 0) * at + random.int(-1, 1);
      for (let members = openIn(plan); members.length < aim; members = openIn(plan)) {
        const late = opening === day && random.chance(0.12);
        const present = new Set(members.map((m) => boardOf(mainAppointment(m.person, day)?.organisation_id ?? '')));
        // The last places go to other boards where the first were taken by one or two: groups know the agreement.
        const absent = plan.only === undefined && members.length >= aim - 3 && present.size < 3 ? [...present] : [];
        const acquainted =
          absent.length === 0 && random.chance(plan.apart === true ? 0.45 : at === 0 ? 0.14 : 0.23) ? known(plan, at, start) : null;
        join(
          acquainted ?? newcomer(plan, at, start, absent),
          plan,
          late ? dayIn(random, start, random.pick([10, 11, 1, 2]), 1, 28) : opening,
        );
      }
      chair(plan);
    }
    for (const plan of groupPlans) {
      if (plan.until === undefined || dayOf(plan.until) > lastDay(start)) continue;
      for (const m of memberships) if (m.group === plan && m.until === null) m.until = dayOf(plan.until);
    }
  }

  for (const board of boards) {
    for (const school of board.schools) {
      // A school that sends nobody to a group still has its contact person in the register.
      if (!persons.some((person) => person.appointments.some((post) => post.organisation_id === school.id))) {
        add(school.id, 'school-leader', board.row.member_from ?? firstDay(2021), { fte: 1 });
      }
    }
  }
  return { persons, memberships, policy, leads };

  /** What changes at the turn of a school year: people leave, move, grow into another function, or take a second employer. */
  function changeJobs(start: number): void {
    const eve = lastDay(start - 1);
    const governing = new Set([...policy.map((seat) => seat.person), ...leads]);
    for (const person of persons) {
      const post = person.appointments.findLast((p) => p.until === null);
      if (post === undefined || governing.has(person) || person === bridgePerson) continue;
      const open = openOf(person);
      const board = boardOf(post.organisation_id);
      const quits = organisations.some((o) => o.row.id === board && o.row.member_until === eve);
      const dice = random.int(1, 1000);
      if (post.function === 'student-teacher' && dice <= 600) {
        move(
          person,
          start,
          random.weighted(boards, (b) => (b.row.id === 'B15' ? 0 : b.pull * b.size)),
          'teacher',
        );
        leave(open, 0.4, eve);
      } else if (dice <= 35) {
        for (const p of person.appointments) p.until ??= eve;
        leave(open, 1, eve);
        continue;
      } else if (dice <= 85 && boardIds.has(board)) {
        move(
          person,
          start,
          random.weighted(boards, (b) => (b.row.id === board || (b.row.member_from ?? 0) > eve + 1 ? 0 : b.pull * b.size)),
          post.function ?? 'teacher',
        );
        leave(
          open.filter((m) => m.group.only !== undefined),
          1,
          eve,
        );
        leave(open, 0.4, eve);
      } else if (dice <= 150 && boardIds.has(board) && post.organisation_id !== board) {
        const own = boards.find((b) => b.row.id === board);
        if (own !== undefined) move(person, start, own, post.function ?? 'teacher');
      } else if (dice <= 205 && post.function === 'teacher' && boardIds.has(board)) {
        const role = random.pick([
          'specialist',
          'starter-coach',
          'school-based-educator',
          'internal-supervisor',
          'coordinator',
          'school-leader',
        ]);
        replace(person, post, start, { function: role });
      } else if (
        dice <= 240 &&
        boardIds.has(board) &&
        person.appointments.filter((p) => p.until === null).length === 1 &&
        !person.apart &&
        open.every((m) => m.group.only === undefined)
      ) {
        const second = random.chance(0.6) ? 'O01' : null;
        const other =
          second ??
          random.weighted(boards, (b) => (b.row.id === board || b.row.member_until !== null ? 0 : b.size * b.pull))?.schools[0]?.id;
        if (other !== undefined) {
          replace(person, post, start, { fte: 0.6 });
          person.appointments.push({
            professional_id: person.id,
            organisation_id: other,
            function: second === null ? 'specialist' : 'teacher-educator',
            fte: random.pick([0.2, 0.4]),
            from: firstDay(start),
            until: null,
          });
        }
      }
      leave(
        open.filter((m) => m.until === null),
        quits ? 0.85 : 0.15,
        eve,
      );
    }
    // A second stint: somebody who left comes back after a year.
    for (const m of memberships.filter((old) => old.until !== null && old.until === lastDay(start - 2) && old.group.until === undefined)) {
      if (random.chance(0.1) && mainAppointment(m.person, firstDay(start)) !== null && openOf(m.person).length === 0)
        join(m.person, m.group, firstDay(start));
    }
  }

  function replace(person: Person, post: Open<AppointmentRow>, start: number, change: Partial<AppointmentRow>): void {
    post.until = lastDay(start - 1);
    person.appointments.push({ ...post, ...change, from: firstDay(start), until: null });
  }

  function move(person: Person, start: number, board: Organisation | null, role: string): void {
    if (board === null) return;
    for (const post of person.appointments) post.until ??= lastDay(start - 1);
    person.appointments.push({
      professional_id: person.id,
      organisation_id: schoolOf(board, role),
      function: role,
      fte: random.pick([0.6, 0.8, 0.8, 1]),
      from: firstDay(start),
      until: null,
    });
  }

  function leave(open: readonly Membership[], probability: number, day: number): void {
    for (const m of open) if (random.chance(probability)) m.until ??= day;
  }

  /** Most members of a group go along where it continues, a part where it splits, some where it merges. */
  function inherit(step: LineageRow): void {
    const share = { continues: 0.8, splits: 0.35, merges: 0.5 }[step.kind ?? ''] ?? 0;
    const plan = groupPlans.find((p) => p.id === step.to_group_id);
    const day = step.date ?? 0;
    if (plan === undefined) return;
    for (const m of memberships.filter((old) => old.group.id === step.from_group_id && (old.until ?? day) >= day - 1)) {
      if (inGroup(m.person, plan) || mainAppointment(m.person, day) === null || !random.chance(share)) continue;
      if (step.kind === 'splits') m.until ??= day - 1;
      join(m.person, plan, day);
    }
  }

  /** One member leads the group; a teacher educator or researcher in it guides the learning or the research. */
  function chair(plan: GroupPlan): void {
    const members = openIn(plan);
    if (!members.some((m) => m.role === 'voorzitter')) {
      const first = members.find((m) => m.role === 'lid' && m.person !== bridgePerson);
      if (first !== undefined) first.role = 'voorzitter';
    }
    for (const m of members) {
      const post = m.person.appointments.findLast((p) => p.until === null);
      if (m.role !== 'lid') continue;
      if (post?.function === 'researcher' || post?.function === 'lector') m.role = 'onderzoeker';
      if (post?.function === 'teacher-educator' && !members.some((other) => other.role === 'procesbegeleider')) m.role = 'procesbegeleider';
    }
  }
}
