import { convenant } from '../store/index.ts';
import { supportedKinds } from './agreed-in.ts';
import { defineAgreement, type Finding } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';

const words = {
  stated: { nl: 'Deze groep heeft een doel opgeschreven.', en: 'This group has stated a goal.' },
  missing: { nl: 'Van deze groep staat geen doel in de gegevens.', en: 'The records hold no goal of this group.' },
  notKept: { nl: 'Van geen enkele groep is een doel bijgehouden.', en: 'No goal is kept of any group.' },
};

export const statedGoal = defineAgreement<Facts>({
  id: 'stated-goal',
  title: { nl: 'Opgeschreven doel', en: 'Stated goal' },
  agreed: {
    nl: 'Een groep die steun krijgt, heeft een doel opgeschreven waar de uitgaven aan bijdragen.',
    en: 'A group that is supported has stated a goal which the spending serves.',
  },
  check: {
    nl: 'Per groep van een soort waarvoor steun is afgesproken is gekeken of er een doel in de gegevens staat; of de uitgaven daaraan bijdragen, is niet na te gaan. Niet bekend als van geen enkele groep een doel is bijgehouden.',
    en: 'For every group of a kind for which support is agreed it is seen whether the records hold a goal; whether the spending serves it can’t be checked. Not known where no goal is kept of any group.',
  },
  unit: 'none',
  level: 'group',
  value: convenant['stated-goal'].value,
  judge: (facts, year) => {
    const kinds = supportedKinds(facts.agreed, year);
    return facts.groups
      .filter((group) => group.period === year.id && kinds.has(group.kind))
      .map(({ group, goal }): Finding => {
        const stated = goal ? words.stated : words.missing;
        return {
          subject: group,
          agreed: null,
          found: null,
          verdict: !facts.kept.goals ? 'unknown' : goal ? 'kept' : 'not-kept',
          because: facts.kept.goals ? stated : words.notKept,
        };
      });
  },
});
