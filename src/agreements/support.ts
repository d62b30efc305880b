import type { CheckedYear, Finding } from './define-agreement.ts';
import { bookedIn, givenKinds, type Booked, type Facts } from './facts/index.ts';
import { euros } from './words.ts';

/**
 * The support of every group of one kind: something was spent on it, and no more than the network's support and what others gave.
 * Figures in cents; `found` is what the network itself paid.
 */
export function judgeSupport(kind: string, facts: Facts, year: CheckedYear, value: number | null): Finding[] {
  if (value === null) return [];
  const expenses = bookedIn(facts, year.id, ['expense']);
  const spentOn = byGroup(expenses);
  const givenFor = byGroup(bookedIn(facts, year.id, givenKinds));
  const kept = expenses.some(({ group }) => group !== null);
  return facts.groups
    .filter((group) => group.period === year.id && group.kind === kind)
    .map(({ group }): Finding => {
      if (!kept) {
        return {
          subject: group,
          agreed: value,
          found: null,
          verdict: 'unknown',
          because: {
            nl: `Over ${year.id} is geen enkele uitgave op een groep geboekt.`,
            en: `No expense at all is booked on a group for ${year.id}.`,
          },
        };
      }
      const spent = spentOn.get(group) ?? 0;
      const given = givenFor.get(group) ?? 0;
      const found = Math.max(0, spent - Math.max(0, given));
      return {
        subject: group,
        agreed: value,
        found,
        verdict: spent > 0 && found <= value ? 'kept' : 'not-kept',
        because:
          spent <= 0
            ? {
                nl: `Voor deze groep is over ${year.id} niets uitgegeven; afgesproken is steun van het netwerk, ten hoogste ${euros('nl', value)}.`,
                en: `Nothing was spent on this group in ${year.id}; support by the network was agreed, at most ${euros('en', value)}.`,
              }
            : given > 0
              ? {
                  nl: `Voor deze groep is over ${year.id} ${euros('nl', spent)} uitgegeven, en anderen gaven er ${euros('nl', given)} voor; afgesproken is ten hoogste ${euros('nl', value)} steun van het netwerk.`,
                  en: `For this group ${euros('en', spent)} was spent in ${year.id}, and others gave ${euros('en', given)} for it; at most ${euros('en', value)} support by the network was agreed.`,
                }
              : {
                  nl: `Voor deze groep is over ${year.id} ${euros('nl', spent)} uitgegeven; afgesproken is ten hoogste ${euros('nl', value)} steun van het netwerk.`,
                  en: `For this group ${euros('en', spent)} was spent in ${year.id}; at most ${euros('en', value)} support by the network was agreed.`,
                },
      };
    });
}

function byGroup(bookings: readonly Booked[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { group, cents } of bookings) if (group !== null) sums.set(group, (sums.get(group) ?? 0) + cents);
  return sums;
}
