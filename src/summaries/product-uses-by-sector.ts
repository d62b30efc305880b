import { choice, count, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const productUsesBySector = defineSummary({
  id: 'product-uses-by-sector',
  title: { nl: 'Gebruik van producten per sector', en: 'Product use by sector' },
  question: { nl: 'In welke sectoren worden de producten gebruikt?', en: 'In which sectors are the products used?' },
  grain: { nl: 'één rij per jaar per sector', en: 'one row per year and sector' },
  columns: {
    period,
    sector: choice(
      { nl: 'Sector', en: 'Sector' },
      {
        nl: 'De sector van de organisatie die het product gebruikt; leeg: niet bekend.',
        en: 'The sector of the organisation that uses the product; empty: not known.',
      },
      'sector',
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
