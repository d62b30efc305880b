import { minutes, organisation, people, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const hoursByOrganisation = defineSummary({
  id: 'hours-by-organisation',
  title: { nl: 'Uren per organisatie', en: 'Hours by organisation' },
  question: {
    nl: 'Hoeveel uren stelde elke organisatie beschikbaar, en hoeveel besteedden haar mensen?',
    en: 'How many hours did each organisation make free, and how many did its people spend?',
  },
  grain: {
    nl: 'één rij per jaar per organisatie; één zonder organisatie',
    en: 'one row per year and organisation; one without an organisation',
  },
  columns: {
    period,
    organisation_id: organisation,
    facilitated: minutes(
      { nl: 'Gefaciliteerde uren', en: 'Hours facilitated' },
      { nl: 'De uren die werkgevers beschikbaar stelden.', en: 'The hours that employers made free.' },
    ),
    spent: minutes({ nl: 'Bestede uren', en: 'Hours spent' }, { nl: 'De uren die mensen besteedden.', en: 'The hours that people spent.' }),
    persons: people('Mensen van wie uren bekend zijn.', 'People whose hours are known.'),
  },
});
