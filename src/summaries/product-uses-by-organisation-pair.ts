import { divisionRule, fromOrganisation, number, period, toOrganisation } from './columns.ts';
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
    rule: divisionRule(
      'Hoe is verdeeld: `hours` naar de uren die elke makende organisatie tot en met het jaar van het product in de groep besteedde (gelijk waar geen uren zijn bijgehouden); `makers` gelijk over de makende organisaties.',
      'How it was shared out: `hours` by the hours that each making organisation spent in the group up to and including the year of the product (alike where no hours are kept); `makers` alike over the making organisations.',
    ),
  },
});
