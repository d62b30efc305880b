import { count, organisation, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const productUsesByOrganisation = defineSummary({
  id: 'product-uses-by-organisation',
  title: { nl: 'Gebruik van producten per organisatie', en: 'Product use by organisation' },
  question: {
    nl: 'Welke producten nam elke organisatie in gebruik, en hoeveel daarvan maakten anderen?',
    en: 'Which products did each organisation take into use, and how many of them did others make?',
  },
  grain: {
    nl: 'één rij per jaar per organisatie die producten in gebruik nam',
    en: 'one row per year and organisation that took products into use',
  },
  columns: {
    period,
    organisation_id: organisation,
    uses: count(
      { nl: 'Plaatsen van gebruik', en: 'Places of use' },
      {
        nl: 'Elk begin van gebruik in dat jaar: per product, organisatie en doel.',
        en: 'Every beginning of use in that year: by product, organisation and context.',
      },
      'open',
      true,
    ),
    uses_beyond: count(
      { nl: 'Daarvan buiten de makers', en: 'Of those, beyond the makers' },
      {
        nl: 'Plaatsen van gebruik bij een andere organisatie dan die van de makers; wie de makers zijn moet bekend zijn.',
        en: 'Places of use at an organisation other than those of the makers; who the makers are must be known.',
      },
      'open',
      true,
    ),
    products: count(
      { nl: 'Producten', en: 'Products' },
      { nl: 'Verschillende producten die in gebruik zijn genomen.', en: 'Different products taken into use.' },
      'open',
    ),
    products_beyond: count(
      { nl: 'Daarvan van anderen', en: 'Of those, made by others' },
      {
        nl: 'Verschillende producten daarvan die de gebruiker niet zelf maakte.',
        en: 'Of those, different products that the user had no part in making.',
      },
      'open',
    ),
  },
});
