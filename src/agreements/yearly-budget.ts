import { convenant } from '../store/index.ts';
import { defineAgreement } from './define-agreement.ts';
import { bookedIn, incomeKinds, total, type Facts } from './facts/index.ts';
import { euros } from './words.ts';

export const yearlyBudget = defineAgreement<Facts>({
  id: 'yearly-budget',
  title: { nl: 'Jaarbudget', en: 'Yearly budget' },
  agreed: {
    nl: 'Het netwerk heeft elk jaar genoeg geld om te werken (in Twente ten minste € 30.000).',
    en: 'The network has enough money to work with each year (in Twente at least €30,000).',
  },
  check: {
    nl: 'Opgeteld zijn de deelnamebijdragen, bijdragen van derden, medefinanciering en subsidies die voor dat jaar zijn geboekt. Niet bekend als er geen inkomsten zijn geboekt.',
    en: 'Membership fees, grants, cofunding and subsidies booked for that year are added up. Not known where no income is booked.',
  },
  unit: 'money',
  level: 'network',
  value: convenant['yearly-budget'].value,
  judge: (facts, year, value) => {
    if (value === null) return [];
    const income = bookedIn(facts, year.id, incomeKinds);
    const found = total(income);
    if (income.length === 0) {
      return [
        {
          subject: null,
          agreed: value,
          found: null,
          verdict: 'unknown',
          because: { nl: `Over ${year.id} zijn geen inkomsten geboekt.`, en: `No income is booked for ${year.id}.` },
        },
      ];
    }
    return [
      {
        subject: null,
        agreed: value,
        found,
        verdict: found >= value ? 'kept' : 'not-kept',
        because: {
          nl: `Over ${year.id} kwam ${euros('nl', found)} binnen; afgesproken is ten minste ${euros('nl', value)}.`,
          en: `For ${year.id} ${euros('en', found)} came in; at least ${euros('en', value)} was agreed.`,
        },
      },
    ];
  },
});
