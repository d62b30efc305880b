import { count, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const productsByYear = defineSummary({
  id: 'products-by-year',
  title: { nl: 'Producten per jaar', en: 'Products by year' },
  question: {
    nl: 'Hoeveel producten kwamen er bij, en hoeveel werden er in gebruik genomen?',
    en: 'How many products were added, and how many were taken into use?',
  },
  grain: { nl: 'één rij per jaar', en: 'one row per year' },
  columns: {
    period,
    made: count(
      { nl: 'Gemaakt', en: 'Made' },
      { nl: 'Producten die in dat jaar klaar waren.', en: 'Products that were ready in that year.' },
      'open',
      true,
    ),
    used: count(
      { nl: 'In gebruik genomen', en: 'Taken into use' },
      { nl: 'Producten waarvan het gebruik ergens in dat jaar begon.', en: 'Products whose use began somewhere in that year.' },
      'open',
    ),
    used_beyond: count(
      { nl: 'Door anderen in gebruik genomen', en: 'Taken into use by others' },
      {
        nl: 'Producten daarvan bij een andere organisatie dan die van de makers.',
        en: 'Of those, products at an organisation other than those of the makers.',
      },
      'open',
    ),
    uses: count(
      { nl: 'Plaatsen van gebruik', en: 'Places of use' },
      {
        nl: 'Elk begin van gebruik in dat jaar: per product, organisatie en doel.',
        en: 'Every beginning of use in that year: by product, organisation and context.',
      },
      'open',
      true,
    ),
  },
});
