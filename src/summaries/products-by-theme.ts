import { count, period, theme } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const productsByTheme = defineSummary({
  id: 'products-by-theme',
  title: { nl: 'Producten per thema', en: 'Products by theme' },
  question: {
    nl: 'Over welke thema’s maakten de groepen producten, en worden ze gebruikt?',
    en: 'On which themes did the groups make products, and are they used?',
  },
  grain: {
    nl: 'één rij per thema per jaar waarin producten klaar waren; één zonder thema',
    en: 'one row per theme and year in which products were ready; one without a theme',
  },
  columns: {
    period,
    theme_id: theme,
    made: count(
      { nl: 'Gemaakt', en: 'Made' },
      { nl: 'Producten die in dat jaar klaar waren.', en: 'Products that were ready in that year.' },
      'open',
      true,
    ),
    used: count(
      { nl: 'Gebruikt', en: 'Used' },
      { nl: 'Producten daarvan die ergens gebruikt worden, wanneer dan ook.', en: 'Of those, products used anywhere, at any time.' },
      'open',
      true,
    ),
    used_beyond: count(
      { nl: 'Gebruikt door anderen', en: 'Used by others' },
      {
        nl: 'Producten daarvan die een andere organisatie dan die van de makers gebruikt.',
        en: 'Of those, products that an organisation other than those of the makers uses.',
      },
      'open',
      true,
    ),
  },
});
