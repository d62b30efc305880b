import { formatNumber, plural } from '../i18n/formats.ts';
import { convenant } from '../store/index.ts';
import { defineAgreement } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';

export const policyGroupMeetings = defineAgreement<Facts>({
  id: 'policy-group-meetings',
  title: { nl: 'Vergaderingen van de beleidsgroep', en: 'Meetings of the policy group' },
  agreed: {
    nl: 'De beleidsgroep komt zo vaak per jaar bijeen als afgesproken (in Twente vier keer).',
    en: 'The policy group meets as often a year as agreed (in Twente four times).',
  },
  check: {
    nl: 'Geteld zijn de bijeenkomsten van de beleidsgroep in dat jaar; vaker mag. Niet bekend als er dat jaar geen enkele bijeenkomst is bijgehouden, of in geen enkel jaar een van de beleidsgroep.',
    en: 'The meetings of the policy group in that year are counted; more is fine. Not known where no meeting at all is kept for that year, or none of the policy group for any year.',
  },
  unit: 'count',
  level: 'network',
  value: convenant['policy-group-meetings'].value,
  judge: (facts, year, value) => {
    if (value === null) return [];
    const meetings = facts.meetings.find(({ period }) => period === year.id);
    if (meetings === undefined || !facts.kept.policyMeetings) {
      return [
        {
          subject: null,
          agreed: value,
          found: null,
          verdict: 'unknown',
          because: {
            nl: `Over ${year.id} zijn geen vergaderingen van de beleidsgroep bijgehouden.`,
            en: `For ${year.id} no meetings of the policy group are kept.`,
          },
        },
      ];
    }
    const found = meetings.policyMeetings;
    return [
      {
        subject: null,
        agreed: value,
        found,
        verdict: found >= value ? 'kept' : 'not-kept',
        because: {
          nl: `De beleidsgroep kwam in ${year.id} ${formatNumber('nl', found)} keer bijeen; afgesproken is ten minste ${formatNumber('nl', value)} keer.`,
          en: `The policy group met ${formatNumber('en', found)} ${plural('en', found, { one: 'time', other: 'times' })} in ${year.id}; at least ${formatNumber('en', value)} ${plural('en', value, { one: 'time', other: 'times' })} was agreed.`,
        },
      },
    ];
  },
});
