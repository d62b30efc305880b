import { formatNumber, plural } from '../i18n/formats.ts';
import { convenant } from '../store/index.ts';
import { defineAgreement } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';
import { counted } from './words.ts';

export const organisationsTakingPart = defineAgreement<Facts>({
  id: 'organisations-taking-part',
  title: { nl: 'Deelnemende organisaties', en: 'Organisations taking part' },
  agreed: {
    nl: 'Er doet een afgesproken aantal organisaties mee (in Twente ten minste tien).',
    en: 'A number of organisations agreed on takes part (in Twente at least ten).',
  },
  check: {
    nl: 'Geteld zijn de betalende organisaties (leden), een bestuur met zijn scholen als één: zij die volgens hun data van deelname op enige dag in het jaar meededen, of die dat jaar een deelnamebijdrage betaalden. Een organisatie die alleen mensen in de groepen heeft, telt hier niet mee. Niet bekend als de gegevens van geen enkele organisatie zeggen dat zij meedoet.',
    en: 'Counted are the paying organisations (members), a board with its schools as one: those that took part on any day of the year by their dates of taking part, or that paid a membership fee that year. An organisation that only has people in the groups does not count here. Not known where the records say of no organisation that it takes part.',
  },
  unit: 'count',
  level: 'network',
  value: convenant['organisations-taking-part'].value,
  judge: (facts, year, value) => {
    const found = facts.members.filter(({ period }) => period === year.id).length;
    if (value === null) return [];
    if (found === 0) {
      return [
        {
          subject: null,
          agreed: value,
          found: null,
          verdict: 'unknown',
          because: {
            nl: `In de gegevens over ${year.id} staat van geen enkele organisatie dat zij meedoet of betaalt.`,
            en: `The records of ${year.id} say of no organisation that it takes part or pays.`,
          },
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
          nl: `In ${year.id} ${plural('nl', found, { one: 'deed', other: 'deden' })} ${counted('nl', found, { one: 'betalende organisatie (lid)', other: 'betalende organisaties (leden)' })} mee; afgesproken zijn er ten minste ${formatNumber('nl', value)}.`,
          en: `In ${year.id} ${counted('en', found, { one: 'paying organisation (member)', other: 'paying organisations (members)' })} took part; at least ${formatNumber('en', value)} were agreed.`,
        },
      },
    ];
  },
});
