import { count, group, groupKind, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const productsByGroup = defineSummary({
  id: 'products-by-group',
  title: { nl: 'Producten per groep', en: 'Products by group' },
  question: { nl: 'Wat maakte elke groep, en wordt het gebruikt?', en: 'What did each group make, and is it used?' },
  grain: { nl: 'één rij per groep per jaar waarin producten klaar waren', en: 'one row per group and year in which products were ready' },
  columns: {
    period,
    group_id: group,
    group_kind: groupKind,
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
