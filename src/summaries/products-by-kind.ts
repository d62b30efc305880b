import { choice, count, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const productsByKind = defineSummary({
  id: 'products-by-kind',
  title: { nl: 'Producten per soort', en: 'Products by kind' },
  question: {
    nl: 'Wat voor producten maakten de groepen, en worden ze gebruikt?',
    en: 'What kinds of product did the groups make, and are they used?',
  },
  grain: {
    nl: 'één rij per soort product per jaar waarin zulke producten klaar waren',
    en: 'one row per kind of product and year in which such products were ready',
  },
  columns: {
    period,
    product_kind: choice(
      { nl: 'Soort product', en: 'Kind of product' },
      { nl: 'Document, video, workshop …; leeg: niet bekend.', en: 'Document, clip, workshop …; empty: not known.' },
      'product_kind',
    ),
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
