import { dayOf } from '../../src/i18n/formats.ts';
import type { ResponseRow } from '../../src/records/responses.ts';
import { firstDay, lastDay } from './calendar.ts';
import { groupPlans } from './group-plans.ts';
import type { People } from './people.ts';
import type { Random } from './random.ts';

/** What was asked, and the mean of the answers (1–5) as the network was in the first and the second year of the evaluation. */
const items: readonly (readonly [words: string, means: readonly [number, number]])[] = [
  ['Ik heb iets geleerd waar ik in mijn werk wat aan heb', [3.9, 4.1]],
  ['Ik werk samen met mensen die ik anders niet was tegengekomen', [3.8, 4.2]],
  ['Mijn school gebruikt wat wij in de groep maken', [2.9, 3.2]],
  ['Mijn leidinggevende geeft mij de ruimte om mee te doen', [3.4, 3.5]],
  ['Het doel van onze groep is mij duidelijk', [3.6, 3.8]],
];

/** Answers to a short questionnaire in June of the last two years; some people did not give their name. */
export function makeResponses(people: People, random: Random): readonly ResponseRow[] {
  const rows: ResponseRow[] = [];
  for (const [at, start] of ([2023, 2024] as const).entries()) {
    for (const plan of groupPlans) {
      if (dayOf(plan.from) > lastDay(start) || dayOf(plan.until ?? '2199-12-31') < firstDay(start)) continue;
      const mood = random.int(-6, 6) / 10;
      let anonymous = 0;
      for (const m of people.memberships.filter(
        (one) => one.group === plan && one.from < lastDay(start) && (one.until ?? Infinity) >= lastDay(start),
      )) {
        if (!random.chance(0.58)) continue;
        const named = anonymous > 20 || !random.chance(0.3);
        // Anonymous answers of a group come on days of their own: two people who say the same stay two people.
        const date = named
          ? dayOf(`${start + 1}-06-${String(random.int(2, 27)).padStart(2, '0')}`)
          : dayOf(`${start + 1}-06-02`) + anonymous;
        if (!named) anonymous += 1;
        for (const [item, means] of items) {
          if (random.chance(0.04)) continue;
          const score = Math.round(means[at === 0 ? 0 : 1] + mood + random.int(-12, 12) / 10);
          rows.push({
            group_id: plan.id,
            professional_id: named ? m.person.id : null,
            item,
            mechanism: null,
            score: Math.max(1, Math.min(5, score)),
            date,
          });
        }
      }
    }
  }
  return rows;
}
