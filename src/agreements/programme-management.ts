import { formatNumber } from '../i18n/formats.ts';
import { convenant } from '../store/index.ts';
import { defineAgreement } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';
import { hours } from './words.ts';

/** The hours of a full post over a year in the Dutch collective agreements for primary and secondary education. */
const fullPostMinutes = 1659 * 60;

export const programmeManagement = defineAgreement<Facts>({
  id: 'programme-management',
  title: { nl: 'Programmaleiding', en: 'Programme management' },
  agreed: {
    nl: 'Er is programmaleiding voor het netwerk (in Twente 0,4 fte).',
    en: 'There is programme management for the network (in Twente 0.4 fte).',
  },
  check: {
    nl: 'Opgeteld zijn de bestede uren die niet voor één groep zijn, van de mensen die in dat jaar bij een bijeenkomst van het programmateam waren; een volledige baan is 1.659 uur per jaar. Het getal is afgerond op twee cijfers achter de komma. Niet bekend als zulke uren niet zijn bijgehouden.',
    en: 'The hours spent for no group in particular by those who came to a meeting of the programme team that year are added up; a full post is 1,659 hours a year. The number is rounded to two decimals. Not known where no such hours are kept.',
  },
  unit: 'fte',
  level: 'network',
  value: convenant['programme-management'].value,
  judge: (facts, year, value) => {
    if (value === null) return [];
    const minutes = facts.programme.find(({ period }) => period === year.id)?.minutes ?? 0;
    if (minutes <= 0) {
      return [
        {
          subject: null,
          agreed: value,
          found: null,
          verdict: 'unknown',
          because: {
            nl: `Over ${year.id} zijn geen uren van de programmaleiding bijgehouden.`,
            en: `For ${year.id} no hours of the programme management are kept.`,
          },
        },
      ];
    }
    const found = Math.round((minutes / fullPostMinutes) * 100) / 100;
    return [
      {
        subject: null,
        agreed: value,
        found,
        verdict: found >= value ? 'kept' : 'not-kept',
        because: {
          nl: `De programmaleiding besteedde in ${year.id} ${hours('nl', minutes)} uur aan het netwerk, ${formatNumber('nl', found, 2)} fte; afgesproken is ${formatNumber('nl', value, 2)} fte.`,
          en: `The programme management spent ${hours('en', minutes)} hours on the network in ${year.id}, ${formatNumber('en', found, 2)} fte; ${formatNumber('en', value, 2)} fte was agreed.`,
        },
      },
    ];
  },
});
