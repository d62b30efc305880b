import { byId } from '../i18n/formats.ts';
import type { Records } from '../records/index.ts';
import { always } from '../records/period.ts';
import { indexIn } from './arrays.ts';
import type { Organisations } from './organisations.ts';
import type { Stretch } from './network.ts';

/** First and last day, both included. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

export interface Employment {
  readonly stretches: readonly Stretch[][];
  /** The person, organisation (−1: unknown) and function of every post met so far. */
  readonly posts: readonly { readonly person: number; readonly organisation: number; readonly function: string | null }[];
  /** The post of a person at that organisation on that day, with the function they then had there or anywhere. */
  readonly postAt: (person: number, organisation: string, day: number) => number;
}

interface Appointment {
  readonly organisation: number;
  readonly function: string | null;
  readonly fte: number | null;
  readonly from: number;
  readonly until: number;
}

/**
 * Who employed each person over the span, cut where that changes.
 * A person with appointments has no known employer on days that none of them covers; a person without any works for the home
 * organisation throughout. Of several posts at once each has its share by fte (a missing fte counts as a full post).
 */
export function employmentOf(records: Records, persons: readonly string[], organisations: Organisations, span: Span): Employment {
  const professionals = new Map(records.professionals.map((row) => [row.id, row]));
  const appointments = new Map<string, Appointment[]>();
  for (const row of records.appointments) {
    const list = appointments.get(row.professional_id) ?? [];
    appointments.set(row.professional_id, list);
    list.push({
      organisation: indexIn(organisations.ids, row.organisation_id),
      function: row.function ?? professionals.get(row.professional_id)?.function ?? null,
      fte: row.fte,
      from: row.from ?? always.from,
      until: row.until ?? always.until,
    });
  }

  const posts: { person: number; organisation: number; function: string | null }[] = [];
  const known = persons.map(() => new Map<string, number>());
  const post = (person: number, organisation: number, held: string | null): number => {
    const key = `${organisation} ${held ?? ''}`;
    const found = known[person]?.get(key);
    if (found !== undefined) return found;
    posts.push({ person, organisation, function: held });
    known[person]?.set(key, posts.length - 1);
    return posts.length - 1;
  };
  const homeFunction = (person: number): string | null => professionals.get(persons[person] ?? '')?.function ?? null;

  const stretches = persons.map((id, person): Stretch[] => {
    const own = appointments.get(id);
    if (own === undefined) {
      const home = professionals.get(id)?.organisation_id ?? null;
      return [{ ...span, posts: [post(person, home === null ? -1 : indexIn(organisations.ids, home), homeFunction(person))], shares: [1] }];
    }
    return cut(own, span).map(({ from, until, running }) => {
      const fte = new Map<number, number>();
      const total = running.reduce((sum, each) => sum + (each.fte ?? 1), 0);
      for (const each of running) {
        const key = post(person, each.organisation, each.function);
        fte.set(key, (fte.get(key) ?? 0) + (total > 0 ? (each.fte ?? 1) / total : 1 / running.length));
      }
      if (fte.size === 0) fte.set(post(person, -1, homeFunction(person)), 1);
      return { from, until, posts: [...fte.keys()], shares: [...fte.values()] };
    });
  });

  const postAt = (person: number, organisation: string, day: number): number => {
    const index = indexIn(organisations.ids, organisation);
    const running = (appointments.get(persons[person] ?? '') ?? []).filter((each) => each.from <= day && day <= each.until);
    running.sort(byShare);
    const held = running.find((each) => each.organisation === index) ?? running[0];
    return post(person, index, held === undefined ? homeFunction(person) : held.function);
  };
  return { stretches, posts, postAt };
}

const byShare = (a: Appointment, b: Appointment): number =>
  (b.fte ?? 1) - (a.fte ?? 1) || a.organisation - b.organisation || byId(a.function ?? '', b.function ?? '') || a.from - b.from;

/** The span, cut on every day on which an appointment starts or has just ended. */
function cut(appointments: readonly Appointment[], span: Span): { from: number; until: number; running: Appointment[] }[] {
  const days = new Set([span.from]);
  for (const { from, until } of appointments) {
    if (from > span.from && from <= span.until) days.add(from);
    if (until >= span.from && until < span.until) days.add(until + 1);
  }
  const starts = [...days].sort((a, b) => a - b);
  return starts.map((from, index) => {
    const running = appointments.filter((each) => each.from <= from && from <= each.until);
    // Sums of shares must not depend on the order of the rows.
    return { from, until: (starts[index + 1] ?? span.until + 1) - 1, running: running.sort(byShare) };
  });
}
