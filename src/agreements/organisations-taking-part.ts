import { formatNumber, plural } from '../i18n/formats.ts';
import { convenant } from '../store/index.ts';
import { defineAgreement } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';

export const organisationsTakingPart = defineAgreement<Facts>({
  id: 'organisations-taking-part',
  title: { nl: 'Deelnemende organisaties', en: 'Organisations taking part' },
  agreed: {
    nl: 'Er doet een afgesproken aantal organisaties mee (in Twente ten minste tien).',
    en: 'A number of organisations agreed on takes part (in Twente at least ten).',
  },
  check: {
    nl: 'Geteld zijn de besturen en organisaties die volgens hun data van deelname op enige dag in het jaar meededen, of die dat jaar een deelnamebijdrage betaalden. Niet bekend als de gegevens van geen enkele organisatie zeggen dat zij meedoet.',
    en: 'Counted are the boards and organisations that took part on any day of the year by their dates of taking part, or that paid a membership fee that year. Not known where the records say of no organisation that it takes part.',
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
          nl: `In ${year.id} ${plural('nl', found, { one: 'deed', other: 'deden' })} ${formatNumber('nl', found)} ${plural('nl', found, { one: 'organisatie', other: 'organisaties' })} mee; afgesproken zijn er ten minste ${formatNumber('nl', value)}.`,
          en: `In ${year.id} ${formatNumber('en', found)} ${plural('en', found, { one: 'organisation', other: 'organisations' })} took part; at least ${formatNumber('en', value)} were agreed.`,
        },
      },
    ];
  },
});
