import { formatEuro } from '../i18n/formats.ts';
import type { CheckedYear, Finding } from './define-agreement.ts';
import { bookedIn, givenKinds, total, type Facts } from './facts/index.ts';

/**
 * The support of every group of one kind: something was spent on it, and no more than the network's support and what others gave.
 * Figures in cents; `found` is what the network itself paid.
 */
export function judgeSupport(kind: string, facts: Facts, year: CheckedYear, value: number | null): Finding[] {
  if (value === null) return [];
  const expenses = bookedIn(facts, year.id, ['expense']);
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
      const spent = total(expenses.filter((booked) => booked.group === group));
      const given = total(bookedIn(facts, year.id, givenKinds).filter((booked) => booked.group === group));
      const found = Math.max(0, spent - Math.max(0, given));
      return {
        subject: group,
        agreed: value,
        found,
        verdict: spent > 0 && found <= value ? 'kept' : 'not-kept',
        because:
          given > 0
            ? {
                nl: `Voor deze groep is over ${year.id} ${formatEuro('nl', spent)} uitgegeven, en anderen gaven er ${formatEuro('nl', given)} voor; afgesproken is ${formatEuro('nl', value)} steun van het netwerk.`,
                en: `For this group ${formatEuro('en', spent)} was spent in ${year.id}, and others gave ${formatEuro('en', given)} for it; ${formatEuro('en', value)} support by the network was agreed.`,
              }
            : {
                nl: `Voor deze groep is over ${year.id} ${formatEuro('nl', spent)} uitgegeven; afgesproken is ${formatEuro('nl', value)} steun van het netwerk.`,
                en: `For this group ${formatEuro('en', spent)} was spent in ${year.id}; ${formatEuro('en', value)} support by the network was agreed.`,
              },
      };
    });
}
