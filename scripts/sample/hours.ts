import { dayOf } from '../../src/i18n/formats.ts';
import type { HoursRow } from '../../src/records/hours.ts';
import { dayIn, firstDay, lastDay, startYears, yearId } from './calendar.ts';
import { oddities } from './money.ts';
import { mainAppointment, type People } from './people.ts';
import type { Random } from './random.ts';

/** An hours row, with what somebody wrote beside it. */
interface HoursNote {
  readonly row: HoursRow;
  readonly remark: string | null;
}

const remarks = [
  'coördinatie van één bijeenkomst meegeteld',
  'i.v.m. zwangerschapsverlof minder uren',
  'begeleiding van twee collega’s',
  'ook één dag observatie in de klas',
];

/** 0.2 fte a year, and the year in which one of the two who lead the programme fell ill (its price stands under overhead). */
const leadHours = 332;
const illness = oddities.costly;

/** Hours that employers make available (per year) and that people put in (per year; for project groups per half year, by date). */
export function makeHours(people: People, random: Random): readonly HoursNote[] {
  const rows: HoursNote[] = [];
  for (const start of startYears) {
    const seen = new Set<string>();
    for (const m of people.memberships) {
      const from = Math.max(m.from, firstDay(start));
      const until = Math.min(m.until ?? lastDay(start), lastDay(start));
      const key = `${m.person.id} ${m.group.id}`;
      if (from > until || seen.has(key)) continue;
      seen.add(key);
      const post = mainAppointment(m.person, from);
      if (post === null) continue;
      const part = (until - from + 1) / 365;
      const base = { professional_id: m.person.id, group_id: m.group.id, employer_id: post.organisation_id };
      const note = (row: HoursRow): void => {
        rows.push({ row, remark: random.chance(0.02) ? random.pick(remarks) : null });
      };
      const yearly = { date: null, year: yearId(start) };
      const given = m.group.kind === 'plg' ? (random.chance(0.08) ? random.int(16, 36) : random.pick([40, 40, 40, 45, 50, 60])) : 0;
      if (given > 0 && random.chance(0.97)) note({ ...base, ...yearly, hours: given * 60, kind: 'facilitated' });
      if (m.group.kind === 'expert' && random.chance(0.15)) note({ ...base, ...yearly, hours: 20 * 60, kind: 'facilitated' });
      const aim = m.group.kind === 'plg' ? given || 40 : m.group.kind === 'expert' ? 18 : 30;
      const role = m.role === 'voorzitter' ? 1.4 : 1;
      const spent = (): number => Math.max(2, Math.round(aim * part * role * (random.int(55, 125) / 100) * 2) / 2) * 60;
      if (random.chance(0.1)) continue;
      if (m.group.kind !== 'project') {
        note({ ...base, ...yearly, hours: spent(), kind: 'spent' });
        continue;
      }
      for (const month of [1, 6]) {
        const date = dayIn(random, start, month, 20, 28);
        if (date >= from && date <= until) note({ ...base, date, year: null, hours: Math.ceil(spent() / 120) * 60, kind: 'spent' });
      }
    }
    for (const [at, lead] of people.leads.entries()) {
      const whole = { professional_id: lead.id, group_id: null, date: null, year: yearId(start), employer_id: 'O09' };
      rows.push({
        row: { ...whole, hours: leadHours * 60, kind: 'facilitated' },
        remark: start === 2021 ? 'programmaleiding 0,2 fte' : null,
      });
      const ill = at === 1 && start === illness;
      const spent = ill ? 96 : leadHours + random.int(2, 24);
      rows.push({
        row: { ...whole, hours: spent * 60, kind: 'spent' },
        remark: ill ? 'vanaf november ziek; vervanging is ingehuurd' : null,
      });
    }
  }
  return rows.filter(({ row }) => row.date === null || row.date <= dayOf('2025-07-31'));
}
