import { formatNumber, plural } from '../i18n/formats.ts';
import { convenant } from '../store/index.ts';
import { defineAgreement } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';
import { counted } from './words.ts';

/** “About” is within a quarter of the number agreed. */
const leeway = 0.25;

export const policyGroupSize = defineAgreement<Facts>({
  id: 'policy-group-size',
  title: { nl: 'Omvang van de beleidsgroep', en: 'Size of the policy group' },
  agreed: {
    nl: 'De beleidsgroep heeft ongeveer het afgesproken aantal leden (in Twente twintig).',
    en: 'The policy group has about the number of members agreed on (in Twente twenty).',
  },
  check: {
    nl: 'Geteld zijn de mensen die in dat jaar bij ten minste één vergadering van de beleidsgroep waren. Ongeveer betekent: hoogstens een kwart meer of minder. Niet bekend als niet is bijgehouden wie erbij was.',
    en: 'Counted are the people who were at one meeting of the policy group or more that year. About means: at most a quarter more or less. Not known where it is not kept who was there.',
  },
  unit: 'count',
  level: 'network',
  value: convenant['policy-group-size'].value,
  judge: (facts, year, value) => {
    if (value === null) return [];
    const found = facts.meetings.find(({ period }) => period === year.id)?.policyPeople ?? 0;
    if (found === 0) {
      return [
        {
          subject: null,
          agreed: value,
          found: null,
          verdict: 'unknown',
          because: {
            nl: `Over ${year.id} is niet bijgehouden wie er bij de beleidsgroep waren.`,
            en: `For ${year.id} it is not kept who came to the policy group.`,
          },
        },
      ];
    }
    return [
      {
        subject: null,
        agreed: value,
        found,
        verdict: Math.abs(found - value) <= value * leeway ? 'kept' : 'not-kept',
        because: {
          nl: `In ${year.id} ${plural('nl', found, { one: 'kwam', other: 'kwamen' })} er ${counted('nl', found, { one: 'persoon', other: 'mensen' })} bij de beleidsgroep; afgesproken zijn er ongeveer ${formatNumber('nl', value)}.`,
          en: `In ${year.id} ${counted('en', found, { one: 'person', other: 'people' })} came to the policy group; about ${formatNumber('en', value)} were agreed.`,
        },
      },
    ];
  },
});
