import { dayOf } from '../../src/i18n/formats.ts';
import { firstDay, lastDay } from './calendar.ts';
import type { Organisation } from './organisations.ts';
import type { People, Person } from './people.ts';
import type { Random } from './random.ts';

/** One seat for each paying organisation and one for the municipality; some seats change hands. */
export function policyGroup(
  organisations: readonly Organisation[],
  add: (id: string, role: string, since: number, options?: { fte?: number; from?: number }) => Person,
  random: Random,
): People['policy'] {
  const seats = [];
  const role: Record<string, string> = { O01: 'school-leader', O02: 'school-leader', O03: 'policy-officer', O04: 'policy-officer' };
  for (const organisation of organisations) {
    const { id, member_from, member_until } = organisation.row;
    if (member_from === null && id !== 'O04') continue;
    const from = member_from ?? firstDay(2021);
    const until = member_until ?? lastDay(2024);
    const change = random.chance(0.2) && from === firstDay(2021) && until === lastDay(2024) ? random.pick([2022, 2023]) : null;
    const person = add(id, role[id] ?? 'board-member', from, { fte: 1, from: dayOf('2016-08-01') });
    if (change === null) {
      seats.push({ person, from, until });
      continue;
    }
    for (const post of person.appointments) post.until = lastDay(change - 1);
    const next = add(id, role[id] ?? 'board-member', firstDay(change), { fte: 1, from: firstDay(change) });
    seats.push({ person, from, until: lastDay(change - 1) }, { person: next, from: firstDay(change), until });
  }
  return seats;
}
