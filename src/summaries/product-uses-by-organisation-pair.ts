import { fromOrganisation, number, period, toOrganisation, ruleOf } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const productUsesByOrganisationPair = defineSummary({
  id: 'product-uses-by-organisation-pair',
  title: { nl: 'Producten voor elkaar', en: 'Products for one another' },
  question: {
    nl: 'Wiens producten nam elke organisatie in gebruik?',
    en: 'Whose products did each organisation take into use?',
  },
  grain: {
    nl: 'één rij per jaar, makende en gebruikende organisatie; leeg waar de makers niet bekend zijn',
    en: 'one row per year, making and using organisation; empty where the makers are not known',
  },
  audience: 'internal',
  division: ['products'],
  columns: {
    period,
    from_organisation_id: fromOrganisation,
    to_organisation_id: toOrganisation,
    uses: {
      ...number(
        { nl: 'Plaatsen van gebruik', en: 'Places of use' },
        {
          nl: 'Elke plaats waar gebruik begon telt één keer, en is in duizendsten verdeeld over de organisaties van de makers.',
          en: 'Every place where use began counts once, and is shared out in thousandths over the organisations of the makers.',
        },
        'contributed',
      ),
      additive: true,
    },
    rule: ruleOf.products,
  },
});
