import { money, organisation, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const budgetByOrganisation = defineSummary({
  id: 'budget-by-organisation',
  title: { nl: 'Bijdragen per organisatie', en: 'Budget by organisation' },
  question: { nl: 'Wat heeft elke organisatie bijgedragen?', en: 'What has each organisation contributed?' },
  grain: {
    nl: 'één rij per jaar per organisatie die deelnam of betaalde; één zonder organisatie',
    en: 'one row per year and organisation that took part or paid; one without an organisation',
  },
  columns: {
    period,
    organisation_id: organisation,
    fee: money(
      { nl: 'Deelnamebijdrage', en: 'Membership fee' },
      { nl: 'De deelnamebijdrage die is betaald.', en: 'The membership fee that was paid.' },
      'contributed',
    ),
    given: money(
      { nl: 'Andere bijdragen', en: 'Other contributions' },
      {
        nl: 'Medefinanciering, subsidies en bijdragen die van deze organisatie kwamen.',
        en: 'Cofunding, subsidies and grants that came from this organisation.',
      },
      'contributed',
    ),
  },
});
